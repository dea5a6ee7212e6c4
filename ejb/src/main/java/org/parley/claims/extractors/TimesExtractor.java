package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.TimeExpressions;

/** Finds dates, times, durations and repetitions, in the dateline too, reckoned from the publication day. */
@AutoService(Extractor.class)
public final class TimesExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.TIMES;
    }

    @Override
    public void extract(ReadingDraft draft) {
        ArticleText article = draft.article();
        Set<Span> captions = article.parts().stream()
                .filter(part -> part.kind() == PartKind.CAPTION)
                .map(Part::span)
                .collect(Collectors.toSet());
        TimeExpressions.find(sentences(article), draft.timeContext(), sentence -> inside(captions, sentence.span()))
                .forEach(draft::add);
    }

    private static boolean inside(Set<Span> parts, Span sentence) {
        return parts.stream().anyMatch(part -> part.start() <= sentence.start() && sentence.end() <= part.end());
    }

    private static List<Sentence> sentences(ArticleText article) {
        List<Sentence> all = new ArrayList<>();
        article.sentences().forEach(placed -> all.add(placed.sentence()));
        article.parts().stream()
                .filter(part -> part.kind() == PartKind.DATELINE)
                .forEach(part -> all.addAll(SentenceSplitter.split(article.text(), part.span())));
        all.sort(Comparator.comparing(Sentence::span));
        return all;
    }
}
