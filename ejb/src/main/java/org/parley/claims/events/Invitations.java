package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;

/** Reads a journey that somebody is asked to make: "invited B to Davos in January", "B has been invited to Oslo". */
final class Invitations {
    private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "be");

    private static final Set<String> SENDS = EventLists.of("sends");

    private final Scene s;
    private final Participants people;

    Invitations(Scene scene, Participants people) {
        this.s = scene;
        this.people = people;
    }

    /** "has sent the envoy to Lima", "the envoy was dispatched to Lima": a journey on somebody's order. */
    @Nullable
    Telling sent(Clause clause) {
        for (int i = clause.from() + 1; i < clause.to(); i++) {
            if (!SENDS.contains(s.at(i)) || s.person[i] != null) {
                continue;
            }
            boolean passive = BE.contains(s.at(i - 1));
            int to = i + 1;
            while (to < Math.min(clause.to(), i + 14) && !s.at(to).equals("to")) {
                to++;
            }
            Places.Place place = s.at(to).equals("to") && to + 1 < clause.to() ? Places.at(s, to + 1) : null;
            Set<String> envoys = passive ? people.subject(clause, i) : people.between(i + 1, to);
            Verdict verdict = new StatusRules(s)
                    .ofVerb(i, VerbForms.form(s.at(i)), !s.at(i).equals("send"), clause.from());
            EventStatus status =
                    s.at(i).equals("sent") && verdict.status() == null ? EventStatus.HELD : verdict.status();
            if (place == null || s.time[to + 1] != null || envoys.isEmpty() || verdict.denied() || status == null) {
                continue;
            }
            if (status == EventStatus.UNDERWAY) {
                status = EventStatus.SCHEDULED; // "is sending the envoy to Lima": who is sent will go
            }
            Telling telling = new Telling(s, s.span(i, place.to()), EnumSet.of(EventKind.VISIT));
            telling.status = status;
            telling.firm = true;
            telling.place = place.name();
            telling.persons.addAll(envoys);
            telling.date = EventDates.value(EventDates.near(s, i, place.to(), place.to(), clause.to(), status));
            telling.grounded = true;
            return telling;
        }
        return null;
    }

    /** The journey that the clause proposes; null where it proposes none. */
    @Nullable
    Telling in(Clause clause, Set<String> subject) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (!s.at(i).startsWith("invit") || s.at(i).startsWith("invitation") || s.capitalised(i)) {
                continue;
            }
            boolean passive = BE.contains(s.at(i - 1));
            int to = i + 1;
            while (to < Math.min(clause.to(), i + 14) && !s.at(to).equals("to")) {
                to++;
            }
            Places.Place place = s.at(to).equals("to") && to + 1 < clause.to() ? Places.at(s, to + 1) : null;
            Set<String> guests = passive ? new LinkedHashSet<>(subject) : people.between(i + 1, to);
            if (place == null || s.time[to + 1] != null || guests.isEmpty() || (passive && to != i + 1)) {
                continue;
            }
            Telling telling = new Telling(s, s.span(i, place.to()), EnumSet.of(EventKind.VISIT));
            telling.status = EventStatus.PROPOSED;
            telling.firm = true;
            telling.place = place.name();
            telling.persons.addAll(guests);
            EventDates.Day day = EventDates.near(s, i, place.to(), place.to(), clause.to(), EventStatus.PROPOSED);
            telling.date = day == null ? null : day.value();
            telling.grounded = true;
            return telling;
        }
        return null;
    }
}
