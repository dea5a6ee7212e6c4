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
        String file) {

    /** Whom it is quoted as: the outlet, else the name of the file. */
    public String source() {
        return outlet != null ? outlet : file.substring(file.lastIndexOf('/') + 1);
    }
}
