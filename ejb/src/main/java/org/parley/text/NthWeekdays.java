package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds weekdays that are counted: "the first Monday of June", "the last Friday of the month", "a week on Monday". */
final class NthWeekdays {
    private static final int MOST = 5;
    private static final Set<String> CLOSES =
            Set.of("", ",", ".", ";", ":", ")", "at", "in", "to", "for", "with", "and", "when", "after", "before");

    /** Before "a week on Saturday" they count how often: "for the second time in a week on Saturday". */
    private static final Set<String> OFTEN =
            Set.of("in", "within", "once", "twice", "times", "than", "for", "after", "over", "of", "nearly", "about");

    private NthWeekdays() {}

    /** Such a day beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch counted = ofMonth(c, i);
        return counted != null ? counted : weekOn(c, i);
    }

    private static @Nullable TimeMatch ofMonth(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean last = c.is(at, "last");
        OptionalInt ordinal = Numerals.ordinal(c.at(at));
        TimeWords.Word weekday = c.word(at + 1, Kind.WEEKDAY);
        boolean counted = last || ordinal.isPresent() && ordinal.getAsInt() <= MOST;
        if (weekday == null || !counted || !c.is(at + 2, "of", "in")) {
            return null;
        }
        TimeMatch month = PeriodRules.base(c, at + 3);
        DayOfWeek name = DayOfWeek.of(weekday.number());
        int count = last ? -1 : ordinal.getAsInt();
        return month == null
                ? null
                : TimeMatch.of(i, month.to(), f -> inMonth(month.meaning().in(f), name, count));
    }

    private static TimeValue inMonth(TimeValue month, DayOfWeek name, int count) {
        DayRange days = month.days().orElse(null);
        boolean whole = days != null
                && days.first().getDayOfMonth() == 1
                && days.last().equals(days.first().with(TemporalAdjusters.lastDayOfMonth()));
        LocalDate day =
                days == null || !whole ? null : days.first().with(TemporalAdjusters.dayOfWeekInMonth(count, name));
        return days == null || day == null || day.getMonth() != days.first().getMonth()
                ? TimeValue.open(null, "the month it is counted in is not known")
                : TimeValue.day(day, "counted in " + month.value() + ", " + month.derivation());
    }

    /** "a week on Monday", "Monday week". */
    private static @Nullable TimeMatch weekOn(TimeCursor c, int i) {
        boolean on = c.is(i, "a") && c.is(i + 1, "week") && c.is(i + 2, "on") && !OFTEN.contains(c.at(i - 1));
        TimeWords.Word weekday = c.word(on ? i + 3 : i, Kind.WEEKDAY);
        boolean behind = !on && c.is(i + 1, "week") && CLOSES.contains(c.at(i + 2));
        if (weekday == null || !on && !behind) {
            return null;
        }
        DayOfWeek name = DayOfWeek.of(weekday.number());
        return TimeMatch.of(i, on ? i + 4 : i + 2, f -> {
            LocalDate today = f.today();
            return today == null
                    ? TimeValue.open(null, "reckoned from a publication day that is not known")
                    : TimeValue.day(
                            today.with(TemporalAdjusters.next(name)).plusWeeks(1),
                            "a week after the " + c.at(on ? i + 3 : i) + " that follows " + f.writing());
        });
    }
}
