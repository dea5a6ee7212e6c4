package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.claims.figures.FigureFinder;
import org.parley.text.Span;
import org.parley.text.TimeExpression;

/** Finds numbers with a unit and what they measure. */
@AutoService(Extractor.class)
public final class FiguresExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.WORDS_AND_NUMBERS;
    }

    @Override
    public void extract(ReadingDraft draft) {
        List<TimeExpression> times = new ArrayList<>(draft.times());
        times.sort((a, b) -> a.span().compareTo(b.span()));
        int next = 0;
        for (PlacedSentence placed : draft.article().sentences()) {
            Span span = placed.sentence().span();
            List<TimeExpression> inside = new ArrayList<>();
            while (next < times.size() && times.get(next).span().start() < span.start()) {
                next++;
            }
            for (int i = next; i < times.size() && times.get(i).span().end() <= span.end(); i++) {
                inside.add(times.get(i));
            }
            FigureFinder.find(
                            draft.text(),
                            placed.sentence(),
                            inside,
                            placed.part().report())
                    .forEach(draft::add);
        }
    }
}
