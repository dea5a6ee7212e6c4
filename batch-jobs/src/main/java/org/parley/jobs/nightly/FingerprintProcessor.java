package org.parley.jobs.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.parley.nights.ContentHash;
import org.parley.nights.Inbox;
import org.parley.nights.InboxEntry;
import org.parley.nights.Inventory;

/** Takes the fingerprint of each file that has come to rest; passes on what may not be opened without opening it. */
@Named
@Dependent
public class FingerprintProcessor implements ItemProcessor {
    @Inject
    private Inbox inbox;

    @Override
    public @Nullable Object processItem(Object item) {
        InboxEntry entry = (InboxEntry) item;
        if (entry.kind() == InboxEntry.Kind.GROWING) {
            return null;
        }
        return Inventory.objection(entry).isPresent() ? new Found(entry, "", null) : fingerprint(entry);
    }

    private @Nullable Found fingerprint(InboxEntry entry) {
        try {
            byte[] bytes = inbox.read(entry.path());
            return bytes.length == entry.size()
                    ? new Found(entry, ContentHash.of(bytes), inbox.sidecar(entry.path()))
                    : null;
        } catch (IOException gone) {
            // It was moved away or is still being written: the next run will see what it is.
            return null;
        }
    }
}
