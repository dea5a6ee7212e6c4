package org.parley.jobs.nightly;

import org.jspecify.annotations.Nullable;
import org.parley.articles.Sidecar;
import org.parley.nights.InboxEntry;
import org.parley.nights.Inventory;

/**
 * Something found in the inbox.
 *
 * @param entry what it is
 * @param contentHash SHA-256 of its bytes; empty where it may not be opened
 * @param sidecar what an index or a sidecar tells; null where there is none
 */
record Found(InboxEntry entry, String contentHash, @Nullable Sidecar sidecar) {
    String path() {
        return entry.path();
    }

    boolean isReadable() {
        return Inventory.objection(entry).isEmpty();
    }
}
