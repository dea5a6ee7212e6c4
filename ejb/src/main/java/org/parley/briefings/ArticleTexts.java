package org.parley.briefings;

import java.util.Optional;
import org.parley.articles.ArticleText;

/** Port: the text of an article with its parts and sentences. */
@FunctionalInterface
public interface ArticleTexts {
    Optional<ArticleText> of(String articleId);
}
