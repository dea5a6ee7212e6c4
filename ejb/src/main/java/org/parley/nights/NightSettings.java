package org.parley.nights;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where files arrive and when nights begin, as the environment tells.
 *
 * @param inbox PARLEY_INBOX; {@code inbox} in the server's data folder
 * @param archive PARLEY_ARCHIVE; {@code archive} beside the inbox
 * @param quarantine PARLEY_QUARANTINE; {@code quarantine} beside the inbox
 * @param quiet PARLEY_INBOX_QUIET (PT2S): how long a file must not have changed to count as complete
 * @param hour PARLEY_NIGHT_HOUR (05:00); null where it is {@code off}: nights begin by hand only
 * @param zone PARLEY_NIGHT_ZONE (UTC)
 * @param partitions PARLEY_READ_PARTITIONS (2): how many files are read at a time
 * @param sentKept PARLEY_SENT_DAYS (30): how long a message that was sent stays in the outbox
 */
public record NightSettings(
        Path inbox,
        Path archive,
        Path quarantine,
        Duration quiet,
        @Nullable LocalTime hour,
        ZoneId zone,
        int partitions,
        Duration sentKept) {

    /**
     * The settings of an environment.
     *
     * @param environment gives the value of a variable, or null
     * @param dataFolder where the inbox is when nothing is set
     */
    public static NightSettings of(UnaryOperator<@Nullable String> environment, Path dataFolder) {
        Path inbox = path(environment, "PARLEY_INBOX", dataFolder.resolve("inbox"));
        String hour = value(environment, "PARLEY_NIGHT_HOUR").orElse("05:00");
        return new NightSettings(
                inbox,
                path(environment, "PARLEY_ARCHIVE", inbox.resolveSibling("archive")),
                path(environment, "PARLEY_QUARANTINE", inbox.resolveSibling("quarantine")),
                Duration.parse(value(environment, "PARLEY_INBOX_QUIET").orElse("PT2S")),
                hour.equalsIgnoreCase("off") ? null : LocalTime.parse(hour),
                ZoneId.of(value(environment, "PARLEY_NIGHT_ZONE").orElse("UTC")),
                Integer.parseInt(value(environment, "PARLEY_READ_PARTITIONS").orElse("2")),
                Duration.ofDays(
                        Long.parseLong(value(environment, "PARLEY_SENT_DAYS").orElse("30"))));
    }

    private static Path path(UnaryOperator<@Nullable String> environment, String name, Path otherwise) {
        return value(environment, name).map(Path::of).orElse(otherwise).toAbsolutePath();
    }

    private static Optional<String> value(UnaryOperator<@Nullable String> environment, String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(set -> !set.isEmpty());
    }
}
