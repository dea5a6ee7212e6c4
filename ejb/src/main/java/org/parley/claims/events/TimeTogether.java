package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.Lengths.Length;
import org.parley.claims.events.StatusRules.Verdict;

/** Reads encounters told by the time they took: "had 90 minutes with A", "it took an hour". */
final class TimeTogether {
    private static final Set<String> TOGETHER =
            Set.of("was", "were", "spent", "had", "got", "sat", "huddled", "closeted");
    private static final Set<String> TALKING = Set.of("talking", "speaking", "lasting", "conferring", "huddling");

    private final Scene s;
    private final StatusRules rules;
    private final Participants people;
    private final List<Telling> told;
    private final ClauseParties parties;
    private final SeveralTold several;

    TimeTogether(Passage passage) {
        this.s = passage.scene;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.told = passage.told;
        this.parties = new ClauseParties(passage);
        this.several = new SeveralTold(passage);
    }

    /** "had 90 minutes with A", "was with A in Washington for about two hours": time spent together is a meeting. */
    void timeTogether(Clause clause, Set<String> own) {
        Length length = Lengths.within(s, clause.from(), clause.to());
        int verb = people.firstVerb(clause, clause.to());
        int with = parties.nextWith(clause.from(), clause.to());
        if (length == null || own.isEmpty() || with == clause.to() || with < verb || !TOGETHER.contains(s.at(verb))) {
            return;
        }
        Verdict verdict = rules.ofVerb(verb, Form.PAST, true, clause.from());
        boolean phone = false;
        for (int i = verb; i < with; i++) {
            phone |= s.at(i).equals("phone")
                    || s.at(i).equals("telephone")
                    || s.at(i).equals("line");
        }
        Telling whole = new Telling(
                s,
                s.span(clause.from(), clause.to()),
                phone ? EnumSet.of(EventKind.CALL) : EnumSet.of(EventKind.MEETING, EventKind.ROUND));
        if (verdict.denied()) {
            return;
        }
        whole.status = verdict.status();
        whole.firm = true;
        whole.date = EventDates.value(EventDates.near(s, with, with, clause.from(), clause.to(), whole.status));
        Places.Place place = Places.in(s, clause.from(), clause.to());
        whole.place = place == null ? null : place.name();
        if (!phone && several.split(whole, verb, clause.to(), own)) {
            return;
        }
        Set<String> others = people.between(with, clause.to());
        if (others.isEmpty()) {
            return;
        }
        whole.persons.addAll(own);
        whole.persons.addAll(others);
        whole.minutes = length.minutes();
        whole.qualifier = length.qualifier();
        whole.pair = true;
        whole.grounded = true;
        told.add(whole);
    }

    /** "It took 50 minutes", ", talking for two hours": the length of what was told just before. */
    void lasting(Clause clause) {
        int first = s.isWord(clause.from()) ? clause.from() : clause.from() + 1;
        int verb = people.firstVerb(clause, clause.to());
        boolean it = clause.from() == 0 && s.at(0).equals("it") && Circumstances.LASTS.contains(s.at(verb));
        boolean talking = clause.kind() == Clauses.Kind.LOOSE && TALKING.contains(s.at(first));
        Length length = it || talking ? Lengths.within(s, clause.from(), clause.to()) : null;
        if (length == null) {
            return;
        }
        Telling last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (talking && last != null && last.minutes == null && last.status == EventStatus.HELD) {
            last.minutes = length.minutes();
            last.qualifier = length.qualifier();
        } else if (it) {
            Telling telling = new Telling(
                    s,
                    s.span(clause.from(), length.to()),
                    EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.ROUND));
            telling.status = EventStatus.HELD;
            telling.definite = true;
            telling.minutes = length.minutes();
            telling.qualifier = length.qualifier();
            told.add(telling);
        }
    }
}
