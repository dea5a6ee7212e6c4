package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;

/** Tells who asked for an encounter. */
final class Initiators {
    private final Scene s;
    private final Participants people;

    Initiators(Scene scene, Participants people) {
        this.s = scene;
        this.people = people;
    }

    /** "asked for a call", "at B's request": one name or side; null where nobody or several are told. */
    @Nullable
    String initiator(Trigger trigger, Clause clause, int end) {
        boolean asked = s.at(trigger.from() - 1).equals("for")
                        && s.at(trigger.from() - 2).equals("asked")
                || s.at(trigger.from() - 1).equals("requested")
                || s.at(trigger.from() - 1).equals("sought");
        if (asked) {
            Set<String> names = people.subject(clause, trigger.from());
            Set<String> sides = people.sides(clause.from(), trigger.from());
            return names.size() == 1
                    ? names.iterator().next()
                    : sides.size() == 1 ? sides.iterator().next() : null;
        }
        for (int i = trigger.to(); i < end; i++) {
            if (s.at(i).equals("request") && s.possessive(i - 1)) {
                return s.person[i - 2] != null && s.person[i - 2].names().size() == 1
                        ? s.person[i - 2].names().get(0)
                        : s.side[i - 2] != null ? s.side[i - 2].side() : null;
            }
        }
        return null;
    }
}
