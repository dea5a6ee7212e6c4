package org.parley.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.claims.NameKey;
import org.parley.claims.NewsEvent;
import org.parley.claims.Reading;
import org.parley.people.PersonMention;
import org.parley.text.Numerals;
import org.parley.text.Span;
import org.parley.text.Tables;

/** How a report begins: with what took place, or with what somebody who was not there says or wants of it. */
final class Opening {
    private static final Set<String> STANCE = Tables.words(Opening.class, "stance-verbs.tsv");

    private Opening() {}

    /** The encounter that the report is about: one that its first sentence tells, else the first within {@code lead}. */
    static Optional<NewsEvent> head(Reading reading, int lead) {
        List<NewsEvent> told = reading.events().stream()
                .filter(e -> e.kind().isEncounter() && e.span().start() < lead)
                .sorted(Comparator.comparingInt(e -> e.span().start()))
                .toList();
        return told.stream()
                .filter(e -> first(reading)
                        .filter(s -> meet(e.span(), s.sentence().span()) || counts(s, e))
                        .isPresent())
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    /** Whether a sentence counts the round: "a second round" is told there, whatever else of it is told below. */
    private static boolean counts(PlacedSentence sentence, NewsEvent event) {
        Integer ordinal = event.ordinal();
        return ordinal != null
                && sentence.sentence().tokens().stream()
                        .map(t -> Numerals.ordinal(t.text().toLowerCase(Locale.ROOT)))
                        .anyMatch(n -> n.isPresent() && n.getAsInt() == ordinal);
    }

    private static Optional<PlacedSentence> first(Reading reading) {
        return reading.article().sentences().stream()
                .filter(s -> s.part().kind() == PartKind.BODY)
                .findFirst();
    }

    /**
     * Whether the first sentence is a reaction or a plan: it says or wants something, tells no encounter, and names nobody
     * who takes part in the one that the report is about.
     */
    static boolean isAside(Reading reading, Optional<NewsEvent> head) {
        Optional<PlacedSentence> first = first(reading);
        return first.isPresent() && head.isPresent() && isAside(reading, first.get(), head.get());
    }

    private static boolean isAside(Reading reading, PlacedSentence first, NewsEvent head) {
        Span sentence = first.sentence().span();
        boolean told = reading.events().stream().anyMatch(e -> meet(e.span(), sentence));
        boolean stance = reading.positions().stream().anyMatch(p -> meet(p.span(), sentence))
                || first.sentence().tokens().stream()
                        .anyMatch(t -> STANCE.contains(t.text().toLowerCase(Locale.ROOT)));
        return stance
                && !told
                && !counts(first, head)
                && head.span().start() >= sentence.end()
                && namesNobodyOf(head, reading, sentence);
    }

    private static boolean namesNobodyOf(NewsEvent head, Reading reading, Span sentence) {
        return reading.people().mentions().stream()
                .filter(m -> meet(m.nameSpan(), sentence))
                .map(PersonMention::name)
                .noneMatch(n -> head.participants().stream().anyMatch(p -> NameKey.same(NameKey.of(n), NameKey.of(p))));
    }

    private static boolean meet(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
