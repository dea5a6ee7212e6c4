package org.parley.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.Tables;

/** Tells what languages a full name sounds like, which sides speak them, and of which sides it can be of nobody. */
final class NameLanguages {
    private static final String JAPANESE = "ja";
    private static final Map<String, String> ENDINGS = Tables.pairs(NameSounds.class, "name-endings.tsv");
    private static final int LONGEST_ENDING = 7;
    /** The languages of each side. */
    private static final Map<String, Set<String>> OF = new HashMap<>();
    /** The sides whose people's names are of their own language. */
    private static final Set<String> OWN = new HashSet<>();

    static {
        for (List<String> row : Tables.rows(NameLanguages.class, "name-languages.tsv")) {
            OF.put(row.get(0), Set.of(Tables.cell(row, 1).split(" ")));
            if (Tables.cell(row, 2).equals("yes")) {
                OWN.add(row.get(0));
            }
        }
    }

    private NameLanguages() {}

    /** Those of {@code among} whose languages the name sounds like; none where it sounds like none of the table. */
    static Set<String> sides(List<String> name, Set<String> among) {
        Set<String> languages = new HashSet<>(loud(name));
        String ending = ending(name.get(name.size() - 1));
        if (!ending.isEmpty()) {
            languages.add(ending);
        }
        Set<String> sides = new HashSet<>();
        for (String side : languages.isEmpty() ? Set.<String>of() : among) {
            if (OF.getOrDefault(side, Set.of()).stream().anyMatch(languages::contains)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** Whether nobody of the side has such a name: it sounds like another language, or not like the side's own. */
    static boolean foreign(List<String> name, String side) {
        if (name.size() < 2) {
            return false;
        }
        Set<String> own = OF.getOrDefault(side, Set.of());
        Set<String> loud = loud(name);
        boolean other = !loud.isEmpty() && loud.stream().noneMatch(own::contains);
        return other || ownNames(side) && own.stream().noneMatch(language -> may(name, language));
    }

    /** Whether the people of the side have names of its own language alone. */
    static boolean ownNames(String side) {
        return OWN.contains(side);
    }

    /** The languages that the whole look of a name tells; an ending alone travels with those who leave. */
    private static Set<String> loud(List<String> name) {
        if (name.size() == 2 && NameSounds.japanese(name.get(0), name.get(1))) {
            return Set.of(JAPANESE);
        }
        return NameOrder.familyFirst(name) ? Lexicon.languagesOfSurname(name.get(0)) : Set.of();
    }

    /** Whether a name, garbled perhaps, can be of the language. */
    private static boolean may(List<String> name, String language) {
        return language.equals(JAPANESE)
                ? !NameSounds.notJapanese(String.join(" ", name))
                : name.stream().anyMatch(word -> mayBeFamily(word, language));
    }

    private static boolean mayBeFamily(String word, String language) {
        List<String> parts = new ArrayList<>(List.of(word.split("-")));
        parts.add(word);
        return parts.stream().anyMatch(part -> Lexicon.languagesOfSurname(part).contains(language));
    }

    private static String ending(String family) {
        String low = family.toLowerCase(Locale.ROOT);
        for (int n = Math.min(LONGEST_ENDING, low.length() - 3); n > 1 && low.length() > 5; n--) {
            String language = ENDINGS.get(low.substring(low.length() - n));
            if (language != null) {
                return language;
            }
        }
        return "";
    }
}
