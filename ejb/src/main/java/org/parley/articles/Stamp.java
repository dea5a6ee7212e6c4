package org.parley.articles;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A printed date with as much as is printed of it.
 *
 * @param year the year; null where only month and day are printed
 * @param month 1 to 12
 * @param day 1 to 31
 * @param time the time of day; null where none is printed
 * @param zone the zone printed with the time
 */
record Stamp(
        @Nullable Integer year,
        int month,
        int day,
        @Nullable LocalTime time,
        @Nullable ZoneId zone) {

    /** The day, if the year is printed. */
    @Nullable
    LocalDate date() {
        return year == null ? null : on(year);
    }

    /** The day in {@code anyYear}; null where that year has none (February 29). */
    @Nullable
    LocalDate on(int anyYear) {
        try {
            return LocalDate.of(anyYear, month, day);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }
}
