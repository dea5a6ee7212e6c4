package org.parley.briefings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.articles.ArticleText;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.briefings.Summary.Line;
import org.parley.briefings.Summary.Source;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.Sighting;
import org.parley.stories.ContentWords;
import org.parley.stories.StoryMember;
import org.parley.text.Span;

/**
 * Short accounts in the articles' own sentences, each with its span: the newest state first, nothing twice, nothing from
 * captions or boilerplate, bounded in length.
 */
public final class Summaries {
    private static final int SENTENCES = 6;
    private static final int CHARACTERS = 1_200;
    private static final int LONGEST = 400;
    private static final double SAID_ALREADY = 0.55;
    private static final int ARTICLES = 8;

    private Summaries() {}

    /** The summary of a dossier from its ledger, the latest entries first. */
    public static Summary ofDossier(String dossierId, LocalDate night, List<LedgerEntry> entries, ArticleTexts texts) {
        Draft draft = new Draft();
        LeadLine.of(entries).ifPresent(draft.lines::add);
        entries.stream()
                .filter(e -> !e.withdrawn())
                .sorted(Comparator.comparing(Summaries::lastChange).reversed().thenComparing(LedgerEntry::id))
                .map(e -> e.belief()
                        .history()
                        .get(e.belief().history().size() - 1)
                        .by())
                .forEach(by -> sentence(by, texts).ifPresent(draft::offer));
        return Summary.of(dossierId, night, draft.lines);
    }

    /** The summary of a story from its articles: their most telling sentences, in the order of the newest first. */
    public static Summary ofStory(String storyId, LocalDate night, List<StoryMember> members, ArticleTexts texts) {
        List<Candidate> candidates = new ArrayList<>();
        Map<String, Integer> spread = new HashMap<>();
        for (StoryMember member : members.subList(0, Math.min(ARTICLES, members.size()))) {
            texts.of(member.articleId()).ifPresent(text -> candidates.addAll(body(member, text)));
        }
        candidates.forEach(c -> c.words.forEach(w -> spread.merge(w, 1, Integer::sum)));
        Draft draft = new Draft();
        candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate c) -> -c.weight(spread))
                        .thenComparing((Candidate c) -> -c.turn)
                        .thenComparing(c -> c.line.sources().get(0).start()))
                .forEach(c -> draft.offer(c.line));
        return Summary.of(storyId, night, draft.lines);
    }

    private static LocalDate lastChange(LedgerEntry entry) {
        return entry.belief()
                .history()
                .get(entry.belief().history().size() - 1)
                .by()
                .day();
    }

    private record Candidate(Line line, Set<String> words, int place, long turn) {
        /** Words that other sentences share, and an early place. */
        double weight(Map<String, Integer> spread) {
            double shared = words.stream()
                    .mapToInt(w -> Math.min(5, spread.getOrDefault(w, 0) - 1))
                    .sum();
            return shared / (4 + words.size()) + 2.0 / (1 + place);
        }
    }

    private static List<Candidate> body(StoryMember member, ArticleText text) {
        List<Candidate> sentences = new ArrayList<>();
        int place = 0;
        for (PlacedSentence placed : text.sentences()) {
            Span span = placed.sentence().span();
            if (placed.part().kind() == PartKind.BODY && span.length() <= LONGEST) {
                sentences.add(new Candidate(
                        line(member.file(), member.articleId(), span, text.text()),
                        ContentWords.of(span.of(text.text())),
                        place++,
                        member.turn()));
            }
        }
        return sentences;
    }

    /** The sentence of the body that holds the claim. */
    private static Optional<Line> sentence(Sighting by, ArticleTexts texts) {
        Span claim = new Span(by.start(), by.end());
        return texts.of(by.articleId())
                .flatMap(text -> text.sentences().stream()
                        .filter(s -> s.part().kind() == PartKind.BODY
                                && s.sentence().span().overlaps(claim))
                        .map(s -> s.sentence().span())
                        .filter(s -> s.length() <= LONGEST)
                        .findFirst()
                        .map(s -> line(by.file(), by.articleId(), s, text.text())));
    }

    private static Line line(String file, String articleId, Span span, String text) {
        return new Line(
                span.of(text), List.of(new Source(file, articleId, span.start(), span.end(), "sentence")), false);
    }

    /** Lines taken so far, and whether one more says anything new. */
    private static final class Draft {
        private final List<Line> lines = new ArrayList<>();
        private final List<Set<String>> said = new ArrayList<>();
        private int characters;

        void offer(Line line) {
            Set<String> words = new LinkedHashSet<>(ContentWords.of(line.text()));
            boolean room = said.size() < SENTENCES && characters + line.text().length() <= CHARACTERS;
            boolean news = said.stream().noneMatch(s -> ContentWords.overlap(s, words) >= SAID_ALREADY);
            if (room && news && words.size() >= 3) {
                lines.add(line);
                said.add(words);
                characters += line.text().length();
            }
        }
    }
}
