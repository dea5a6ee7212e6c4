package org.parley.web.dossiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.developments.Development;
import org.parley.developments.Evidence;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;

/** Puts the outlet and the day beside quoted words, for many developments by one look at the shelf. */
@ApplicationScoped
public class Quotes {
    private static final int SHOWN = 3;

    @Inject
    private ArticleShelf articles;

    /** The developments as lines, in their order. */
    public List<DevelopmentLine> lines(Collection<Development> developments) {
        Set<String> ids = developments.stream()
                .flatMap(d -> d.evidence().stream().limit(SHOWN))
                .map(Evidence::articleId)
                .collect(Collectors.toSet());
        Map<String, ArticleLine> shelf = articles.lines(ids);
        return developments.stream()
                .map(d -> DevelopmentLine.of(
                        d,
                        d.evidence().stream()
                                .limit(SHOWN)
                                .map(e -> new Quote(
                                        e.words(), e.articleId(), e.start() + "-" + e.end(), shelf.get(e.articleId())))
                                .toList()))
                .toList();
    }
}
