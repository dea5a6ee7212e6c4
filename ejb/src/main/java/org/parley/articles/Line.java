package org.parley.articles;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.text.Span;

/**
 * One paragraph seen as a line of a page: what can be told from its look alone.
 *
 * @param text the whole text
 * @param span where the paragraph stands
 * @param words how many words it has; counting stops at {@link #MANY}
 * @param sentence whether it ends as a sentence does
 */
record Line(String text, Span span, int words, boolean sentence) {
    static final int MANY = 60;
    private static final int PROSE = 8;
    private static final int HEAD = 200;

    static Line of(String text, Span span) {
        int words = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end() && words < MANY; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            boolean joins = inside && "'’.-".indexOf(text.charAt(i)) >= 0;
            words += letter && !inside ? 1 : 0;
            inside = letter || joins;
        }
        return new Line(text, span, words, Paragraphs.endsSentence(text, span));
    }

    /** A sentence long enough to report something. */
    boolean prose() {
        return sentence && words >= PROSE;
    }

    boolean endsWith(char mark) {
        return span.length() > 0 && text.charAt(span.end() - 1) == mark;
    }

    char first() {
        return text.charAt(span.start());
    }

    boolean bullet() {
        return "-•*·–▪◦►".indexOf(first()) >= 0;
    }

    /** The characters, for short lines; the first few hundred of long ones. */
    String head() {
        return text.substring(span.start(), Math.min(span.end(), span.start() + HEAD));
    }

    /** {@link #head()} in lower case with straight apostrophes. */
    String folded() {
        return head().replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Whether each word but small ones begins with a capital letter. */
    boolean capitalised() {
        boolean some = false;
        for (String word : headWords()) {
            if (word.isEmpty() || (word.length() <= 3 && SMALL.contains(" " + word + " "))) {
                continue;
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            some = true;
        }
        return some;
    }

    /** The words of {@link #head()}, with an empty one where a mark begins or ends it. */
    String[] headWords() {
        return BETWEEN_WORDS.split(head(), -1);
    }

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'’.-]+");
    private static final String SMALL = " the of and in for on at by to de la von van ";
}
