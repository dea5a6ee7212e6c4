package org.parley.web.corrections;

import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.Sighting;
import org.parley.web.dossiers.Quote;

/**
 * A claim of an entry, as it can be corrected.
 *
 * @param anchor where it stands, in one line
 * @param quote its words
 */
public record ClaimChoice(String anchor, Quote quote) {
    static ClaimChoice of(Sighting sighting, Quote quote) {
        return new ClaimChoice(ClaimAnchor.of(sighting).printed(), quote);
    }
}
