package org.parley.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days a TIMEX3-style value covers.
 *
 * @param first the first day
 * @param last the last day, the first again for a single day
 */
public record DayRange(LocalDate first, LocalDate last) {
    /** The days of a day, week, weekend, month, quarter, half, season, year or range; empty for all that is open or no date. */
    public static Optional<DayRange> of(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            Optional<DayRange> from = of(value.substring(0, slash));
            return from.flatMap(f -> of(value.substring(slash + 1)).map(t -> new DayRange(f.first(), t.last())));
        }
        int time = value.indexOf('T');
        try {
            return one(time > 0 ? value.substring(0, time) : value);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty(); // an open value such as XXXX-04-07, or PT45M
        }
    }

    public boolean isSingleDay() {
        return first.equals(last);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static Optional<DayRange> one(String value) {
        if (value.length() < 4 || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(value.substring(0, 4));
        String rest = value.length() > 5 ? value.substring(5) : "";
        if (rest.isEmpty()) {
            return value.length() == 4 ? range(LocalDate.of(year, 1, 1), 12) : Optional.empty();
        }
        if (rest.startsWith("W") && Character.isDigit(rest.charAt(1))) {
            LocalDate monday = monday(year, Integer.parseInt(rest.substring(1, 3)));
            return rest.endsWith("-WE")
                    ? Optional.of(new DayRange(monday.plusDays(5), monday.plusDays(6)))
                    : Optional.of(new DayRange(monday, monday.plusDays(6)));
        }
        return switch (rest) {
            case "SP" -> range(LocalDate.of(year, 3, 1), 3);
            case "SU" -> range(LocalDate.of(year, 6, 1), 3);
            case "FA" -> range(LocalDate.of(year, 9, 1), 3);
            case "WI" -> range(LocalDate.of(year, 12, 1), 3);
            case "H1" -> range(LocalDate.of(year, 1, 1), 6);
            case "H2" -> range(LocalDate.of(year, 7, 1), 6);
            default -> calendar(year, rest);
        };
    }

    private static Optional<DayRange> calendar(int year, String rest) {
        if (rest.startsWith("Q")) {
            return range(LocalDate.of(year, 3 * Integer.parseInt(rest.substring(1)) - 2, 1), 3);
        }
        if (rest.length() == 2) {
            return range(YearMonth.of(year, Integer.parseInt(rest)).atDay(1), 1);
        }
        LocalDate day = LocalDate.of(year, Integer.parseInt(rest.substring(0, 2)), Integer.parseInt(rest.substring(3)));
        return Optional.of(new DayRange(day, day));
    }

    private static Optional<DayRange> range(LocalDate first, int months) {
        return Optional.of(new DayRange(first, first.plusMonths(months).minusDays(1)));
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
