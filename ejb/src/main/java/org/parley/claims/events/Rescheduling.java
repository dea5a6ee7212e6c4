package org.parley.claims.events;

import java.util.Set;
import org.parley.text.TimeExpression;

/** Reads the new time of what was moved: "postponed to June", "pushed back until Friday". */
final class Rescheduling {
    private static final int NEAR = 5;
    private static final Set<String> MOVED = Set.of(
            "postponed",
            "delayed",
            "moved",
            "shifted",
            "rescheduled",
            "pushed",
            "put",
            "brought",
            "deferred",
            "advanced");

    private Rescheduling() {}

    /** "put off the round, first planned for May 18, until June": the time behind what was moved; -1 where there is none. */
    static int until(Scene s, int from, int to, int end) {
        boolean moved = false;
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !moved; i--) {
            moved = MOVED.contains(s.at(i)) && s.person[i] == null;
        }
        for (int i = to; moved && i + 1 < end; i++) {
            boolean until = s.at(i).equals("until") || s.at(i).equals("till");
            if (until && s.time[i + 1] != null && s.time[i + 1].type() == TimeExpression.Type.DATE) {
                return i + 1;
            }
        }
        return -1;
    }

    /** The index of the time that the word at {@code j} moves an encounter to; -1 where the word moves nothing. */
    static int movedTo(Scene s, int j) {
        if (!MOVED.contains(s.at(j)) || s.person[j] != null) {
            return -1;
        }
        int k = Set.of("back", "off", "forward", "up").contains(s.at(j + 1)) ? j + 2 : j + 1;
        if (s.at(k).equals("from") && k + 1 < s.size() && s.time[k + 1] != null) {
            k = s.after(k + 1);
        }
        boolean to = Set.of("to", "until", "till", "for").contains(s.at(k));
        int time = to && s.at(k + 1).equals("the") && k + 2 < s.size() && s.time[k + 1] == null ? k + 2 : k + 1;
        return to && time < s.size() && s.time[time] != null ? time : -1;
    }
}
