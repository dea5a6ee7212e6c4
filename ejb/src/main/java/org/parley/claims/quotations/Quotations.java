package org.parley.claims.quotations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Quotation;
import org.parley.people.People;

/** Finds who is quoted with what in an article, paragraph by paragraph. */
public final class Quotations {
    private Quotations() {}

    /** The quotations of {@code article}, in order. */
    public static List<Quotation> in(ArticleText article, People people) {
        List<Quotation> all = new ArrayList<>();
        List<PlacedSentence> paragraph = new ArrayList<>();
        State state = new State(false, null);
        for (PlacedSentence placed : article.sentences()) {
            if (!paragraph.isEmpty() && !sameParagraph(paragraph.get(0), placed)) {
                state = read(article.text(), paragraph, people, state, all);
                paragraph.clear();
            }
            paragraph.add(placed);
        }
        if (!paragraph.isEmpty()) {
            read(article.text(), paragraph, people, state, all);
        }
        return all;
    }

    /**
     * What one paragraph leaves to the next.
     *
     * @param open whether its last quotation is never closed
     * @param speaker who speaks it
     */
    private record State(boolean open, @Nullable String speaker) {}

    private static State read(
            String text, List<PlacedSentence> sentences, People people, State before, List<Quotation> all) {
        QuotationFinder finder = new QuotationFinder(text, new Paragraph(sentences), people);
        all.addAll(finder.find(before.speaker(), before.open()));
        return new State(finder.leavesOpen(), finder.lastSpeaker());
    }

    private static boolean sameParagraph(PlacedSentence a, PlacedSentence b) {
        return a.paragraph() == b.paragraph() && a.part().equals(b.part());
    }
}
