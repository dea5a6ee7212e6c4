package org.parley.nights;

import java.time.Instant;

/**
 * Something that lies in the inbox.
 *
 * @param path its path inside the inbox, with forward slashes
 * @param kind what it is
 * @param size in bytes
 * @param modified when it last changed
 */
public record InboxEntry(String path, Kind kind, long size, Instant modified) {
    /** What lies in an inbox. */
    public enum Kind {
        /** A regular file that has come to rest. */
        FILE,
        /** A file that was changed a moment ago and may still be written to: it waits for the next run. */
        GROWING,
        /** A symbolic link; never followed. */
        LINK,
        /** A device, a pipe, a socket; never opened. */
        DEVICE
    }
}
