package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;

/**
 * The articles of the run that have not been related, in the order fixed by the archive. What was related is marked in
 * the chunk's own transaction, so a restart needs no checkpoint: it finds the rest, in the same order.
 */
@Named
@Dependent
public class UnrelatedArticleReader extends AbstractItemReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    @BatchProperty
    private String run;

    private Iterator<String> ids = List.<String>of().iterator();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        ids = archive.unrelated(Long.parseLong(run)).iterator();
    }

    @Override
    public @Nullable Object readItem() {
        return ids.hasNext() ? ids.next() : null;
    }
}
