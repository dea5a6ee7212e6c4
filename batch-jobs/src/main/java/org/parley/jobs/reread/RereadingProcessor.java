package org.parley.jobs.reread;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ArticleReader;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;

/** Reads one stored article again, by today's reader; what staff corrected is laid over it when it is related. */
@Named
@Dependent
public class RereadingProcessor implements ItemProcessor {
    private final ArticleReader reader = ArticleReader.withAllExtractors();

    @Inject
    private ReadingArchive archive;

    @Override
    public @Nullable Object processItem(Object id) {
        return archive.find((String) id).map(this::again).orElse(null);
    }

    private ReadArticle again(ReadArticle article) {
        return new ReadArticle(
                article.file(),
                article.night(),
                article.run(),
                article.source(),
                reader.read(article.source().text()));
    }
}
