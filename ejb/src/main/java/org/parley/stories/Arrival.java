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
 * @param near a day near those that it tells of, where nobody dated it and another article tells; null where none does
 */
public record Arrival(
        String articleId,
        String file,
        @Nullable String outlet,
        LocalDate night,
        long turn,
        Reading reading,
        @Nullable LocalDate near) {

    /** An arrival of which nothing is known but what it states. */
    public Arrival(
            String articleId, String file, @Nullable String outlet, LocalDate night, long turn, Reading reading) {
        this(articleId, file, outlet, night, turn, reading, null);
    }

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

    /** The day that windows reckon with: published, else a day near those that it tells of, else the night. */
    public LocalDate day() {
        return published().orElse(near == null ? night : near);
    }

    /** The arrival of an article that tells of days near {@code day}. */
    public Arrival around(LocalDate day) {
        return new Arrival(articleId, file, outlet, night, turn, reading, day);
    }

    public String text() {
        return reading.article().text();
    }
}
