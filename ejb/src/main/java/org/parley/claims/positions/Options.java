package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Reads what somebody may yet do: "one of the options is adding a year", "buying more salt is a card that Oslo could play". */
final class Options {
    private static final int CARD = 7;
    private static final int LED = 4;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Assertions assertions;

    Options(SentenceContext context, Assertions assertions) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.assertions = assertions;
    }

    /** What the verb of being at token {@code at} says to be an option, and whose; null for nothing. */
    Assertions.@Nullable Asserted at(int at) {
        boolean is = at > 1
                && at + 1 < tokens.size()
                && (words.in("verdict-be", tokens.get(at)) || tokens.get(at).is("be"));
        if (!is) {
            return null;
        }
        Assertions.Asserted doing = isDoing(at + 1) ? doing(at) : null;
        return doing == null ? card(at) : doing;
    }

    /** "One of the options, said Berg, is adding a year": considered by whoever says so. */
    private Assertions.@Nullable Asserted doing(int at) {
        int noun = assertions.endOf(at) - 1;
        boolean option = noun > 0 && words.in("option", tokens.get(noun)) && noun - assertions.startOf(at) < LED;
        StatedObject object = option ? objects.clauseFrom(at + 1) : null;
        return object == null ? null : considered(assertions.speaker(at), object);
    }

    /** "Buying more salt is one card Oslo could play", "is among Oslo's options". */
    private Assertions.@Nullable Asserted card(int at) {
        int noun = at + 1;
        while (noun < Math.min(tokens.size(), at + CARD) && !words.in("option", tokens.get(noun))) {
            if (tokens.get(noun).kind() == Token.Kind.PUNCTUATION
                    && !PositionWords.isPossessiveMark(tokens.get(noun))) {
                return null;
            }
            noun++;
        }
        if (noun >= Math.min(tokens.size(), at + CARD) || words.in("negation", tokens.get(at + 1))) {
            return null;
        }
        int from = assertions.startOf(at);
        if (from >= at || !isDoing(from)) {
            return null;
        }
        int end = at - 1;
        while (end > from && (words.in("possible", tokens.get(end)) || words.in("future", tokens.get(end)))) {
            end--;
        }
        StatedObject object = objects.between(from, end + 1);
        return object == null ? null : considered(player(at, noun), object);
    }

    /** Whoever has the card, or could play it. */
    private Optional<Mention> player(int at, int noun) {
        Optional<Mention> owner = actors.possessorOf(noun).filter(m -> m.from() > at);
        if (owner.isPresent()) {
            return owner;
        }
        int from = noun + 1 < tokens.size() && tokens.get(noun + 1).is("that") ? noun + 2 : noun + 1;
        return actors.startingAt(from)
                .filter(m -> m.to() + 1 < tokens.size()
                        && (words.in("playing", tokens.get(m.to())) || words.in("playing", tokens.get(m.to() + 1))));
    }

    private boolean isDoing(int at) {
        return PositionWords.lower(tokens.get(at)).endsWith("ing");
    }

    private static Assertions.@Nullable Asserted considered(Optional<Mention> whose, StatedObject object) {
        return whose.map(m -> new Assertions.Asserted(m, Position.Act.CONSIDERS, object))
                .orElse(null);
    }
}
