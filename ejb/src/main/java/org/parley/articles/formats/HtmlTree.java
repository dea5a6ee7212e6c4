package org.parley.articles.formats;

import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Limits;
import org.parley.articles.Rejection;

/**
 * HTML as a tree of bounded size. An open {@code <b>} or {@code <font>} is opened anew in every later paragraph, so a
 * tree can be a dozen times as large as its source: tags are counted before the tree is built.
 */
final class HtmlTree {
    private HtmlTree() {}

    /** More tags than a page may have. */
    static final class TooManyTags extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyTags() {
            super("HTML of more than " + Limits.STANDARD.pageTags() + " tags.");
        }
    }

    /** The tree; {@link TooManyTags} where it would be too large. */
    static Document of(String html) {
        if (tags(html) > Limits.STANDARD.pageTags()) {
            throw new TooManyTags();
        }
        return Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(Limits.STANDARD.depth()));
    }

    static Element body(String html) {
        return of(html).body();
    }

    /** What {@code item} gives, or that its HTML is too large. */
    static DraftOutcome bounded(Supplier<DraftOutcome> item) {
        try {
            return item.get();
        } catch (TooManyTags tooMany) {
            return Refusals.item(Rejection.Reason.TOO_LARGE, String.valueOf(tooMany.getMessage()));
        }
    }

    static int tags(String markup) {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }
}
