package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.Qualifier;
import org.parley.claims.events.Lengths.Length;
import org.parley.text.Numerals;

/** Several meetings told in one breath: with each of some people, or on each of two days. */
final class Sittings {
    private static final Set<String> PLURALS = Set.of("meetings", "sessions", "calls");

    private static final int HOUR = 60;

    private static final Set<String> PARTS = EventLists.of("part-of-day");

    private static final Set<String> TURNS =
            Set.of("at", "after", "before", "then", "later", "afterwards", "afterward", "next", "followed");

    private final Scene s;
    private final Cast cast;
    private final Participants people;

    Sittings(Scene scene, Cast cast, Participants people) {
        this.s = scene;
        this.people = people;
        this.cast = cast;
    }

    /** "held separate talks with A and B", "met A and, separately, B": a telling for each of them; none where it is one. */
    List<Telling> separate(Telling whole, Trigger trigger, int to, Set<String> subjects) {
        Set<String> objects = new LinkedHashSet<>(whole.persons);
        objects.removeAll(subjects);
        boolean one = subjects.size() == 1 && objects.size() > 1;
        if (one && trigger.verb() != null && eachAtItsHour(trigger.to(), to)) {
            return each(whole, subjects, objects);
        }
        boolean other = subjects.size() > 1 && objects.size() == 1;
        if ((!one && !other) || !apart(Math.max(0, trigger.from() - 2), to)) {
            return List.of();
        }
        return one ? each(whole, subjects, objects) : each(whole, objects, subjects);
    }

    private List<Telling> each(Telling whole, Set<String> all, Set<String> others) {
        List<Telling> each = new ArrayList<>();
        for (String name : others) {
            Telling telling = like(whole);
            telling.persons.addAll(all);
            telling.persons.add(name);
            telling.date = whole.date;
            telling.minutes = s.says("each") ? whole.minutes : null;
            telling.qualifier = telling.minutes == null ? null : whole.qualifier;
            each.add(telling);
        }
        cast.several(each);
        return each;
    }

    /** "saw A at nine, B at half past ten and C after lunch": between the names, when it was each one's turn. */
    private boolean eachAtItsHour(int from, int to) {
        int turns = 0;
        int names = 0;
        boolean turn = false;
        for (int i = from; i < to; i++) {
            if (s.startsPerson(i) && s.person[i] != null) {
                turns += turn && names > 0 ? 1 : 0;
                turn = false;
                names++;
            }
            turn |= (TURNS.contains(s.at(i)) || PARTS.contains(s.at(i))) && s.person[i] == null;
        }
        return names > 1 && turns == names - 1;
    }

    private boolean apart(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean each = s.at(i).equals("each") && !s.isWord(i + 1) && i > 0 && Lengths.within(s, i - 4, i) != null;
            if (s.at(i).equals("separately") || s.at(i).equals("separate") || each) {
                return true; // "for half an hour each"
            }
        }
        return false;
    }

    /** "receives A on Thursday and the unions on Friday": one each. */
    List<Telling> eachOnItsDay(Telling whole, int from, int to, Set<String> subjects) {
        if (whole.status == null || subjects.size() != 1) {
            return List.of();
        }
        for (int and = from + 1; and + 1 < to; and++) {
            boolean behind = s.at(and).equals("and") && s.time[and - 1] != null;
            boolean before = s.at(and).equals("and")
                    && whole.date != null
                    && s.at(and + 1).equals("on");
            if (!behind && !(before && s.time[and + 2] != null)) {
                continue; // "on Friday she will meet A, and on Monday B"
            }
            EventDates.Day first = behind || whole.date == null
                    ? EventDates.near(s, from, from, from, and, whole.status)
                    : new EventDates.Day(whole.date, from);
            EventDates.Day second = EventDates.near(s, and + 1, and + 1, and + 1, to, whole.status);
            Set<String> one = people.between(from, and);
            Set<String> other = people.between(and + 1, to);
            boolean others = !other.isEmpty() || Company.at(s, and + 1, to);
            if (first == null || second == null || first.value().equals(second.value()) || !others || one.isEmpty()) {
                continue;
            }
            boolean nextWeek = whole.date != null
                    && !whole.date.equals(first.value())
                    && whole.date.equals(weekLater(first.value()));
            List<Telling> each = new ArrayList<>();
            for (Set<String> met : List.of(one, other)) {
                Telling telling = like(whole);
                telling.persons.addAll(subjects);
                telling.persons.addAll(met);
                String day = met == one ? first.value() : second.value();
                telling.date = nextWeek ? weekLater(day) : day;
                each.add(telling);
            }
            return each;
        }
        return List.of();
    }

    private static String weekLater(String day) {
        return DayRange.of(day)
                .filter(d -> day.length() == 10 && d.days() == 1)
                .map(d -> d.first().plusDays(7).toString())
                .orElse(day);
    }

    /** "meetings on May 17 and 18": one on each day. */
    List<Telling> onTwoDays(Telling whole, Trigger trigger) {
        DayRange days = DayRange.of(whole.date).orElse(null);
        boolean two = days != null && days.days() == 2 && whole.date != null && whole.date.length() == 21;
        if (days == null
                || !two
                || trigger.noun() == null
                || !PLURALS.contains(s.at(trigger.head()))
                || whole.minutes != null) {
            return List.of();
        }
        List<Telling> each = new ArrayList<>();
        for (String day : List.of(days.first().toString(), days.last().toString())) {
            Telling telling = like(whole);
            telling.persons.addAll(whole.persons);
            telling.date = day;
            each.add(telling);
        }
        cast.several(each);
        return each;
    }

    private Telling like(Telling whole) {
        Telling telling = new Telling(s, whole.span, EnumSet.copyOf(whole.kinds));
        telling.kinds.remove(EventKind.ROUND);
        if (telling.kinds.isEmpty()) {
            telling.kinds.add(EventKind.MEETING);
        }
        telling.status = whole.status;
        telling.firm = true;
        telling.place = whole.place;
        telling.sides.addAll(whole.sides);
        telling.sitting = true;
        telling.pair = true;
        telling.grounded = telling.status != null;
        return telling;
    }

    /** "The first took 15 minutes and the second 20" of two told as one before: the second of them; null for none. */
    @Nullable
    Telling secondOfTwo() {
        Telling whole = cast.twoAsOne(s.number);
        int first = whole == null ? -1 : nthAt(0, 1);
        int second = first < 0 ? -1 : nthAt(first + 2, 2);
        if (whole == null || second < 0) {
            return null;
        }
        Telling other = new Telling(s, s.span(second, second + 2), EnumSet.copyOf(whole.kinds));
        other.status = whole.status;
        other.firm = true;
        other.date = whole.date;
        other.place = whole.place;
        other.persons.addAll(whole.persons);
        other.sides.addAll(whole.sides);
        other.grounded = true;
        for (Telling telling : List.of(whole, other)) {
            telling.sitting = true;
            telling.pair = true;
        }
        cast.several(List.of(whole, other));
        return other;
    }

    private int nthAt(int from, int n) {
        for (int i = from; i + 1 < s.size(); i++) {
            boolean nth = s.at(i).equals("the") && Numerals.ordinal(s.at(i + 1)).orElse(0) == n;
            if (nth || n == 2 && s.at(i).equals("the") && s.at(i + 1).equals("other")) {
                return i;
            }
        }
        return -1;
    }

    /** "The first session lasted an hour, the second 70 minutes": gives each of those told before its length. */
    boolean lengthsOfEach() {
        boolean any = false;
        Length last = null;
        for (int i = 0; i + 1 < s.size(); i++) {
            int nth = !s.at(i).equals("the")
                    ? 0
                    : s.at(i + 1).equals("other")
                            ? 2
                            : Numerals.ordinal(s.at(i + 1)).orElse(0);
            Telling meant = nth > 0 ? cast.nth(nth, s.number) : null;
            if (meant == null) {
                continue;
            }
            Length length = lengthOf(i + 2, last);
            if (length != null && meant.minutes == null) {
                meant.minutes = length.minutes();
                meant.qualifier = length.qualifier();
                any = true;
            }
            last = length == null ? last : length;
        }
        return any;
    }

    /** The length behind "the first"; a bare number, "about 20", has the unit of the one before. */
    private @Nullable Length lengthOf(int from, @Nullable Length before) {
        for (int i = from; i < Math.min(s.size(), from + 12); i++) {
            Length length = Lengths.at(s, i);
            if (length != null) {
                return length;
            }
            boolean number = before != null && s.at(i).matches("[1-9][0-9]{0,2}") && s.time[i] == null;
            if (number && before != null && !s.isWord(i + 1)) {
                int unit = before.minutes() % HOUR == 0 ? HOUR : 1;
                return new Length(Integer.parseInt(s.at(i)) * unit, Qualifier.EXACT, i, i + 1);
            }
            boolean another =
                    s.at(i).equals("the") && Numerals.ordinal(s.at(i + 1)).isPresent();
            if (another || (s.isWord(i) && s.speech(i))) {
                return null;
            }
        }
        return null;
    }
}
