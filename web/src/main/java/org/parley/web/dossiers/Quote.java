package org.parley.web.dossiers;

import org.jspecify.annotations.Nullable;
import org.parley.search.ArticleLine;

/**
 * Words of an article, with the way to them.
 *
 * @param words the words
 * @param articleId the article
 * @param span where they stand, as the article's page knows it ("120-180")
 * @param article who said it and when; null where the article is gone
 */
public record Quote(
        String words,
        String articleId,
        String span,
        @Nullable ArticleLine article) {}
