package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The night of the run, once: what is overdue is settled when all its articles are related. */
@Named
@Dependent
public class OverdueReader extends AbstractItemReader {
    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String run;

    private @Nullable LocalDate night;

    @Override
    public void open(@Nullable Serializable checkpoint) {
        night = guard.run(run).night();
    }

    @Override
    public @Nullable Object readItem() {
        LocalDate once = night;
        night = null;
        return once;
    }
}
