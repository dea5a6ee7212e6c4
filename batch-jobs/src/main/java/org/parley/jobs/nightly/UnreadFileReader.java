package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parley.nights.SourceFiles;

/** The files of one partition that are still to be read. */
@Named
@Dependent
public class UnreadFileReader extends AbstractItemReader {
    @Inject
    private SourceFiles files;

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String partition;

    @Inject
    @BatchProperty
    private String partitions;

    private @Nullable Paged paged;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        long ofRun = Long.parseLong(run);
        int mine = Integer.parseInt(partition);
        int all = Integer.parseInt(partitions);
        paged = new Paged(checkpoint, after -> files.toRead(ofRun, mine, all, after, Paged.PAGE));
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
