package org.parley.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Word lists and tables: tab-separated files that stand on the class path beside a class, with rows added from files
 * of the same name in the directory that the system property {@code parley.tables}, or else the environment variable
 * {@code PARLEY_TABLES}, names. A line that begins with {@code #} is a comment. Read a table once, into a static field.
 */
public final class Tables {
    private Tables() {}

    /** The rows of {@code file} beside {@code near}, own rows first; every cell stripped, no row without a cell. */
    public static List<List<String>> rows(Class<?> near, String file) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = near.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + file + " beside " + near.getName());
            }
            collect(in, rows);
            Optional<Path> added = directory().map(dir -> dir.resolve(file)).filter(Files::isRegularFile);
            if (added.isPresent()) {
                try (InputStream more = Files.newInputStream(added.get())) {
                    collect(more, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read table " + file, e);
        }
        return List.copyOf(rows);
    }

    /** The first column of a table in lower case, as a set. */
    public static Set<String> words(Class<?> near, String file) {
        Set<String> words = new LinkedHashSet<>();
        rows(near, file).forEach(row -> words.add(row.get(0).toLowerCase(Locale.ROOT)));
        return Set.copyOf(words);
    }

    /** First column in lower case to second column; a later row wins, so that added rows can correct. */
    public static Map<String, String> pairs(Class<?> near, String file) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(near, file).forEach(row -> pairs.put(row.get(0).toLowerCase(Locale.ROOT), cell(row, 1)));
        return Map.copyOf(pairs);
    }

    /** The cell at {@code column}, empty where the row is shorter. */
    public static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private static void collect(InputStream in, List<List<String>> rows) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\t", -1)).map(String::strip).toList());
            }
        }
    }

    private static Optional<Path> directory() {
        @Nullable String named = System.getProperty("parley.tables", System.getenv("PARLEY_TABLES"));
        return named == null || named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
    }
}
