package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.nights.Inventory;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.Run;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** Gives every file found a row, once a run; what may not or need not be read is marked so. */
@Named
@Dependent
public class InventoryWriter extends AbstractItemWriter {
    @Inject
    private SourceFiles files;

    @Inject
    private Quarantine quarantine;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        Run current = guard.run(run);
        List<Found> fresh = fresh(current, items);
        List<SourceFile> rows = fresh.stream().map(found -> row(current, found)).toList();
        Inventory.markIdentical(rows, twins(current, rows));
        files.save(rows);
        quarantine.add(refusals(fresh, rows));
        guard.check(token);
    }

    /** What the run has no row for; a refused link of an earlier run still waits, so it is not refused again. */
    private List<Found> fresh(Run current, List<Object> items) {
        List<Found> found = items.stream().map(Found.class::cast).toList();
        List<String> paths = found.stream().map(Found::path).toList();
        Set<String> known = files.registered(current.id(), paths);
        return found.stream()
                .filter(one -> !known.contains(one.path()))
                .filter(one -> one.isReadable() || !files.isRefused(one.path()))
                .toList();
    }

    private List<SourceFile> twins(Run current, List<SourceFile> rows) {
        List<String> hashes = rows.stream()
                .filter(row -> row.state() == SourceFile.State.FOUND)
                .map(SourceFile::contentHash)
                .toList();
        return files.twins(current.id(), hashes);
    }

    private static SourceFile row(Run current, Found found) {
        SourceFile row = SourceFile.found(current, found.entry(), found.contentHash(), found.sidecar());
        Inventory.objection(found.entry()).map(Inventory::stateAfter).ifPresent(row::become);
        return row;
    }

    private static List<QuarantineEntry> refusals(List<Found> found, List<SourceFile> rows) {
        List<QuarantineEntry> refusals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SourceFile row = rows.get(i);
            Inventory.objection(found.get(i).entry())
                    .ifPresent(objection -> refusals.add(QuarantineEntry.of(row, 0, objection)));
        }
        return refusals;
    }
}
