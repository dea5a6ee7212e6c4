package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Finds who is listed with an encounter: before the noun, behind "with" and "between", behind "led by". */
final class AttendanceLists {
    private static final Set<String> HEADED = EventLists.of("headed");
    private static final Set<String> LIST =
            Set.of("with", "between", "among", "involving", "including", "alongside", "joined");

    private static final int SIDE = 7;
    private static final Set<String> MEALS = EventLists.of("meal");

    private static final Set<String> JOINS =
            Set.of("join", "joins", "joined", "engage", "engages", "engaged", "host", "hosts", "hosted");

    private final Scene s;
    private final Participants people;

    AttendanceLists(Scene scene, Participants people) {
        this.s = scene;
        this.people = people;
    }

    /** "Dvorak's talks", "his call with B": who stands before the noun. */
    Set<String> owners(Trigger trigger) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = trigger.from(); i < trigger.head(); i++) {
            if (s.startsPerson(i) && s.person[i] != null) {
                owners.addAll(s.person[i].names());
            }
        }
        return owners;
    }

    /** Who stands behind "with" or "between". */
    Set<String> listed(int from, int to, boolean call) {
        for (int i = from; i < Math.min(to, from + 14); i++) {
            boolean on = i == from && s.at(i).equals("on") && s.at(i - 1).equals("call");
            boolean guest = s.at(i).equals("for") && MEALS.contains(s.at(from - 1)); // "hosts a dinner for B"
            if (on
                    || guest
                    || LIST.contains(s.at(i))
                    || (call && i == from && (s.at(i).equals("from") || s.at(i).equals("to")))) {
                return people.between(i + 1, to);
            }
            if (i == from
                    && s.at(i).equals("of")
                    && (i + 1 >= s.size() || Lengths.within(s, i + 1, Math.min(to, i + 4)) == null)) {
                Set<String> both = people.between(i + 1, to);
                if (both.size() > 1) {
                    return both;
                }
            }
        }
        return Set.of();
    }

    /** "has been arranged between A and B": the list behind the verb. */
    int between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("between")) {
                return i;
            }
        }
        return -1;
    }

    /** "led by", "led on the Norwegian side by": the index of "by"; -1 where none follows. */
    private int by(int headed, int to) {
        if (s.at(headed + 1).equals("on")) {
            for (int i = headed + 2; i < Math.min(to, headed + SIDE); i++) {
                if (s.at(i).equals("by")) {
                    return i;
                }
            }
        }
        return s.at(headed + 1).equals("by") ? headed + 1 : -1;
    }

    /** "A was joined by B for a meeting with C", "A joined B for talks": A and B. */
    Set<String> joinedFor(Clause clause, Trigger trigger, Set<String> own) {
        boolean there = Set.of("for", "at", "in", "during").contains(s.at(trigger.from() - 1));
        for (int i = clause.from() + 1; there && i + 1 < trigger.from(); i++) {
            if (s.at(i).equals("joined") && s.at(i + 1).equals("by")) {
                Set<String> both = new LinkedHashSet<>(own);
                both.addAll(people.between(i + 2, trigger.from()));
                return both;
            }
            boolean whom =
                    trigger.from() > 1 && s.person[trigger.from() - 2] != null; // not "joined B in calling for talks"
            if (whom && JOINS.contains(s.at(i)) && s.person[i] == null) {
                Set<String> both = new LinkedHashSet<>(people.between(i + 1, trigger.from()));
                both.addAll(both.isEmpty() ? Set.of() : own);
                return both;
            }
        }
        return Set.of();
    }

    /** "A invited B to talks": A and B. */
    Set<String> invitedTo(Clause clause, Trigger trigger, Set<String> own) {
        int verb = people.firstVerb(clause, trigger.from());
        boolean to = s.at(trigger.from() - 1).equals("to") && own.size() == 1;
        for (int i = verb; to && i < trigger.from(); i++) {
            if (s.at(i).equals("invited") || s.at(i).equals("invites")) {
                Set<String> both = new LinkedHashSet<>(people.between(i + 1, trigger.from() - 1));
                both.addAll(both.isEmpty() ? Set.of() : own);
                return both;
            }
        }
        return Set.of();
    }

    /** "led by A and B", "attended by A". */
    Set<String> headedBy(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int by = HEADED.contains(s.at(i)) ? by(i, to) : -1;
            if (by > 0) {
                return people.between(by + 1, to);
            }
        }
        return Set.of();
    }
}
