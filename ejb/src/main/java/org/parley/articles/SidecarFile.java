package org.parley.articles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file beside an article that tells what the article does not: {@code name.txt.json}, {@code name.txt.meta.json} or
 * {@code name.meta.json}, a JSON object with {@code outlet}, {@code title}, {@code published} (an ISO day or moment)
 * and {@code link}, or the names schema.org has for them.
 */
public final class SidecarFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGEST = 1 << 20;

    private SidecarFile() {}

    /** Where a sidecar of the file at {@code path} may lie, the likeliest first. */
    public static List<String> pathsFor(String path) {
        int dot = path.lastIndexOf('.');
        String bare = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        return List.of(path + ".json", path + ".meta.json", bare + ".meta.json");
    }

    /** Whether the file at {@code path} is no article but an index or the sidecar of another of {@code paths}. */
    public static boolean describesOther(String path, Set<String> paths) {
        if (path.equals(SidecarIndex.FILE_NAME) || path.endsWith("/" + SidecarIndex.FILE_NAME)) {
            return true;
        }
        if (path.endsWith(".meta.json")) {
            return true;
        }
        return path.endsWith(".json") && paths.contains(path.substring(0, path.length() - ".json".length()));
    }

    /** What the sidecar says; empty where the bytes are no JSON object. */
    public static Optional<Sidecar> parse(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        try {
            JsonNode node = JSON.readTree(bytes);
            return node != null && node.isObject() ? Optional.of(sidecar(node)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Field by field what {@code first} says, else what {@code second} says. */
    public static @Nullable Sidecar merge(@Nullable Sidecar first, @Nullable Sidecar second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return new Sidecar(
                first.outlet() != null ? first.outlet() : second.outlet(),
                first.title() != null ? first.title() : second.title(),
                first.published() != null ? first.published() : second.published(),
                first.link() != null ? first.link() : second.link());
    }

    private static Sidecar sidecar(JsonNode node) {
        return new Sidecar(
                text(node, "outlet", "publisher", "source", "site"),
                text(node, "title", "headline"),
                SidecarIndex.day(
                        text(node, "published", "pub_date", "datePublished", "date"),
                        text(node, "date_basis", "dateBasis")),
                text(node, "link", "url"));
    }

    private static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.path(name);
            JsonNode named = value.isObject() ? value.path("name") : value;
            if (named.isTextual() && !named.textValue().isBlank()) {
                return named.textValue().strip();
            }
        }
        return null;
    }
}
