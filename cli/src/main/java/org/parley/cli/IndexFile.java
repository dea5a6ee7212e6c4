package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Sidecar;

/** The rows of an index, by file name without its ending. */
final class IndexFile {
    private static final Set<String> GUESSED = Set.of("inferred", "unknown");

    private final Map<String, Sidecar> rows = new HashMap<>();

    static IndexFile empty() {
        return new IndexFile();
    }

    static IndexFile read(Path path) {
        try {
            List<String> lines = Files.readAllLines(path);
            IndexFile index = new IndexFile();
            if (!lines.isEmpty()) {
                List<String> columns = List.of(lines.get(0).split("\t", -1));
                lines.stream().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> index.add(columns, cells));
            }
            return index;
        } catch (IOException | DateTimeParseException unreadable) {
            throw new UsageException("the index " + path + " cannot be read: " + unreadable.getMessage());
        }
    }

    @Nullable
    Sidecar of(String path) {
        return rows.get(id(path));
    }

    private static String id(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }

    private void add(List<String> columns, String[] cells) {
        String id = cell(columns, cells, "id");
        if (id != null) {
            rows.put(
                    id,
                    new Sidecar(
                            cell(columns, cells, "outlet"),
                            cell(columns, cells, "title"),
                            day(columns, cells),
                            cell(columns, cells, "link")));
        }
    }

    private static @Nullable LocalDate day(List<String> columns, String[] cells) {
        String basis = cell(columns, cells, "date_basis");
        String day = cell(columns, cells, "pub_date");
        return day == null || (basis != null && GUESSED.contains(basis)) ? null : LocalDate.parse(day);
    }

    private static @Nullable String cell(List<String> columns, String[] cells, String name) {
        int column = columns.indexOf(name);
        return column < 0 || column >= cells.length || cells[column].isBlank() ? null : cells[column].strip();
    }
}
