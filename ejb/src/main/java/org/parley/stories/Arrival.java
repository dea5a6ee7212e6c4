package org.parley.stories;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadArticle;
import org.parley.claims.Reading;

/**
 * An article on its way into the ledger.
 *
 * @param articleId content hash
 * @param file the file it came in
 * @param outlet who published, where known
 * @param night the business night that brought it
 * @param turn its place in the order of relating, fixed before relating starts
 * @param reading what it states
 */
public record Arrival(
        String articleId, String file, @Nullable String outlet, LocalDate night, long turn, Reading reading) {

    /** The arrival of an article as it was read, in a turn. */
    public static Arrival of(ReadArticle article, long turn) {
        return new Arrival(
                article.id(),
                article.file(),
                article.source().text().outlet(),
                article.night(),
                turn,
                article.reading());
    }

    /** The day it was published, where that is known or inferred; never the night of its arrival. */
    public Optional<LocalDate> published() {
        return Optional.ofNullable(reading.article().published().day());
    }

    /** The day that windows reckon with: published, else the night. */
    public LocalDate day() {
        return published().orElse(night);
    }

    public String text() {
        return reading.article().text();
    }
}
