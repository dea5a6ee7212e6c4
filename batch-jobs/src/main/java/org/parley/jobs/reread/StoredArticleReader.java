package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;

/** The related articles of the nights from {@code from} on, in the order of their turns. */
@Named
@Dependent
public class StoredArticleReader extends AbstractItemReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    @BatchProperty
    private String from;

    private List<String> ids = List.of();
    private int next;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        ids = archive.relatedSince(LocalDate.parse(from));
        next = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public @Nullable Object readItem() {
        return next < ids.size() ? ids.get(next++) : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return next;
    }
}
