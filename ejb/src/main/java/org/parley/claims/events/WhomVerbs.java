package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Tells whom the subject of a verb met, named or not. */
final class WhomVerbs {

    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final List<Clause> clauses;
    private final ClauseParties parties;
    private final Actors acting;

    WhomVerbs(Passage passage) {
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
        this.acting = passage.acting;
    }

    /** "sat down with both of them", "met the pair": two who were told of before. */
    private Set<String> them(int from, Set<String> subjects) {
        int i = from;
        while (Set.of("with", "down", "the", "to").contains(s.at(i))) {
            i++;
        }
        if (Set.of("him", "her").contains(s.at(i)) && s.person[i] == null) {
            Set<String> lead = new LinkedHashSet<>(cast.lead());
            if (lead.isEmpty() && acting.last().size() == 1) {
                lead.addAll(acting.last()); // "A signed it, hours after B had received him"
            }
            return lead.equals(subjects) ? Set.of() : lead;
        }
        if (!Set.of("them", "both", "pair", "two").contains(s.at(i)) || s.person[i] != null) {
            return Set.of();
        }
        Set<String> pair = new LinkedHashSet<>(cast.they());
        if (pair.stream().anyMatch(subjects::contains)) {
            pair = cast.company(subjects);
        }
        boolean bodies = s.at(i).equals("two") && !Clauses.preposition(s.at(i + 1)) && s.isWord(i + 1);
        return bodies || pair.stream().anyMatch(subjects::contains) ? Set.of() : pair;
    }

    /** Who was met, named or not. */
    void objects(Telling telling, Trigger trigger, EventWords.Verb verb, Clause clause, int to, Set<String> subjects) {
        int across = s.at(trigger.to()).equals("across") ? trigger.to() + 2 : trigger.to();
        Set<String> objects = people.between(Math.max(across, parties.hostOf(trigger, clause) + 1), to);
        if (objects.isEmpty()) {
            objects = parties.whom(clause);
        }
        if (objects.isEmpty()
                && to == clause.to()
                && s.at(to - 1).equals(":")
                && parties.othersBehind(trigger.to(), to)) {
            objects = people.between(to, s.size()); // "met three ministers: A, B and C"
        }
        if (objects.isEmpty() && subjects.size() == 1) {
            objects = them(trigger.to(), subjects);
        }
        telling.persons.addAll(objects);
        included(telling, clause, to);
        telling.sides.addAll(parties.withSides(trigger.to(), to));
        telling.sides.addAll(parties.companySides(trigger.to(), to));
        telling.pair = !subjects.isEmpty() && !objects.isEmpty();
        boolean sides = parties.partyIn(clause.from(), to) || parties.goesOnFromParties(clause);
        telling.talks =
                s.at(trigger.to()).equals("again") && sides && !verb.base().equals("talk");
        telling.others = objects.isEmpty() && parties.othersBehind(trigger.to(), to);
        telling.again = telling.talks;
        telling.spoken = verb.base().equals("speak");
        telling.parties = telling.persons.isEmpty()
                && (sides
                        || Company.before(s, clause.from(), trigger.from())
                        || parties.pluralIn(clause.from(), trigger.from()));
    }

    /** "met a team that included B": one of those who were met. */
    private void included(Telling telling, Clause clause, int to) {
        int next = clauses.indexOf(clause) + 1;
        Clause relative = to == clause.to() && next < clauses.size() ? clauses.get(next) : clause;
        if (relative.kind() == Clauses.Kind.RELATIVE
                && s.at(relative.from() + 1).startsWith("includ")) {
            telling.persons.addAll(people.between(relative.from() + 2, relative.to()));
        }
    }
}
