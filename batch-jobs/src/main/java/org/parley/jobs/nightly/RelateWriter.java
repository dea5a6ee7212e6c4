package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.developments.Relating;
import org.parley.stories.Arrival;

/** Relates articles one after the other, tells what is new and marks them as related, all in the chunk's transaction. */
@Named
@Dependent
public class RelateWriter extends AbstractItemWriter {
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
    private String run;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        Relating relating = new Relating(archives);
        long turn = archive.lastTurn();
        for (Object id : items) {
            ReadArticle article = archive.find((String) id)
                    .orElseThrow(() -> new IllegalStateException("There is no article " + id + "."));
            turn++;
            teller.tell(relating.relate(Arrival.of(article, turn)).developments());
            archive.related(article.id(), Long.parseLong(run), turn);
        }
        guard.check(token);
    }
}
