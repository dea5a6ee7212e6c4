package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parley.nights.SourceFiles;

/** The files of the run that are done with and still lie in the inbox. */
@Named
@Dependent
public class UnsettledFileReader extends AbstractItemReader {
    @Inject
    private SourceFiles files;

    @Inject
    @BatchProperty
    private String run;

    private @Nullable Paged paged;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        long ofRun = Long.parseLong(run);
        paged = new Paged(checkpoint, after -> files.toSettle(ofRun, after, Paged.PAGE));
    }

    @Override
    public @Nullable Object readItem() {
        return paged == null ? null : paged.next();
    }

    @Override
    public @Nullable Serializable checkpointInfo() {
        return paged == null ? null : paged.reached();
    }
}
