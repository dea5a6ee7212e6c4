package org.parley.web.articles;

import java.util.List;

/**
 * A piece of an article's text under one mark, or under none.
 *
 * @param text the characters
 * @param style event, position, figure, quote, person, date, or empty
 * @param anchors ids of the claims that begin here
 * @param chosen whether the address of the page asks for these words
 */
public record Segment(String text, String style, List<String> anchors, boolean chosen) {
    boolean goesOnAs(Segment next) {
        return next.anchors.isEmpty() && next.style.equals(style) && next.chosen == chosen;
    }

    Segment with(Segment next) {
        return new Segment(text + next.text, style, anchors, chosen);
    }
}
