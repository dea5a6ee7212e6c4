package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.developments.Rebuild;
import org.parley.jobs.nightly.RunGuard;
import org.parley.jobs.nightly.Teller;
import org.parley.stories.Arrival;

/** Relates articles again in their old turns, and tells corrections alone. */
@Named
@Dependent
public class RebuildWriter extends AbstractItemWriter {
    @Inject
    private ReadingArchive archive;

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
    private String run;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        Rebuild rebuild = new Rebuild(archives, LocalDate.parse(from));
        for (Object id : items) {
            ReadArticle article = archive.find((String) id)
                    .orElseThrow(() -> new IllegalStateException("There is no article " + id + "."));
            long turn = archive.turn(article.id());
            teller.tell(rebuild.relate(Arrival.of(article, turn), LocalDate.parse(tonight)));
            archive.related(article.id(), Long.parseLong(run), turn);
        }
        guard.check(token);
    }
}
