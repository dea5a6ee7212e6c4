package org.parley.developments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.messages.Announcement;
import org.parley.messages.CloudEvent;
import org.parley.messages.SelectorProperties;

/** A development as it is told to the world: an event under the development's id, the fields of the reading contract. */
public final class DevelopmentAnnouncement {
    /** The type of the event. */
    public static final String TYPE = "org.parley.development";

    private DevelopmentAnnouncement() {}

    /**
     * The announcement; id and subject are the development's id, so that telling it twice is telling it once.
     *
     * @param dossierTitle the title of its dossier; null where it has none
     * @param at when it was decided
     */
    public static Announcement of(Development development, @Nullable String dossierTitle, Instant at) {
        CloudEvent event =
                new CloudEvent(development.id(), TYPE, development.id(), at, data(development, dossierTitle));
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("change", development.change().name());
        properties.put("night", development.night().toString());
        properties.put("people", SelectorProperties.list(development.people()));
        String dossier = development.dossierId();
        if (dossier != null) {
            properties.put("dossier", dossier);
        }
        return new Announcement(event, properties);
    }

    private static ObjectNode data(Development development, @Nullable String dossierTitle) {
        ObjectNode data = JsonNodeFactory.instance
                .objectNode()
                .put("id", development.id())
                .put("night", development.night().toString())
                .put("change", development.change().name())
                .put("was", development.was())
                .put("now", development.now())
                .put("dossier", development.dossierId())
                .put("dossierTitle", dossierTitle)
                .put("story", development.storyId())
                .put("entry", development.entryId())
                .put("file", development.file())
                .put("corrects", development.corrects())
                .put("origins", development.origins());
        ArrayNode people = data.putArray("people");
        development.people().forEach(people::add);
        ArrayNode evidence = data.putArray("evidence");
        for (Evidence words : development.evidence()) {
            evidence.addObject()
                    .put("file", words.file())
                    .put("start", words.start())
                    .put("end", words.end())
                    .put("evidence", words.words());
        }
        return data;
    }
}
