package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** The plain words of English news for what sides demand, offer, consider, reject, threaten, impose and agree to. */
class PlainPositionsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String CAST =
            "Norwegian Trade Minister Kari Vold and Icelandic Trade Minister Ana Sol lead the teams,"
                    + " officials in Oslo said on Wednesday.\n\n";

    private static List<String> positions(String text) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 6, 10), null));
        return READER.read(((Outcome.Read) INTAKE.read(file).get(0)).text()).positions().stream()
                .map(p -> p.act() + " " + p.side() + ": " + p.object())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "plain-positions.tsv", delimiter = '\t', quoteCharacter = '\0')
    void one_sentence_states_what_its_sides_want(String stated, String sentence) {
        List<String> positions = positions(CAST + sentence + "\n");
        if (stated.equals("NONE")) {
            assertThat(positions).isEmpty();
        } else {
            assertThat(positions).containsExactlyInAnyOrder(stated.split(" \\| "));
        }
    }
}
