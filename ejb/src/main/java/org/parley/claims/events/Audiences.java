package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;

/**
 * Reads meetings told by what one of those there did with the others: "A briefed the heads of the other parties on Thursday.
 * Taking part were B and C".
 */
final class Audiences {
    /** What one does with several who have come together. */
    private static final Set<String> GATHERED = EventLists.of("gathers-audience");

    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final List<Telling> told;

    Audiences(Passage passage) {
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.told = passage.told;
    }

    /** Keeps what may be a meeting, once it is told who took part. */
    void told(Clause clause, Set<String> own) {
        int verb = people.firstVerb(clause, clause.to());
        if (own.size() != 1
                || verb >= clause.to()
                || !GATHERED.contains(s.at(verb))
                || !Company.at(s, verb + 1, clause.to())) {
            return;
        }
        Telling telling = new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.MEETING));
        telling.status = EventStatus.HELD;
        telling.firm = true;
        telling.persons.addAll(own);
        telling.date =
                EventDates.value(EventDates.near(s, verb, verb + 1, clause.from(), clause.to(), EventStatus.HELD));
        Places.Place place = Places.in(s, verb, clause.to());
        telling.place = place == null ? null : place.name();
        told.add(telling);
        cast.contact(telling);
    }

    /** Whether those {@code seated} came to what the sentence before tells, and so made a meeting of it. */
    boolean completed(Telling seated) {
        Telling contact = cast.contact(s.number);
        if (contact == null || contact.persons.size() != 1 || !contact.only(EventKind.MEETING)) {
            return false;
        }
        contact.persons.addAll(seated.persons);
        contact.pair = true;
        contact.grounded = true;
        return true;
    }
}
