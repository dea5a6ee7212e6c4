package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.parley.developments.Archives;
import org.parley.developments.Overdue;

/** Tells which encounters have become overdue by the night. */
@Named
@Dependent
public class OverdueWriter extends AbstractItemWriter {
    @Inject
    private Archives archives;

    @Inject
    private Teller teller;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(night -> teller.tell(Overdue.on((LocalDate) night, archives)));
        guard.check(token);
    }
}
