package org.parley.claims.events;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.text.Numerals;

/** Counts the rounds of those who negotiate by how often they met: "met for the third time", "the third time this month". */
final class TimesCounted {
    private static final Set<String> NEGOTIATORS = EventLists.of("negotiator-nouns");
    private static final Set<String> LEADERS = EventLists.of("leader-nouns");

    private TimesCounted() {}

    /** Gives the telling the count told behind it, where those who met are no leaders. */
    static void count(Telling telling, Scene s, int from, int to) {
        boolean sitting = telling.can(EventKind.ROUND) && telling.ordinal == null && !telling.can(EventKind.VISIT);
        Integer nth = sitting ? nth(s, from, to) : null;
        if (nth == null || !negotiate(s)) {
            return;
        }
        telling.ordinal = nth;
        telling.parties = true;
        telling.counted = true;
    }

    private static @Nullable Integer nth(Scene s, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            boolean time = s.at(i).equals("time") && s.at(i - 2).equals("the");
            boolean joined = s.at(i - 3).equals("for") || s.at(i - 3).equals(",");
            boolean within =
                    Set.of("in", "within", "this", "since", "at").contains(s.at(i + 1)); // "the second time in a week"
            OptionalInt count = time && joined && !within ? Numerals.ordinal(s.at(i - 1)) : OptionalInt.empty();
            if (count.isPresent() && count.getAsInt() > 1) {
                return count.getAsInt();
            }
        }
        return null;
    }

    private static boolean negotiate(Scene s) {
        boolean negotiators = false;
        for (int i = 0; i < s.size(); i++) {
            if (LEADERS.contains(s.at(i)) && !s.possessive(i + 1)) {
                return false;
            }
            negotiators |= NEGOTIATORS.contains(s.at(i));
        }
        return negotiators;
    }
}
