package org.parley.people;

import org.parley.text.Span;

/**
 * Words that name a side: a country, a bloc, a government, an organisation.
 *
 * @param span the words ("Tokyo", "the White House", "Japanese", "The government")
 * @param side the canonical name ("Japan", "United States", "European Union", a union's or company's name)
 * @param use what the words stand for here
 */
public record SideMention(Span span, String side, Use use) {
    /** What the name of a country or capital stands for. */
    public enum Use {
        /** The one who acts or speaks: "Tokyo is prepared", "Washington's reluctance". */
        GOVERNMENT,
        /** A place: "in Washington". */
        PLACE,
        /** A description: "Japanese cars", "U.S. tariffs". */
        ADJECTIVE
    }
}
