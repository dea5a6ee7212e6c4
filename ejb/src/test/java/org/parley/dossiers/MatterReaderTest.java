package org.parley.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

class MatterReaderTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    @Test
    void who_is_told_of_again_and_again_speaks_for_a_party_of_the_matter() {
        String text = """
                Talks with Chile on salmon tariffs are close to an end, Norwegian Trade Minister Kari Vold said on Tuesday.

                Chile's delegates stayed in Oslo over the weekend. Vold said Chile would open its market and that she was hopeful. \
                Chile's rate could double without a deal, she added. Vold called the talks hard. She thanked Chile's delegates.

                Iceland, Vold complained, sells much and buys little. Reykjavik could have to pay more, Vold said, and she would \
                not wait for Iceland.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    private static Matter matter(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome.Read read =
                (Outcome.Read) INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, null, null)))
                        .get(0);
        return MatterReader.of(READER.read(read.text()), "outlet", LocalDate.parse("2026-03-06"))
                .matter();
    }
}
