package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.claims.ReadingArchive;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.SourceFiles;

/** Stores articles and rejections, and only rows that these own: partitions never meet. */
@Named
@Dependent
public class ReadingWriter extends AbstractItemWriter {
    @Inject
    private ReadingArchive archive;

    @Inject
    private SourceFiles files;

    @Inject
    private Quarantine quarantine;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        List<FileRead> read = items.stream().map(FileRead.class::cast).toList();
        archive.store(read.stream().flatMap(file -> file.articles().stream()).toList());
        quarantine.add(read.stream().flatMap(file -> entries(file).stream()).toList());
        files.save(read.stream().map(FileRead::file).toList());
        guard.check(token);
    }

    private static List<QuarantineEntry> entries(FileRead read) {
        return read.rejected().stream()
                .map(rejected -> QuarantineEntry.of(read.file(), rejected.item(), rejected.rejection()))
                .toList();
    }
}
