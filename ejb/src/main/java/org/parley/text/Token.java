package org.parley.text;

import java.util.Locale;

/**
 * One word, number or mark of a text.
 *
 * @param span where it stands
 * @param text its characters as printed
 * @param kind what it is made of
 * @param lower its characters in lower case, made once for all who compare words
 */
public record Token(Span span, String text, Kind kind, String lower) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public Token(Span span, String text, Kind kind) {
        this(span, text, kind, text.toLowerCase(Locale.ROOT));
    }

    /** Whether it is this word, given in lower case, however it is printed. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** True for a word whose first letter is upper case. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
