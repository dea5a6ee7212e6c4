package org.parley.articles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an {@code index.tsv}: tab-separated, the first line naming the columns {@code id} (the file's name with or
 * without its ending), {@code outlet}, {@code pub_date}, {@code date_basis} and, if there, {@code title} and
 * {@code link}. A row whose basis is {@code inferred} or {@code unknown}, or whose date is no ISO day, gives no date.
 */
public final class SidecarIndex {
    /** The name under which an index is looked for in a folder. */
    public static final String FILE_NAME = "index.tsv";

    private static final Set<String> GUESSED = Set.of("inferred", "unknown");

    private final Map<String, Sidecar> rows = new HashMap<>();

    private SidecarIndex() {}

    /** An index without rows. */
    public static SidecarIndex empty() {
        return new SidecarIndex();
    }

    /** The index in {@code text}; lines that are no rows are passed over. */
    public static SidecarIndex parse(String text) {
        SidecarIndex index = new SidecarIndex();
        List<String> lines = text.lines().toList();
        if (!lines.isEmpty()) {
            List<String> columns = cells(lines.get(0));
            lines.stream().skip(1).map(SidecarIndex::cells).forEach(row -> index.add(columns, row));
        }
        return index;
    }

    /** What the index tells about the file at {@code path}; null where it has no row for it. */
    public @Nullable Sidecar of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Sidecar row = rows.get(name);
        int dot = name.lastIndexOf('.');
        return row != null || dot <= 0 ? row : rows.get(name.substring(0, dot));
    }

    private void add(List<String> columns, List<String> row) {
        String id = cell(columns, row, "id");
        if (id != null) {
            rows.put(
                    id,
                    new Sidecar(
                            cell(columns, row, "outlet"),
                            cell(columns, row, "title"),
                            day(cell(columns, row, "pub_date"), cell(columns, row, "date_basis")),
                            cell(columns, row, "link")));
        }
    }

    /** The day a row or a sidecar file states; null where it is a guess or no ISO day. */
    static @Nullable LocalDate day(@Nullable String printed, @Nullable String basis) {
        if (printed == null || printed.length() < 10 || (basis != null && GUESSED.contains(basis))) {
            return null;
        }
        try {
            return LocalDate.parse(printed.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    private static @Nullable String cell(List<String> columns, List<String> row, String name) {
        int column = columns.indexOf(name);
        return column < 0 || column >= row.size() || row.get(column).isBlank()
                ? null
                : row.get(column).strip();
    }
}
