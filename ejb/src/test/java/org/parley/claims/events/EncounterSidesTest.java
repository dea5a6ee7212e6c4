package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** Whose encounter it is where nobody who was there has a name: officials of two countries, a delegation and its hosts. */
class EncounterSidesTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    private static List<String> encounters(String text) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 6, 10), null));
        return READER.read(((Outcome.Read) INTAKE.read(file).get(0)).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(e -> e.kind() + " " + e.status() + " " + e.date() + " "
                        + String.join("+", e.sides().stream().sorted().toList()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials from Norway and Iceland met in Lima on Monday.|MEETING HELD 2026-06-08 Iceland+Norway",
                "Envoys from Norway, Iceland and Peru met in Lima on Monday.|MEETING HELD 2026-06-08 Iceland+Norway+Peru",
                "Negotiators from Norway met their Icelandic counterparts in Lima on Monday.|MEETING HELD 2026-06-08 Iceland+Norway",
                "Norwegian officials met Icelandic mediators in Lima on Monday.|MEETING HELD 2026-06-08 Iceland+Norway",
                "Hamas leaders met Egyptian officials in Lima on Monday.|MEETING HELD 2026-06-08 Egypt+Hamas",
                "A meeting of Norwegian and Icelandic officials took place in Lima on Monday.|MEETING HELD 2026-06-08 Iceland+Norway",
                "A third round of talks among Norway, Iceland and Peru began in Lima on Monday.|ROUND HELD 2026-06-08 Iceland+Norway+Peru",
                "Negotiators for Norway and Iceland began a third round of talks on Monday.|ROUND HELD 2026-06-08 Iceland+Norway",
                "Officials from Norway spoke by phone with their Icelandic counterparts on Monday.|CALL HELD 2026-06-08 Iceland+Norway",
                "Norway and Iceland spoke by phone on Monday.|CALL HELD 2026-06-08 Iceland+Norway",
                "Norway hosted officials from Iceland and Peru in Oslo on Monday.|MEETING HELD 2026-06-08 Iceland+Norway+Peru",
                "Talks with Iceland resumed in Lima on Monday, Norway's trade ministry said.|MEETING HELD 2026-06-08 Iceland+Norway",
                "Talks with Iceland resumed in Lima on Monday, Norwegian radio said.|MEETING HELD 2026-06-08 Iceland",
            })
    void an_encounter_has_the_sides_of_the_people_who_are_not_named(String sentence, String expected) {
        assertThat(encounters("Duties weigh on the price of cod, a report said.\n\n" + sentence + "\n"))
                .containsExactly(expected);
    }
}
