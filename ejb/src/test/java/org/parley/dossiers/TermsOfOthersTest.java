package org.parley.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Figure;
import org.parley.claims.Reading;

/** Rates on the goods of a country that does not sit at the table. */
class TermsOfOthersTest {
    private static final List<String> PARTIES = List.of("Norway", "Iceland");

    private static Reading read(String text) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 6, 10), null));
        Outcome.Read read =
                (Outcome.Read) ArticleIntake.withAllFormats().read(file).get(0);
        return ArticleReader.withAllExtractors().read(read.text());
    }

    private static Figure only(Reading reading) {
        assertThat(reading.figures()).hasSize(1);
        return reading.figures().get(0);
    }

    @Test
    void the_rate_on_the_goods_of_a_third_country_is_no_term_of_a_matter() {
        Reading reading = read("Under another deal Norway lowers the tariff on British cars to 10 percent.\n");

        assertThat(Terms.isTerm(only(reading))).isTrue();
        assertThat(Terms.ofOthers(only(reading), reading, PARTIES)).isTrue();
    }

    @Test
    void the_rate_on_the_goods_of_a_party_is_one() {
        Reading reading = read("Norway lowers the tariff on Icelandic cars to 10 percent, as Britain did.\n");

        assertThat(Terms.ofOthers(only(reading), reading, PARTIES)).isFalse();
    }
}
