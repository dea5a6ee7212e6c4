package org.parley.text;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What times are reckoned from.
 *
 * @param day the day of writing on the outlet's own calendar; null where unknown
 * @param zone the zone that calendar is kept in; null where unknown
 * @param near a day in whose neighbourhood the text's times lie, known from elsewhere; null where there is none. It gives
 *     years to days printed without one where the day of writing is unknown, and nothing else
 */
public record TimeContext(
        @Nullable LocalDate day,
        @Nullable ZoneId zone,
        @Nullable LocalDate near) {
    /** Nothing is known of when the text was written. */
    public static final TimeContext UNKNOWN = new TimeContext(null, null, null);

    public TimeContext(@Nullable LocalDate day, @Nullable ZoneId zone) {
        this(day, zone, null);
    }

    /** Written on {@code day}, wherever that was. */
    public static TimeContext of(LocalDate day) {
        return new TimeContext(day, null);
    }
}
