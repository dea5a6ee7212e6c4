package org.parley.articles.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.articles.DateBasis;
import org.parley.articles.PublicationDate;

/** Reads the publication dates that markup states: ISO 8601 in its usual spellings, RFC 1123, and plain English days. */
final class StatedDate {
    private static final int LONGEST = 60;
    private static final DateTimeFormatter LOOSE_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[' ']")
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter LOOSE_LOCAL = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter COMPACT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss[XXX][XX][X]", Locale.ROOT);
    private static final List<Function<String, PublicationDateParts>> READERS = List.of(
            text -> PublicationDateParts.of(OffsetDateTime.parse(text, LOOSE_OFFSET)),
            text -> PublicationDateParts.of(
                    LocalDateTime.parse(text, LOOSE_LOCAL).toLocalDate()),
            text -> PublicationDateParts.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE)),
            text -> PublicationDateParts.of(OffsetDateTime.parse(text, COMPACT)),
            text -> PublicationDateParts.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)),
            text -> PublicationDateParts.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toOffsetDateTime()),
            text -> PublicationDateParts.of(
                    LocalDate.parse(text, DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH))),
            text -> PublicationDateParts.of(
                    LocalDate.parse(text, DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.ENGLISH))),
            text -> PublicationDateParts.of(
                    LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH))),
            text -> PublicationDateParts.of(
                    LocalDate.parse(text, DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH))));

    private record PublicationDateParts(
            LocalDate day, @Nullable OffsetDateTime instant) {
        static PublicationDateParts of(LocalDate day) {
            return new PublicationDateParts(day, null);
        }

        static PublicationDateParts of(OffsetDateTime instant) {
            return new PublicationDateParts(instant.toLocalDate(), instant);
        }
    }

    private StatedDate() {}

    /**
     * The date in {@code printed}, as stated by {@code where}; null where it is none. A file's modification date or a
     * date before newspapers went online is no publication date either.
     */
    static @Nullable PublicationDate of(@Nullable String printed, String where) {
        String text = printed == null ? "" : printed.strip();
        if (text.length() < 8 || text.length() > LONGEST) {
            return null;
        }
        for (Function<String, PublicationDateParts> reader : READERS) {
            try {
                PublicationDateParts parts = reader.apply(text);
                int year = parts.day().getYear();
                return year < 1900 || year > 2199
                        ? null
                        : new PublicationDate(
                                parts.day(), parts.instant(), null, DateBasis.METADATA, where + " states " + text);
            } catch (DateTimeException e) {
                // not this spelling: the next one is tried
            }
        }
        return null;
    }
}
