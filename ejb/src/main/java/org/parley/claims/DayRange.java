package org.parley.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days a TIMEX3-style date value may mean, both ends included.
 *
 * @param first the first day
 * @param last the last day
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** The days of 2025-05-22, 2025-05-22TEV, 2025-05, 2025-W22, 2025 or a range of two such; empty for anything else. */
    public static Optional<DayRange> of(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Optional.empty();
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            Optional<DayRange> from = of(value.substring(0, slash));
            Optional<DayRange> to = of(value.substring(slash + 1));
            return from.isPresent() && to.isPresent() && !to.get().last.isBefore(from.get().first)
                    ? Optional.of(new DayRange(from.get().first, to.get().last))
                    : Optional.empty();
        }
        int time = value.indexOf('T');
        try {
            return single(time > 0 ? value.substring(0, time) : value);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // not a calendar value: a duration, a season, a vague word
        }
    }

    private static Optional<DayRange> single(String value) {
        if (value.length() == 10 && value.charAt(4) == '-') {
            LocalDate day = LocalDate.parse(value);
            return Optional.of(new DayRange(day, day));
        }
        if (value.length() == 8 && value.startsWith("-W", 4)) {
            LocalDate monday = LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(value.substring(6)))
                    .with(java.time.DayOfWeek.MONDAY);
            return Optional.of(new DayRange(monday, monday.plusDays(6)));
        }
        if (value.length() == 7 && value.charAt(4) == '-') {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(new DayRange(month.atDay(1), month.atEndOfMonth()));
        }
        if (value.length() == 4) {
            int year = Integer.parseInt(value);
            return Optional.of(new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return Optional.empty();
    }

    /** How many days it spans, one for a single day. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** Whether both share a day once each end is moved by {@code slack} days. */
    public boolean meets(DayRange other, int slack) {
        return !first.isAfter(other.last.plusDays(slack)) && !other.first.isAfter(last.plusDays(slack));
    }

    /** Whether every day of {@code other} is one of these, give or take {@code slack} days. */
    public boolean covers(DayRange other, int slack) {
        return !other.first.isBefore(first.minusDays(slack)) && !other.last.isAfter(last.plusDays(slack));
    }
}
