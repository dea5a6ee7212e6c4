package org.parley.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Reads numbers printed as words: "six", "twenty-five", "sixth", "16th". */
public final class Numerals {
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();

    static {
        for (var row : Tables.rows(Numerals.class, "numerals.tsv")) {
            int value = Integer.parseInt(row.get(0));
            CARDINALS.put(row.get(1), value);
            ORDINALS.put(row.get(2), value);
        }
    }

    private Numerals() {}

    /** The value of a cardinal word below one hundred, "hundred" or "thousand" included; empty if it is none. */
    public static OptionalInt cardinal(String word) {
        return look(word, CARDINALS);
    }

    /** The value of an ordinal: "sixth", "twenty-first", "16th"; empty if it is none. */
    public static OptionalInt ordinal(String word) {
        OptionalInt digits = digits(word);
        return digits.isPresent() ? digits : look(word, ORDINALS);
    }

    private static OptionalInt look(String word, Map<String, Integer> last) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer whole = last.get(lower);
        if (whole != null) {
            return OptionalInt.of(whole);
        }
        int hyphen = lower.indexOf('-');
        if (hyphen > 0) {
            Integer tens = CARDINALS.get(lower.substring(0, hyphen));
            Integer ones = last.get(lower.substring(hyphen + 1));
            if (tens != null && ones != null && tens % 10 == 0 && tens < 100 && tens > 10 && ones < 10) {
                return OptionalInt.of(tens + ones);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 4 || word.length() != digits + 2) {
            return OptionalInt.empty();
        }
        return switch (word.substring(digits).toLowerCase(Locale.ROOT)) {
            case "st", "nd", "rd", "th" -> OptionalInt.of(Integer.parseInt(word.substring(0, digits)));
            default -> OptionalInt.empty();
        };
    }
}
