package org.parley.nights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to run a job, held by one holder at a time for a limited time. Each taking gives a higher fencing token, and
 * what writes with an older one is refused: a holder that slept through its lease cannot do harm when it wakes.
 */
@Entity
@Table(name = "lease")
public class Lease {
    @Id
    @Column(length = 40)
    private String name;

    @Column(nullable = false)
    private long token;

    @Column(length = 100)
    private @Nullable String holder;

    @Column(name = "held_until", nullable = false)
    private Instant until;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Lease() {}

    private Lease(String name) {
        this.name = name;
        this.until = Instant.EPOCH;
    }

    public static Lease unheld(String name) {
        return new Lease(name);
    }

    public boolean isFree(Instant now) {
        return holder == null || !until.isAfter(now);
    }

    /** Whether {@code by} may take it: it is free, or its holder was an earlier life of the same node, "node#life". */
    public boolean mayBeTakenBy(String by, Instant now) {
        return isFree(now)
                || (holder != null && !holder.equals(by) && node(holder).equals(node(by)));
    }

    private static String node(String holder) {
        int mark = holder.indexOf('#');
        return mark < 0 ? holder : holder.substring(0, mark);
    }

    /** Gives it to a holder and returns the token. */
    public long take(String by, Instant now, Instant to) {
        if (!mayBeTakenBy(by, now)) {
            throw new IllegalStateException(name + " is held by " + holder + " until " + until);
        }
        holder = by;
        until = to;
        return ++token;
    }

    /** Whether {@code theirs} is the latest token and not given back. */
    public boolean isHeldWith(long theirs) {
        return holder != null && token == theirs;
    }

    public void extend(Instant to) {
        until = to;
    }

    public void giveBack() {
        holder = null;
        until = Instant.EPOCH;
    }

    public String name() {
        return name;
    }

    public @Nullable String holder() {
        return holder;
    }

    public Instant until() {
        return until;
    }
}
