package org.parley.jobs.nightly;

import jakarta.batch.api.chunk.AbstractItemReader;
import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Hands out one after the other what it listed when it was opened; a restart lists what is left to do. */
public abstract class ListReader extends AbstractItemReader {
    private Iterator<?> items = Collections.emptyIterator();

    /** What is to be done, in order. */
    protected abstract Iterable<?> list();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        items = list().iterator();
    }

    @Override
    public @Nullable Object readItem() {
        return items.hasNext() ? items.next() : null;
    }
}
