package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** One wording a row: what an article of Saturday, 10 May 2025 says, and the encounters it tells of. */
class EncounterWordingsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String CAST =
            "Trade Minister Anna Berg of Norway and Industry Minister Carlos Ruiz of Chile differ on salmon. ";

    private static List<String> told(String text) {
        byte[] bytes = (CAST + text).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = INTAKE.read(
                        new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, LocalDate.of(2025, 5, 10), null)))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(EncounterWordingsTest::shortly)
                .toList();
    }

    private static String shortly(NewsEvent e) {
        List<String> surnames = e.participants().stream()
                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
        String told = String.join(
                " ",
                e.kind().name().toLowerCase(Locale.ROOT),
                e.status().name().toLowerCase(Locale.ROOT),
                String.join("+", surnames),
                Objects.toString(e.date(), ""),
                Objects.toString(e.minutes(), ""));
        return told.replaceAll(" +", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg touched down in Santiago on Wednesday.                            | visit held Berg 2025-05-07
            Berg, who flew in on Wednesday, was in good spirits.                    | visit held Berg 2025-05-07
            Berg came over on the morning train on Tuesday.                         | visit held Berg 2025-05-06
            Berg travels on to Lima on Monday.                                      | visit scheduled Berg 2025-05-12
            Berg flew home on Thursday.                                             | visit held Berg 2025-05-08
            Berg will dine with Ruiz in Oslo on Monday and fly to Lima.             | meeting scheduled Berg+Ruiz 2025-05-12; visit scheduled Berg
            Berg paid a courtesy call on Ruiz on Tuesday.                           | meeting held Berg+Ruiz 2025-05-06
            Berg is to be received by Ruiz on Monday.                               | meeting scheduled Berg+Ruiz 2025-05-12
            Berg lunched with Ruiz on Tuesday.                                      | meeting held Berg+Ruiz 2025-05-06
            Berg and Ruiz came face to face on Tuesday.                             | meeting held Berg+Ruiz 2025-05-06
            Berg got on the phone with Ruiz on Tuesday.                             | call held Berg+Ruiz 2025-05-06
            A mediator brought Berg and Ruiz together on Tuesday.                   | meeting held Berg+Ruiz 2025-05-06
            """)
    void verbs_with_their_tails_tell_of_encounters(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }
}
