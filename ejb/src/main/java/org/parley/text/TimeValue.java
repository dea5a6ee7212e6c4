package org.parley.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;

/**
 * What a time expression means.
 *
 * @param type what kind of time
 * @param value its value; null where open
 * @param resolved whether the value is complete
 * @param derivation how it follows, in words
 */
record TimeValue(Type type, @Nullable String value, boolean resolved, String derivation) {
    static TimeValue date(String value, String derivation) {
        return new TimeValue(Type.DATE, value, true, derivation);
    }

    static TimeValue day(LocalDate day, String derivation) {
        return date(day.toString(), derivation);
    }

    static TimeValue open(@Nullable String value, String derivation) {
        return new TimeValue(Type.DATE, value, false, derivation);
    }

    static TimeValue duration(String value, String derivation) {
        return new TimeValue(Type.DURATION, value, value.indexOf('X') < 0, derivation);
    }

    /** The same day with a part of it or a clock time ("TEV", "T12:58"). */
    TimeValue at(String time) {
        return new TimeValue(Type.TIME, value == null ? null : value + time, resolved, derivation);
    }

    TimeValue because(String more) {
        return new TimeValue(type, value, resolved, derivation + ", " + more);
    }

    /** The days the value covers, if it is a complete date. */
    Optional<DayRange> days() {
        return resolved && value != null ? DayRange.of(value) : Optional.empty();
    }

    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** "2026-H1" as its days, any other value as it is. */
    static String half(String value) {
        return value.endsWith("-H1") || value.endsWith("-H2")
                ? DayRange.of(value).map(d -> d.first() + "/" + d.last()).orElse(value)
                : value;
    }

    static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    static String weekend(LocalDate inWeek) {
        LocalDate saturday = inWeek.plusDays(6L - inWeek.getDayOfWeek().getValue());
        return saturday + "/" + saturday.plusDays(1);
    }
}
