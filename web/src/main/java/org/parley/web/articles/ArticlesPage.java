package org.parley.web.articles;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.search.ArticleLine;
import org.parley.search.boundary.ArticleShelf;
import org.parley.web.Days;

/** The articles, the latest night first, or those whose headline or outlet has certain words. */
@Named
@RequestScoped
public class ArticlesPage {
    private static final int PAGE = 40;

    @Inject
    private ArticleShelf shelf;

    private @Nullable String words;
    private @Nullable String night;
    private @Nullable String after;
    private @Nullable List<ArticleLine> read;

    public List<ArticleLine> getLines() {
        return page().subList(0, Math.min(PAGE, page().size()));
    }

    /** The line after which the next page goes on; null on the last page. */
    public @Nullable ArticleLine getFurther() {
        return page().size() > PAGE ? page().get(PAGE - 1) : null;
    }

    private List<ArticleLine> page() {
        List<ArticleLine> known = read;
        if (known == null) {
            known = shelf.page(words, Days.parse(night).orElse(null), after, PAGE + 1);
            read = known;
        }
        return known;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null || words.length() <= 200 ? words : words.substring(0, 200);
    }

    public @Nullable String getNight() {
        return night;
    }

    public void setNight(@Nullable String night) {
        this.night = night;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
