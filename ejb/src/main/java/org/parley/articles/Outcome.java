package org.parley.articles;

import org.jspecify.annotations.Nullable;

/** What became of a file, or of one article in it. */
public sealed interface Outcome {
    /**
     * An article that can be read.
     *
     * @param id content hash: of outlet and bytes, or of outlet and the item's text where a file holds several
     * @param text the article
     * @param link its address, where known
     * @param language BCP 47 tag, where known
     */
    record Read(
            String id,
            ArticleText text,
            @Nullable String link,
            @Nullable String language) implements Outcome {}

    /**
     * A file or item that could not be read.
     *
     * @param rejection why
     */
    record Rejected(Rejection rejection) implements Outcome {}
}
