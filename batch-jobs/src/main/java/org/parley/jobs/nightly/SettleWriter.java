package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.parley.nights.Inbox;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** Moves files to the archive or the quarantine; moving one again after a crash finds it moved. */
@Named
@Dependent
public class SettleWriter extends AbstractItemWriter {
    @Inject
    private Inbox inbox;

    @Inject
    private SourceFiles files;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) throws IOException {
        List<SourceFile> settled = items.stream().map(SourceFile.class::cast).toList();
        for (SourceFile file : settled) {
            file.movedTo(file.destination(), inbox.move(file, file.destination()));
        }
        files.save(settled);
        guard.check(token);
    }
}
