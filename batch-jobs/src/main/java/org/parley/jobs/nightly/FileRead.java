package org.parley.jobs.nightly;

import java.util.List;
import org.parley.articles.Rejection;
import org.parley.claims.ReadArticle;
import org.parley.nights.SourceFile;

/**
 * What became of one file.
 *
 * @param file the file
 * @param articles the articles in it
 * @param rejected the items that could not be read
 */
record FileRead(SourceFile file, List<ReadArticle> articles, List<Rejected> rejected) {
    /**
     * An item that could not be read.
     *
     * @param item which one, from 0
     * @param rejection why
     */
    record Rejected(int item, Rejection rejection) {}

    SourceFile.State state() {
        return articles.isEmpty() ? SourceFile.State.REJECTED : SourceFile.State.READ;
    }
}
