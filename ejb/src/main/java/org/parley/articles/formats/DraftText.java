package org.parley.articles.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.text.Span;

/** Puts the text of an article together from the paragraphs of its markup, and marks those whose kind the markup tells. */
final class DraftText {
    private static final String PARAGRAPH = "\n\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Part> marked = new ArrayList<>();

    /** Adds a paragraph; {@code kind} is null where the markup does not tell. Blank ones leave no trace. */
    void add(@Nullable PartKind kind, @Nullable String words) {
        String paragraph = words == null ? "" : clean(words);
        if (paragraph.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(PARAGRAPH);
        }
        int start = text.length();
        text.append(paragraph);
        if (kind != null) {
            marked.add(new Part(kind, new Span(start, text.length()), 1));
        }
    }

    /** Adds each line of {@code lines} as a paragraph. */
    void addLines(@Nullable String lines) {
        if (lines != null) {
            lines.lines().forEach(line -> add(null, line));
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    List<Part> marked() {
        return List.copyOf(marked);
    }

    /** One line without white space at its ends; what no database or page can hold becomes U+FFFD. */
    static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c <= ' ' && c != 0) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && !clean.isEmpty()) {
                clean.append(' ');
            }
            space = false;
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1));
            if (pair) {
                clean.append(c).append(words.charAt(++i));
            } else {
                clean.append(c == 0 || Character.isSurrogate(c) ? '\uFFFD' : c);
            }
        }
        return clean.toString();
    }
}
