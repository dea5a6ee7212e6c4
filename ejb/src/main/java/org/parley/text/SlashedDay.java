package org.parley.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds "09/12/2025", which is read only where one of its two readings is the day of writing or a day beside it. */
final class SlashedDay {
    private SlashedDay() {}

    static @Nullable TimeMatch at(TimeCursor c, int i) {
        OptionalInt a = c.digits(i);
        OptionalInt b = c.digits(i + 2);
        OptionalInt year = c.year(i + 4);
        boolean slashed = c.is(i + 1, "/") && c.is(i + 3, "/") && c.glued(i) && c.glued(i + 1) && c.glued(i + 2);
        if (!slashed || a.isEmpty() || b.isEmpty() || year.isEmpty() || !c.glued(i + 3)) {
            return null;
        }
        LocalDate one = day(year.getAsInt(), a.getAsInt(), b.getAsInt());
        LocalDate other = day(year.getAsInt(), b.getAsInt(), a.getAsInt());
        return one == null || other == null
                ? null
                : TimeMatch.of(i, i + 5, f -> {
                    boolean first = beside(one, f.today());
                    return first == beside(other, f.today())
                            ? TimeValue.open(null, "day and month cannot be told apart")
                            : TimeValue.day(first ? one : other, "the reading beside " + f.writing());
                });
    }

    private static boolean beside(LocalDate day, @Nullable LocalDate today) {
        return today != null && !day.isBefore(today.minusDays(2)) && !day.isAfter(today.plusDays(2));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
