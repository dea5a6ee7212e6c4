package org.parley.claims.events;

import java.util.Set;

/** Reads the new time of what was moved: "postponed to June", "pushed back until Friday". */
final class Rescheduling {
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
