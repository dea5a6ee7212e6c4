package org.parley.messages;

import java.time.Instant;
import java.util.Collection;

/** Port: where a floor tells what happened, in its own transaction. What is rolled back was never told. */
public interface Outbox {
    /** Adds what is not there yet, by event id; telling the same thing twice is telling it once. */
    void append(Collection<Announcement> announcements);

    /** Forgets the oldest of what was sent before a moment, at most {@code limit}; how many it forgot. */
    int forgetSent(Instant before, int limit);
}
