package org.parley.people;

import java.util.Set;

/**
 * A definite role without a name.
 *
 * @param line the index of its line
 * @param sides the sides it may be held in, printed or implied by the title; none where it may be any
 */
record Described(int line, int at, RolePhrase phrase, Set<String> sides, char gender) {
    boolean suits(char other) {
        return gender == 'b' || other == 'b' || gender == other;
    }

    String title() {
        return phrase.title().words();
    }

    /** Same title, same sides: told of one person. */
    String key() {
        return title() + "|" + sides;
    }
}
