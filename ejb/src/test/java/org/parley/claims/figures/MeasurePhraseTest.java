package org.parley.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurePhraseTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "put Norway's rate, Norway's rate",
        "buys of energy, purchases of energy",
        "reciprocal tariffs regrettable, reciprocal tariffs",
        "the minister replied that Norway pays, Norway payment",
        "duty on cod stays, duty on cod",
        "share of world production, share of world production",
        "tariff rate for Norway, tariff rate for Norway",
        "talked with Osei, talks with Osei",
        "Norway demanded a cut in pumping, cut in pumping",
    })
    void a_phrase_names_what_a_number_measures(String raw, String named) {
        assertThat(MeasurePhrase.clean(raw)).isEqualTo(named);
    }
}
