package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The nights that are rebuilt, to look again at what was overdue. */
@Named
@Dependent
public class OverdueAgainReader extends AbstractItemReader {
    @Inject
    @BatchProperty
    private String from;

    @Inject
    @BatchProperty
    private String tonight;

    private LocalDate next = LocalDate.MAX;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        next = LocalDate.parse(from);
    }

    @Override
    public @Nullable Object readItem() {
        LocalDate night = next;
        next = night.plusDays(1);
        return night.isAfter(LocalDate.parse(tonight)) ? null : night;
    }
}
