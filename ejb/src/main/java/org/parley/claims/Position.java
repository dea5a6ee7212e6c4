package org.parley.claims;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * What a side demands, offers, considers, resists or threatens, as one article states it.
 *
 * @param span the evidence
 * @param actor as understood ("Norway", "Ingrid Solheim")
 * @param side country or organisation, canonical
 * @param act what the side does
 * @param object in short, what it is about
 * @param strength how far the side has gone; null where the text does not tell
 * @param hearsay who is said to say so ("one source"); null where the article itself says it
 * @param report the report of the article it stands in
 */
public record Position(
        Span span,
        String actor,
        String side,
        Act act,
        String object,
        @Nullable Strength strength,
        @Nullable String hearsay,
        int report) {
    /** What a side does about an object. */
    public enum Act {
        DEMANDS,
        OFFERS,
        CONSIDERS,
        REJECTS,
        RESISTS,
        THREATENS,
        IMPOSES,
        AGREES
    }

    /** How far a side has gone: the first five are a scale; firm and repeated say how a demand stands. */
    public enum Strength {
        CONSIDERING,
        DISCUSSING,
        PREPARED,
        PROPOSED,
        AGREED,
        FIRM,
        REPEATED
    }
}
