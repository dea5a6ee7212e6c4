package org.parley.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.articles.DateBasis;

/**
 * An article in a list.
 *
 * @param id the article
 * @param headline printed or derived
 * @param outlet who published, where known
 * @param published the day, where known
 * @param basis how the day is known
 * @param night the night that brought it
 * @param file the file it came in
 */
public record ArticleLine(
        String id,
        String headline,
        @Nullable String outlet,
        @Nullable LocalDate published,
        DateBasis basis,
        LocalDate night,
        String file) {}
