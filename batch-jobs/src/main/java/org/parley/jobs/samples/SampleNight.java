package org.parley.jobs.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of sample files whose name is the business date of their night.
 *
 * @param date the night
 * @param folder its files
 */
record SampleNight(LocalDate date, Path folder) {
    /** The sample nights in a folder, earliest first; what is not named by a date is none. */
    static List<SampleNight> in(Path samples) throws IOException {
        try (Stream<Path> folders = Files.list(samples)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> of(folder).stream())
                    .sorted(Comparator.comparing(SampleNight::date))
                    .toList();
        }
    }

    private static Optional<SampleNight> of(Path folder) {
        try {
            return Optional.of(new SampleNight(LocalDate.parse(String.valueOf(folder.getFileName())), folder));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Copies the files into a folder of the inbox that bears the date, with their times, so that none looks half written. */
    void copyInto(Path inbox) throws IOException {
        Path target = Files.createDirectories(inbox.resolve(date.toString()));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Files.copy(
                        file,
                        target.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
