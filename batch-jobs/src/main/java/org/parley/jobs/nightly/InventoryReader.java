package org.parley.jobs.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.parley.nights.Inbox;
import org.parley.nights.InboxEntry;

/** Lists the inbox in order of path; a checkpoint is the path it has come to. */
@Named
@Dependent
public class InventoryReader extends AbstractItemReader {
    @Inject
    private Inbox inbox;

    private @Nullable Iterator<InboxEntry> entries;
    private @Nullable String reached;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        reached = (String) checkpoint;
        entries = inbox.list().stream()
                .filter(entry -> reached == null || entry.path().compareTo(reached) > 0)
                .iterator();
    }

    @Override
    public @Nullable Object readItem() {
        if (entries == null || !entries.hasNext()) {
            return null;
        }
        InboxEntry entry = entries.next();
        reached = entry.path();
        return entry;
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return reached;
    }
}
