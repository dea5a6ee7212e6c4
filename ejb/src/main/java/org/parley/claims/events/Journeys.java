package org.parley.claims.events;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;

/** Tells where a journey leads, and what it is for. */
final class Journeys {
    private final Scene s;
    private final Grounding grounding;
    private final ClauseParties parties;
    private final List<Telling> told;
    private final @Nullable LocalDate published;

    Journeys(Passage passage) {
        this.s = passage.scene;
        this.grounding = new Grounding(passage.scene);
        this.parties = new ClauseParties(passage);
        this.told = passage.told;
        this.published = passage.published;
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
        boolean another = telling.only(EventKind.VISIT) && !journey.persons.containsAll(telling.persons);
        if (trigger.noun() != null && another) {
            return false; // "came back from a trip to prepare the prime minister's visit": a journey of somebody else
        }
        if (trigger.verb() != null) {
            if ((journey.status == EventStatus.SCHEDULED || journey.status == EventStatus.HELD && !journey.stays)
                    && telling.status == null
                    && telling.can(EventKind.MEETING)
                    && telling.persons.size() > 0) {
                takeAlong(telling, journey);
                boolean arriving = journey.status == EventStatus.HELD && Objects.equals(journey.date, telling.date);
                telling.date = arriving ? null : telling.date;
                grounding.judge(telling, trigger);
                return false; // "flies to Lima to meet B": the journey and the meeting
            }
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
        if (nobody
                && (journey.grounded || journey.persons.isEmpty())
                && s.at(trigger.from() - 1).equals("for")) {
            return true; // "travels to the capital for talks with operators": the journey is what is told
        }
        boolean people = telling.ordinal == null
                && !telling.round
                && telling.can(EventKind.MEETING)
                && telling.persons.size() > 0;
        if (people && journey.grounded && journey.status == EventStatus.PROPOSED) {
            journey.persons.addAll(telling.persons); // "a trip to Lima for talks with B" that is only thought of
            return true;
        }
        if (people) {
            takeAlong(telling, journey); // "leaves on Sunday for talks with B": the journey and the talks
            grounding.judge(telling, trigger);
            return false;
        }
        telling.persons.addAll(journey.persons);
        telling.place = telling.place == null ? journey.place : telling.place;
        if (s.at(trigger.from() - 1).equals("from")) {
            telling.status = EventStatus.HELD; // "flew home from a week of talks"
            return false;
        }
        telling.status = EventStatus.SCHEDULED;
        boolean there = journey.stays && (journey.status == EventStatus.HELD || journey.status == EventStatus.UNDERWAY);
        if (there) { // "was in Lima on May 1 for a second round"; "is in Lima for it", "spoke as she was in Lima for
            // it"
            telling.status = journey.date == null && !journey.timed ? EventStatus.UNDERWAY : journey.status;
            telling.firm = true;
            telling.date = telling.date == null ? journey.date : telling.date;
        }
        toCome(telling);
        if (journey.status == EventStatus.SCHEDULED || journey.status == EventStatus.PROPOSED) {
            telling.status = journey.status;
            telling.firm = true;
            if (journey.leaves && journey.date != null && journey.grounded) {
                grounding.judge(telling, trigger);
                return false; // "is to leave on Friday for a second round": the day is that of leaving
            }
            if (otherDay(telling.date, journey.date)) {
                grounding.judge(telling, trigger);
                return false; // "will fly to Lima on Sunday for a round on Monday"
            }
            telling.date = journey.date;
            telling.span = telling.span.with(journey.span);
            told.remove(journey);
        }
        grounding.judge(telling, trigger);
        return false;
    }

    private static boolean otherDay(@Nullable String own, @Nullable String journey) {
        DayRange first = DayRange.of(own).orElse(null);
        DayRange second = DayRange.of(journey).orElse(null);
        return first != null && second != null && first.days() == 1 && second.days() == 1 && !first.meets(second, 0);
    }

    private static boolean lies(Telling journey) {
        return journey.status == EventStatus.SCHEDULED || journey.status == EventStatus.PROPOSED;
    }

    /** "arrived on Tuesday for talks on Friday": what one comes for lies behind the coming. */
    private void toCome(Telling telling) {
        String date = telling.date;
        if (date == null || published == null || telling.status != EventStatus.SCHEDULED || date.length() != 10) {
            return;
        }
        LocalDate gone = DayRange.of(date).map(DayRange::first).orElse(published);
        if (!gone.isBefore(published) || gone.isBefore(published.minusDays(8))) {
            return;
        }
        for (int i = 0; i < s.size(); i++) {
            if (s.time[i] != null
                    && date.equals(s.time[i].value())
                    && s.at(i).endsWith("day")
                    && s.tokens.get(i).capitalised()) { // not "the following day"
                telling.date = gone.plusDays(7).toString();
                return;
            }
        }
    }

    private void takeAlong(Telling telling, Telling journey) {
        telling.persons.addAll(journey.persons);
        telling.place = telling.place == null ? journey.place : telling.place;
        boolean there = journey.stays && journey.status == EventStatus.HELD; // "stopped over in Lima for talks with B"
        telling.status = lies(journey) || there ? journey.status : EventStatus.SCHEDULED;
        telling.date = there && telling.date == null ? journey.date : telling.date;
        toCome(telling);
        telling.firm = true;
        telling.pair = true;
        boolean wide = journey.date != null && (journey.date.length() < 10 || journey.date.contains("W"));
        boolean thatDay = journey.there && journey.date != null && journey.date.indexOf('/') < 0;
        telling.date = telling.date == null && (wide || thatDay) ? journey.date : telling.date;
    }

    /** "will visit Lima to hold talks with B": talks that are what a journey to come is for. */
    void purpose(Telling telling, Trigger trigger, Telling journey, int journeyEnd) {
        boolean open = telling.status == null || !telling.firm;
        if (journey.status != EventStatus.SCHEDULED
                || !open
                || telling.persons.isEmpty()
                || !telling.can(EventKind.MEETING)) {
            return;
        }
        for (int i = trigger.from() - 1; i > Math.max(journeyEnd, trigger.from() - 5); i--) {
            if (s.at(i).equals("to") && EventWords.governor(s.at(i + 1)) != null) {
                takeAlong(telling, journey);
                grounding.judge(telling, trigger);
                return;
            }
        }
    }

    /** "leaves on Sunday for Lima to work out details with B": whatever is done with B there is done in a meeting. */
    @Nullable
    Telling business(Telling journey, int from, int to) {
        if (journey.status != EventStatus.SCHEDULED || journey.persons.isEmpty()) {
            return null;
        }
        for (int i = from; i + 3 < to; i++) {
            boolean infinitive = s.at(i).equals("to")
                    && s.isWord(i + 1)
                    && !s.capitalised(i + 1)
                    && !Clauses.preposition(s.at(i + 1))
                    && s.side[i + 1] == null
                    && s.time[i + 1] == null
                    && !Set.of("the", "a", "an", "be").contains(s.at(i + 1));
            int with = infinitive ? parties.nextWith(i + 2, Math.min(to, i + 9)) : to;
            if (with < Math.min(to, i + 9)) {
                Set<String> others = parties.people(with, to);
                others.removeAll(journey.persons);
                if (others.isEmpty()) {
                    return null;
                }
                Telling telling = new Telling(s, s.span(i, Math.min(to, with + 2)), EnumSet.of(EventKind.MEETING));
                telling.persons.addAll(others);
                takeAlong(telling, journey);
                telling.grounded = true;
                return telling;
            }
        }
        return null;
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
            boolean visitor = trigger.noun() != null && s.at(i - 1).equals("by"); // "a visit by Prime Minister A"
            Places.Place place = (first || behind) && !visitor ? Places.at(s, i) : null;
            if (place != null) {
                return place.name();
            }
        }
        int behind = trigger.verb() != null && trigger.verb().form() == Form.ING ? trigger.to() : trigger.to() - 1;
        for (int i = behind; trigger.verb() != null && i + 1 < Math.min(to, trigger.to() + 4); i++) {
            Places.Place left = s.at(i).equals("from") ? Places.at(s, i + 1) : null;
            if (left != null) {
                return left.name(); // "flew back from Lima": the journey was to Lima
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
