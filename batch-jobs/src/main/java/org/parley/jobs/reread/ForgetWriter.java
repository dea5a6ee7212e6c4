package org.parley.jobs.reread;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.parley.claims.ReadingArchive;
import org.parley.developments.Archives;
import org.parley.developments.Rebuild;
import org.parley.jobs.nightly.RunGuard;

/** Forgets what relating has made, and marks its articles to be related again, a few in a transaction. */
@Named
@Dependent
public class ForgetWriter extends AbstractItemWriter {
    @Inject
    private ReadingArchive archive;

    @Inject
    private Archives archives;

    @Inject
    private RunGuard guard;

    @Inject
    @BatchProperty
    private String from;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void writeItems(List<Object> items) {
        Rebuild rebuild = new Rebuild(archives, LocalDate.parse(from));
        for (Object item : items) {
            Forgettable what = (Forgettable) item;
            switch (what.kind()) {
                case ARTICLE -> {
                    archive.takeBack(what.id());
                    rebuild.forgetArticle(what.id());
                }
                case ENTRY -> rebuild.forgetEntry(what.id());
                case DOSSIER -> rebuild.forgetDossier(what.id());
            }
        }
        guard.check(token);
    }
}
