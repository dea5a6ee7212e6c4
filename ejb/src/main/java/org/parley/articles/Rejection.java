package org.parley.articles;

import org.jspecify.annotations.Nullable;

/**
 * Why a file, or an article in it, could not be read. Data, not an exception.
 *
 * @param reason the code
 * @param message one sentence for the person who looks into the quarantine
 * @param offset the byte where reading stopped; null where there is no such place
 */
public record Rejection(
        Reason reason, String message, @Nullable Long offset) {
    /** Why reading stopped. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        BINARY,
        UNDECODABLE,
        MALFORMED,
        FORBIDDEN,
        NO_TEXT,
        UNSUPPORTED,
        OUTSIDE_INBOX
    }
}
