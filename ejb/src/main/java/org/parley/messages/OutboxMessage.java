package org.parley.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event that waits for the relay, or that the relay has sent. */
@Entity
@Table(name = "outbox")
public class OutboxMessage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> PROPERTIES = new TypeReference<>() {};

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_seq")
    @SequenceGenerator(name = "outbox_seq", sequenceName = "outbox_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "event_id", nullable = false, unique = true, length = 100)
    private String eventId;

    @Column(name = "event", nullable = false)
    private String event;

    @Column(name = "properties", nullable = false)
    private String properties;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    private OutboxMessage(Announcement announcement) {
        this.eventId = announcement.event().id();
        this.event = announcement.event().toJson();
        try {
            this.properties = JSON.writeValueAsString(announcement.properties());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("properties of " + eventId, e);
        }
    }

    /** A message that has not been sent. */
    public static OutboxMessage of(Announcement announcement) {
        return new OutboxMessage(announcement);
    }

    /** Its place in the order of sending; 0 before it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    public String eventId() {
        return eventId;
    }

    /** The event as JSON. */
    public String json() {
        return event;
    }

    /** What to send. */
    public Announcement announcement() {
        try {
            return new Announcement(CloudEvent.parse(event), JSON.readValue(properties, PROPERTIES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox row " + id, e);
        }
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }
}
