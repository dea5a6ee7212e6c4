package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;
import org.parley.text.Numerals;

/** Tells apart several encounters told in one breath: with each of some people, on each of some days, once more. */
final class SeveralTold {
    private static final Pattern BARE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int SECOND = 18;
    private static final int HOUR = 60;
    private static final int NEAR = 6;

    private final Scene s;
    private final Participants people;
    private final Cast cast;
    private final Sittings sittings;
    private final List<Telling> told;
    private final DayRules dayRules;
    private final ClauseParties parties;

    SeveralTold(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.cast = passage.cast;
        this.sittings = new Sittings(passage.scene, passage.cast, passage.people);
        this.told = passage.told;
        this.dayRules = new DayRules(passage);
        this.parties = new ClauseParties(passage);
    }

    /** "with A for 70 minutes and with B for 45", "90 minutes with A and two hours with B": a telling for each. */
    boolean sittings(Telling whole, Trigger trigger, int to, Set<String> subjects) {
        if (trigger.verb() != null && whole.can(EventKind.CALL) && atTwoTimes(whole, trigger.to(), to)) {
            return true;
        }
        boolean calls = whole.can(EventKind.CALL)
                && trigger.noun() != null
                && s.at(trigger.head()).endsWith("s");
        if (calls && eachLength(whole, trigger.to())) {
            return true;
        }
        if (!whole.can(EventKind.MEETING)) {
            return whole.can(EventKind.CALL) && split(whole, trigger.head(), to, subjects);
        }
        if (inTurn(whole, trigger.head(), subjects)) {
            return true;
        }
        if (trigger.verb() != null && twice(whole, trigger.to(), to)) {
            return true;
        }
        if (trigger.noun() != null && s.at(trigger.head()).endsWith("s") && eachLength(whole, trigger.to())) {
            return true;
        }
        List<Telling> byDay =
                trigger.verb() == null ? List.of() : sittings.eachOnItsDay(whole, trigger.to(), to, subjects);
        if (!byDay.isEmpty()) {
            told.addAll(byDay);
            return true;
        }
        if (split(whole, trigger.head(), to, subjects) || splitByDay(whole, trigger.to(), to)) {
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
        each.forEach(telling -> telling.kinds = spoken(whole));
        told.addAll(each);
        return !each.isEmpty();
    }

    /** "spoke with B for 15 minutes in the morning and 20 in the evening": twice. */
    private boolean atTwoTimes(Telling whole, int from, int to) {
        Length first = Lengths.within(s, from, to);
        int and = first == null ? to : first.to();
        while (and < to && !s.at(and).equals("and")) {
            and++;
        }
        Length again = first == null || and >= to ? null : Lengths.at(s, and + 1);
        if (first != null && again != null && whole.persons.size() > 1 && eachTimed(first, and, again)) {
            String day = whole.date;
            int part = day == null ? -1 : day.indexOf('T');
            whole.date =
                    day == null || part < 0 ? day : day.substring(0, part); // "in the evening" is said of one alone
            addSitting(whole, first.minutes(), first);
            addSitting(whole, again.minutes(), again);
            return true;
        }
        OptionalInt second = number(and + 1);
        boolean bare = Set.of("in", "on").contains(s.at(and + 2)) && second.isPresent() && s.time[and + 1] == null;
        if (first == null || !bare || and - first.to() > NEAR || whole.persons.size() < 2) {
            return false;
        }
        addSitting(whole, first.minutes(), first);
        addSitting(whole, second.getAsInt(), first);
        return true;
    }

    private boolean eachTimed(Length first, int and, Length again) {
        return and - first.to() <= NEAR && atTime(first.to()) && atTime(again.to());
    }

    /** "in the morning", "on Friday": a time of its own behind a length. */
    private boolean atTime(int i) {
        return s.time[i] != null
                || Set.of("in", "on", "at").contains(s.at(i))
                        && (s.time[i + 1] != null || s.at(i + 1).equals("the"));
    }

    private OptionalInt number(int i) {
        return BARE.matcher(s.at(i)).matches() ? OptionalInt.of(Integer.parseInt(s.at(i))) : Numerals.cardinal(s.at(i));
    }

    private void addSitting(Telling whole, int minutes, Length like) {
        Telling telling = new Telling(s, whole.span, spoken(whole));
        telling.minutes = minutes;
        telling.qualifier = like.qualifier();
        telling.date = whole.date;
        telling.place = whole.place;
        telling.status = whole.status;
        telling.firm = true;
        telling.persons.addAll(whole.persons);
        telling.sitting = true;
        telling.pair = true;
        telling.grounded = telling.status == EventStatus.HELD;
        told.add(telling);
    }

    /** "two calls with B, of 15 and 20 minutes": one of each length. */
    private boolean eachLength(Telling whole, int from) {
        int of = from;
        while (of < Math.min(s.size(), from + SECOND) && !(s.at(of).equals("and") && Lengths.at(s, of + 1) != null)) {
            of++;
        }
        Length last = of < Math.min(s.size(), from + SECOND) ? Lengths.at(s, of + 1) : null;
        OptionalInt first = last == null ? OptionalInt.empty() : number(of - 1);
        boolean bare = first.isPresent() && Set.of("of", "lasting", "for").contains(s.at(of - 2));
        if (last == null || !bare || whole.persons.size() < 2 || whole.status != EventStatus.HELD) {
            return false;
        }
        for (int minutes : new int[] {first.getAsInt() * (last.minutes() % HOUR == 0 ? HOUR : 1), last.minutes()}) {
            addSitting(whole, minutes, last);
        }
        return true;
    }

    /** "met B twice, on April 16 and May 1": once on each day. */
    private boolean twice(Telling whole, int from, int to) {
        int twice = from;
        while (twice < to && !s.at(twice).equals("twice") && !s.at(twice).equals("times")) {
            twice++;
        }
        if (twice >= to || whole.persons.size() < 2 || whole.status != EventStatus.HELD) {
            return false;
        }
        List<Telling> each = new ArrayList<>();
        for (int i = twice + 1; i < to; i = s.after(i)) {
            EventDates.Day day = s.time[i] == null ? null : EventDates.near(s, i, i + 1, i, i, whole.status);
            boolean joins = s.time[i] != null || Set.of(",", "and", "on", "in").contains(s.at(i));
            if (!joins) {
                break;
            }
            if (day != null) {
                Telling telling = new Telling(s, s.span(from - 1, s.after(i)), spoken(whole));
                telling.date = day.value();
                telling.status = whole.status;
                telling.firm = true;
                telling.place = whole.place;
                telling.persons.addAll(whole.persons);
                telling.sitting = true;
                telling.pair = true;
                telling.grounded = true;
                each.add(telling);
            }
        }
        if (each.size() < 2) {
            return false;
        }
        told.addAll(each);
        return true;
    }

    /** "talked for 100 minutes on Wednesday and for 45 minutes on Thursday". */
    private boolean splitByDay(Telling whole, int from, int to) {
        List<Telling> days = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Length length = Lengths.at(s, i);
            if (length == null) {
                continue;
            }
            int stop = Math.min(to, length.to() + 4);
            String date =
                    EventDates.value(EventDates.near(s, length.to(), length.to(), length.to(), stop, whole.status));
            if (date != null) {
                Telling day = new Telling(s, s.span(length.from(), stop), spoken(whole));
                day.date = date;
                day.minutes = length.minutes();
                day.qualifier = length.qualifier();
                days.add(day);
            }
            i = length.to() - 1;
        }
        if (days.size() < 2 || whole.persons.size() < 2) {
            return false;
        }
        for (Telling day : days) {
            day.status = whole.status;
            day.firm = true;
            day.place = whole.place;
            day.persons.addAll(whole.persons);
            day.sitting = true;
            day.pair = true;
            day.grounded = day.status != null;
            told.add(day);
        }
        return true;
    }

    /** "talked for 15 minutes in the morning and 20 in the evening": in person or by telephone. */
    private static Set<EventKind> spoken(Telling whole) {
        Set<EventKind> kinds = EnumSet.copyOf(whole.kinds);
        kinds.remove(EventKind.ROUND);
        return kinds.isEmpty() ? EnumSet.of(EventKind.MEETING) : kinds;
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
            telling.date = dated > 1 && date != null ? date : whole.date;
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

    /** "met in Rome on May 2 and again, for 15 minutes, in Paris on May 6": once more, on another day. */
    void again(Telling first, Trigger trigger, int to) {
        int and = trigger.to();
        while (and < to && !(s.at(and).equals("and") && s.at(and + 1).equals("again"))) {
            and++;
        }
        if (and >= to || first.persons.size() < 2 || !first.grounded) {
            return;
        }
        int end = Math.min(s.size(), and + 20);
        Telling second = new Telling(s, s.span(and + 1, Math.max(and + 2, Math.min(end, to))), first.kinds);
        second.date = EventDates.value(EventDates.near(s, and + 2, and + 2, and + 2, end, first.status));
        if (second.date == null || second.date.equals(first.date)) {
            return;
        }
        Places.Place place = Places.in(s, and + 2, end);
        second.place = place == null ? null : place.name();
        lengthTo(second, Lengths.within(s, and + 2, end));
        lengthTo(first, Lengths.within(s, trigger.to(), and));
        second.status = first.status;
        second.firm = true;
        second.persons.addAll(first.persons);
        second.pair = true;
        second.grounded = true;
        told.add(second);
    }

    private static void lengthTo(Telling telling, @Nullable Length length) {
        telling.minutes = length == null ? null : length.minutes();
        telling.qualifier = length == null ? null : length.qualifier();
    }

    /** "The meeting with A lasted an hour, the one with B two": another of the same kind, with somebody else. */
    private void theOneWith(Clause clause) {
        for (int i = clause.from(); i + 3 < clause.to(); i++) {
            boolean one = (s.at(i).equals("the") || s.at(i).equals("that"))
                    && s.at(i + 1).equals("one")
                    && s.at(i + 2).equals("with");
            Set<String> others = one ? people.between(i + 3, clause.to()) : Set.of();
            Length length = one ? Lengths.within(s, i + 3, clause.to()) : null;
            Telling first = others.isEmpty() || length == null ? null : cast.lasted(s.number);
            Set<String> company = first == null ? Set.of() : cast.company(first.persons, others);
            if (first == null || length == null || company.isEmpty()) {
                continue;
            }
            first.sitting = true;
            first.persons.addAll(company);
            first.kinds = EnumSet.of(EventKind.MEETING);
            first.grounded = true;
            Set<String> both = new LinkedHashSet<>(company);
            both.addAll(others);
            Telling other = new Telling(s, s.span(i, length.to()), EnumSet.of(EventKind.MEETING));
            other.status = EventStatus.HELD;
            other.firm = true;
            other.sitting = true;
            other.pair = true;
            other.persons.addAll(both);
            lengthTo(other, length);
            other.grounded = true;
            other.date = first.date;
            told.add(other);
        }
    }

    /** "two calls with B, and a third one is set for Monday": one more of the kind. */
    private void anotherOne(Clause clause) {
        Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
        for (int i = clause.from(); first != null && i + 3 < clause.to(); i++) {
            boolean third = s.at(i).equals("a") && Numerals.ordinal(s.at(i + 1)).isPresent();
            int one = third ? i + 2 : i + 1;
            if (!(third || s.at(i).equals("another")) || !s.at(one).equals("one")) {
                continue;
            }
            for (int j = one + 1; j < Math.min(clause.to(), one + 5); j++) {
                if (EventWords.governor(s.at(j)) == EventWords.How.SCHEDULED) {
                    Telling other = new Telling(s, s.span(i, clause.to()), first.kinds);
                    other.date = EventDates.value(EventDates.near(s, i, j, j, clause.to(), EventStatus.SCHEDULED));
                    other.status = EventStatus.SCHEDULED;
                    other.firm = true;
                    other.persons.addAll(first.persons);
                    other.like = true;
                    told.add(other);
                    return;
                }
            }
        }
    }

    /** "the first call, on May 3, took 45 minutes and the second, on May 5, an hour": one more of the kind. */
    private void theSecond(Clause clause) {
        Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
        if (first == null || first.minutes == null && first.date == null || first.status != EventStatus.HELD) {
            return;
        }
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            boolean second = s.at(i).equals("the")
                    && Numerals.ordinal(s.at(i + 1)).orElse(1) > 1
                    && (s.at(i + 2).equals(",")
                            || Clauses.preposition(s.at(i + 2))
                            || Circumstances.LASTS.contains(s.at(i + 2)))
                    && s.time[i + 1] == null;
            if (!second || first.span.contains(s.tokens.get(i).span()) && i < clause.from()) {
                continue;
            }
            int end = Math.min(s.size(), i + SECOND);
            Telling other = new Telling(s, s.span(i, clause.to()), first.kinds);
            other.date = EventDates.value(EventDates.near(s, i, i + 2, i + 2, end, EventStatus.HELD));
            lengthTo(other, Lengths.within(s, i + 2, end));
            if (other.minutes == null || other.date != null && other.date.equals(first.date)) {
                return;
            }
            other.status = first.status;
            other.firm = true;
            other.persons.addAll(first.persons);
            other.like = true;
            told.add(other);
            return;
        }
    }

    /** "came after the one of May 23": another of the same kind, on another day. */
    void theOneOf(Clause clause) {
        theOneWith(clause);
        theSecond(clause);
        anotherOne(clause);
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            boolean one = s.at(i).equals("the")
                    && s.at(i + 1).equals("one")
                    && (s.at(i + 2).equals("of") || s.at(i + 2).equals("on"));
            if (one && !told.isEmpty()) {
                Telling like = told.get(told.size() - 1);
                String date = EventDates.value(EventDates.near(s, i, i + 2, i + 2, clause.to(), EventStatus.HELD));
                EventStatus status = dayRules.byDate(date);
                if (date != null && status != null) {
                    Telling other = new Telling(s, s.span(i, clause.to()), like.kinds);
                    other.status = status;
                    other.firm = true;
                    other.date = date;
                    other.persons.addAll(like.persons);
                    other.like = true;
                    told.add(other);
                }
            }
        }
    }
}
