package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
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

    private final Parties parties;
    private final List<Token> tokens;
    private final PositionWords words;
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
        this.mentions = joined(found(parties.inSentence(sentence), before));
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
                    : nearest(m -> m.to() == close && !isPossessive(m) && !m.describes() && !isGoverned(m));
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
                .filter(m -> m.covers(head) && m.to() == head + 1 && !m.describes() && !afterPreposition(m))
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        if (unknownSubject(head)) {
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
        while (start > 0 && !".;:?!".contains(tokens.get(start - 1).text())) {
            start--;
        }
        for (int i = start; i < end; i++) {
            if (words.in("addressing", tokens.get(i))) {
                return Optional.empty();
            }
        }
        int from = start;
        return nearest(m -> m.from() >= from && m.to() < end && !isGoverned(m) && acts(m))
                .filter(mention -> !strangerBetween(mention.to(), end));
    }

    /** True where a predicate follows the mention. */
    private boolean acts(Mention mention) {
        boolean owner = isPossessive(mention) || mention.describes();
        int end = owner ? behindRole(mention.to()) : mention.to();
        if (end < 0) {
            return false;
        }
        int i = end;
        while (i < tokens.size() && isAuxiliary(tokens.get(i))) {
            i++;
        }
        if (i >= tokens.size()) {
            return false;
        }
        String word = PositionWords.lower(tokens.get(i));
        return i > end
                || word.endsWith("ed")
                || words.in("past", word)
                || isVerbalOrMark(tokens.get(i)) && tokens.get(i).kind() == Token.Kind.WORD;
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

    /** True where somebody whose side nobody knows acts between the two: "but Lund, who came late, would sign and asks". */
    private boolean strangerBetween(int from, int to) {
        for (Run stranger : strangers) {
            boolean between = stranger.from() >= from && stranger.to() < to;
            if (between && isVerbalOrMark(tokens.get(stranger.to())) && stranger.from() > 0) {
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
                .filter(m -> m.from() > at && m.from() < limit && onlyNouns(at + 1, m.from()))
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

    /** Whoever acts in the clause before token {@code end}; empty where nobody known does. */
    Optional<Mention> actingBefore(int end) {
        return mainSubject(end);
    }

    /** Whoever is quoted at token {@code at}; empty outside quotations and where the speaker's side is open. */
    Optional<Mention> quotedAt(int at) {
        String side = parties.speakingAt(tokens.get(at).span().start());
        return side == null ? Optional.empty() : Optional.of(new Mention(at, at, side));
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
                        .filter(m -> m.to() == end || (m.to() < end && end - m.to() < 4 && ownedHead(m, end - 1)))
                        .filter(m -> !isGoverned(m))
                        .findFirst();
                if (apart && named.isPresent()) {
                    return named;
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
                .filter(m -> m.to() == end || (m.to() < end && end - m.to() < 4 && ownedHead(m, end - 1)))
                .max(Comparator.comparingInt(Mention::to));
    }

    /** The actor who has the noun at token {@code noun}: "Oslo's push", "its call". */
    Optional<Mention> possessorOf(int noun) {
        Optional<Mention> possessor = nearest(m -> m.to() <= noun
                && noun - m.to() < POSSESSOR_REACH
                && (isPossessive(m) || m.describes())
                && onlyNouns(m.to(), noun));
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

    private boolean onlyNouns(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (words.in("preposition", token)
                    || words.in("be", token)
                    || words.in("stop", token)
                    || (token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token))) {
                return false;
            }
        }
        return true;
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
            if (isAuxiliary(tokens.get(i)) || isQuote(tokens.get(i))) {
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

    private static boolean isQuote(Token token) {
        return "\"“”‘".contains(token.text());
    }

    private boolean isAuxiliary(Token token) {
        String word = PositionWords.lower(token);
        return words.in("be", word)
                || words.in("skip", word)
                || words.in("negation", word)
                || words.in("auxiliary", word)
                || words.in("repeated", word)
                || words.in("hearsay-verb", word)
                || words.in("semi-auxiliary", word)
                || (word.endsWith("ly") && word.length() > 4);
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
        if (mentions.stream().anyMatch(m -> m.to() <= head && head - m.to() < 4 && ownedHead(m, head))) {
            return false;
        }
        return token.capitalised() || !word.endsWith("ed");
    }

    /** "Norway's leader", "Norway's chief negotiator": the noun belongs to the mention before it. */
    private boolean ownedHead(Mention mention, int head) {
        Token noun = tokens.get(head);
        boolean acts = head < mention.to()
                || noun.capitalised()
                || words.in("role", noun)
                || words.in("acting-noun", noun)
                || words.in("own-body", noun)
                || words.in("body", noun)
                || words.in("link", noun)
                || PositionWords.isPossessiveMark(noun);
        return acts && (isPossessive(mention) || mention.describes()) && onlyNouns(mention.to(), head + 1);
    }

    private boolean isSubject(Mention mention, int verb) {
        if (isGoverned(mention)) {
            return false;
        }
        boolean owner = isPossessive(mention) || mention.describes();
        return !owner || ownedHead(mention, beforeAuxiliaries(verb));
    }

    private int wordBefore(Mention mention) {
        int before = mention.from() - 1;
        while (before >= 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        return before;
    }

    private boolean afterPreposition(Mention mention) {
        int before = wordBefore(mention);
        return before >= 0 && words.in("preposition", tokens.get(before));
    }

    private boolean isGoverned(Mention mention) {
        int before = wordBefore(mention);
        boolean governed = before >= 0
                && (words.in("preposition", tokens.get(before)) || words.in("transitive", tokens.get(before)));
        return governed && !reportsBefore(before) && !absolute(mention, before) && !embodied(before);
    }

    /** "according to", "by" govern no subject; but a speech verb before its speaker does not make an object. */
    private boolean reportsBefore(int index) {
        return words.in("speech", tokens.get(index)) && !words.in("transitive", tokens.get(index));
    }

    /** "with Osei reiterating": the words after "with" are the subject of the participle. */
    private boolean absolute(Mention mention, int before) {
        return tokens.get(before).is("with")
                && mention.to() < tokens.size()
                && PositionWords.lower(tokens.get(mention.to())).endsWith("ing");
    }

    /** "the administration of President Osei", "envoys from Norway", "pilots at Harborair": they act as one. */
    private boolean embodied(int before) {
        if (before == 0) {
            return false;
        }
        Token noun = tokens.get(before - 1);
        boolean of = tokens.get(before).is("of");
        return (of && words.in("body", noun))
                || ((of || tokens.get(before).is("from") || tokens.get(before).is("for")) && words.in("role", noun));
    }

    private boolean isPossessive(Mention mention) {
        String text = tokens.get(mention.to() - 1).text();
        if (text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’")) {
            return true;
        }
        return mention.to() < tokens.size() && PositionWords.isPossessiveMark(tokens.get(mention.to()));
    }

    private List<Mention> found(List<Mention> sides, @Nullable Actors before) {
        NavigableMap<Integer, Mention> byStart = new TreeMap<>();
        sides.forEach(mention -> add(byStart, mention));
        persons.forEach(mention -> add(byStart, mention));
        addJointPhrases(byStart);
        addPronouns(byStart, before);
        return new ArrayList<>(byStart.values());
    }

    private static void add(NavigableMap<Integer, Mention> byStart, Mention mention) {
        for (var next = byStart.ceilingEntry(mention.from());
                next != null && next.getValue().to() <= mention.to(); ) {
            byStart.remove(next.getKey());
            next = byStart.ceilingEntry(mention.from());
        }
        var earlier = byStart.floorEntry(mention.from());
        if (earlier == null || earlier.getValue().to() < mention.to()) {
            byStart.put(mention.from(), mention);
        }
    }

    private void addPronouns(NavigableMap<Integer, Mention> byStart, @Nullable Actors before) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (words.in("owner", token)) {
                addOwn(byStart, i, before);
            } else if (!byStart.containsKey(i)) {
                String side = words.in("pronoun", token) || token.is("she") ? stoodFor(byStart, i, before) : null;
                if (side != null) {
                    byStart.put(i, new Mention(i, i + 1, side));
                }
            }
        }
    }

    /** "her government", "its side": the side of the actor named before. */
    private void addOwn(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        boolean own = i + 1 < tokens.size() && words.in("own-body", tokens.get(i + 1));
        var named = own ? byStart.floorEntry(i) : null;
        String earlier = own && i == 0 && tokens.get(i).is("its") ? bodyBefore(byStart, i, before) : null;
        if (earlier != null) {
            byStart.put(i, new Mention(i, i + 2, earlier));
        }
        if (named != null && !named.getValue().describes()) {
            byStart.put(i, new Mention(i, i + 2, named.getValue().side()));
        }
    }

    private @Nullable String stoodFor(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        Token token = tokens.get(i);
        if (token.is("we") || token.is("i")) {
            return parties.speakingAt(token.span().start());
        }
        if (token.is("he") || token.is("she")) {
            if (parties.isStranger(token.span())) {
                return null;
            }
            return personBefore(byStart, i, before);
        }
        if (token.is("it") || token.is("they")) {
            boolean subject = (i == 0 || !words.in("preposition", tokens.get(i - 1)))
                    && i + 1 < tokens.size()
                    && (isVerbalOrMark(tokens.get(i + 1)) || isAuxiliary(tokens.get(i + 1)))
                    && tokens.get(i + 1).kind() == Token.Kind.WORD;
            if (!subject) {
                return null;
            }
            String body = bodyBefore(byStart, i, before);
            return body == null && token.is("they") ? groupBefore(byStart, i) : body;
        }
        return null;
    }

    /** Whoever "she" is, where everybody named just before speaks for one side, so does she. */
    private @Nullable String personBefore(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        List<String> here = byStart.headMap(i).values().stream()
                .filter(m -> !m.name().equals(m.side()) && !isReporter(m) && !isPossessive(m))
                .map(Mention::side)
                .distinct()
                .toList();
        if (!here.isEmpty()) {
            return here.size() == 1 ? here.get(0) : null;
        }
        List<String> earlier = before == null
                ? List.of()
                : before.persons.stream()
                        .filter(p -> !before.otherwiseCalled(p, tokens.get(i)))
                        .map(Mention::side)
                        .distinct()
                        .toList();
        return earlier.size() == 1 ? earlier.get(0) : before == null ? null : before.opener(tokens.get(i));
    }

    /** The side of the person the sentence begins with, whom {@code pronoun} may stand for; null for none. */
    private @Nullable String opener(Token pronoun) {
        return persons.stream()
                .filter(p -> p.from() < 3 && !otherwiseCalled(p, pronoun))
                .map(Mention::side)
                .findFirst()
                .orElse(null);
    }

    /** True where the person is "she" there and "he" here. */
    private boolean otherwiseCalled(Mention person, Token pronoun) {
        Token there = tokens.get(person.from());
        return (there.is("he") || there.is("she")) && !there.is(pronoun.text());
    }

    /** "according to Lund, he": he is somebody else. */
    private boolean isReporter(Mention person) {
        int before = person.from() - 1;
        return before > 0
                && tokens.get(before).is("to")
                && tokens.get(before - 1).is("according");
    }

    /** "they": those named before, where more than one acts and all speak for one side. */
    private @Nullable String groupBefore(NavigableMap<Integer, Mention> byStart, int i) {
        List<Mention> here = byStart.headMap(i).values().stream()
                .filter(m -> !isBody(m) && !isGoverned(m) && !isPossessive(m))
                .toList();
        long sides = here.stream().map(Mention::side).distinct().count();
        return here.size() > 1 && sides == 1 ? here.get(0).side() : null;
    }

    /** "it": the first party of the sentence that may be a subject, else that of the sentence before. */
    private @Nullable String bodyBefore(NavigableMap<Integer, Mention> byStart, int i, @Nullable Actors before) {
        List<Mention> here = byStart.headMap(i).values().stream()
                .filter(m -> isBody(m) && !isGoverned(m))
                .toList();
        if (here.isEmpty() && tokens.get(i).is("it")) {
            Optional<Mention> owner = byStart.headMap(i).values().stream()
                    .filter(m -> m.from() == 0 && isPossessive(m) && m.name().equals(m.side()))
                    .findFirst();
            if (owner.isPresent()) {
                return owner.get().side();
            }
        }
        if (!here.isEmpty()) {
            Mention last = here.get(here.size() - 1);
            return parted(last.to(), i) ? here.get(0).side() : last.side();
        }
        if (before == null || !byStart.headMap(i).isEmpty()) {
            return null;
        }
        List<Mention> subjects = before.mentions.stream()
                .filter(m -> isBody(m) && !before.isGoverned(m) && !before.isPossessive(m))
                .toList();
        return subjects.isEmpty() ? null : subjects.get(0).side();
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(Mention mention) {
        return mention.name().equals(mention.side()) && !mention.describes();
    }

    private void addJointPhrases(NavigableMap<Integer, Mention> byStart) {
        String both = parties.bothSides();
        if (both == null) {
            return;
        }
        for (String phrase : words.list("joint")) {
            List<String> parts = List.of(phrase.split(" ", -1));
            for (int i = 0; i + parts.size() <= tokens.size(); i++) {
                if (PositionWords.stands(parts, tokens, i)
                        && byStart.subMap(i, i + parts.size()).isEmpty()) {
                    byStart.put(i, new Mention(i, i + parts.size(), both));
                }
            }
        }
        for (int i = 1; i + 2 < tokens.size(); i++) {
            boolean hosts = tokens.get(i).is("and")
                    && words.in("owner", tokens.get(i + 1))
                    && words.in("opposite", tokens.get(i + 2));
            if (hosts && tokens.get(i - 1).kind() == Token.Kind.WORD) {
                byStart.subMap(i - 1, i + 3).clear();
                byStart.put(i - 1, new Mention(i - 1, i + 3, both));
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            int to = tokens.get(i).is("both") ? i + 1 : isPair(i) ? i + 2 : i;
            if (to > i && !byStart.containsKey(i) && (to >= tokens.size() || isVerbalOrMark(tokens.get(to)))) {
                byStart.put(i, new Mention(i, to, both));
            }
        }
    }

    private boolean isPair(int i) {
        return tokens.get(i).is("the")
                && i + 1 < tokens.size()
                && (tokens.get(i + 1).is("two") || tokens.get(i + 1).is("pair"));
    }

    private boolean isVerbalOrMark(Token token) {
        return words.in("auxiliary", token)
                || words.in("be", token)
                || words.in("speech", token)
                || words.isTrigger(token)
                || token.kind() == Token.Kind.PUNCTUATION;
    }

    /** Joins "Norway and Iceland" into one actor. */
    private List<Mention> joined(List<Mention> singles) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : singles) {
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !isPossessive(last) && !isPossessive(mention) && onlyAnd(last.to(), mention.from())) {
                joined.set(joined.size() - 1, together(last, mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private Mention together(Mention first, Mention second) {
        boolean same = first.side().equals(second.side());
        String side = same ? first.side() : parties.joint(List.of(first.side(), second.side()));
        String name = first.name() + " and " + second.name();
        boolean sidesOnly = first.name().equals(first.side()) && second.name().equals(second.side());
        return new Mention(first.from(), second.to(), sidesOnly ? side : name, side, second.describes());
    }

    private boolean onlyAnd(int from, int to) {
        if (to - from < 1 || to - from > 2 || !tokens.get(from).is("and")) {
            return false;
        }
        return to - from == 1
                || words.in("article", tokens.get(from + 1))
                || words.in("visiting", tokens.get(from + 1));
    }

    /** True where both are the same actor or speak for the same side. */
    static boolean same(Mention one, Mention other) {
        return Objects.equals(one.side(), other.side());
    }
}
