package org.parley.messages;

import java.util.Collection;

/** Port: where a floor tells what happened, in its own transaction. What is rolled back was never told. */
public interface Outbox {
    /** Adds what is not there yet, by event id; telling the same thing twice is telling it once. */
    void append(Collection<Announcement> announcements);
}
