package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds who holds a position stated in one sentence: the subject of a verb, the agent of a passive, the owner of a noun. */
final class Actors {
    private static final int POSSESSOR_REACH = 6;
    private static final int AGENT = 6;

    private final Parties parties;
    private final List<Token> tokens;
    private final PositionWords words;
    private final MentionGrammar grammar;
    private final NamedActors naming;
    private final OuterSubjects outer;
    private final PredicateStarts starts;

    /** The actors of a sentence; {@code before} are those of the sentence before it, whom "it" and "she" may stand for. */
    Actors(
            Parties parties,
            Sentence sentence,
            List<TimeExpression> times,
            @Nullable Actors before,
            PositionWords words) {
        this.parties = parties;
        this.tokens = sentence.tokens();
        this.words = words;
        this.grammar = new MentionGrammar(tokens, words);
        List<Mention> persons = parties.personsIn(sentence);
        List<Mention> mentions =
                new ActorMentions(parties, tokens, words, grammar, persons).all(parties.inSentence(sentence), before);
        this.naming = new NamedActors(mentions, persons, parties.strangersIn(sentence, mentions), grammar);
        this.outer = new OuterSubjects(tokens, words, grammar, naming);
        this.starts = new PredicateStarts(
                tokens,
                words,
                grammar,
                Span.inside(sentence.span(), times, TimeExpression::span).stream()
                        .map(TimeExpression::span)
                        .toList());
    }

    /** The actor whose predicate starts at token {@code verb}; empty rather than a guess. */
    Optional<Mention> subjectOf(int verb) {
        int head = beforeAuxiliaries(verb);
        Optional<Mention> both = naming.nearest(m -> m.from() > head && m.to() <= verb);
        if (head < 0 || both.isPresent()) {
            return both;
        }
        Token token = tokens.get(head);
        if (words.in("preposition", token) && head == verb - 1) {
            Optional<Mention> holder = possessorOf(head);
            if (holder.isPresent()) {
                return holder;
            }
        }
        if (words.in("coordinating", token) && head > 1 && tokens.get(head - 1).is(",")) {
            int open = outer.saidSince(head - 1);
            Optional<Mention> main = open > 0 ? outer.mainSubject(open) : Optional.empty();
            if (main.isPresent()) {
                return main;
            }
        }
        if (closes(token)) {
            Optional<Mention> around = outer.beforeParenthesis(head);
            int close = head;
            if (around.isEmpty() && outer.closesRelative(head)) {
                return Optional.empty(); // "Lund, who sent Vold, refuses": nobody knows for whom Lund speaks
            }
            Optional<Mention> named = around.isPresent() || !token.is(",")
                    ? around
                    : naming.nearest(m ->
                            m.to() == close && !grammar.isPossessive(m) && !m.describes() && !grammar.isGoverned(m));
            boolean finite = token.is(",") && words.in("future", tokens.get(head + 1));
            if (named.isEmpty() && finite) {
                return outer.sharedSubject(head);
            }
            boolean participle = PositionWords.lower(tokens.get(verb)).endsWith("ing");
            if (named.isEmpty() && token.is(",") && participle) {
                return outer.mainSubject(head);
            }
            if (named.isPresent() || token.is(",")) {
                return named;
            }
        }
        if ((token.is("and") || token.is("but")) && !outer.inRelative(head)) {
            Optional<Mention> main = outer.sharedSubject(head);
            if (main.isPresent() || outer.strangerActs(head)) {
                return main;
            }
        }
        if (token.is("who") || token.is("which") || token.is("that")) {
            Optional<Mention> antecedent = outer.antecedent(head);
            if (antecedent.isPresent() || !token.is("that")) {
                return antecedent;
            }
        }
        Optional<Mention> going = tokens.get(verb - 1).is("to") ? purposeOf(head, verb) : Optional.empty();
        if (going.isPresent()) {
            return going;
        }
        Optional<Mention> sender = senderOf(head);
        if (sender.isPresent()) {
            return sender;
        }
        Optional<Mention> beside = naming.mentions().stream()
                .filter(m -> m.covers(head) && m.to() == head + 1 && !m.describes() && !grammar.afterPreposition(m))
                .findFirst();
        if (beside.isPresent()) {
            return beside;
        }
        if (words.in("paper", token) && PositionWords.lower(tokens.get(verb)).endsWith("ing")) {
            return outer.mainSubject(head); // "signed an order doubling"
        }
        if (tokens.get(verb - 1).is("to")) {
            Optional<Mention> owner = naming.nearest(
                    m -> m.to() <= head && grammar.isPossessive(m) && grammar.onlyNouns(m.to(), head + 1));
            if (owner.isPresent()) {
                return owner; // "Oslo's decision to impose"
            }
        }
        if (unknownSubject(head)) {
            Optional<Mention> placed = outer.placedBefore(head);
            if (placed.isPresent()) {
                return placed;
            }
            return tokens.get(verb - 1).is("to") ? outer.mainSubject(verb - 1) : Optional.empty();
        }
        return naming.nearest(mention -> mention.to() <= verb && isSubject(mention, verb))
                .filter(mention -> !naming.strangerBetween(mention.to(), verb) && !naming.joinedByStranger(mention));
    }

    /** "A letter from Vold", "Vold's letter": what it says is said by whoever wrote it. */
    private Optional<Mention> senderOf(int head) {
        if (words.in("message", tokens.get(head))) {
            return naming.nearest(m -> m.to() <= head && grammar.isPossessive(m) && grammar.onlyNouns(m.to(), head));
        }
        return naming.nearest(m -> m.covers(head) && m.to() == head + 1).filter(m -> {
            int from = grammar.wordBefore(m);
            boolean sent =
                    from > 0 && (tokens.get(from).is("from") || tokens.get(from).is("by"));
            return sent && words.in("message", tokens.get(from - 1));
        });
    }

    /** "Vold flew to Reykjavik to ask": whoever acts in the clause, where the name before "to" is no more than a goal. */
    private Optional<Mention> purposeOf(int head, int verb) {
        return outer.mainSubject(verb - 1)
                .filter(m -> m.to() < head && naming.mentions().stream().anyMatch(other -> other.covers(head)));
    }

    /** The actor named behind "by" after a participle that ends before token {@code after}. */
    Optional<Mention> agentAfter(int after) {
        int by = after;
        boolean agreed = after > 0 && tokens.get(after - 1).is("agreed"); // "a truce was agreed between"
        while (by < Math.min(tokens.size(), after + 6)
                && !tokens.get(by).is("by")
                && !(agreed && tokens.get(by).is("between"))) {
            if (tokens.get(by).kind() == Token.Kind.PUNCTUATION || words.in("link", tokens.get(by))) {
                return Optional.empty();
            }
            by++;
        }
        if (by >= tokens.size() || !tokens.get(by).is("by") && !tokens.get(by).is("between")) {
            return Optional.empty();
        }
        int limit = by + AGENT;
        int at = by;
        return naming.mentions().stream()
                .filter(m -> m.from() > at && m.from() < limit && grammar.onlyNouns(at + 1, m.from()))
                .findFirst()
                .filter(m -> !naming.joinedByStranger(m));
    }

    /** The actor named right behind "from" or "by" at token {@code preposition}. */
    Optional<Mention> sourceAt(int preposition) {
        return naming.mentions().stream()
                .filter(m -> m.from() > preposition && m.from() <= preposition + 2)
                .findFirst();
    }

    /** The actor that begins at token {@code from}, an article before it not counted. */
    Optional<Mention> startingAt(int from) {
        return naming.mentions().stream()
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

    /** The two sides that stand out in the article, as one, before token {@code at}; empty where no two do. */
    Optional<Mention> both(int at) {
        return Optional.ofNullable(parties.bothSides()).map(side -> new Mention(at, at, side));
    }

    /** The other of the two sides that stand out in the article; empty where {@code one} is neither, or no two stand out. */
    Optional<Mention> opposite(Mention one) {
        String both = parties.bothSides();
        String[] sides = both == null ? new String[0] : both.split(" and ", -1);
        String name = words.brief(one.side());
        if (sides.length != 2 || !sides[0].equals(name) && !sides[1].equals(name)) {
            return Optional.empty();
        }
        return Optional.of(new Mention(one.from(), one.to(), sides[0].equals(name) ? sides[1] : sides[0]));
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
        return outer.mainSubject(end);
    }

    /** Whoever is quoted at token {@code at}; empty outside quotations and where the speaker's side is open. */
    Optional<Mention> quotedAt(int at) {
        String side = parties.speakingAt(tokens.get(at).span().start());
        return side == null ? Optional.empty() : Optional.of(new Mention(at, at, side));
    }

    /** The persons of this sentence whose side is known. */
    List<Mention> persons() {
        return naming.persons();
    }

    /** How mentions stand in this sentence. */
    MentionGrammar grammar() {
        return grammar;
    }

    /** All that may act in this sentence, in order. */
    List<Mention> mentions() {
        return naming.mentions();
    }

    private boolean closes(Token token) {
        return token.is(",") || token.is(")") || token.is("—") || token.is("–");
    }

    /** The actor who has the noun at token {@code noun}: "Oslo's push", "its call". */
    Optional<Mention> possessorOf(int noun) {
        Optional<Mention> possessor = naming.nearest(m -> m.to() <= noun
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
        boolean alone = naming.mentions().size() == 1;
        boolean own = pronoun > 0 && words.in("light-verb", tokens.get(pronoun - 1));
        Optional<Mention> holder = own ? subjectOf(pronoun - 1) : Optional.empty();
        if (holder.isPresent()) {
            return holder;
        }
        Optional<Mention> owner = naming.nearest(m -> m.covers(pronoun));
        return owner.isPresent()
                ? owner
                : naming.nearest(m -> m.to() <= noun && !m.describes() && (alone || isSubject(m, noun)));
    }

    private int possessivePronoun(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            if (words.in("owner", tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The last token before the predicate's auxiliaries, negations and adverbs. */
    int beforeAuxiliaries(int verb) {
        return starts.beforeAuxiliaries(verb);
    }

    /** True where the noun before the predicate is somebody whom nobody knows ("the critics want"). */
    private boolean unknownSubject(int head) {
        Token token = tokens.get(head);
        if (token.is("%") || token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (token.kind() == Token.Kind.PUNCTUATION || naming.mentions().stream().anyMatch(m -> m.covers(head))) {
            return false;
        }
        String word = PositionWords.lower(token);
        if (PositionWords.isPossessiveMark(token) || words.in("preposition", word) || words.in("link", word)) {
            return false;
        }
        if (naming.mentions().stream()
                .anyMatch(m -> m.to() <= head && head - m.to() < 4 && grammar.ownedHead(m, head))) {
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
        return naming.opener(pronoun);
    }

    /** True where the person is "she" there and "he" here. */
    boolean otherwiseCalled(Mention person, Token pronoun) {
        return naming.otherwiseCalled(person, pronoun);
    }

    /** True where both are the same actor or speak for the same side. */
    static boolean same(Mention one, Mention other) {
        return Objects.equals(one.side(), other.side());
    }
}
