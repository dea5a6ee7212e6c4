package org.parley.articles;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Span;

/**
 * The paragraphs of a text. A line is one, unless the text is wrapped by hand: then a line goes on in the next one
 * where its first word would not have fitted.
 */
final class Paragraphs {
    private static final int WIDEST_WRAP = 120;
    private static final int NARROWEST_WRAP = 40;

    private Paragraphs() {}

    /** The spans of the paragraphs of {@code text}, without the white space around them. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(text, lines);
        if (width == 0) {
            return lines.stream().filter(line -> line.length() > 0).toList();
        }
        List<Span> paragraphs = new ArrayList<>();
        boolean open = false;
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (line.length() == 0) {
                open = false;
            } else if (open && !indented(text, line) && full(text, paragraphs.get(last), line, width)) {
                paragraphs.set(last, paragraphs.get(last).with(line));
            } else {
                paragraphs.add(line);
                open = true;
            }
        }
        return paragraphs;
    }

    /** Every line, stripped; a blank one as an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                lines.add(strip(text, start, i));
                start = i + 1;
            }
        }
        return lines;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** The width at which lines were broken by hand; 0 where they were not. */
    private static int wrapWidth(String text, List<Span> lines) {
        int widest = 0;
        for (Span line : lines) {
            widest = Math.max(widest, line.length());
        }
        if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) {
            return 0;
        }
        int broken = 0;
        int ended = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            Span next = lines.get(i + 1);
            if (line.length() == 0 || next.length() == 0) {
                continue;
            }
            if (Character.isLowerCase(text.charAt(next.start())) && !endsSentence(text, line)) {
                broken++;
            } else {
                ended++;
            }
        }
        return broken >= 2 && broken * 3 >= ended ? widest : 0;
    }

    private static boolean full(String text, Span paragraph, Span next, int width) {
        int start = paragraph.end();
        while (start > paragraph.start() && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        int word = next.start();
        while (word < next.end() && !isSpace(text.charAt(word))) {
            word++;
        }
        return Character.isLowerCase(text.charAt(next.start()))
                || paragraph.end() - start + 1 + word - next.start() > width - 2;
    }

    private static boolean indented(String text, Span line) {
        int spaces = 0;
        for (int i = line.start() - 1; i >= 0 && !isBreak(text.charAt(i)); i--) {
            spaces += text.charAt(i) == '\t' ? 4 : 1;
        }
        return spaces >= 2;
    }

    /** Whether the last character, closing marks aside, ends a sentence. */
    static boolean endsSentence(String text, Span span) {
        int i = span.end() - 1;
        while (i > span.start() && "\"'”’)]»*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= span.start() && ".!?…。".indexOf(text.charAt(i)) >= 0;
    }
}
