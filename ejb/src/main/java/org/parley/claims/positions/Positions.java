package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.Position;
import org.parley.claims.ReadingDraft;
import org.parley.text.Span;
import org.parley.text.TimeExpression;

/** Finds every position of an article, each once, with the words it rests on. */
public final class Positions {
    private static final PositionWords WORDS = PositionWords.load();

    /** The positions that the body of the article states, in order of the text. */
    public List<Position> positionsOf(ReadingDraft draft) {
        List<Position> all = new ArrayList<>();
        Parties parties = new Parties(draft.people(), draft.quotations(), WORDS);
        List<TimeExpression> times = draft.times().stream()
                .sorted(Comparator.comparing(TimeExpression::span))
                .toList();
        Span previous = new Span(0, 0);
        for (PlacedSentence placed : draft.article().sentences()) {
            if (placed.part().kind() == PartKind.BODY) {
                all.addAll(new SentenceReader(draft.text(), times, parties, placed, previous, WORDS).read());
                previous = placed.sentence().span();
            }
        }
        return Merger.merged(all, WORDS.list("article"));
    }
}
