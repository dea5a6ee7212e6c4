package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Lengths.Length;

/** Tells apart several encounters told in one breath: with each of some people, on each of some days, once more. */
final class SeveralTold {
    private final Scene s;
    private final Participants people;
    private final Sittings sittings;
    private final List<Telling> told;
    private final ClauseParties parties;
    private final SeveralTimes times;
    private final DayRules dayRules;

    SeveralTold(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.sittings = new Sittings(passage.scene, passage.cast, passage.people);
        this.told = passage.told;
        this.parties = new ClauseParties(passage);
        this.times = new SeveralTimes(passage);
        this.dayRules = new DayRules(passage);
    }

    /** "with A for 70 minutes and with B for 45", "90 minutes with A and two hours with B": a telling for each. */
    boolean sittings(Telling whole, Trigger trigger, int to, Set<String> subjects) {
        if (trigger.verb() != null && whole.can(EventKind.CALL) && times.atTwoTimes(whole, trigger.to(), to)) {
            return true;
        }
        boolean calls = whole.can(EventKind.CALL)
                && trigger.noun() != null
                && s.at(trigger.head()).endsWith("s");
        if (calls && times.eachLength(whole, trigger.to())) {
            return true;
        }
        if (!whole.can(EventKind.MEETING)) {
            return whole.can(EventKind.CALL)
                    && (split(whole, trigger.head(), to, subjects) || times.splitByDay(whole, trigger.to(), to));
        }
        if (inTurn(whole, trigger.head(), subjects)) {
            return true;
        }
        if (trigger.verb() != null && times.twice(whole, trigger.to(), to)) {
            return true;
        }
        if (trigger.noun() != null && s.at(trigger.head()).endsWith("s") && times.eachLength(whole, trigger.to())) {
            return true;
        }
        List<Telling> byDay =
                trigger.verb() == null ? List.of() : sittings.eachOnItsDay(whole, trigger.to(), to, subjects);
        if (!byDay.isEmpty()) {
            told.addAll(byDay);
            return true;
        }
        if (split(whole, trigger.head(), to, subjects) || times.splitByDay(whole, trigger.to(), to)) {
            return true;
        }
        List<Telling> each = sittings.separate(whole, trigger, to, subjects);
        each = each.isEmpty() ? sittings.onTwoDays(whole, trigger) : each;
        told.addAll(each);
        return !each.isEmpty();
    }

    /** "met A for 110 minutes and B for 45": a telling for each. */
    boolean inTurn(Telling whole, int verb, Set<String> subjects) {
        List<Telling> each = whole.status == EventStatus.HELD
                ? InTurn.tellings(s, people, verb + 1, subjects, whole.status, whole.date, whole.place)
                : List.of();
        each.forEach(telling -> telling.kinds = SeveralTimes.spoken(whole));
        told.addAll(each);
        return !each.isEmpty();
    }

    boolean split(Telling whole, int from, int to, Set<String> subjects) {
        List<int[]> withs = new ArrayList<>();
        List<@Nullable Length> lengths = new ArrayList<>();
        List<@Nullable String> dates = new ArrayList<>();
        int dated = 0;
        int parts = 0;
        String lastDate = null;
        int last = from;
        for (int i = from; i < to; i++) {
            if (!s.at(i).equals("with")) {
                continue;
            }
            int stop = parties.nextWith(i + 1, to);
            Length before = Lengths.within(s, last, i);
            Length inside = Lengths.within(s, i, stop);
            Length own = before != null && before.to() >= i - 1 ? before : inside;
            String date = EventDates.value(EventDates.near(s, i + 1, i + 1, i + 1, stop, whole.status));
            dated += date != null && !date.equals(lastDate) ? 1 : 0;
            lastDate = date;
            boolean parted = own == null && partOfDay(i, stop);
            parts += parted ? 1 : 0;
            if (own == null
                    && (date != null || parted)
                    && !people.between(i, stop).isEmpty()) {
                withs.add(new int[] {i + 1, stop});
                lengths.add(null);
                dates.add(date);
            }
            if (own != null) {
                dates.add(date);
                withs.add(new int[] {
                    Math.min(own == before ? own.from() : i + 1, i + 1),
                    own == before ? parties.peopleEnd(i + 1, stop) : own.to()
                });
                lengths.add(own);
            }
            last = own == null ? i + 1 : Math.max(i + 1, own.to());
        }
        if (withs.size() < 2 || (lengths.contains(null) && dated < 2 && parts < 2)) {
            return false;
        }
        for (int n = 0; n < withs.size(); n++) {
            int[] range = withs.get(n);
            boolean calls = !whole.can(EventKind.MEETING);
            Telling telling =
                    new Telling(s, s.span(range[0], range[1]), EnumSet.of(calls ? EventKind.CALL : EventKind.MEETING));
            telling.status = whole.status;
            telling.firm = true;
            telling.persons.addAll(subjects);
            telling.persons.addAll(people.between(range[0], range[1]));
            String date = dates.get(n);
            telling.date = dated > 1 && date != null ? dayRules.toCome(date, whole.status) : whole.date;
            telling.place = whole.place;
            Length length = lengths.get(n);
            telling.minutes = length == null ? null : length.minutes();
            telling.qualifier = length == null ? null : length.qualifier();
            telling.sitting = true;
            telling.pair = true;
            telling.grounded = telling.status != null && telling.persons.size() > 1;
            told.add(telling);
        }
        return true;
    }

    /** "with A in the morning and with B in the afternoon". */
    private boolean partOfDay(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Set.of("morning", "afternoon", "evening", "noon", "midday", "lunchtime", "night")
                    .contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }
}
