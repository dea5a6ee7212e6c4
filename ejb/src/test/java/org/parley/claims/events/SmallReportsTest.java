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

/** Whole reports of a sentence or two, dated Wednesday, 10 June 2026, and all encounters that they tell of. */
class SmallReportsTest {
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
                Objects.toString(e.date(), ""));
        return told.replaceAll(" +", " ").strip();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "small-reports.tsv", delimiter = '\t', quoteCharacter = '\0')
    void a_small_report_tells_of_these_encounters_and_no_others(String told, String report) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                (report + "\n").getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 6, 10), null));
        List<String> encounters = READER.read(((Outcome.Read) INTAKE.read(file).get(0)).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(SmallReportsTest::shortly)
                .toList();
        assertThat(encounters).containsExactlyInAnyOrder(told.equals("NONE") ? new String[0] : told.split("; "));
    }
}
