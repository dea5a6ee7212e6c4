package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.developments.Rebuild;
import org.parley.jobs.reread.Forgettable.Kind;

/** What relating has made since the night began; a restart lists what is left of it. */
@Named
@Dependent
public class ForgetReader extends AbstractItemReader {
    @Inject
    private ReadingArchive archive;

    @Inject
    private Archives archives;

    @Inject
    @BatchProperty
    private String from;

    private Iterator<Forgettable> all = Stream.<Forgettable>of().iterator();

    @Override
    public void open(@Nullable Serializable checkpoint) {
        LocalDate night = LocalDate.parse(from);
        Rebuild rebuild = new Rebuild(archives, night);
        Stream<Forgettable> articles =
                archive.relatedSince(night).stream().map(id -> new Forgettable(Kind.ARTICLE, id));
        Stream<Forgettable> entries = rebuild.entries().stream().map(id -> new Forgettable(Kind.ENTRY, id));
        Stream<Forgettable> dossiers = rebuild.dossiers().stream().map(id -> new Forgettable(Kind.DOSSIER, id));
        all = Stream.of(articles, entries, dossiers).flatMap(s -> s).toList().iterator();
    }

    @Override
    public @Nullable Object readItem() {
        return all.hasNext() ? all.next() : null;
    }
}
