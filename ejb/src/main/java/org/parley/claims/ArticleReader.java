package org.parley.claims;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;

/** Reads one article: runs every extractor in the order of its stage, and by class name inside a stage. */
public final class ArticleReader {
    private final List<Extractor> extractors;

    public ArticleReader(List<Extractor> extractors) {
        this.extractors = extractors.stream()
                .sorted(Comparator.comparing(Extractor::stage)
                        .thenComparing(e -> e.getClass().getName()))
                .toList();
    }

    /** A reader with every extractor on the class path. */
    public static ArticleReader withAllExtractors() {
        return new ArticleReader(ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** Everything the article states; never throws for what the text says. */
    public Reading read(ArticleText article) {
        return read(article, null);
    }

    /** The same, where days printed without a year are known to lie in the neighbourhood of {@code near}. */
    public Reading read(ArticleText article, @Nullable LocalDate near) {
        ReadingDraft draft = new ReadingDraft(article, near);
        extractors.forEach(extractor -> extractor.extract(draft));
        return draft.toReading();
    }
}
