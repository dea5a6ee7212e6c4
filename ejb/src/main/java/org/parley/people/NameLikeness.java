package org.parley.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The policy "are these two names one person?": word order, initials, hyphens, diacritics and titles do not count;
 * a name a few letters off ("Mackron" for "Macron") is a doubtful spelling of the other, not surely the same.
 */
public enum NameLikeness {
    /** One person, as far as names can tell. */
    SAME,
    /** Perhaps one person under a garbled spelling: hold back what rests on it. */
    DOUBTFUL,
    /** Two persons. */
    DIFFERENT;

    /** How alike two names are; a surname alone is {@link #SAME} as a full name that ends or begins with it. */
    public static NameLikeness between(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return DIFFERENT;
        }
        if (same(a, b)) {
            return SAME;
        }
        if (a.size() == 1 || b.size() == 1) {
            return surnameAgainst(a.size() == 1 ? a.get(0) : b.get(0), a.size() == 1 ? b : a);
        }
        return garbled(a, b) ? DOUBTFUL : DIFFERENT;
    }

    /** Whether two names, cut into {@link #words} already, surely are one person's. */
    static boolean same(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (sameLetters(a, b) || sameWords(a, b)) {
            return true;
        }
        if (a.size() == 1 || b.size() == 1) {
            return surnameAgainst(a.size() == 1 ? a.get(0) : b.get(0), a.size() == 1 ? b : a) == SAME;
        }
        return fits(a, b) || fits(b, a);
    }

    /** Whether both names surely are one person's. */
    public static boolean same(String one, String other) {
        return between(one, other) == SAME;
    }

    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(FOLDED.indexOf(c) >= 0 ? FOLD.charAt(FOLDED.indexOf(c)) : c);
            } else if (c == ' ' || c == '-' || c == '.' || c == '\u2011' || c == ',') {
                kept.append(' ');
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : kept.toString().split(" ", -1)) {
            if (!word.isEmpty() && !Lexicon.SUFFIX.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static final String FOLDED = "\u0142\u00f8\u0111\u0131";
    private static final String FOLD = "lodi";

    private static boolean sameLetters(List<String> a, List<String> b) {
        return letters(a) == letters(b) && String.join("", a).equals(String.join("", b));
    }

    /** A sum that is the same for the same letters in any order: most names differ in it, and need no other look. */
    private static int letters(List<String> words) {
        int sum = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                sum += word.charAt(i);
            }
        }
        return sum;
    }

    private static boolean sameWords(List<String> a, List<String> b) {
        if (letters(a) != letters(b)) {
            return false;
        }
        if (a.size() != b.size()) {
            return String.join("", sorted(a)).equals(String.join("", sorted(b)));
        }
        return sorted(a).equals(sorted(b));
    }

    private static List<String> sorted(List<String> words) {
        return words.stream().sorted().toList();
    }

    private static NameLikeness surnameAgainst(String single, List<String> full) {
        if (full.size() == 1) {
            return close(single, full.get(0)) ? DOUBTFUL : DIFFERENT;
        }
        String last = full.get(full.size() - 1);
        if (single.equals(last) || single.equals(full.get(0)) && Lexicon.isSurnameFirst(single)) {
            return SAME;
        }
        return close(single, last) ? DOUBTFUL : DIFFERENT;
    }

    /** Same surname at the end, and every given name of the shorter is one or the initial of one of the longer. */
    private static boolean fits(List<String> shorter, List<String> longer) {
        if (shorter.size() > longer.size() || !last(shorter).equals(last(longer))) {
            return false;
        }
        int at = 0;
        for (String word : shorter.subList(0, shorter.size() - 1)) {
            while (at < longer.size() - 1 && !abbreviates(word, longer.get(at))) {
                at++;
            }
            if (at++ >= longer.size() - 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviates(String a, String b) {
        return a.equals(b) || (a.length() == 1 && b.startsWith(a)) || (b.length() == 1 && a.startsWith(b));
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static boolean garbled(List<String> a, List<String> b) {
        List<String> other =
                a.size() == 2 && b.size() == 2 && !close(last(a), last(b)) ? List.of(b.get(1), b.get(0)) : b;
        String givenA = a.get(0);
        String givenB = other.get(0);
        boolean given = givenA.equals(givenB) || close(givenA, givenB);
        boolean family = last(a).equals(last(other)) || close(last(a), last(other));
        return given && family;
    }

    /** Whether two words are spelled nearly alike: one edit in a short word, two or three in a long one. */
    static boolean close(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        if (a.equals(b) || longer < 4) {
            return a.equals(b);
        }
        int allowed = longer <= 5 ? 2 : 3;
        if (a.charAt(0) != b.charAt(0) && longer < 6) {
            return false;
        }
        return Math.abs(a.length() - b.length()) <= allowed && edits(a, b) <= (longer <= 4 ? 1 : allowed);
    }

    private static int edits(String a, String b) {
        if (a.length() > 40 || b.length() > 40) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
