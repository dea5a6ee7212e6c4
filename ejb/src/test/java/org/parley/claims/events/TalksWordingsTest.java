package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** Short paragraphs on talks between two countries: every encounter in them with all who were there, its day, length and count. */
class TalksWordingsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    private static String told(NewsEvent event) {
        String names = event.participants().stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .sorted()
                .collect(Collectors.joining("+"));
        String day = event.date() == null ? "-" : event.date().replaceFirst("T.*", "");
        return String.join(
                " ",
                event.kind().name(),
                event.status().name().toLowerCase(Locale.ROOT),
                names.isEmpty() ? "-" : names,
                day,
                Objects.toString(event.minutes(), "-"),
                Objects.toString(event.ordinal(), "-"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "talks-wordings.tsv", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 2000)
    void a_paragraph_tells_of_these_encounters_and_no_others(String expected, String paragraph) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                (paragraph + "\n").getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 5, 12), null));
        List<NewsEvent> encounters = READER
                .read(((Outcome.Read) INTAKE.read(file).get(0)).text())
                .events()
                .stream()
                .filter(event -> event.kind().isEncounter())
                .toList();
        assertThat(encounters).extracting(TalksWordingsTest::told).containsExactlyInAnyOrder(expected.split("; "));
    }
}
