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

/** How often and why a consumer failed on an event, and whether the broker gave it up: then it is a dead letter. */
@Entity
@Table(name = "delivery_failure")
public class DeliveryFailure {
    /** Longest reason kept. */
    static final int REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_failure_seq")
    @SequenceGenerator(name = "delivery_failure_seq", sequenceName = "delivery_failure_seq", allocationSize = 10)
    private @Nullable Long id;

    @Column(name = "event_id", nullable = false, length = 100)
    private String eventId;

    @Column(nullable = false, length = 60)
    private String consumer;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false, length = REASON)
    private String reason;

    @Column(name = "failed_at", nullable = false)
    private Instant failedAt;

    @Column(name = "dead_at")
    private @Nullable Instant deadAt;

    @Column(name = "body")
    private @Nullable String body;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DeliveryFailure() {}

    private DeliveryFailure(String eventId, String consumer, Instant failedAt) {
        this.eventId = eventId;
        this.consumer = consumer;
        this.reason = "";
        this.failedAt = failedAt;
    }

    /** No attempt has failed yet. */
    public static DeliveryFailure of(String eventId, String consumer, Instant now) {
        return new DeliveryFailure(eventId, consumer, now);
    }

    /** One more attempt failed. */
    public void failedAgain(String why, Instant now) {
        attempts++;
        reason = why.length() > REASON ? why.substring(0, REASON) : why;
        failedAt = now;
    }

    /** The broker gave up. */
    public void died(String text, Instant now) {
        body = text;
        deadAt = now;
        if (reason.isEmpty()) {
            reason = "The broker gave it up; no attempt was recorded.";
        }
    }

    /** It will be sent again. */
    public void revived() {
        deadAt = null;
        attempts = 0;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String eventId() {
        return eventId;
    }

    public String consumer() {
        return consumer;
    }

    public int attempts() {
        return attempts;
    }

    /** Why the last attempt failed, in one sentence. */
    public String reason() {
        return reason;
    }

    public Instant failedAt() {
        return failedAt;
    }

    /** When it became a dead letter; null while the broker still tries. */
    public @Nullable Instant deadAt() {
        return deadAt;
    }

    /** The message's text, once it is a dead letter. */
    public @Nullable String body() {
        return body;
    }
}
