package org.parley.text;

/**
 * One word, number or mark of a text.
 *
 * @param span where it stands
 * @param text its characters as printed
 * @param kind what it is made of
 */
public record Token(Span span, String text, Kind kind) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION
    }

    public boolean is(String word) {
        return text.equalsIgnoreCase(word);
    }

    /** True for a word whose first letter is upper case. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
