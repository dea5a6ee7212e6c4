package org.parley.jobs.reread;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;

/** The articles that are to be related again, in their old order; a restart finds the rest of them. */
@Named
@Dependent
public class TakenBackReader extends AbstractItemReader {
    @Inject
    private ReadingArchive archive;

    private Iterator<String> ids = List.<String>of().iterator();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        ids = archive.takenBack().iterator();
    }

    @Override
    public @Nullable Object readItem() {
        return ids.hasNext() ? ids.next() : null;
    }
}
