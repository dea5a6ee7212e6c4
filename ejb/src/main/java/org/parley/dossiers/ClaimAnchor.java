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
    /** The anchor that {@link #printed} gave. */
    public static ClaimAnchor parse(String printed) {
        String[] fields = printed.split("\\|", 4);
        if (fields.length < 4) {
            throw new IllegalArgumentException("no anchor of a claim: " + printed);
        }
        return new ClaimAnchor(fields[0], fields[1], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
    }

    /** The anchor in one line. */
    public String printed() {
        return articleId + "|" + kind + "|" + start + "|" + end;
    }

    /** Whether both stand for one claim, whichever reader found it. */
    public boolean meets(ClaimAnchor other) {
        return articleId.equals(other.articleId) && kind.equals(other.kind) && start < other.end && other.start < end;
    }

    /** The anchor of a sighting. */
    public static ClaimAnchor of(Sighting sighting) {
        return new ClaimAnchor(sighting.articleId(), sighting.fact().kind(), sighting.start(), sighting.end());
    }
}
