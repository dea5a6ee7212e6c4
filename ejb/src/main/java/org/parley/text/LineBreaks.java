package org.parley.text;

/** Tells line breaks that end a sentence from those of text wrapped at a fixed width. */
final class LineBreaks {
    private static final int WIDEST_WRAP = 100;
    private static final int NARROWEST_WRAP = 40;

    private final String text;
    private final int end;
    private final int wrap;

    LineBreaks(String text, Span span) {
        this.text = text;
        this.end = span.end();
        this.wrap = wrapWidth(text, span);
    }

    /** Whether the white space between two tokens ends a sentence. */
    boolean breakBetween(int from, int to) {
        int newline = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u2029' || c == '\f') {
                return true;
            }
            boolean line = c == '\n'
                    || c == '\u2028'
                    || c == '\u0085'
                    || (c == '\r' && (i + 1 >= to || text.charAt(i + 1) != '\n'));
            if (line && newline >= 0) {
                return true;
            }
            if (line) {
                newline = i;
            }
        }
        return newline >= 0 && (wrap == 0 || !wrapped(from, newline, to));
    }

    /** A break is a wrap if the next word would not have fitted on the line, or goes on in lower case unindented. */
    private boolean wrapped(int from, int newline, int to) {
        int indent = 0;
        for (int i = newline + 1; i < to; i++) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        if (indent >= 2) {
            return false; // an indented line opens a paragraph
        }
        int word = to;
        while (word < end && !Tokenizer.isSpace(text.charAt(word)) && word - to <= WIDEST_WRAP) {
            word++;
        }
        return columns(from) + 1 + (word - to) > wrap || Character.isLowerCase(text.charAt(to));
    }

    private int columns(int to) {
        int start = to;
        while (start > 0 && text.charAt(start - 1) != '\n' && to - start <= WIDEST_WRAP) {
            start--;
        }
        return to - start;
    }

    /** The width at which the text is wrapped; 0 if it is not. */
    private static int wrapWidth(String text, Span span) {
        int widest = 0;
        int lines = 0;
        int longLines = 0;
        int start = span.start();
        for (int i = span.start(); i <= span.end(); i++) {
            if (i == span.end() || text.charAt(i) == '\n') {
                int width = i - start;
                widest = Math.max(widest, width);
                lines += width > 0 ? 1 : 0;
                longLines += width > NARROWEST_WRAP ? 1 : 0;
                start = i + 1;
            }
        }
        boolean wraps = lines >= 3 && widest <= WIDEST_WRAP && longLines * 2 > lines;
        return wraps ? widest : 0;
    }
}
