package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;

/** Tells whether whoever acts in the clause beside an encounter that a noun names was there: "said in talks with B", "After a call, A told B". */
final class ActingBeside {
    static final Set<String> CONTACT = EventLists.of("tells-somebody");

    /** "came through talks with B", "left a meeting with B": words before the noun that put whoever acts in it. */
    private static final Set<String> BESIDE = Set.of(
            "in",
            "at",
            "during",
            "from",
            "into",
            "to",
            "through",
            "left",
            "leaving",
            "leaves",
            "entered",
            "entering",
            "enters");

    private final Passage passage;
    private final Scene s;
    private final Participants people;
    private final List<Clause> clauses;
    private final ClauseParties parties;

    ActingBeside(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.people = passage.people;
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
    }

    /** "said in a call": whoever acts in the clause was in the call. */
    boolean insideCall(Telling telling, Trigger trigger, Clause clause, Set<String> own) {
        boolean inside =
                Set.of("in", "during", "over").contains(s.at(trigger.from() - 1)) && trigger.is(EventKind.CALL);
        if (inside) {
            telling.persons.addAll(own);
            telling.persons.addAll(people.between(clause.from(), trigger.from()));
            if (telling.persons.size() == 1) {
                telling.persons.addAll(contactedIn(clause, trigger.to()));
            }
            telling.status = telling.status == null ? EventStatus.HELD : telling.status;
        }
        return inside;
    }

    /** "After a call, A told B": those of the clause behind were in it. */
    boolean opening(Telling telling, Trigger trigger, Clause clause) {
        boolean with = s.at(trigger.to()).equals("with") && clause.kind() == Clauses.Kind.AFTER;
        boolean opening = !passage.behind.isEmpty() && (telling.persons.size() < 2 || with);
        if (opening) {
            telling.persons.addAll(passage.behind);
            if (!telling.only(EventKind.VISIT)) {
                telling.persons.addAll(contacted(clause)); // "On a visit to Lima, A told B": A alone is the visitor
            }
            if (Set.of("during", "on").contains(s.at(clause.from())) && !telling.firm && willBe(clause)) {
                telling.status = EventStatus.SCHEDULED; // "During his visit, A will see B"
                telling.firm = true;
            }
            boolean during = telling.status == null && clause.kind() == Clauses.Kind.WHEN && !telling.setting;
            telling.status = during ? EventStatus.HELD : telling.status;
            telling.firm = telling.firm || telling.status == EventStatus.HELD;
        }
        return opening;
    }

    private boolean willBe(Clause fronted) {
        int next = clauses.indexOf(fronted) + 1;
        Clause main = next < clauses.size() ? clauses.get(next) : fronted;
        return VerbForms.WILL.contains(s.at(people.firstVerb(main, main.to())));
    }

    /** "will try over lunch", "leaves on a trip", "is on a visit": the verb of the clause tells how far it has come. */
    void statusOfMain(Telling telling, Trigger trigger, Clause clause) {
        int verb = people.firstVerb(clause, trigger.from());
        String word = s.at(verb);
        boolean visit = trigger.is(EventKind.VISIT);
        EventWords.Verb leaves = EventWords.verb(word);
        if (word.equals("will") || (word.equals("is") && s.at(verb + 1).equals("to"))) {
            telling.status = EventStatus.SCHEDULED;
            telling.firm = true;
        } else if (visit && (word.equals("is") || word.equals("are")) && verb + 3 >= trigger.from()) {
            telling.status = EventStatus.UNDERWAY;
            telling.firm = true;
        } else if (visit && leaves != null && leaves.form() == Form.THIRD) {
            telling.status = null;
            telling.firm = true;
        } else {
            telling.firm |= visit;
            telling.status = telling.status == null ? EventStatus.HELD : telling.status;
        }
    }

    /** "said in talks with B", "is on a visit to Vienna": who acts in the clause was in it. */
    boolean comesAlong(Telling telling, Trigger trigger, Set<String> listed, int subjects) {
        String before = s.at(trigger.from() - 1);
        boolean with = false;
        for (int i = trigger.to(); i < Math.min(s.size(), trigger.to() + 8) && !with; i++) {
            with = s.at(i).equals("with");
        }
        if (trigger.is(EventKind.VISIT)) {
            return telling.persons.isEmpty()
                    && (Set.of("on", "during", "in", "from", "of", "up", "at").contains(before)
                            || before.equals("with") && trigger.from() == 1);
        }
        boolean many = telling.persons.isEmpty() && trigger.can(EventKind.MEETING) && subjects > 1;
        if (many
                && listed.isEmpty()
                && Set.of("over", "at", "in", "during", "from").contains(before)) {
            return true;
        }
        boolean meeting = trigger.can(EventKind.MEETING) || trigger.can(EventKind.CALL) || trigger.can(EventKind.ROUND);
        return meeting && with && listed.size() == 1 && BESIDE.contains(before);
    }

    /** "spoke after talks with B", "before a meeting with B": who acts in the clause before was or will be there. */
    boolean besideClause(Trigger trigger, Clause clause) {
        boolean time = clause.kind() == Clauses.Kind.AFTER || clause.kind() == Clauses.Kind.BEFORE;
        return time
                && clause.from() > 0
                && trigger.from() == clause.from() + 1
                && !trigger.is(EventKind.VISIT)
                && people.firstVerb(clause, trigger.from()) == trigger.from();
    }

    /** "A told B at a meeting in Lima": both were there. */
    void told(Telling telling, Clause clause, int until, Set<String> own) {
        int verb = people.firstVerb(clause, until);
        Set<String> whom = verb < until && CONTACT.contains(s.at(verb)) ? people.between(verb + 1, until) : Set.of();
        whom = whom.isEmpty() ? agent(verb, until) : whom;
        if (whom.isEmpty() && telling.can(EventKind.MEETING) && !telling.can(EventKind.SUMMIT)) {
            whom = gotFrom(verb, until);
        }
        if (whom.size() == 1 && !whom.equals(own)) {
            telling.persons.addAll(own);
            telling.persons.addAll(whom);
        }
    }

    /** "was told of the plan by B at a meeting": who told it. */
    private Set<String> agent(int verb, int until) {
        boolean passive = Set.of("was", "were").contains(s.at(verb))
                && (VerbForms.past(s.at(verb + 1)) || CONTACT.contains(s.at(verb + 1)) || s.adverb(verb + 1));
        for (int i = until - 1; passive && i > verb; i--) {
            if (s.at(i).equals("by") && s.time[i] == null) {
                return people.between(i + 1, until);
            }
        }
        return Set.of();
    }

    /** "won a pledge from B in talks": who gave it. */
    private Set<String> gotFrom(int verb, int until) {
        for (int i = until - 1; i > verb; i--) {
            if (s.at(i).equals("from") && VerbForms.form(s.at(verb)) == Form.PAST) {
                return people.between(i + 1, until);
            }
        }
        return Set.of();
    }

    /** "In a call on Monday, A told B": B was in it too. */
    private Set<String> contactedIn(Clause clause, int from) {
        for (int verb = from; verb < clause.to(); verb++) {
            if (CONTACT.contains(s.at(verb)) && s.person[verb] == null) {
                int end = Math.min(clause.to(), verb + 8);
                return people.between(verb + 1, Math.min(end, parties.peopleEnd(verb + 1, end)));
            }
        }
        return Set.of();
    }

    private Set<String> contacted(Clause fronted) {
        int next = clauses.indexOf(fronted) + 1;
        next = next < clauses.size() && clauses.get(next).kind() == Clauses.Kind.RELATIVE ? next + 1 : next;
        if (next >= clauses.size()) {
            return Set.of();
        }
        Clause main = clauses.get(next);
        int verb = people.firstVerb(main, main.to());
        int with = Math.min(main.to(), parties.nextWith(verb, main.to()));
        boolean meal = Set.of("lunch", "dinner", "breakfast", "coffee", "tea").contains(s.at(fronted.from() + 1));
        if (meal && with < main.to()) {
            return people.between(with + 1, Math.min(main.to(), parties.peopleEnd(with + 1, main.to())));
        }
        return verb < main.to() && CONTACT.contains(s.at(verb))
                ? people.between(
                        verb + 1, Math.min(main.to(), parties.peopleEnd(verb + 1, Math.min(main.to(), verb + 8))))
                : Set.of();
    }
}
