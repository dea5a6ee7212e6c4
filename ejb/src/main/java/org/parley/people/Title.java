package org.parley.people;

import org.jspecify.annotations.Nullable;

/**
 * A word or words that name an office, a post, a rank or a calling.
 *
 * @param words in lower case, singular
 * @param kind what kind of title
 * @param styles the letters of {@code countries.tsv} it goes with; empty where it goes with all
 * @param side the only side that has the title; null where many have it
 */
record Title(
        String words, Kind kind, String styles, @Nullable String side) {
    enum Kind {
        OFFICE,
        LEADER,
        POST,
        SPOKESPERSON,
        RANK,
        DESCRIPTION,
        PRESS,
        HONORIFIC;

        /** Whether the title alone, before a capitalised word, makes that word a person. */
        boolean names() {
            return this != DESCRIPTION && this != PRESS;
        }

        /** Whether capitalised words before it are the organisation it is held in. */
        boolean heldInOrganisation() {
            return this != OFFICE && this != RANK && this != HONORIFIC;
        }
    }

    /** Whether it only says that somebody has the office that another has. */
    boolean relative() {
        return words.equals("counterpart") || words.equals("opposite number");
    }

    /**
     * A title found in a line.
     *
     * @param from its first token
     * @param to the token after it
     * @param plural whether it stands in the plural ("Presidents")
     */
    record Match(Title title, int from, int to, boolean plural) {}
}
