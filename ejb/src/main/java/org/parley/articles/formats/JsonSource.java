package org.parley.articles.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Limits;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.articles.TextDecoder;

/** A JSON file as a tree, or why it is none. */
final class JsonSource {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(Limits.STANDARD.values())
                    .build())
            .build());

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
            return refused(
                    Rejection.Reason.UNDECODABLE, document.path() + " is no text in any encoding known here.", null);
        }
        String json = text.get();
        if (HtmlTree.tags(json) > Limits.STANDARD.fileTags()) {
            return refused(
                    Rejection.Reason.TOO_LARGE, "More than " + Limits.STANDARD.fileTags() + " tags of HTML.", null);
        }
        try {
            return new JsonSource(JSON.readTree(json.startsWith("\uFEFF") ? json.substring(1) : json), null);
        } catch (StreamConstraintsException e) {
            return refused(Rejection.Reason.TOO_LARGE, "More JSON than is read: " + e.getOriginalMessage(), null);
        } catch (JsonProcessingException e) {
            Long offset = e.getLocation() == null ? null : e.getLocation().getCharOffset();
            return refused(Rejection.Reason.MALFORMED, "The JSON is broken: " + e.getOriginalMessage(), offset);
        }
    }

    private static JsonSource refused(Rejection.Reason reason, String message, @Nullable Long offset) {
        return new JsonSource(null, new Rejection(reason, message, offset));
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
