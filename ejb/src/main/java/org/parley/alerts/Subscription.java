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
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.claims.NameKey;

/** That a user follows a dossier or a person, and on which channel they are told. One row a user, target and channel. */
@Entity
@Table(name = "subscription")
public class Subscription {
    /** What can be followed. */
    public enum Target {
        /** The key is the dossier's id. */
        DOSSIER,
        /** The key is the person's name as {@link NameKey} has it. */
        PERSON
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subscription_seq")
    @SequenceGenerator(name = "subscription_seq", sequenceName = "subscription_seq", allocationSize = 10)
    private @Nullable Long id;

    @Column(name = "user_name", nullable = false, length = 60)
    private String user = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Target target = Target.DOSSIER;

    @Column(name = "target_key", nullable = false, length = 300)
    private String key = "";

    @Column(nullable = false, length = 300)
    private String label = "";

    @Column(nullable = false, length = 20)
    private String channel = "";

    @Column(nullable = false, length = 64, unique = true)
    private String token = "";

    @Column(name = "created_at", nullable = false)
    private Instant createdAt = Instant.EPOCH;

    protected Subscription() {}

    /**
     * A subscription.
     *
     * @param token a secret that ends it without signing in
     */
    public static Subscription of(
            String user, Target target, String key, String label, String channel, String token, Instant at) {
        Subscription subscription = new Subscription();
        subscription.user = user;
        subscription.target = target;
        subscription.key = target == Target.PERSON ? NameKey.of(key) : key;
        subscription.label = label;
        subscription.channel = channel;
        subscription.token = token;
        subscription.createdAt = at;
        return subscription;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the subscription of " + user + " to " + label + " has not been stored");
        }
        return id;
    }

    public String user() {
        return user;
    }

    public Target target() {
        return target;
    }

    public String key() {
        return key;
    }

    /** What it is called on pages and in messages. */
    public String label() {
        return label;
    }

    public String channel() {
        return channel;
    }

    public String token() {
        return token;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
