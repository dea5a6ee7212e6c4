package org.parley.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.text.Tables;

/** Tells whether a name is printed family name first, by its own look. */
final class NameOrder {
    private static final Set<String> SYLLABLES = Tables.words(NameOrder.class, "korean-syllables.tsv");

    private NameOrder() {}

    private static String low(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static boolean familyFirst(List<String> words) {
        if (words.size() < 2 || words.size() > 3 || !Lexicon.isSurnameFirst(words.get(0))) {
            return false;
        }
        String given = words.get(1);
        if (words.size() == 3 && SYLLABLES.contains(low(given)) && SYLLABLES.contains(low(words.get(2)))) {
            return true;
        }
        if (given.indexOf('-') > 0 || words.size() == 3) {
            return !Lexicon.isGivenName(given) || given.indexOf('-') > 0;
        }
        return !Lexicon.isGivenName(given) && !(Lexicon.isGivenName(words.get(0)) && Lexicon.isSurnameFirst(given));
    }
}
