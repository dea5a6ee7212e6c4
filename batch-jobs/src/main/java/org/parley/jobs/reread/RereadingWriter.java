package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.jobs.nightly.RunGuard;

/** Stores readings in the place of the earlier ones. */
@Named
@Dependent
public class RereadingWriter extends AbstractItemWriter {
    @Inject
    private ReadingArchive archive;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> archive.replace((ReadArticle) item));
        guard.check(token);
    }
}
