package org.parley.claims.extractors;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;
import org.parley.claims.Stage;
import org.parley.people.PersonMention;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.Span;
import org.parley.text.TimeExpressions;

/**
 * Finds dates, times, durations and repetitions, in the dateline too, reckoned from the publication day. "Now" and the like
 * are left out: the moment of writing is no time that an article tells of.
 */
@AutoService(Extractor.class)
public final class TimesExtractor implements Extractor {
    @Override
    public Stage stage() {
        return Stage.TIMES;
    }

    @Override
    public void extract(ReadingDraft draft) {
        ArticleText article = draft.article();
        NavigableSet<Span> captions = article.parts().stream()
                .filter(part -> part.kind() == PartKind.CAPTION)
                .map(Part::span)
                .collect(Collectors.toCollection(TreeSet::new));
        NavigableSet<Span> persons = draft.people().mentions().stream()
                .map(PersonMention::nameSpan)
                .collect(Collectors.toCollection(TreeSet::new)); // "April Stone" is no month
        TimeExpressions.find(sentences(article), draft.timeContext(), sentence -> inside(captions, sentence.span()))
                .stream()
                .filter(time -> !"PRESENT_REF".equals(time.value()))
                .filter(time -> !inside(persons, time.span()))
                .forEach(draft::add);
    }

    /** Parts and names do not overlap, so only the last that begins before the words end can hold them. */
    private static boolean inside(NavigableSet<Span> spans, Span words) {
        Span last = spans.lower(new Span(words.end(), words.end()));
        return last != null && last.start() <= words.start() && words.end() <= last.end();
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
