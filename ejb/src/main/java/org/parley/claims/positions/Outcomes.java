package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Agreements told as what an encounter brought: "their summit produced an accord on cod", "the talks ended in a deal on visas". */
final class Outcomes {
    private static final int DESCRIBED = 5;
    private static final int SUBJECT = 9;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;

    Outcomes(List<Token> tokens, Actors actors, ObjectFinder objects, PositionWords words) {
        this.tokens = tokens;
        this.words = words;
        this.actors = actors;
        this.objects = objects;
    }

    /** What the verb at token {@code at} brought to both sides; null where it is no deal, or no two sides stand out. */
    Assertions.@Nullable Asserted at(int at) {
        if (at < 2 || at + 3 >= tokens.size() || !words.in("outcome-verb", tokens.get(at))) {
            return null;
        }
        int from = words.in("outcome-link", tokens.get(at + 1)) ? at + 2 : at + 1;
        if (!words.in("article", tokens.get(from)) || !isDealOn(from + 1) || !isEncounter(at)) {
            return null;
        }
        Optional<Mention> both = actors.both(at);
        StatedObject object = both.isEmpty() ? null : objects.clauseFrom(from + 1);
        return object == null ? null : new Assertions.Asserted(both.get(), Position.Act.AGREES, object);
    }

    /** "a signed partnership deal on": what it is about stands behind it. */
    private boolean isDealOn(int from) {
        for (int i = from; i < Math.min(tokens.size() - 2, from + DESCRIBED); i++) {
            if (words.in("deal-noun", tokens.get(i)) || words.in("declared", tokens.get(i))) {
                return tokens.get(i + 1).is("on")
                        || tokens.get(i + 1).is("to")
                        || tokens.get(i + 1).is("over")
                        || tokens.get(i + 1).is("for");
            }
            if (tokens.get(i).kind() != Token.Kind.WORD || words.in("preposition", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "Their summit in Oslo", "two days of talks": the clause before the verb tells of an encounter and does not deny it. */
    private boolean isEncounter(int verb) {
        boolean encounter = false;
        for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.PUNCTUATION) {
                break;
            }
            if (words.in("negation", token) || words.in("modal", token) || words.in("future", token)) {
                return false;
            }
            encounter |= words.in("encounter", token);
        }
        return encounter;
    }
}
