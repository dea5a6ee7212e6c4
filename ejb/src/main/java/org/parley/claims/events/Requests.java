package org.parley.claims.events;

import java.util.Set;
import org.parley.text.Token;

/** Tells what is asked for from what is told: "asked the firms to meet", "invited her to visit", "accepted an invitation to". */
final class Requests {
    private static final Set<String> ASKS = EventLists.of("asks-for-talks");

    private final Scene s;

    Requests(Scene scene) {
        this.s = scene;
    }

    /** "accepted an invitation to meet". */
    boolean acceptedBefore(int word, int from) {
        for (int j = word - 1; j >= Math.max(from, word - 4); j--) {
            if (s.at(j).startsWith("accept")) {
                return true;
            }
        }
        return false;
    }

    /** "turned down an invitation to meet". */
    boolean declinedBefore(int word, int from) {
        for (int j = word - 1; j >= Math.max(from, word - 4); j--) {
            boolean down = s.at(j).equals("down") && s.at(j - 1).startsWith("turn");
            if (down
                    || s.at(j).startsWith("declin")
                    || s.at(j).startsWith("reject")
                    || s.at(j).startsWith("spurn")) {
                return true;
            }
        }
        return false;
    }

    /** "accepted an invitation from the prime minister, B, to visit". */
    boolean acceptedFrom(int person, int from) {
        for (int j = person - 1; j >= Math.max(from, person - 10); j--) {
            if (s.at(j).equals("invitation")) {
                return acceptedBefore(j, from);
            }
        }
        return false;
    }

    /** "used the trip to look in on B". */
    boolean used(int word, int from) {
        for (int j = word - 1; j >= Math.max(from, word - 4); j--) {
            if (s.at(j).equals("used")) {
                return true;
            }
        }
        return false;
    }

    /** "invited both sides to a meeting". */
    boolean invitedTo(int before, int from) {
        for (int j = before; j >= Math.max(from, before - 7); j--) {
            if (s.at(j).startsWith("invit") || s.at(j).equals("summoned")) {
                return !Denials.before(s, j, from);
            }
        }
        return false;
    }

    /** "asked the mining companies to begin": a verb of asking, and behind it whom one asks. */
    boolean asked(int whom, int from) {
        for (int j = whom - 1; j >= Math.max(from, whom - 7); j--) {
            if (ASKS.contains(s.at(j))) {
                return !Denials.before(s, j, from);
            }
            if (s.tokens.get(j).kind() == Token.Kind.PUNCTUATION || EventWords.governor(s.at(j)) != null) {
                return false;
            }
        }
        return false;
    }

    /** "has invited Minister Dvorak to visit": a verb of asking right before the person and the titles. */
    boolean invited(int person, int from) {
        for (int j = s.mentionStart[person]; j >= Math.max(from, person - 8); j--) {
            if (s.at(j).startsWith("invit") && !Denials.before(s, j, from)) {
                return true;
            }
            boolean toWhom = s.at(j).equals("to") && s.at(j - 1).equals("invitation");
            if (!toWhom
                    && s.person[j] != s.person[person]
                    && s.mentionStart[j] == j
                    && !s.capitalised(j)
                    && s.side[j] == null) {
                return false;
            }
        }
        return false;
    }
}
