package org.parley.people;

import org.parley.text.Span;

/**
 * A name of a side found in a line.
 *
 * @param from its first token
 * @param to the token after it
 * @param span the words, which may be a part of one token ("Japan" in "Japan-U.S.")
 * @param side the canonical name
 * @param form how the side is named
 */
record SideHit(int from, int to, Span span, String side, Form form) {
    enum Form {
        NAME,
        ADJECTIVE,
        PEOPLE,
        CAPITAL,
        SEAT,
        BLOC,
        BODY,
        PARTY,
        REGION
    }

    boolean isCountry() {
        return form == Form.NAME || form == Form.ADJECTIVE;
    }

    /** Whether it can stand before a title and say where the title is held. */
    boolean affiliates() {
        return form != Form.CAPITAL && form != Form.PEOPLE;
    }
}
