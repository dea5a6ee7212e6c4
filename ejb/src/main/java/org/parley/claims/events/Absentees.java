package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Finds who was not there: "B was absent from the third round", "B, who missed the session", "B did not attend". */
final class Absentees {
    private static final int LOOK = 4;
    private static final Set<String> AWAY = Set.of("absent", "missing");
    private static final Set<String> MISSES = EventLists.of("misses");
    private static final Set<String> ATTENDS = EventLists.of("attends-or-not");

    private final Scene s;
    private final Participants people;
    private final Actors acting;

    Absentees(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.acting = passage.acting;
    }

    /** The persons of whom the clauses say that they were not there. */
    Set<String> in(Iterable<Clause> clauses) {
        Set<String> absent = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            for (int i = clause.from(); i < clause.to(); i++) {
                boolean neither = s.at(clause.from()).equals("neither") && ATTENDS.contains(s.at(i));
                if (neither || away(i, clause.to())) {
                    Set<String> own = people.subject(clause, i);
                    boolean who = clause.kind() == Clauses.Kind.RELATIVE && clause.from() > 0;
                    absent.addAll(own.isEmpty() && who ? before(clause.from()) : own);
                    break;
                }
            }
        }
        return absent;
    }

    private Set<String> before(int who) {
        int name = s.at(who - 1).equals(",") ? who - 2 : who - 1;
        var person = name < 0 ? null : s.person[name];
        return person == null ? acting.last() : new LinkedHashSet<>(person.names());
    }

    private boolean away(int i, int to) {
        if (AWAY.contains(s.at(i)) && VerbForms.BE.contains(s.at(i - 1))
                || MISSES.contains(s.at(i)) && s.person[i] == null
                || s.at(i).equals("sat") && s.at(i + 1).equals("out")
                || s.at(i).equals("stayed") && s.at(i + 1).equals("away")) {
            return true;
        }
        boolean not = s.at(i).equals("not") || s.at(i).equals("n't");
        for (int j = i + 1; not && j < Math.min(to, i + LOOK); j++) {
            if (ATTENDS.contains(s.at(j))) {
                return true;
            }
        }
        return false;
    }
}
