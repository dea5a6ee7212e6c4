package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.Frame;

/** Tells where a journey leads, and what it is for. */
final class Journeys {
    private final Scene s;
    private final Grounding grounding;
    private final List<Telling> told;

    Journeys(Passage passage) {
        this.s = passage.scene;
        this.grounding = new Grounding(passage.scene);
        this.told = passage.told;
    }

    boolean serves(Trigger trigger, Telling journey, Telling telling) {
        String before = s.at(trigger.from() - 1);
        return journey.sentence == telling.sentence
                && (trigger.verb() != null
                        ? before.equals("to")
                        : before.equals("for")
                                || before.equals("attend")
                                || before.equals("join")
                                || before.equals("of"));
    }

    /** Whether the journey swallows its purpose; else the purpose swallows a journey that is still to come. */
    boolean absorbedByJourney(Trigger trigger, Telling journey, Telling telling) {
        if (trigger.verb() != null) {
            if (telling.status == null) {
                journey.persons.addAll(telling.persons);
                journey.span = journey.span.with(telling.span);
                return true;
            }
            return false;
        }
        boolean nobody = telling.persons.isEmpty()
                && telling.sides.size() < 2
                && telling.ordinal == null
                && !telling.next
                && !telling.round
                && !telling.can(EventKind.SUMMIT);
        if (nobody && journey.grounded && s.at(trigger.from() - 1).equals("for")) {
            return true; // "travels to the capital for talks with operators": the journey is what is told
        }
        telling.persons.addAll(journey.persons);
        telling.place = telling.place == null ? journey.place : telling.place;
        telling.status = EventStatus.SCHEDULED;
        if (journey.status == EventStatus.SCHEDULED || journey.status == EventStatus.PROPOSED) {
            telling.status = journey.status;
            telling.firm = true;
            telling.date = journey.date;
            telling.span = telling.span.with(journey.span);
            told.remove(journey);
        }
        grounding.judge(telling, trigger);
        return false;
    }

    @Nullable
    String destination(Trigger trigger, int to) {
        for (int i = trigger.to(); i < Math.min(to, trigger.to() + 8); i++) {
            boolean first = i == trigger.to()
                    && trigger.verb() != null
                    && trigger.verb().frame() == Frame.VISIT;
            boolean behind = Set.of("to", "into", "for", "in", "at", "through", "by", "between")
                            .contains(s.at(i - 1))
                    || s.at(i).equals("here");
            Places.Place place = first || behind ? Places.at(s, i) : null;
            if (place != null) {
                return place.name();
            }
        }
        for (int i = trigger.from(); trigger.noun() != null && i < trigger.head(); i++) {
            if (s.side[i] != null && !s.possessive(i + 1)) {
                return s.side[i].side();
            }
        }
        return null;
    }
}
