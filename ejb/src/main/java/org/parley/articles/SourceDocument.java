package org.parley.articles;

import org.jspecify.annotations.Nullable;

/**
 * A file as it arrived.
 *
 * @param path its path inside the inbox, with forward slashes
 * @param bytes its content
 * @param sidecar what an index or a file beside it tells; null where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record SourceDocument(
        String path, byte[] bytes, @Nullable Sidecar sidecar) {}
