package org.parley.claims.events;

import java.util.Set;
import org.parley.text.TimeExpression;

/** Reads the new time of what was moved: "postponed to June", "pushed back until Friday". */
final class Rescheduling {
    private static final int NEAR = 5;
    private static final Set<String> MOVED = EventLists.of("moved");

    private Rescheduling() {}

    /**
     * "put off the round, first planned for May 18, until June", "put off her departure by a day, to Thursday": the time
     * behind what was moved; -1 where there is none.
     */
    static int until(Scene s, int from, int to, int end) {
        boolean moved = false;
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !moved; i--) {
            moved = MOVED.contains(s.at(i)) && s.person[i] == null;
        }
        for (int i = to; moved && i + 1 < end; i++) {
            boolean until =
                    s.at(i).equals("until") || s.at(i).equals("till") || s.at(i).equals("to");
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
        if (s.at(k).equals("by") && duration(s, k + 1) > 0) {
            k = duration(s, k + 1); // "pushed back by a week to June 20"
            k = s.at(k).equals(",") ? k + 1 : k;
        }
        if (s.at(k).equals("from") && k + 1 < s.size() && s.time[k + 1] != null) {
            k = s.after(k + 1);
        }
        boolean to = Set.of("to", "until", "till", "for").contains(s.at(k));
        int time = to && s.at(k + 1).equals("the") && k + 2 < s.size() && s.time[k + 1] == null ? k + 2 : k + 1;
        return to && time < s.size() && s.time[time] != null ? time : -1;
    }

    /** Where the length of time that begins at {@code i} ends; -1 where none does. */
    private static int duration(Scene s, int i) {
        boolean lasts = i < s.size() && s.time[i] != null && s.time[i].type() == TimeExpression.Type.DURATION;
        return lasts ? s.after(i) : -1;
    }

    /** "brought her trip forward by two days to Thursday": the verb moves what stands behind it. */
    static boolean moves(Scene s, int verb) {
        return verb >= 0 && MOVED.contains(s.at(verb)) && s.person[verb] == null;
    }
}
