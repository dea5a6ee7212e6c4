package org.parley.stories;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;

/** Values as one line of JSON, for columns that are always read whole and never searched. */
public final class JsonText {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setDefaultPropertyInclusion(
                    JsonInclude.Include.NON_NULL); // most fields of a fact are of another kind of fact

    private JsonText() {}

    /** The JSON of {@code value}. */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON for " + value.getClass().getName(), e);
        }
    }

    /** The JSON of a list, with {@code value} after what is in {@code list}. */
    public static String append(String list, Object value) {
        String before = list.substring(0, list.lastIndexOf(']'));
        return before + (before.endsWith("[") ? "" : ",") + of(value) + "]";
    }

    /** The value that {@link #of} wrote. */
    public static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(
                    "not what was written: " + json.substring(0, Math.min(80, json.length())), e);
        }
    }
}
