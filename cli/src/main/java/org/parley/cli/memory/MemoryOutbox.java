package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.messages.Announcement;
import org.parley.messages.Outbox;

/** What the runs of this process would tell; nobody listens to a process that prints. */
@ApplicationScoped
public class MemoryOutbox implements Outbox {
    private final Map<String, Announcement> told = new LinkedHashMap<>();

    @Override
    public synchronized void append(Collection<Announcement> announcements) {
        announcements.forEach(
                announcement -> told.putIfAbsent(announcement.event().id(), announcement));
    }

    /** Nothing is sent from here. */
    @Override
    public int forgetSent(Instant before, int limit) {
        return 0;
    }

    /** Everything told so far, each thing once, in order. */
    public synchronized List<Announcement> told() {
        return new ArrayList<>(told.values());
    }
}
