package org.parley.people;

import java.util.List;

/** Tells whether a name is printed family name first, by its own look. */
final class NameOrder {
    private NameOrder() {}

    static boolean familyFirst(List<String> words) {
        if (words.size() < 2 || words.size() > 3 || !Lexicon.isSurnameFirst(words.get(0))) {
            return false;
        }
        String given = words.get(1);
        if (given.indexOf('-') > 0 || words.size() == 3) {
            return !Lexicon.isGivenName(given) || given.indexOf('-') > 0;
        }
        return !Lexicon.isGivenName(given) && !(Lexicon.isGivenName(words.get(0)) && Lexicon.isSurnameFirst(given));
    }
}
