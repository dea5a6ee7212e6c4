package org.parley.articles;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param day the day on the outlet's own calendar; null where unknown
 * @param instant the moment, where a moment is printed
 * @param zone the zone of the outlet or dateline, where known
 * @param basis how the day is known
 * @param why in words, what it rests on
 */
public record PublicationDate(
        @Nullable LocalDate day,
        @Nullable OffsetDateTime instant,
        @Nullable ZoneId zone,
        DateBasis basis,
        String why) {

    public static PublicationDate unknown(String why) {
        return new PublicationDate(null, null, null, DateBasis.UNKNOWN, why);
    }

    public static PublicationDate of(LocalDate day, DateBasis basis, String why) {
        return new PublicationDate(day, null, null, basis, why);
    }

    public boolean isKnown() {
        return day != null;
    }
}
