package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.events.Clauses.Clause;
import org.parley.people.PersonReference;

/** Tells whether several act before a verb, named or not. */
final class VerbSubjects {
    private static final int BEFORE = 40;

    /** Whose meetings prepare a round and are none. */
    private static final Set<String> EXPERTS = EventLists.of("working-level");

    private final Scene s;

    VerbSubjects(Scene scene) {
        this.s = scene;
    }

    boolean pluralSubject(int i, Clause clause) {
        int people = 0;
        for (int j = clause.from(); j < i; j++) {
            PersonReference reference = s.person[j];
            if (reference != null && s.startsPerson(j)) {
                people += Math.max(1, reference.names().size());
            }
            if (andHe(j)) {
                people++;
            }
            if (s.at(j).equals("they")
                    || s.at(j).equals("both")
                    || s.at(j).equals("two")
                    || s.at(j).equals("pair")
                    || s.at(j).equals("we")) {
                people += 2;
            }
        }
        boolean relative =
                clause.kind() == Clauses.Kind.RELATIVE && s.at(clause.from()).equals("who");
        if (people < 2 && (clause.kind() == Clauses.Kind.AND || relative)) {
            return true; // the subject stands in the clause before; the telling is dropped where it is no pair
        }
        return people >= 2 || clause.kind() == Clauses.Kind.LOOSE && opens(i, clause) && severalBefore(clause.from());
    }

    /** "speaking" or "having spoken" right behind the comma. */
    private boolean opens(int i, Clause clause) {
        return i == clause.from() + 1 || i == clause.from() + 2 && s.at(i - 1).equals("having");
    }

    /** "A and B, speaking by phone on Monday, agreed": they stand before the comma. */
    private boolean severalBefore(int end) {
        int people = 0;
        for (int j = Math.max(0, end - BEFORE); j < end; j++) {
            people += s.person[j] != null && s.startsPerson(j)
                    ? s.person[j].names().size()
                    : 0;
        }
        return people > 1;
    }

    /** "the two", "both": several, whoever they are. */
    boolean pluralIn(int from, int to) {
        for (int j = from; j < to; j++) {
            if (Set.of("they", "both", "two", "pair").contains(s.at(j)) && s.time[j] == null) {
                return true;
            }
        }
        return false;
    }

    /** "experts of both countries": whoever acts prepares what others will settle. */
    boolean experts(int i, Clause clause) {
        boolean expert = false;
        for (int j = clause.from(); j < i && s.person[j] == null; j++) {
            expert |= EXPERTS.contains(s.at(j));
        }
        return expert && !twoPersons(i, clause);
    }

    boolean twoPersons(int i, Clause clause) {
        int who = 0;
        for (int j = clause.from(); j < i; j++) {
            who += s.startsPerson(j) && s.person[j] != null
                    ? s.person[j].names().size()
                    : 0;
            who += andHe(j) ? 1 : 0;
            who += s.at(j).equals("they") || s.at(j).equals("two") || s.at(j).equals("both") ? 2 : 0;
        }
        return who > 1;
    }

    /** "Berg and he": one more, whoever it is. */
    private boolean andHe(int j) {
        return s.person[j] == null
                && (s.at(j).equals("he") || s.at(j).equals("she"))
                && s.at(j - 1).equals("and");
    }

    boolean partySubject(int i, Clause clause) {
        if (Company.before(s, clause.from(), i)) {
            return true;
        }
        for (int j = Math.max(clause.from(), i - 16); j < i; j++) {
            if (EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    /** "Meeting in Vienna, A and B agreed": who met stands behind the comma. */
    static boolean opensSentence(int i, Clause clause) {
        return i == 0 && clause.kind() == Clauses.Kind.WHEN;
    }

    int sides(int from, int to) {
        return new Participants(s).sides(from, to).size();
    }
}
