package org.parley.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format reads out of a file, before parts and publication date are settled.
 *
 * @param text the decoded text of the article, paragraphs parted by line breaks; spans point into it
 * @param title the headline the format states; null where it states none
 * @param outlet the outlet the format states
 * @param published the publication date the format states; null where it states none
 * @param link the address the format states
 * @param language BCP 47 tag the format states
 * @param marked parts the format marks itself (a caption element, a byline), in order
 */
public record ArticleDraft(
        String text,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable PublicationDate published,
        @Nullable String link,
        @Nullable String language,
        List<Part> marked) {
    public ArticleDraft {
        marked = List.copyOf(marked);
    }
}
