package org.parley.people;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * A person named in an article, one for each full or titled mention.
 *
 * @param span the mention with its title and apposition ("Norwegian Trade Minister Kari Vold")
 * @param nameSpan the name alone
 * @param name the fullest name the article has for the person ("Kari Vold")
 * @param role all roles the article states, offices first, without the affiliation ("Trade Minister; chief negotiator")
 * @param affiliation country or organisation ("United States")
 * @param part who the person is to the article
 */
public record PersonMention(
        Span span,
        Span nameSpan,
        String name,
        @Nullable String role,
        @Nullable String affiliation,
        Part part) {
    /** Who a person is to the article. */
    public enum Part {
        NEWSMAKER,
        SPOKESPERSON,
        AUTHOR,
        PHOTOGRAPHER
    }
}
