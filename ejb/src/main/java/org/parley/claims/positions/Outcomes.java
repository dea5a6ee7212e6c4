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
    private final Predicates predicates;

    Outcomes(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.predicates = new Predicates(tokens, words);
    }

    /** What the verb at token {@code at} brought to both sides; null where it is no deal, or no two sides stand out. */
    Assertions.@Nullable Asserted at(int at) {
        if (at < 2 || at + 3 >= tokens.size()) {
            return null;
        }
        if (words.in("strikes", tokens.get(at))) {
            return struck(at);
        }
        if (!words.in("outcome-verb", tokens.get(at))) {
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

    /** "Oslo and Reykjavik reached a preliminary agreement on cod", "announced a 60-day truce": what both have settled. */
    private Assertions.@Nullable Asserted struck(int at) {
        int from = words.in("article", tokens.get(at + 1)) ? at + 1 : -1;
        int noun = from < 0 || predicates.negated(at) || predicates.isPerhaps(at) ? -1 : dealNoun(from + 1);
        Optional<Mention> both = noun < 0 || predicates.isConditional(at) || predicates.isOwed(at)
                ? Optional.empty()
                : actors.subjectOf(at).filter(m -> m.side().contains(" and "));
        if (both.isEmpty() || tokens.get(at - 1).is("to")) {
            return null;
        }
        int behind = noun + 1;
        boolean truce = words.in("truce", tokens.get(noun));
        boolean about =
                behind + 1 < tokens.size() && words.in("deal-about", tokens.get(behind)) && !isAside(behind + 1);
        boolean that = behind + 2 < tokens.size() && tokens.get(behind).is("that");
        StatedObject object = truce && !about
                ? objects.clauseFrom(from)
                : about ? objects.clauseFrom(behind + 1) : that ? objects.clauseBeyond(behind + 1, behind + 2) : null;
        return object == null ? null : new Assertions.Asserted(both.get(), Position.Act.AGREES, object);
    }

    /** "on Monday", "on the sidelines of the summit": no matter. */
    private boolean isAside(int from) {
        boolean aside = from + 1 < tokens.size() && words.in("aside-noun", tokens.get(from + 1));
        return aside || words.in("calendar", tokens.get(from)) || objects.nothingAt(from);
    }

    /** Where the noun of "a preliminary trade agreement" stands; -1 where another does. */
    private int dealNoun(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + DESCRIBED); i++) {
            boolean deal = words.in("deal-noun", tokens.get(i))
                    || words.in("truce", tokens.get(i))
                    || tokens.get(i).is("understanding");
            boolean goesOn = i + 1 < tokens.size() && words.in("deal-noun", tokens.get(i + 1));
            if (deal && !goesOn) {
                return i;
            }
            boolean mark = tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !tokens.get(i).is("-");
            if (mark || words.in("preposition", tokens.get(i))) {
                return -1;
            }
        }
        return -1;
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
