package org.parley.articles;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Tables;

/** What a line is by its form alone: a byline, a name, a bracketed note, a description of a picture. */
final class LineForms {
    /** The most words of a line that whets the appetite for another page. */
    static final int LONGEST_TEASER = 14;

    private static final Map<String, String> CREDIT_WORDS = Tables.pairs(LineForms.class, "credit-words.tsv");
    private static final Set<String> CAPTION_VERBS = Tables.words(LineForms.class, "caption-verbs.tsv");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LineForms() {}

    static boolean bracketed(Line line) {
        return (line.first() == '[' && line.endsWith(']')) || (line.first() == '(' && line.endsWith(')'));
    }

    static boolean byline(Line line) {
        String folded = line.folded();
        boolean by = folded.startsWith("by ")
                || folded.startsWith("by: ")
                || folded.startsWith("words by ")
                || folded.startsWith("written by ");
        return by
                && line.words() <= LONGEST_TEASER
                && !line.prose()
                && line.span().length() > 3
                && Character.isUpperCase(line.head()
                        .codePointAt(folded.indexOf("by")
                                + folded.substring(folded.indexOf("by")).indexOf(' ')
                                + 1));
    }

    /** A short line of names only: an outlet, or a reporter where the headline is already there. */
    static @Nullable PartKind named(Line line, boolean afterHeadline) {
        if (line.words() > 6 || line.sentence() || !line.capitalised()) {
            return null;
        }
        for (String word : NO_LETTERS.split(line.folded(), -1)) {
            String kind = CREDIT_WORDS.get(word);
            if (kind != null) {
                return PartKind.valueOf(kind);
            }
        }
        boolean name = afterHeadline && (line.words() == 2 || line.words() == 3);
        return !name ? null : line.folded().startsWith("the ") ? PartKind.CREDIT : PartKind.BYLINE;
    }

    static boolean showsPicture(Line line) {
        String[] words = line.headWords();
        for (int i = 1; i < Math.min(words.length, 14); i++) {
            if (CAPTION_VERBS.contains(words[i])) {
                return true;
            }
            if (words[i].equals("said") || words[i].equals("told")) {
                return false;
            }
        }
        return false;
    }

    /** Whether both have the same letters and digits, whatever stands between them. */
    static boolean sameWords(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
