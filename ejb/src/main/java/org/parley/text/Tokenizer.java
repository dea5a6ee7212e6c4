package org.parley.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and marks, in one pass.
 *
 * <ul>
 *   <li>A word keeps inner apostrophes, hyphens and periods: "don't", "O'Brien", "mid-May", "U.S.-made", "example.org";
 *       an abbreviation keeps its last period: "U.S.", "Mr.", "p.m.".
 *   <li>A possessive or contracted 's (’s) is a word of its own: "Japan" "'s". The bare apostrophe of "ministers'" is a mark.
 *   <li>A number keeps inner commas, decimals and colons: "1,500.5", "12:58". It ends at a hyphen: "45" "-" "minute",
 *       "15" "-" "17". Digits with letters are a word: "16th", "G7", "1980s".
 *   <li>"..." , "--", "``" and "''" are one mark each; every other mark stands alone.
 * </ul>
 */
public final class Tokenizer {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, Span span) {
        this.text = text;
        this.at = span.start();
        this.end = span.end();
    }

    /** The tokens of the whole text. */
    public static List<Token> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** The tokens inside {@code span}, their spans counted from the start of {@code text}. */
    public static List<Token> tokens(String text, Span span) {
        return new Tokenizer(text, span).run();
    }

    private List<Token> run() {
        while (at < end) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (isDigit(c)) {
                number();
            } else if (isLetter(at)) {
                word();
            } else if (isApostrophe(c) && possessive(at)) {
                add(at + 2, Token.Kind.WORD);
            } else {
                mark();
            }
        }
        return tokens;
    }

    private void add(int to, Token.Kind kind) {
        tokens.add(new Token(new Span(at, to), text.substring(at, to), kind));
        at = to;
    }

    private void number() {
        int i = at;
        while (i < end
                && (isDigit(text.charAt(i))
                        || ((text.charAt(i) == ',' || text.charAt(i) == '.' || text.charAt(i) == ':')
                                && i + 1 < end
                                && isDigit(text.charAt(i + 1))
                                && i > at))) {
            i++;
        }
        if (i < end && isLetter(i)) {
            while (i < end && (isLetter(i) || isDigit(text.charAt(i)))) {
                i++;
            }
            add(i, Token.Kind.WORD);
        } else {
            add(i, Token.Kind.NUMBER);
        }
    }

    private void word() {
        int i = at;
        while (i < end) {
            char c = text.charAt(i);
            if (isLetter(i) || isDigit(c) || Character.isLowSurrogate(c) || isCombining(c)) {
                i++;
            } else if (c == '.') {
                if (!periodInside(i)) {
                    break;
                }
                i++;
            } else if (isApostrophe(c) ? possessive(i) || !letterAt(i + 1) : c != '-' && c != '\u2011' && c != '&') {
                break;
            } else if (!letterAt(i + 1) && !(c == '-' && i + 1 < end && isDigit(text.charAt(i + 1)))) {
                break;
            } else {
                i++;
            }
        }
        add(i, Token.Kind.WORD);
    }

    /** Whether the period at {@code i} belongs to the word that begins at {@link #at}. */
    private boolean periodInside(int i) {
        boolean single = i - at == 1 || (i >= at + 2 && (text.charAt(i - 2) == '.' || text.charAt(i - 2) == '-'));
        if (letterAt(i + 1)) {
            // "U.S", "example.org", but not "Tokyo.The"
            return single || Character.isLowerCase(text.charAt(i + 1)) || abbreviationAt(i);
        }
        // "J." and "U.S."; "Mr."; a lone lower-case letter before a period ends a sentence ("plan b.")
        return (single && (i - at > 1 || Character.isUpperCase(text.charAt(at)))) || abbreviationAt(i);
    }

    private boolean abbreviationAt(int i) {
        return i - at <= 8 && Abbreviations.of(text.substring(at, i + 1)) != null;
    }

    private void mark() {
        char c = text.charAt(at);
        int i = at + 1;
        if (c == '.' || c == '-' || c == '`' || c == '\'') {
            while (i < end && text.charAt(i) == c && (c == '.' || c == '-' || i - at < 2)) {
                i++;
            }
        } else if (Character.isHighSurrogate(c) && i < end && Character.isLowSurrogate(text.charAt(i))) {
            i++;
        }
        add(i, Token.Kind.PUNCTUATION);
    }

    private boolean possessive(int i) {
        return i + 1 < end
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && i > 0
                && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '.')
                && (i + 2 >= end || !Character.isLetterOrDigit(text.charAt(i + 2)));
    }

    private boolean letterAt(int i) {
        return i < end && isLetter(i);
    }

    private boolean isLetter(int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) ? Character.isLetter(text.codePointAt(i)) : Character.isLetter(c);
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc';
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
