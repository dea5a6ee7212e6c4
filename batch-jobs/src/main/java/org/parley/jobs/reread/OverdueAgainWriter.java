package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.parley.developments.Archives;
import org.parley.developments.Rebuild;
import org.parley.jobs.nightly.RunGuard;
import org.parley.jobs.nightly.Teller;

/** Corrects what was told to be overdue and is not, and shows in silence what has been. */
@Named
@Dependent
public class OverdueAgainWriter extends AbstractItemWriter {
    @Inject
    private Archives archives;

    @Inject
    private Teller teller;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String from;

    @Inject
    @BatchProperty
    private String tonight;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        Rebuild rebuild = new Rebuild(archives, LocalDate.parse(from));
        items.forEach(night -> teller.tell(rebuild.overdue((LocalDate) night, LocalDate.parse(tonight))));
        guard.check(token);
    }
}
