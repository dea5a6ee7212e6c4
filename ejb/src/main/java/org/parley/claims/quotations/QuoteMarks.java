package org.parley.claims.quotations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** Pairs the quotation marks of a paragraph in one pass: curly, straight, single, doubled, angled. */
final class QuoteMarks {
    private static final int LONGEST_SINGLE = 120;

    /**
     * Words between marks.
     *
     * @param open the opening mark
     * @param end token after the closing mark, or after the last word where it is never closed
     * @param closed whether it is closed
     */
    record Marked(int open, int end, boolean closed) {
        int firstWord() {
            return open + 1;
        }

        int lastWord() {
            return closed ? end - 1 : end;
        }
    }

    private final Paragraph p;
    private final String text;
    private int @Nullable [] settling;
    private int @Nullable [] closing;

    private QuoteMarks(String text, Paragraph p) {
        this.text = text;
        this.p = p;
    }

    /** The marked stretches, in order, none inside another. */
    static List<Marked> in(String text, Paragraph paragraph) {
        return new QuoteMarks(text, paragraph).pair();
    }

    private List<Marked> pair() {
        List<Marked> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < p.size(); i++) {
            if (p.token(i).kind() != Token.Kind.PUNCTUATION && open < 0) {
                continue;
            }
            if (open >= 0 && single(open)) {
                int close = singleClose(i);
                if (close > open + LONGEST_SINGLE + 1 && open + LONGEST_SINGLE + 1 < p.size()) {
                    i = open; // an apostrophe after all
                } else if (close < p.size()) {
                    found.add(new Marked(open, close + 1, true));
                    i = close;
                } else {
                    break;
                }
                open = -1;
            } else if (open >= 0 && closes(open, i)) {
                found.add(new Marked(open, i + 1, true));
                open = -1;
            } else if (open >= 0 && opensAgain(open, i)) {
                found.add(new Marked(open, p.sentenceStart(i) > open ? p.sentenceStart(i) : i, false));
                open = i;
            } else if (open < 0 && opens(i)) {
                open = i;
            }
        }
        if (open >= 0 && !single(open) && open + 1 < p.size()) {
            found.add(new Marked(open, p.size(), false));
        }
        return found;
    }

    private boolean opens(int i) {
        String mark = p.at(i);
        return switch (mark) {
            case "\u201c", "\u201e", "\u00ab", "``" -> true;
            case "\u2018" -> true;
            case "\"" -> spaceBefore(i) || i == 0 || !spaceAfter(i);
            case "'" ->
                spaceBefore(i)
                        && !spaceAfter(i)
                        && i + 1 < p.size()
                        && !Character.isDigit(p.at(i + 1).charAt(0));
            default -> false;
        };
    }

    private boolean closes(int open, int i) {
        String mark = p.at(i);
        return switch (p.at(open)) {
            case "\u201c", "\u201e" -> mark.equals("\u201d") || (mark.equals("\"") && !spaceBefore(i));
            case "\u00ab" -> mark.equals("\u00bb");
            case "``" -> mark.equals("''") || (mark.equals("\"") && !spaceBefore(i));
            case "\"" ->
                (mark.equals("\"") || mark.equals("\u201d") || mark.equals("''")) && (!spaceBefore(i) || spaceAfter(i));
            default -> false;
        };
    }

    /** Another opening mark before the first is closed: the first one never is. */
    private boolean opensAgain(int open, int i) {
        String mark = p.at(i);
        return mark.equals(p.at(open)) && (!mark.equals("\"") || (spaceBefore(i) && !spaceAfter(i)));
    }

    private boolean single(int open) {
        return p.at(open).equals("'") || p.at(open).equals("\u2018");
    }

    /** The first token from {@code from} on that closes a single quotation; the size of the paragraph where none does. */
    private int singleClose(int from) {
        if (closing == null) {
            closing = new int[p.size() + 1];
            closing[p.size()] = p.size();
            for (int i = p.size() - 1; i >= 0; i--) {
                String mark = p.at(i);
                boolean closes = (mark.equals("'") || mark.equals("\u2019")) && wordEnd(i);
                closing[i] = closes ? i : closing[i + 1];
            }
        }
        return closing[from];
    }

    /** A closing single mark ends a word; "ministers' talks" may have an apostrophe there, a comma before settles it. */
    private boolean wordEnd(int i) {
        boolean plural = p.isWord(i - 1) && p.at(i - 1).endsWith("s") && p.isWord(i + 1) && closedLater(i);
        return !plural
                && !spaceBefore(i)
                && (i + 1 >= p.size() || spaceAfter(i) || p.token(i + 1).kind() == Token.Kind.PUNCTUATION);
    }

    /** Whether a mark after a comma or full stop closes the stretch further on. */
    private boolean closedLater(int from) {
        int next = settling(from + 1);
        return next < from + LONGEST_SINGLE / 2
                && next < p.size()
                && !p.at(next).equals("\u2018");
    }

    /** The first mark from {@code from} on that opens a single quotation or closes one behind no word. */
    private int settling(int from) {
        if (settling == null) {
            settling = new int[p.size() + 1];
            settling[p.size()] = p.size();
            for (int i = p.size() - 1; i >= 0; i--) {
                String mark = p.at(i);
                boolean closes = (mark.equals("\u2019") || mark.equals("'")) && !p.isWord(i - 1);
                settling[i] = closes || mark.equals("\u2018") ? i : settling[i + 1];
            }
        }
        return settling[Math.min(from, p.size())];
    }

    private boolean spaceBefore(int i) {
        int at = p.token(i).span().start();
        return at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([\u2014-".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean spaceAfter(int i) {
        int at = p.token(i).span().end();
        return at >= text.length() || Character.isWhitespace(text.charAt(at));
    }
}
