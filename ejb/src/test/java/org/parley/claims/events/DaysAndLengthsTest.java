package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** Days and lengths that a report tells apart from the encounter they belong to: beside it, a sentence before, behind it, by reckoning. */
class DaysAndLengthsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    private static String shortly(NewsEvent e) {
        List<String> surnames = e.participants().stream()
                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
        String told = String.join(
                " ",
                e.kind().name(),
                e.status().name().toLowerCase(Locale.ROOT),
                Objects.toString(e.ordinal(), ""),
                String.join("+", surnames),
                Objects.toString(e.date(), ""),
                e.minutes() == null ? "" : e.minutes() + "min");
        return told.replaceAll(" +", " ").strip();
    }

    @ParameterizedTest(name = "{2}")
    @CsvFileSource(resources = "days-and-lengths.tsv", delimiter = '\t', quoteCharacter = '\0')
    void each_encounter_has_the_day_and_the_length_that_the_report_tells(String published, String told, String report) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                (report + "\n").getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, published.equals("-") ? null : LocalDate.parse(published), null));
        List<String> encounters = READER.read(((Outcome.Read) INTAKE.read(file).get(0)).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(DaysAndLengthsTest::shortly)
                .toList();
        assertThat(encounters).containsExactlyInAnyOrder(told.split("; "));
    }
}
