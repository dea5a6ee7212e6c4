package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;

/** Tells the counted meetings of a standing body from rounds of talks: "the panel's second meeting" is a meeting. */
final class StandingBodies {
    private static final int BEHIND = 8;
    private static final Set<String> SITTINGS = EventLists.of("sittings");
    private static final Set<String> BODIES = EventLists.of("standing-bodies");

    private static final Set<String> HOLDS = EventLists.of("holds");

    private StandingBodies() {}

    /** Whether the sitting whose words are {@code [from, to)} is one of a body that its clause names. */
    static boolean sits(Scene s, int from, int head, Clauses.Clause clause) {
        if (!SITTINGS.contains(s.at(head))) {
            return false;
        }
        for (int i = clause.from(); i < Math.min(s.size(), Math.min(clause.to(), head + BEHIND)); i++) {
            boolean name = s.mentionStart[i] != i || s.person[i] != null;
            boolean negotiates = s.at(i - 1).equals("negotiating"); // such a committee holds rounds of talks
            boolean body = BODIES.contains(s.at(i))
                    || s.at(i).equals("force") && s.at(i - 1).equals("task");
            if (body && !name && !negotiates && (i < head || of(s, head + 1, i))) {
                return true;
            }
        }
        return false;
    }

    /** "the Federal Council had held an emergency session": whose session it was. */
    static boolean holds(Scene s, int from, int session) {
        boolean held = HOLDS.contains(s.at(session - 1));
        for (int i = session - 2; held && i >= from; i--) {
            if (s.person[i] != null || s.at(i).equals("and") || s.at(i).equals(",")) {
                return false;
            }
            if (BODIES.contains(s.at(i)) && !s.possessive(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "The executive board of the fund meets on Friday": a body whose meetings are no rounds of talks. */
    static boolean meets(Scene s, int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean name = s.mentionStart[i] != i || s.person[i] != null || s.possessive(i + 1);
            if (BODIES.contains(s.at(i)) && !name && !s.at(i - 1).equals("negotiating")) {
                return true;
            }
            if (s.at(i).equals("and") || s.at(i).equals(",") || s.speech(i)) {
                return false; // "the board and the union meet": two who negotiate
            }
        }
        return false;
    }

    /** "the sixth meeting of the joint committee". */
    private static boolean of(Scene s, int from, int body) {
        return s.at(from).equals("of") && body - from < BEHIND;
    }

    /** Counts the other sittings of the body likewise: "the committee will hold its 13th meeting. The 12th meeting …". */
    static void settle(List<Telling> told) {
        if (told.stream().noneMatch(t -> t.body)) {
            return;
        }
        for (Telling telling : told) {
            boolean sitting = telling.can(EventKind.MEETING) && telling.can(EventKind.ROUND);
            if (sitting && telling.ordinal != null && !telling.round && !telling.talks) {
                telling.body = true;
                telling.kinds = EnumSet.of(EventKind.MEETING);
            }
        }
    }
}
