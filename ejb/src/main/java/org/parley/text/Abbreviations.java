package org.parley.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The abbreviations of English news that are printed with a period, and what may follow them. */
final class Abbreviations {
    /** What may follow an abbreviation. */
    enum Use {
        /** Stands before a name or inside a sentence: never ends one ("Mr.", "vs."). */
        INSIDE,
        /** Stands before a number, else may end a sentence ("No.", "Jan."). */
        BEFORE_NUMBER,
        /** May stand anywhere, at the end of a sentence too ("Inc.", "p.m.", "U.S."). */
        ANYWHERE
    }

    private static final Map<String, Use> TABLE = load();

    private Abbreviations() {}

    /** How {@code word}, printed with its last period, is used; null if it is none. */
    static @Nullable Use of(String word) {
        Use known = TABLE.get(word.toLowerCase(Locale.ROOT));
        return known == null && isInitials(word) ? Use.ANYWHERE : known;
    }

    /** Whether {@code word} is letters with a period after each: "U.S.", "a.m.". */
    static boolean isInitials(String word) {
        if (word.length() < 2 || word.length() % 2 != 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Use> load() {
        Map<String, Use> table = new HashMap<>();
        for (var row : Tables.rows(Abbreviations.class, "abbreviations.tsv")) {
            Use use = switch (Tables.cell(row, 1)) {
                case "inside" -> Use.INSIDE;
                case "number" -> Use.BEFORE_NUMBER;
                default -> Use.ANYWHERE;
            };
            table.put(row.get(0).toLowerCase(Locale.ROOT), use);
        }
        return Map.copyOf(table);
    }
}
