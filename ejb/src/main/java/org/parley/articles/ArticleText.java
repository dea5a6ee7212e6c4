package org.parley.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Sentence;

/**
 * The text of one article made ready for reading: its parts, and the sentences of each part.
 *
 * @param text the decoded text; every span of every claim points into it
 * @param outlet who published, where known
 * @param published when, and how that is known
 * @param headline the printed or derived headline
 * @param headlineDerived whether the headline was made from the lead because none is printed
 * @param parts all parts, in order, covering the text but for white space
 * @param sentences the sentences of the parts worth reading (headline, caption, sub-heads, body), in order
 */
public record ArticleText(
        String text,
        @Nullable String outlet,
        PublicationDate published,
        String headline,
        boolean headlineDerived,
        List<Part> parts,
        List<PlacedSentence> sentences) {

    public ArticleText {
        parts = List.copyOf(parts);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence and the part it stands in.
     *
     * @param sentence the sentence
     * @param part the part around it
     * @param paragraph 0 for the first paragraph of the article, and so on
     */
    public record PlacedSentence(Sentence sentence, Part part, int paragraph) {}
}
