package org.parley.dossiers;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim of one article, as the ledger keeps it.
 *
 * @param claimId hash of article, kind and span
 * @param articleId the article
 * @param file its file
 * @param origin the wire or outlet it descends from
 * @param night the night that brought it, ISO
 * @param turn its place in the order of relating
 * @param published the day the article was published, ISO; null where unknown
 * @param near a day near those that an undated article tells of, ISO; null where none is known
 * @param start first character of the evidence
 * @param end after its last character
 * @param fact what it says
 */
public record Sighting(
        String claimId,
        String articleId,
        String file,
        String origin,
        String night,
        long turn,
        @Nullable String published,
        @Nullable String near,
        int start,
        int end,
        Fact fact) {

    /** The day it was said: published, else the day it was said near, else the night. */
    public LocalDate day() {
        return LocalDate.parse(published != null ? published : near != null ? near : night);
    }

    /** The same words, understood as {@code said}. */
    Sighting as(Fact said) {
        return new Sighting(claimId, articleId, file, origin, night, turn, published, near, start, end, said);
    }

    /** The same claim under an id of its own. */
    Sighting under(String id) {
        return new Sighting(id, articleId, file, origin, night, turn, published, near, start, end, fact);
    }

    /** The day it was published; empty where unknown. */
    public Optional<LocalDate> said() {
        return Optional.ofNullable(published).map(LocalDate::parse);
    }

    /** Whether it was known when {@code before} began. */
    public boolean knownBefore(LocalDate before) {
        return LocalDate.parse(night).isBefore(before);
    }
}
