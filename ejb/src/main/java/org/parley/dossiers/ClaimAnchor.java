package org.parley.dossiers;

/**
 * Where a claim stands, in a way that outlives a better reader.
 *
 * @param articleId the article
 * @param kind the claim's kind
 * @param start first character of its evidence
 * @param end after the last
 */
public record ClaimAnchor(String articleId, String kind, int start, int end) {
    /** The anchor of a sighting. */
    public static ClaimAnchor of(Sighting sighting) {
        return new ClaimAnchor(sighting.articleId(), sighting.fact().kind(), sighting.start(), sighting.end());
    }
}
