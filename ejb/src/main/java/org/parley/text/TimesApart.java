package org.parley.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds times told by how far off they are: "two weeks ago", "a year earlier", "three days later", "a week from Friday". */
final class TimesApart {
    private TimesApart() {}

    /** Such a time beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        if (c.is(i, "year-ago", "year-earlier")) {
            boolean numbered =
                    c.is(i + 2, "quarter") && Numerals.ordinal(c.at(i + 1)).isPresent();
            int to = numbered ? i + 3 : c.is(i + 1, "period", "quarter", "month") ? i + 2 : i + 1;
            return TimeMatch.of(i, to, f -> yearBefore(f));
        }
        PrintedLength length = DurationRules.length(c, i);
        if (length == null || length.unit().startsWith("T") || length.to() <= i) {
            return null;
        }
        int to = length.to();
        TimeMatch day = length.unit().equals("W") && c.is(to, "from", "after") ? CalendarRules.at(c, to + 1) : null;
        if (day != null) { // but not "30 euros a day from 1 November"
            return TimeMatch.of(i, day.to(), f -> fromDay(day.meaning().in(f), length));
        }
        boolean ago = c.is(to, "ago");
        boolean that = c.is(to, "after", "before")
                && c.is(to + 1, "that")
                && (DaysAround.closes(c, to + 2) || subject(c, to + 2));
        boolean earlier = c.is(to, "earlier") && !c.is(to + 1, "than")
                || c.is(to, "before") && (that || DaysAround.closes(c, to + 1));
        boolean later = c.is(to, "later") && !c.is(to + 1, "than")
                || c.is(to, "after") && that
                || c.is(to, "from") && c.is(to + 1, "now");
        if (!ago && !earlier && !later) {
            return null;
        }
        int sign = later ? 1 : -1;
        boolean fromNow = ago || c.is(to, "from");
        int end = c.is(to, "from") || that ? to + 2 : to + 1;
        boolean yearly = length.unit().equals("Y") && length.count() == 1;
        return TimeMatch.of(
                i,
                end,
                f -> yearly && sign < 0 && (f.quarter() != null || !fromNow)
                        ? yearBefore(f)
                        : fromNow ? apartFrom(f.today(), f.writing(), length, sign) : apartFromNamed(f, length, sign));
    }

    /** "a week from Friday", "ten days after the 3rd of May". */
    private static TimeValue fromDay(TimeValue from, PrintedLength length) {
        LocalDate day =
                from.days().filter(DayRange::isSingleDay).map(DayRange::first).orElse(null);
        return apartFrom(day, from.value() + ", " + from.derivation(), length.inDays(), 1);
    }

    /** "two days after that the chamber votes": what follows begins anew. */
    private static boolean subject(TimeCursor c, int i) {
        return c.is(i, "the", "a", "he", "she", "they", "it")
                || i < c.size() && c.token(i).capitalised();
    }

    private static TimeValue apartFromNamed(TimeFrame f, PrintedLength length, int sign) {
        TimeValue named = f.before();
        DayRange days = named == null ? null : named.days().orElse(null);
        boolean week = days != null && !days.last().isAfter(days.first().plusDays(6));
        boolean exact = days != null
                && (!length.unit().equals("D") || days.isSingleDay())
                && (!length.unit().equals("W") || week);
        return days == null || named == null || !exact
                ? TimeValue.open(null, "reckoned from a time named before that is not known")
                : days.isSingleDay() && length.unit().equals("W")
                        ? apartFrom(days.first(), named.value() + " named before", length.inDays(), sign)
                        : apartFrom(days.first(), named.value() + " named before", length, sign);
    }

    private static TimeValue apartFrom(@Nullable LocalDate day, String from, PrintedLength length, int sign) {
        if (day == null || Double.isNaN(length.count())) {
            return TimeValue.open(
                    null,
                    Double.isNaN(length.count())
                            ? "no number is printed"
                            : "reckoned from a publication day that is not known");
        }
        double count = length.count() * sign;
        if (count != Math.rint(count) || Math.abs(count) > 3000) {
            return TimeValue.open(null, "not a whole number of units");
        }
        String value = PeriodRules.period(day, length.unit().equals("2W") ? "W" : length.unit(), (int) count);
        String words = Math.abs((int) count) + " " + PeriodRules.name(length.unit()) + "s "
                + (sign < 0 ? "before " : "after ");
        return TimeValue.date(value, words + from);
    }

    /** A year before the quarter the text speaks of, else before the last time named. */
    private static TimeValue yearBefore(TimeFrame f) {
        String quarter = f.quarter();
        if (quarter != null) {
            int year = Integer.parseInt(quarter.substring(0, 4)) - 1;
            return TimeValue.date(year + quarter.substring(4), "a year before " + quarter + " named before");
        }
        LocalDate today = f.today();
        return today == null
                ? TimeValue.open(null, "reckoned from a publication day that is not known")
                : TimeValue.date(TimeValue.year(today.minusYears(1)), "the year before " + f.writing());
    }
}
