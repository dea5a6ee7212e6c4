package org.parley.alerts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person on one channel about one development. Its words are fixed when it is written, so a second
 * attempt sends the same message under the same id.
 */
@Entity
@Table(name = "delivery")
public class Delivery {
    /** Attempts before it is given up; with the growing waits they span about a day. */
    public static final int ATTEMPTS = 10;

    /**
     * How long an attempt may take before another one may begin: longer than a mail server's time limits let it take, and
     * as long as an alert waits whose attempt a crash cut off.
     */
    static final Duration LEASE = Duration.ofMinutes(2);

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        /** Given up; the failure tells why. */
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 20)
    private @Nullable Long id;

    @Column(name = "development_id", nullable = false, length = 64)
    private String developmentId = "";

    @Column(name = "user_name", nullable = false, length = 60)
    private String user = "";

    @Column(nullable = false, length = 20)
    private String channel = "";

    @Column(name = "subscription_id", nullable = false)
    private long subscriptionId;

    @Column(name = "message_id", nullable = false, length = 200)
    private String messageId = "";

    @Column(nullable = false, length = 300)
    private String subject = "";

    @Column(name = "plain_text", nullable = false, length = 100_000)
    private String text = "";

    @Column(name = "html_text", nullable = false, length = 200_000)
    private String html = "";

    @Column(name = "stop_link", nullable = false, length = 1000)
    private String stopLink = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state = State.WAITING;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt = Instant.EPOCH;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_to", length = 1000)
    private @Nullable String sentTo;

    @Column(length = 1000)
    private @Nullable String failure;

    protected Delivery() {}

    /** A message that {@code subscription} asks for. */
    public static Delivery of(String developmentId, Subscription subscription, Alert alert, Instant at) {
        Delivery delivery = new Delivery();
        delivery.developmentId = developmentId;
        delivery.user = subscription.user();
        delivery.channel = subscription.channel();
        delivery.subscriptionId = subscription.id();
        delivery.messageId = alert.messageId();
        delivery.subject = alert.subject();
        delivery.text = alert.text();
        delivery.html = alert.html();
        delivery.stopLink = alert.stopLink();
        delivery.createdAt = at;
        delivery.dueAt = at;
        return delivery;
    }

    /** The message. */
    public Alert alert() {
        return new Alert(messageId, subject, text, html, stopLink, createdAt);
    }

    /** Begins an attempt: nobody else tries meanwhile. */
    public void attempt(Instant now) {
        attempts++;
        dueAt = now.plus(LEASE);
    }

    /** It has reached {@code where} as far as the channel can tell. */
    public void sent(String where, Instant now) {
        state = State.SENT;
        sentTo = cut(where);
        sentAt = now;
        failure = null;
    }

    /** The attempt failed: there is another one later, or none. */
    public void failed(String why, Instant now) {
        failure = cut(why);
        if (attempts >= ATTEMPTS) {
            state = State.FAILED;
        } else {
            dueAt = now.plus(Duration.ofMinutes(1L << attempts));
        }
    }

    private static String cut(String words) {
        return words.length() > 1000 ? words.substring(0, 1000) : words;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException(messageId + " has not been stored");
        }
        return id;
    }

    public String developmentId() {
        return developmentId;
    }

    public String user() {
        return user;
    }

    public String channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** When the next attempt may begin. */
    public Instant dueAt() {
        return dueAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** The address, or the file where no mail server is configured. */
    public @Nullable String sentTo() {
        return sentTo;
    }

    /** Why the last attempt failed. */
    public @Nullable String failure() {
        return failure;
    }
}
