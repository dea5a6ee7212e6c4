package org.parley.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A consumer's mark that an event has taken effect; unique by event and consumer. */
@Entity
@Table(name = "inbox")
public class TakenEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbox_seq")
    @SequenceGenerator(name = "inbox_seq", sequenceName = "inbox_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "event_id", nullable = false, length = 100)
    private String eventId;

    @Column(nullable = false, length = 60)
    private String consumer;

    @Column(name = "taken_at", nullable = false)
    private Instant takenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TakenEvent() {}

    private TakenEvent(String eventId, String consumer, Instant takenAt) {
        this.eventId = eventId;
        this.consumer = consumer;
        this.takenAt = takenAt;
    }

    /** The mark that this consumer took this event. */
    public static TakenEvent of(String eventId, String consumer, Instant takenAt) {
        return new TakenEvent(eventId, consumer, takenAt);
    }

    public String eventId() {
        return eventId;
    }

    public String consumer() {
        return consumer;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
