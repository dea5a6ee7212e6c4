package org.parley.jobs.nightly;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.ReadArticle;
import org.parley.nights.ContentHash;
import org.parley.nights.Inbox;
import org.parley.nights.SourceFile;

/** Reads one file into articles with what they state, or into rejections. Never throws for what a file holds. */
@Named
@Dependent
public class ArticleProcessor implements ItemProcessor {
    private static final Logger LOG = Logger.getLogger(ArticleProcessor.class.getName());

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();

    @Inject
    private Inbox inbox;

    @Override
    public Object processItem(Object item) {
        SourceFile file = (SourceFile) item;
        try {
            byte[] bytes = inbox.read(file.path());
            return ContentHash.of(bytes).equals(file.contentHash()) ? read(file, bytes) : waiting(file);
        } catch (IOException gone) {
            return waiting(file);
        }
    }

    /** It was moved away or written to after the inventory: the next run looks again. */
    private static FileRead waiting(SourceFile file) {
        file.become(SourceFile.State.WAITING);
        return new FileRead(file, List.of(), List.of());
    }

    private FileRead read(SourceFile file, byte[] bytes) {
        List<ReadArticle> articles = new ArrayList<>();
        List<FileRead.Rejected> rejected = new ArrayList<>();
        try {
            List<Outcome> outcomes = intake.read(new SourceDocument(file.path(), bytes, file.sidecar()));
            for (int i = 0; i < outcomes.size(); i++) {
                if (outcomes.get(i) instanceof Outcome.Read read) {
                    articles.add(
                            new ReadArticle(file.path(), file.night(), file.runId(), read, reader.read(read.text())));
                } else if (outcomes.get(i) instanceof Outcome.Rejected refusal) {
                    rejected.add(new FileRead.Rejected(i, refusal.rejection()));
                }
            }
        } catch (LinkageError unusable) {
            // A table of words that cannot be used concerns every file: the run fails with it, and does not wait for
            // ever.
            throw new IllegalStateException("The reader cannot be loaded: " + rootOf(unusable), unusable);
        } catch (RuntimeException | StackOverflowError defect) {
            // One file that no reader bears must not cost the desk its morning: it goes where a person sees it.
            LOG.log(Level.WARNING, defect, () -> "The reader broke on " + file.path());
            articles.clear();
            rejected.clear();
            rejected.add(new FileRead.Rejected(
                    0, new Rejection(Rejection.Reason.MALFORMED, "Reading it failed: " + defect, null)));
        }
        FileRead result = new FileRead(file, articles, rejected);
        file.become(result.state());
        return result;
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
