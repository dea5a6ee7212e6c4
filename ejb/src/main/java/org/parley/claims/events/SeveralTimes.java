package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.Qualifier;
import org.parley.claims.events.Lengths.Length;
import org.parley.text.Numerals;

/** Tells apart several encounters of the same people told in one breath: of each of some lengths, on each of some days, once again. */
final class SeveralTimes {
    private static final Pattern BARE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Set<String> TWICE =
            Set.of(",", "and", "on", "in", "for", "just", "only", "about", "some", "nearly");
    private static final Set<String> ABOUT = Set.of("about", "around", "roughly", "some", "nearly", "almost", "over");
    private static final int SECOND = 18;
    private static final int HOUR = 60;
    private static final int NEAR = 6;

    private final Scene s;
    private final List<Telling> told;

    SeveralTimes(Passage passage) {
        this.s = passage.scene;
        this.told = passage.told;
    }

    /** "spoke with B for 15 minutes in the morning and 20 in the evening": twice. */
    boolean atTwoTimes(Telling whole, int from, int to) {
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
    boolean eachLength(Telling whole, int from) {
        int of = from;
        while (of < Math.min(s.size(), from + SECOND) && !(s.at(of).equals("and") && Lengths.at(s, of + 1) != null)) {
            of++;
        }
        Length last = of < Math.min(s.size(), from + SECOND) ? Lengths.at(s, of + 1) : null;
        OptionalInt first = last == null ? OptionalInt.empty() : number(of - 1);
        int before =
                s.adverb(of - 2) || ABOUT.contains(s.at(of - 2)) ? of - 3 : of - 2; // "of roughly 15 and 20 minutes"
        boolean bare = first.isPresent() && Set.of("of", "lasting", "for").contains(s.at(before));
        if (last == null || !bare || whole.persons.size() < 2 || whole.status != EventStatus.HELD) {
            return false;
        }
        for (int minutes : new int[] {first.getAsInt() * (last.minutes() % HOUR == 0 ? HOUR : 1), last.minutes()}) {
            addSitting(whole, minutes, last);
        }
        return true;
    }

    /** "met B twice, on April 16 and May 1": once on each day. */
    boolean twice(Telling whole, int from, int to) {
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
            Length length = Lengths.at(s, i);
            boolean joins = s.time[i] != null || TWICE.contains(s.at(i));
            boolean bare = !each.isEmpty() && BARE.matcher(s.at(i)).matches() && !s.isWord(i + 1);
            if (!joins && !bare) {
                break;
            }
            if (!each.isEmpty() && (length != null || bare)) {
                Telling last = each.get(each.size() - 1); // "on Monday for 90 minutes and on Wednesday for just 25"
                last.minutes = length == null ? Integer.valueOf(s.at(i)) : Integer.valueOf(length.minutes());
                last.qualifier = length == null ? Qualifier.EXACT : length.qualifier();
            }
            boolean span = day != null && each.isEmpty() && day.value().length() < 10; // "twice this week, on Monday"
            if (day != null && !span) {
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
    boolean splitByDay(Telling whole, int from, int to) {
        List<Telling> days = new ArrayList<>();
        int last = from;
        int unit = 0;
        for (int i = from; i < to; i++) {
            Length length = Lengths.at(s, i);
            length = length == null && unit > 0 ? bare(i, unit) : length;
            if (length == null) {
                continue;
            }
            unit = length.minutes() % HOUR == 0 ? HOUR : 1;
            int stop = until(length.to(), Math.min(to, length.to() + 4));
            String date =
                    EventDates.value(EventDates.near(s, length.to(), length.to(), length.to(), stop, whole.status));
            date = date == null ? before(last, length.from(), whole.status) : date;
            if (date != null) {
                Telling day = new Telling(s, s.span(length.from(), Math.max(stop, length.to())), spoken(whole));
                day.date = date;
                day.lasts(length);
                days.add(day);
            }
            last = length.to();
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

    /** Up to the word that begins the next one. */
    private int until(int from, int to) {
        int stop = from;
        while (stop < to && !s.at(stop).equals("and") && !s.at(stop).equals(",")) {
            stop++;
        }
        return stop;
    }

    /** "on Thursday for 45 minutes": a day right before the length, behind the last one. */
    private @Nullable String before(int last, int from, @Nullable EventStatus status) {
        int time = s.at(from - 1).equals("for") ? from - 2 : -1;
        boolean day = time >= last && s.time[time] != null;
        return day ? EventDates.value(EventDates.near(s, time, time + 1, time, time, status)) : null;
    }

    /** "for more than five hours and on Tuesday for two": a number of the unit told before. */
    private @Nullable Length bare(int i, int unit) {
        OptionalInt number = s.at(i - 1).equals("for") && !s.isWord(i + 1) ? number(i) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() > 0
                ? new Length(number.getAsInt() * unit, Qualifier.EXACT, i, i + 1)
                : null;
    }

    /** "talked for 15 minutes in the morning and 20 in the evening": in person or by telephone. */
    static Set<EventKind> spoken(Telling whole) {
        Set<EventKind> kinds = EnumSet.copyOf(whole.kinds);
        kinds.remove(EventKind.ROUND);
        return kinds.isEmpty() ? EnumSet.of(EventKind.MEETING) : kinds;
    }

    /** "met in Rome on May 2 and again, for 15 minutes, in Paris on May 6": once more, on another day. */
    void again(Telling first, Trigger trigger, int to) {
        int and = trigger.to();
        while (and < to && !(s.at(and).equals("and") && s.at(and + 1).equals("again"))) {
            and++;
        }
        boolean several = first.persons.size() > 1 || first.persons.isEmpty() && first.parties; // "the ministers met"
        if (and >= to || !several || !first.grounded) {
            return;
        }
        int end = Math.min(s.size(), and + 20);
        Telling second = new Telling(s, s.span(trigger.from(), Math.max(and + 2, Math.min(end, to))), first.kinds);
        second.date = EventDates.value(EventDates.near(s, and + 2, and + 2, and + 2, end, first.status));
        if (second.date == null || second.date.equals(first.date)) {
            return;
        }
        Places.Place place = Places.in(s, and + 2, end);
        second.place = place == null ? null : place.name();
        second.lasts(Lengths.within(s, and + 2, end));
        first.lasts(Lengths.within(s, trigger.to(), and));
        second.status = first.status;
        second.firm = true;
        second.persons.addAll(first.persons);
        second.parties = first.parties;
        second.pair = !second.persons.isEmpty();
        second.grounded = true;
        told.add(second);
    }
}
