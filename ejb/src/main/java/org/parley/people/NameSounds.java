package org.parley.people;

import java.util.Locale;
import java.util.Set;
import org.parley.text.Tables;

/** Whether words sound like a person's name: by tables of given names, by the syllables of a language, by an ending. */
final class NameSounds {
    private static final Set<String> ENDINGS = Tables.words(NameSounds.class, "name-endings.tsv");
    private static final int LONGEST_ENDING = 7;
    private static final String VOWELS = "aiueo";

    private NameSounds() {}

    /** Points for the words {@code [from, end)}: two where they sound like one name, none where they do not. */
    static int points(Line line, int from, int end) {
        String first = line.word(from);
        if (Lexicon.isGivenName(first)
                || Lexicon.isSurnameFirst(first) && end - from <= 3
                || Lexicon.isGivenNameAnywhere(first)
                || end - from == 2 && japanese(first, line.word(from + 1))) {
            return 2;
        }
        return endsLikeOne(line.low(end - 1)) ? 2 : 0;
    }

    /** Whether both words are made of Japanese syllables, four or more. */
    static boolean japanese(String first, String last) {
        int one = syllables(first.toLowerCase(Locale.ROOT));
        int two = syllables(last.toLowerCase(Locale.ROOT));
        return one >= 2 && two >= 2 && one + two >= 4;
    }

    /** Whether no Japanese name, however garbled, looks so: by a letter or by the consonant at the end. */
    static boolean notJapanese(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            char last = word.charAt(word.length() - 1);
            boolean open = VOWELS.indexOf(last) >= 0 || last == 'n' || last == 'h';
            if (!open || word.chars().anyMatch(c -> "lvxq".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** How many Japanese syllables the whole word is made of; 0 where it is not. */
    static int syllables(String low) {
        int count = 0;
        int i = 0;
        while (i < low.length()) {
            int end = syllable(low, i);
            if (end == i) {
                return 0;
            }
            count++;
            i = end;
        }
        return count;
    }

    private static int syllable(String low, int at) {
        int i = at;
        if (low.charAt(i) == 'n' && (i + 1 == low.length() || consonant(low, i + 1)) && i > 0) {
            return i + 1; // "n" that closes a syllable
        }
        if (low.charAt(i) == 'h'
                && i > 0
                && low.charAt(i - 1) == 'o'
                && (i + 1 == low.length() || consonant(low, i + 1))) {
            return i + 1; // "Ohno"
        }
        if (i > 0
                && consonant(low, i)
                && i + 1 < low.length()
                && low.charAt(i) == low.charAt(i + 1)
                && "kstp".indexOf(low.charAt(i)) >= 0) {
            i++; // "Hokkaido"
        }
        int vowel = i;
        while (vowel < low.length() && vowel - i < 3 && VOWELS.indexOf(low.charAt(vowel)) < 0) {
            vowel++;
        }
        if (vowel == low.length()
                || VOWELS.indexOf(low.charAt(vowel)) < 0
                || !opens(low.substring(i, vowel), low.charAt(vowel))) {
            return at;
        }
        return vowel + 1;
    }

    private static boolean consonant(String low, int i) {
        return VOWELS.indexOf(low.charAt(i)) < 0 && low.charAt(i) != 'y';
    }

    private static boolean opens(String consonants, char vowel) {
        return switch (consonants) {
            case "", "k", "g", "n", "b", "p", "m", "r" -> true;
            case "s", "z", "h" -> vowel != (consonants.equals("h") ? 'u' : 'i');
            case "t", "d" -> vowel == 'a' || vowel == 'e' || vowel == 'o';
            case "f", "ts" -> vowel == 'u';
            case "w" -> vowel == 'a';
            case "j" -> vowel != 'e';
            case "sh", "ch", "y", "ky", "gy", "ny", "hy", "by", "py", "my", "ry" ->
                vowel == 'a' || vowel == 'u' || vowel == 'o' || vowel == 'i' && consonants.endsWith("h");
            default -> false;
        };
    }

    private static boolean endsLikeOne(String low) {
        for (int n = 2; n <= LONGEST_ENDING && low.length() >= Math.max(6, n + 3); n++) {
            if (ENDINGS.contains(low.substring(low.length() - n))) {
                return true;
            }
        }
        return false;
    }
}
