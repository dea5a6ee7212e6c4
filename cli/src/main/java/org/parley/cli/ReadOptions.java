package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parley read} was asked to do.
 *
 * @param index a tab-separated file that tells outlets and dates; null without one
 * @param published the day for files without an indexed one; null without one
 * @param withText whether article records carry their text
 * @param paths files and folders to read
 */
record ReadOptions(@Nullable Path index, @Nullable LocalDate published, boolean withText, List<Path> paths) {

    static ReadOptions parse(List<String> arguments) {
        Path index = null;
        LocalDate published = null;
        boolean withText = false;
        List<Path> paths = new ArrayList<>();
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--index" -> index = existing(value(argument, rest));
                case "--published" -> published = day(value(argument, rest));
                case "--text" -> withText = true;
                case "--" -> rest.forEachRemaining(path -> paths.add(existing(path)));
                default -> {
                    if (argument.startsWith("--")) {
                        throw new UsageException("no option " + argument);
                    }
                    paths.add(existing(argument));
                }
            }
        }
        if (paths.isEmpty()) {
            throw new UsageException("no file or folder to read");
        }
        return new ReadOptions(index, published, withText, List.copyOf(paths));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return rest.next();
    }

    private static Path existing(String name) {
        Path path = Path.of(name);
        if (!Files.exists(path)) {
            throw new UsageException("there is no " + name);
        }
        return path;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw new UsageException("no day: " + text + " (it has to look like 2025-05-23)");
        }
    }
}
