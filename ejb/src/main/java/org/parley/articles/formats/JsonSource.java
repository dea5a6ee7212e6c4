package org.parley.articles.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.articles.TextDecoder;

/** A JSON file as a tree, or why it is none. */
final class JsonSource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final @Nullable JsonNode root;
    private final @Nullable Rejection rejection;

    private JsonSource(@Nullable JsonNode root, @Nullable Rejection rejection) {
        this.root = root;
        this.rejection = rejection;
    }

    static boolean begins(SourceDocument document) {
        String head = Sniffing.head(document.bytes(), 64);
        return head.startsWith("{") || head.startsWith("[");
    }

    static JsonSource of(SourceDocument document) {
        Optional<String> text = TextDecoder.decode(document.bytes(), null);
        if (text.isEmpty()) {
            return new JsonSource(
                    null,
                    new Rejection(
                            Rejection.Reason.UNDECODABLE,
                            document.path() + " is no text in any encoding known here.",
                            null));
        }
        try {
            String json = text.get();
            return new JsonSource(JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json), null);
        } catch (JsonProcessingException e) {
            Long offset = e.getLocation() == null ? null : e.getLocation().getCharOffset();
            return new JsonSource(
                    null,
                    new Rejection(Rejection.Reason.MALFORMED, "The JSON is broken: " + e.getOriginalMessage(), offset));
        }
    }

    @Nullable
    JsonNode root() {
        return root;
    }

    @Nullable
    Rejection rejection() {
        return rejection;
    }

    /** The text in the first of these fields that has one. */
    static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            JsonNode value = node.get(name);
            if (value != null && value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return null;
    }
}
