package org.parley.people;

import org.jspecify.annotations.Nullable;

/**
 * A role with what belongs to it ("Japan's [top tariff negotiator]", "[minister] of [trade]").
 *
 * @param from first token, affiliation included
 * @param to token after the last, complement included
 * @param role the words of the role without the affiliation
 * @param affiliation country or organisation; null where none is printed beside it
 * @param title the title at its head
 * @param plural whether the title stands in the plural
 * @param owner the last word of the name in the possessive before it ("Okoro" in "Okoro's chief of staff"), where it is no side
 * @param definite whether "the", a possessive or a side stands before it
 */
record RolePhrase(
        int from,
        int to,
        String role,
        @Nullable String affiliation,
        @Nullable String owner,
        Title title,
        boolean plural,
        boolean definite) {
    /** The same of somebody who no longer has it. */
    RolePhrase past() {
        String once = role.regionMatches(true, 0, "former", 0, 6) ? role : "former " + role;
        return new RolePhrase(from, to, once, affiliation, owner, title, plural, definite);
    }
}
