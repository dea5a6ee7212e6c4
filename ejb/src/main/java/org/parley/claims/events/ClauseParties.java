package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;

/** Tells who acts in a clause and on whom, the unnamed and the sides included. */
final class ClauseParties {
    private static final Set<String> MEDIA = EventLists.of("media");

    private final Passage passage;
    private final Scene s;
    private final Participants people;
    private final Subjects subjects;

    ClauseParties(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.people = passage.people;
        this.subjects = new Subjects(passage.scene, passage.people);
    }

    Set<String> actingAt(Clause clause, int verb, int until, Set<String> own) {
        Set<String> nearest = subjects.nearest(clause, verb);
        return nearest == null ? subjectBefore(clause, until, own) : nearest;
    }

    Set<String> subjectBefore(Clause clause, int until, Set<String> own) {
        int first = people.firstVerb(clause, until);
        if (first < until) { // "asked B to meet": who is asked comes along
            Set<String> between = people.between(first, until);
            boolean guest = s.at(first).startsWith("invite")
                    || s.at(first + 1).startsWith("invite")
                    || Set.of("asked", "urged", "told", "pressed", "advised").contains(s.at(first));
            int whom = until - 2;
            boolean planned = s.at(until - 1).equals("to")
                    && whom > first
                    && s.person[whom] != null
                    && Infinitives.plannedFor(s, whom, clause.from()) >= 0;
            if (planned && s.person[whom] != null) {
                return new LinkedHashSet<>(s.person[whom].names()); // "is arranging for B to visit Vienna"
            }
            if (guest && !between.isEmpty() && s.at(until - 1).equals("to") && visitAt(until)) {
                return between; // "invited Dvorak to visit Vienna": the guest travels
            }
            boolean goesOn = s.at(until - 1).equals("to") && s.at(until - 2).equals("and") && !own.isEmpty();
            if (goesOn && visitAt(until)) {
                return own; // "is to see B and to return on Friday"
            }
            if (!between.isEmpty() && (s.at(until - 1).equals("to") || own.isEmpty())) {
                Set<String> both = new LinkedHashSet<>(own);
                both.addAll(between);
                return both;
            }
        }
        return own;
    }

    private boolean visitAt(int i) {
        EventWords.Verb verb = EventWords.verb(s.at(i));
        return verb != null && verb.kinds().contains(EventKind.VISIT);
    }

    Set<String> sidesBefore(Clause clause, int until) {
        Set<String> sides = people.sides(clause.from(), until);
        boolean goesOn = clause.kind() == Clauses.Kind.AND || clause.kind() == Clauses.Kind.LOOSE;
        return sides.isEmpty() && goesOn ? passage.subjectSides : sides;
    }

    Set<String> withSides(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("with") || s.at(i).equals("between") || s.at(i).equals("among")) {
                return people.sides(i, Math.min(to, i + 12));
            }
        }
        int of = s.at(from).equals("of") ? from + 1 : from;
        return of > from ? companySides(of, to) : Set.of();
    }

    /** "Talks with Denmark will go on, Norway said": whose talks they are. */
    Set<String> speakingSides() {
        Set<String> sides = new LinkedHashSet<>();
        for (Clause clause : passage.clauses) {
            int verb = people.firstVerb(clause, clause.to());
            if (verb < clause.to() && s.speech(verb) && !media(clause.from(), verb)) {
                sides.addAll(people.sides(clause.from(), verb));
            }
        }
        return sides.size() == 1 ? sides : Set.of();
    }

    /** "Norwegian radio": who reports takes no side. */
    private boolean media(int from, int to) {
        for (int i = from; i < to; i++) {
            if (MEDIA.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** The sides of the unnamed people at {@code from}: "Danish officials", "officials from Denmark". */
    Set<String> companySides(int from, int to) {
        int end = Company.end(s, from, to);
        if (end == 0) {
            return Set.of();
        }
        int until = end;
        if (s.at(end).equals("from")) {
            until++;
            while (until < to
                    && (s.side[until] != null
                            || s.at(until).equals("and")
                            || s.at(until).equals(",")
                            || s.at(until).equals("the"))) {
                until++;
            }
        }
        return people.sides(from, until);
    }

    /** Whoever is listed behind "with" at {@code with}. */
    Set<String> people(int with, int to) {
        return people.between(with + 1, Math.min(to, peopleEnd(with + 1, to)));
    }

    /** "is in Lima with the prime minister": who travels along, told right behind the place. */
    Set<String> alongWith(int from, int to) {
        for (int i = from; i < Math.min(to, from + 6) && EventWords.noun(s.at(i)) == null; i++) {
            boolean with = s.at(i).equals("with") || s.at(i).equals("alongside");
            boolean tomeet = EventWords.verb(s.at(i - 1)) != null && s.at(i - 2).equals("to"); // "came to meet with B"
            if (with && !tomeet || (s.at(i).equals("accompanied") && s.at(i + 1).equals("by"))) {
                return people.between(i + (with ? 1 : 2), Math.min(to, peopleEnd(i + 1, to)));
            }
        }
        return Set.of();
    }

    boolean goesOnFromParties(Clause clause) {
        return passage.subjectParties && (clause.kind() == Clauses.Kind.AND || clause.kind() == Clauses.Kind.LOOSE);
    }

    boolean partyIn(int from, int to) {
        for (int i = from; i < to; i++) {
            var person = s.person[i];
            boolean nobody = person == null || person.names().isEmpty();
            if (EventWords.party(s.at(i)) && nobody && s.mentionStart[i] == i) {
                return true;
            }
        }
        return false;
    }

    /** "the pair will meet": two, whoever they are. */
    boolean pluralIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("pair") || s.at(i).equals("two") || s.at(i).equals("both")) {
                return s.time[i] == null;
            }
        }
        return false;
    }

    /** "the minister, whom he met": the one before the clause is its object. */
    Set<String> whom(Clause clause) {
        int before = clause.from() - 1;
        before = s.at(before).equals(",") || s.at(before).equals("with") ? before - 1 : before;
        before = s.at(before).equals(",") ? before - 1 : before;
        boolean object =
                clause.kind() == Clauses.Kind.RELATIVE && s.at(clause.from()).equals("whom") && before >= 0;
        return object && s.person[before] != null ? new LinkedHashSet<>(s.person[before].names()) : Set.of();
    }

    /** "met yesterday with World Bank officials": people who are not named. */
    boolean othersBehind(int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (i == from || s.at(i).equals("with")) {
                if (Company.at(s, s.at(i).equals("with") ? i + 1 : i, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "was received by": the index of that "by"; -1 where the verb is no passive. */
    int hostOf(Trigger trigger, Clause clause) {
        int be = trigger.head() - 1;
        while (be > clause.from() && s.adverb(be)) {
            be--;
        }
        boolean passive = Set.of("was", "were", "be", "been", "being").contains(s.at(be))
                || trigger.is(EventKind.MEETING) && VerbObjects.bare(s, trigger.head());
        for (int i = trigger.to(); passive && i < Math.min(clause.to(), trigger.to() + 10); i++) {
            if (s.at(i).equals("by")) {
                return i;
            }
        }
        return -1;
    }

    int nextWith(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("with")) {
                return i;
            }
        }
        return to;
    }

    int peopleEnd(int from, int to) {
        int end = from + 1;
        for (int i = from; i < to; i++) {
            if (s.person[i] != null) {
                end = s.after(i);
            } else if (s.at(i).equals("and") && Lengths.within(s, i, Math.min(to, i + 5)) != null) {
                return end;
            }
        }
        return Math.min(end, to);
    }
}
