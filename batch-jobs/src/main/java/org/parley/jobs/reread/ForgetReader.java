package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.developments.Rebuild;
import org.parley.jobs.nightly.ListReader;
import org.parley.jobs.reread.Forgettable.Kind;

/** What relating has made since the night began; a restart lists what is left of it. */
@Named
@Dependent
public class ForgetReader extends ListReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    private Archives archives;

    @Inject
    @BatchProperty
    private String from;

    @Override
    protected List<Forgettable> list() {
        LocalDate night = LocalDate.parse(from);
        Rebuild rebuild = new Rebuild(archives, night);
        Stream<Forgettable> articles =
                archive.relatedSince(night).stream().map(id -> new Forgettable(Kind.ARTICLE, id));
        Stream<Forgettable> entries = rebuild.entries().stream().map(id -> new Forgettable(Kind.ENTRY, id));
        Stream<Forgettable> dossiers = rebuild.dossiers().stream().map(id -> new Forgettable(Kind.DOSSIER, id));
        return Stream.of(articles, entries, dossiers).flatMap(s -> s).toList();
    }
}
