package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.claims.ReadingArchive;

/**
 * The articles of the run that have not been related, in the order fixed by the archive. What was related is marked in
 * the chunk's own transaction, so a restart needs no checkpoint: it finds the rest, in the same order.
 */
@Named
@Dependent
public class UnrelatedArticleReader extends ListReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    @BatchProperty
    private String run;

    @Override
    protected List<String> list() {
        return archive.unrelated(Long.parseLong(run));
    }
}
