package org.parley.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * Something that happened, as CloudEvents 1.0 has it.
 *
 * @param id unique, and the same whenever the same thing is told again
 * @param type reverse-DNS name of the kind, such as {@code org.parley.development}
 * @param subject what it is about: an id inside the source
 * @param time when it happened
 * @param data the content, a JSON value
 */
public record CloudEvent(String id, String type, String subject, Instant time, JsonNode data) {
    /** Who tells: this system, wherever it runs. */
    public static final String SOURCE = "/parley";

    public static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    public CloudEvent {
        if (id.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException("an event needs an id and a type: \"" + id + "\", \"" + type + "\"");
        }
    }

    /** The structured JSON form. */
    public String toJson() {
        ObjectNode node = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id)
                .put("source", SOURCE)
                .put("type", type)
                .put("subject", subject)
                .put("time", time.toString())
                .put("datacontenttype", "application/json");
        node.set("data", data);
        return node.toString();
    }

    /** Reads the structured JSON form; fails on anything that is not an event of this system's. */
    public static CloudEvent parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            return new CloudEvent(
                    attribute(node, "id"),
                    attribute(node, "type"),
                    node.path("subject").asText(""),
                    OffsetDateTime.parse(attribute(node, "time")).toInstant(),
                    node.path("data"));
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw new IllegalArgumentException("no CloudEvent: " + e.getMessage(), e);
        }
    }

    private static String attribute(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("no CloudEvent: \"" + name + "\" is missing");
        }
        return value.textValue();
    }
}
