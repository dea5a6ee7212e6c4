package org.parley.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds parts of a month or a week: "the second week of December", "the first half of May", "before the month is out". */
final class MonthParts {
    private static final int HALF = 15;

    private MonthParts() {}

    /** Such a part beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch week = weekOfMonth(c, i);
        week = week == null ? weekOfDay(c, i) : week;
        TimeMatch half = week == null ? half(c, i) : week;
        return half == null ? out(c, i) : half;
    }

    private static @Nullable TimeMatch weekOfMonth(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean last = c.is(at, "last", "final");
        OptionalInt counted = Numerals.ordinal(c.at(at));
        boolean week = c.is(at + 1, "week") && c.is(at + 2, "of", "in") && c.word(at + 3, Kind.MONTH) != null;
        if (!week || (!last && (counted.isEmpty() || counted.getAsInt() > 4))) {
            return null;
        }
        TimeMatch month = PeriodRules.base(c, at + 3);
        if (month == null) {
            return null;
        }
        int first = last ? 0 : 7 * counted.getAsInt() - 6;
        return month.extended(i, month.to(), f -> weekOf(month.meaning().in(f), first));
    }

    /** "the week of April 13", "the week beginning 6 October": the week that holds the day. */
    private static @Nullable TimeMatch weekOfDay(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean led = c.is(at, "week") && c.is(at + 1, "of", "beginning", "starting", "commencing");
        boolean month =
                c.word(at + 2, Kind.MONTH) != null || c.dayOfMonth(at + 2).isPresent();
        TimeMatch day = led && (month || c.is(at + 2, "the", "monday", "sunday")) ? CalendarRules.at(c, at + 2) : null;
        return day == null || day.from() != at + 2
                ? null
                : day.extended(i, day.to(), f -> weekWith(day.meaning().in(f)));
    }

    private static TimeValue weekWith(TimeValue day) {
        DayRange days = day.days().filter(DayRange::isSingleDay).orElse(null);
        return days == null
                ? TimeValue.open(null, day.derivation())
                : TimeValue.date(TimeValue.week(days.first()), "the week of " + days.first() + ", " + day.derivation());
    }

    /** Seven days of a month from the {@code first} on, or its last seven. */
    private static TimeValue weekOf(TimeValue month, int first) {
        DayRange days = month.days()
                .filter(d -> d.last().equals(YearMonth.from(d.first()).atEndOfMonth()))
                .orElse(null);
        if (days == null) {
            return TimeValue.open(null, month.derivation());
        }
        LocalDate from = first == 0 ? days.last().minusDays(6) : days.first().plusDays(first - 1L);
        return TimeValue.date(
                from + "/" + from.plusDays(6),
                month.derivation()
                        + (first == 0 ? ", its last seven days" : ", the seven days from its " + first + "."));
    }

    /** "the second half of January", and of a week, which has no days of its own in a half. */
    private static @Nullable TimeMatch half(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        boolean first = c.is(at, "first");
        if (!(first || c.is(at, "second", "latter")) || !c.is(at + 1, "half") || !c.is(at + 2, "of", "in")) {
            return null;
        }
        int of = at + 3;
        boolean week = c.is(of + 1, "week");
        TimeMatch whole =
                week || c.word(of, Kind.MONTH) != null || c.is(of + 1, "month") ? PeriodRules.base(c, of) : null;
        return whole == null
                ? null
                : whole.extended(
                        i,
                        whole.to(),
                        f -> week
                                ? whole.meaning().in(f)
                                : halfOf(whole.meaning().in(f), first));
    }

    private static TimeValue halfOf(TimeValue month, boolean first) {
        DayRange days = month.days()
                .filter(d -> d.last().equals(YearMonth.from(d.first()).atEndOfMonth()))
                .orElse(null);
        if (days == null) {
            return TimeValue.open(null, month.derivation());
        }
        LocalDate middle = days.first().plusDays(HALF);
        return first
                ? TimeValue.date(days.first() + "/" + middle.minusDays(1), month.derivation() + ", its first half")
                : TimeValue.date(middle + "/" + days.last(), month.derivation() + ", its second half");
    }

    /** "before the month is out", "before April is over": the last day as a limit. */
    private static @Nullable TimeMatch out(TimeCursor c, int i) {
        boolean named = c.word(i, Kind.MONTH) != null;
        boolean unit = c.is(i, "the") && c.is(i + 1, "month", "year");
        int is = named ? i + 1 : i + 2;
        if (!(named || unit) || !c.is(i - 1, "before") || !c.is(is, "is", "was") || !c.is(is + 1, "out", "over")) {
            return null;
        }
        TimeMatch whole = PeriodRules.base(c, i);
        return whole == null || whole.to() != is
                ? null
                : whole.extended(
                        i, is + 2, f -> PeriodParts.limit(whole.meaning().in(f)));
    }
}
