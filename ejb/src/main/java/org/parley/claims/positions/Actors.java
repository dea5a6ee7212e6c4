package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds who holds a position stated in one sentence: the subject of a verb, the agent of a passive, the owner of a noun. */
final class Actors {
    private static final int POSSESSOR_REACH = 6;
    private static final int PARENTHESIS = 28;
    private static final int PLACE = 8;
    private static final int CLAUSE = 80;

    private final Parties parties;
    private final List<Token> tokens;
    private final PositionWords words;
    private final MentionGrammar grammar;
    private final List<Mention> mentions;
    private final List<Mention> persons;
    private final List<Run> strangers;
    private final List<Span> times;

    /** The actors of a sentence; {@code before} are those of the sentence before it, whom "it" and "she" may stand for. */
    Actors(
            Parties parties,
            Sentence sentence,
            List<TimeExpression> times,
            @Nullable Actors before,
            PositionWords words) {
        this.parties = parties;
        this.tokens = sentence.tokens();
        this.times = Span.inside(sentence.span(), times, TimeExpression::span).stream()
                .map(TimeExpression::span)
                .toList();
        this.words = words;
        this.persons = parties.personsIn(sentence);
        this.grammar = new MentionGrammar(tokens, words);
        this.mentions =
                new ActorMentions(parties, tokens, words, grammar, persons).all(parties.inSentence(sentence), before);
        this.strangers = parties.strangersIn(sentence, mentions);
    }

    /** The actor whose predicate starts at token {@code verb}; empty rather than a guess. */
    Optional<Mention> subjectOf(int verb) {
        int head = beforeAuxiliaries(verb);
        if (head < 0) {
            return Optional.empty();
        }
        Token token = tokens.get(head);
        if (words.in("preposition", token) && head == verb - 1) {
            Optional<Mention> holder = possessorOf(head);
            if (holder.isPresent()) {
                return holder;
            }
        }
        if (words.in("coordinating", token) && head > 1 && tokens.get(head - 1).is(",")) {
            int open = saidSince(head - 1);
            Optional<Mention> main = open > 0 ? mainSubject(open) : Optional.empty();
            if (main.isPresent()) {
                return main;
            }
        }
        if (closes(token)) {
            Optional<Mention> around = beforeParenthesis(head);
            int close = head;
            Optional<Mention> named = around.isPresent() || !token.is(",")
                    ? around
                    : nearest(m ->
                            m.to() == close && !grammar.isPossessive(m) && !m.describes() && !grammar.isGoverned(m));
            boolean participle = PositionWords.lower(tokens.get(verb)).endsWith("ing");
            if (named.isEmpty() && token.is(",") && participle) {
                return mainSubject(head);
            }
            if (named.isPresent() || token.is(",")) {
                return named;
            }
        }
        if (token.is("who") || token.is("which") || token.is("that")) {
            Optional<Mention> antecedent = antecedent(head);
            if (antecedent.isPresent() || !token.is("that")) {
                return antecedent;
            }
        }
        Optional<Mention> beside = mentions.stream()
                .filter(m -> m.covers(head) && m.to() == head + 1 && !m.describes() && !grammar.afterPreposition(m))
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        if (unknownSubject(head)) {
            Optional<Mention> placed = placedBefore(head);
            if (placed.isPresent()) {
                return placed;
            }
            return tokens.get(verb - 1).is("to") ? mainSubject(verb - 1) : Optional.empty();
        }
        return nearest(mention -> mention.to() <= verb && isSubject(mention, verb))
                .filter(mention -> !strangerBetween(mention.to(), verb) && !joinedByStranger(mention));
    }

    /** "would sign the text, its president said, but rejected": where the words between the commas begin; -1 for none. */
    private int saidSince(int close) {
        boolean said = false;
        for (int i = close - 1; i > Math.max(0, close - PARENTHESIS); i--) {
            if (tokens.get(i).is(",")) {
                return said ? i : -1;
            }
            said |= words.in("speech", tokens.get(i));
        }
        return -1;
    }

    /** "Vold used her visit to press for", "Vold left, calling for": whoever acts in the clause before {@code end}. */
    private Optional<Mention> mainSubject(int end) {
        int start = end;
        while (start > Math.max(0, end - CLAUSE)
                && !".;:?!".contains(tokens.get(start - 1).text())) {
            start--;
        }
        for (int i = start; i < end; i++) {
            if (words.in("addressing", tokens.get(i))) {
                return Optional.empty();
            }
        }
        int from = start;
        return nearest(m -> m.from() >= from && m.to() < end && !grammar.isGoverned(m) && acts(m))
                .filter(mention -> !strangerBetween(mention.to(), end));
    }

    /** True where a predicate follows the mention. */
    private boolean acts(Mention mention) {
        boolean owner = grammar.isPossessive(mention) || mention.describes();
        int end = owner ? behindRole(mention.to()) : mention.to();
        if (end < 0) {
            return false;
        }
        int i = end;
        while (i < tokens.size() && grammar.isAuxiliary(tokens.get(i))) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        String word = PositionWords.lower(tokens.get(i));
        return i > end
                || word.endsWith("ed")
                || words.in("past", word)
                || grammar.isVerbalOrMark(tokens.get(i)) && tokens.get(i).kind() == Token.Kind.WORD;
    }

    /** "Norway's chief trade negotiator": the token behind the office that begins at {@code from}; -1 where none does. */
    private int behindRole(int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 6); i++) {
            boolean role = words.in("role", tokens.get(i)) && !words.in("role", tokens.get(i + 1));
            if (role) {
                return i + 1;
            }
            if (words.in("function", tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "Unions at the plant in Bergen demand": whoever opens the clause, with the place where he is. */
    private Optional<Mention> placedBefore(int head) {
        return mentions.stream()
                .filter(m -> m.to() <= head && head - m.to() < PLACE && (m.from() == 0 || opensAt(m.from())))
                .filter(m -> !grammar.isPossessive(m) && !m.describes())
                .filter(m -> words.in("place-preposition", tokens.get(m.to())) && isPlace(m.to(), head))
                .reduce((first, second) -> second);
    }

    private boolean opensAt(int from) {
        int before = words.in("article", tokens.get(from - 1)) ? from - 2 : from - 1;
        return before < 0 || ".;:“\"".contains(tokens.get(before).text());
    }

    private boolean isPlace(int from, int head) {
        for (int i = from; i <= head; i++) {
            Token token = tokens.get(i);
            boolean mark = token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token);
            if (mark || words.in("finite", token) || words.in("be", token) || words.in("link", token)) {
                return false;
            }
        }
        return true;
    }

    /** True where somebody whose side nobody knows acts between the two: "but Lund, who came late, would sign and asks". */
    private boolean strangerBetween(int from, int to) {
        for (Run stranger : strangers) {
            boolean between = stranger.from() >= from && stranger.to() < to;
            if (between && grammar.isVerbalOrMark(tokens.get(stranger.to())) && stranger.from() > 0) {
                Token before = tokens.get(stranger.from() - 1);
                boolean opens = before.kind() == Token.Kind.PUNCTUATION
                        || words.in("stop", before)
                        || words.in("link", before)
                        || words.in("role", before);
                if (opens && !tokens.get(stranger.to()).is(",")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The actor named behind "by" after a participle that ends before token {@code after}. */
    Optional<Mention> agentAfter(int after) {
        int by = after;
        while (by < Math.min(tokens.size(), after + 6) && !tokens.get(by).is("by")) {
            if (tokens.get(by).kind() == Token.Kind.PUNCTUATION || words.in("link", tokens.get(by))) {
                return Optional.empty();
            }
            by++;
        }
        if (by >= tokens.size() || !tokens.get(by).is("by")) {
            return Optional.empty();
        }
        int limit = by + 4;
        int at = by;
        return mentions.stream()
                .filter(m -> m.from() > at && m.from() < limit && grammar.onlyNouns(at + 1, m.from()))
                .findFirst()
                .filter(m -> !joinedByStranger(m));
    }

    private boolean joinedByStranger(Mention mention) {
        int and = mention.to();
        return and + 1 < tokens.size()
                && tokens.get(and).is("and")
                && strangers.stream().anyMatch(run -> run.from() == and + 1);
    }

    /** The actor named right behind "from" or "by" at token {@code preposition}. */
    Optional<Mention> sourceAt(int preposition) {
        return mentions.stream()
                .filter(m -> m.from() > preposition && m.from() <= preposition + 2)
                .findFirst();
    }

    /** The actor that begins at token {@code from}, an article before it not counted. */
    Optional<Mention> startingAt(int from) {
        return mentions.stream()
                .filter(m -> m.to() > from && m.from() >= from && m.from() <= from + 1)
                .filter(m -> m.from() == from || words.in("article", tokens.get(from)))
                .findFirst();
    }

    /** "It was agreed to": both sides of the article; empty where the words are others or no two sides stand out. */
    Optional<Mention> nobodyBut(int verb) {
        String both = parties.bothSides();
        int it = verb - 1;
        while (it >= 0 && (words.in("be", tokens.get(it)) || words.in("auxiliary", tokens.get(it)))) {
            it--;
        }
        boolean nobody = it >= 0 && it < verb - 1 && tokens.get(it).is("it");
        return both == null || !nobody ? Optional.empty() : Optional.of(new Mention(it, verb, both));
    }

    /** "Norway and Iceland each refused": one actor each; else all as one. */
    List<Mention> each(Mention actor) {
        boolean each = actor.to() < tokens.size() && tokens.get(actor.to()).is("each");
        if (!each || !actor.name().equals(actor.side())) {
            return List.of(actor);
        }
        List<Mention> single = new ArrayList<>();
        for (String side : actor.side().split(" and ", -1)) {
            single.add(new Mention(actor.from(), actor.to(), side));
        }
        return single;
    }

    /** Whoever acts in the clause before token {@code end}; empty where nobody known does. */
    Optional<Mention> actingBefore(int end) {
        return mainSubject(end);
    }

    /** Whoever is quoted at token {@code at}; empty outside quotations and where the speaker's side is open. */
    Optional<Mention> quotedAt(int at) {
        String side = parties.speakingAt(tokens.get(at).span().start());
        return side == null ? Optional.empty() : Optional.of(new Mention(at, at, side));
    }

    /** The persons of this sentence whose side is known. */
    List<Mention> persons() {
        return persons;
    }

    /** How mentions stand in this sentence. */
    MentionGrammar grammar() {
        return grammar;
    }

    /** All that may act in this sentence, in order. */
    List<Mention> mentions() {
        return mentions;
    }

    private boolean closes(Token token) {
        return token.is(",") || token.is(")") || token.is("—") || token.is("–");
    }

    /** "Oslo, according to Lund, wants": the words between the marks are stepped over. */
    private Optional<Mention> beforeParenthesis(int close) {
        for (int open = close - 1; open > Math.max(0, close - PARENTHESIS); open--) {
            Token token = tokens.get(open);
            boolean opens = token.is(",") || token.is("(") || token.is("—") || token.is("–");
            if (opens) {
                int end = open;
                boolean apart =
                        tokens.get(close).is(")") || words.in("insertion", tokens.get(open + 1)) || asides(open, close);
                Optional<Mention> named = mentions.stream()
                        .filter(m ->
                                m.to() == end || (m.to() < end && end - m.to() < 4 && grammar.ownedHead(m, end - 1)))
                        .filter(m -> !grammar.isGoverned(m))
                        .findFirst();
                if (apart && named.isPresent()) {
                    return named;
                }
                Optional<Mention> placed = apart ? placedBefore(end - 1) : Optional.empty();
                if (placed.isPresent()) {
                    return placed;
                }
            }
        }
        return Optional.empty();
    }

    /** A name and a verb of saying between commas: ", Lund has made clear,"; or a name alone, with what it is. */
    private boolean asides(int open, int close) {
        boolean named = mentions.stream().anyMatch(m -> m.from() > open && m.from() <= open + 2 && m.to() <= close);
        boolean told = tokens.get(open + 1).capitalised()
                && tokens.subList(open + 2, close).stream().anyMatch(t -> words.in("speech", t));
        String first = PositionWords.lower(tokens.get(open + 1));
        boolean participle = (first.endsWith("ed") || first.endsWith("ing")) && !words.isTrigger(tokens.get(open + 1));
        return named
                || told
                || participle
                || words.in("article", tokens.get(open + 1))
                || words.in("role", tokens.get(open + 1));
    }

    /** Whom "who" or "which" at token {@code relative} stands for: named right before it. */
    private Optional<Mention> antecedent(int relative) {
        int end = relative > 0 && tokens.get(relative - 1).is(",") ? relative - 1 : relative;
        return mentions.stream()
                .filter(m -> m.to() == end || (m.to() < end && end - m.to() < 4 && grammar.ownedHead(m, end - 1)))
                .max(Comparator.comparingInt(Mention::to));
    }

    /** The actor who has the noun at token {@code noun}: "Oslo's push", "its call". */
    Optional<Mention> possessorOf(int noun) {
        Optional<Mention> possessor = nearest(m -> m.to() <= noun
                && noun - m.to() < POSSESSOR_REACH
                && (grammar.isPossessive(m) || m.describes())
                && grammar.onlyNouns(m.to(), noun));
        if (possessor.isPresent()) {
            return possessor;
        }
        int pronoun = possessivePronoun(noun);
        if (pronoun < 0) {
            return Optional.empty();
        }
        boolean alone = mentions.size() == 1;
        boolean own = pronoun > 0 && words.in("light-verb", tokens.get(pronoun - 1));
        Optional<Mention> holder = own ? subjectOf(pronoun - 1) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        Optional<Mention> owner = nearest(m -> m.covers(pronoun));
        return owner.isPresent()
                ? owner
                : nearest(m -> m.to() <= noun && !m.describes() && (alone || isSubject(m, noun)));
    }

    private int possessivePronoun(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (words.in("owner", tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Mention> nearest(Predicate<Mention> test) {
        return mentions.stream().filter(test).max(Comparator.comparingInt(Mention::to));
    }

    /** The last token before the predicate's auxiliaries, negations and adverbs. */
    int beforeAuxiliaries(int verb) {
        int i = verb - 1;
        int end = verb;
        while (i >= 0 && i < end) {
            end = i;
            if (grammar.isAuxiliary(tokens.get(i)) || grammar.isQuote(tokens.get(i))) {
                i--;
            } else {
                i -= adjunctEndingAt(i);
            }
        }
        return i;
    }

    /** How many tokens "on May 23", "for its part", "goes on" have that end at token {@code i} before a predicate. */
    private int adjunctEndingAt(int i) {
        if (i > 2
                && tokens.get(i).is("part")
                && words.in("owner", tokens.get(i - 1))
                && tokens.get(i - 2).is("for")) {
            return 3;
        }
        if (i > 1 && tokens.get(i).is("on") && words.in("going", tokens.get(i - 1))) {
            return 2;
        }
        Span last = tokens.get(i).span();
        for (Span time : times) {
            if (time.end() == last.end()) {
                int from = Tokens.at(tokens, time.start());
                boolean led = from > 0 && words.in("time-preposition", tokens.get(from - 1));
                int first = led ? from - 1 : from;
                return first > 0 ? i + 1 - first : 0;
            }
        }
        return 0;
    }

    /** True where the noun before the predicate is somebody whom nobody knows ("the critics want"). */
    private boolean unknownSubject(int head) {
        Token token = tokens.get(head);
        if (token.kind() == Token.Kind.PUNCTUATION || mentions.stream().anyMatch(m -> m.covers(head))) {
            return false;
        }
        String word = PositionWords.lower(token);
        if (PositionWords.isPossessiveMark(token) || words.in("preposition", word) || words.in("link", word)) {
            return false;
        }
        if (mentions.stream().anyMatch(m -> m.to() <= head && head - m.to() < 4 && grammar.ownedHead(m, head))) {
            return false;
        }
        return token.capitalised() || !word.endsWith("ed");
    }

    private boolean isSubject(Mention mention, int verb) {
        if (grammar.isGoverned(mention)) {
            return false;
        }
        boolean owner = grammar.isPossessive(mention) || mention.describes();
        return !owner || grammar.ownedHead(mention, beforeAuxiliaries(verb));
    }

    /** The side of the person the sentence begins with, whom {@code pronoun} may stand for; null for none. */
    @Nullable
    String opener(Token pronoun) {
        return persons.stream()
                .filter(p -> p.from() < 3 && !otherwiseCalled(p, pronoun))
                .map(Mention::side)
                .findFirst()
                .orElse(null);
    }

    /** True where the person is "she" there and "he" here. */
    boolean otherwiseCalled(Mention person, Token pronoun) {
        Token there = tokens.get(person.from());
        return (there.is("he") || there.is("she")) && !there.is(pronoun.text());
    }

    /** True where both are the same actor or speak for the same side. */
    static boolean same(Mention one, Mention other) {
        return Objects.equals(one.side(), other.side());
    }
}
