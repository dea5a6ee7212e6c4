package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.Lengths.Length;
import org.parley.people.PersonReference;
import org.parley.text.TimeExpression;

/** Reads encounters told by the time they took: "had 90 minutes with A", "it took an hour". */
final class TimeTogether {
    private static final Set<String> TOGETHER = EventLists.of("time-together");
    private static final Set<String> HOMES = EventLists.of("host-place");
    private static final Set<String> TALKING = EventLists.of("talking");

    private final Scene s;
    private final StatusRules rules;
    private final Participants people;
    private final List<Telling> told;
    private final ClauseParties parties;
    private final SeveralTold several;
    private final NearbyDays nearby;
    private final TimeGiven given;
    private final List<Clause> clauses;

    TimeTogether(Passage passage) {
        this.s = passage.scene;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.told = passage.told;
        this.parties = new ClauseParties(passage);
        this.several = new SeveralTold(passage);
        this.nearby = new NearbyDays(passage);
        this.clauses = passage.clauses;
        this.given = new TimeGiven(passage.scene, passage.people);
    }

    /** "had 90 minutes with A", "was with A in Washington for about two hours": time spent together is a meeting. */
    void timeTogether(Clause clause, Set<String> own) {
        if (daySpent(clause, own)) {
            return;
        }
        Length length = Lengths.within(s, clause.from(), clause.to());
        int verb = people.firstVerb(clause, clause.to());
        int theirs = atTheirs(clause);
        int with = Math.min(theirs, parties.nextWith(clause.from(), clause.to()));
        if (length != null
                && with == clause.to()
                && s.at(verb).equals("had")
                && s.at(length.to()).equals("for")) {
            with = length.to(); // "had an hour for A"
        }
        if (length == null || own.isEmpty() || with == clause.to() || with < verb || !TOGETHER.contains(s.at(verb))) {
            return;
        }
        if (given.given(clause, length)) {
            return; // "was given 40 minutes by B, followed by an hour with C": each length has its own people
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
        int reach = TimeSpent.likeAnother(s, with, clause.to());
        whole.date = EventDates.value(EventDates.near(s, with, with, clause.from(), reach, whole.status));
        if (whole.date == null && whole.status == EventStatus.HELD) {
            whole.date = nearby.havingDone(clauses.indexOf(clause));
        }
        Places.Place place = Places.in(s, clause.from(), clause.to());
        whole.place = place == null ? null : place.name();
        if (!phone && (several.inTurn(whole, verb, own) || several.split(whole, verb, clause.to(), own))) {
            return;
        }
        Set<String> others =
                theirs == with && theirs < clause.to() ? owner(theirs + 1) : people.between(with, clause.to());
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

    private Set<String> owner(int i) {
        PersonReference owner = s.person[i];
        return owner == null ? Set.of() : new LinkedHashSet<>(owner.names());
    }

    /** "had spent Saturday with B": a meeting on that day. */
    private boolean daySpent(Clause clause, Set<String> own) {
        int spent = clause.from();
        while (spent < clause.to() && !s.at(spent).equals("spent")) {
            spent++;
        }
        TimeExpression day = spent + 1 < clause.to() ? s.time[spent + 1] : null;
        int with = day == null ? clause.to() : s.after(spent + 1);
        if (day == null || day.type() == TimeExpression.Type.DURATION || day.value() == null) {
            return false;
        }
        Set<String> others = s.at(with).equals("with") ? parties.people(with, clause.to()) : Set.of();
        Verdict verdict = rules.ofVerb(spent, Form.PAST, true, clause.from());
        if (others.isEmpty() || own.isEmpty() || verdict.denied() || verdict.status() == null) {
            return false;
        }
        Telling telling = new Telling(s, s.span(clause.from(), with + 2), EnumSet.of(EventKind.MEETING));
        telling.status = verdict.status();
        telling.firm = true;
        telling.date = day.value();
        telling.persons.addAll(own);
        telling.persons.addAll(others);
        telling.pair = true;
        telling.grounded = true;
        told.add(telling);
        return true;
    }

    /** "spent an hour at B's offices": the index of the preposition; the end of the clause where it does not say so. */
    private int atTheirs(Clause clause) {
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            int owner = i + 1;
            boolean person = s.at(i).equals("at") && s.person[owner] != null;
            int end = person ? s.after(owner) : owner;
            end = person && s.possessive(end) ? end + 1 : end;
            if (person && (HOMES.contains(s.at(end)) || HOMES.contains(s.at(end + 1)))) {
                return i;
            }
        }
        return clause.to();
    }

    /** "It took 50 minutes", ", talking for two hours": the length of what was told just before. */
    void lasting(Clause clause) {
        int first = s.isWord(clause.from()) ? clause.from() : clause.from() + 1;
        int verb = people.firstVerb(clause, clause.to());
        boolean it = clause.from() == 0 && s.at(0).equals("it") && TellingLengths.LASTS.contains(s.at(verb));
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
