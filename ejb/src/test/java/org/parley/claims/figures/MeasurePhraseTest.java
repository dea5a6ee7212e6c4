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
        "double the duty on cod, duty on cod",
        "ready to raise its investment, investment",
        "the council initialled truce, truce",
        "calling for a pause in the shelling, pause in the shelling",
        "eyes in exchange for the frozen funds, frozen funds",
        "tax on goods imported, tax on goods",
        "capped, ''",
        "tariff halved for textiles, tariff",
        "reduced rate on cod, reduced rate on cod",
        "Norway's reduced rate, Norway's reduced rate",
    })
    void a_phrase_names_what_a_number_measures(String raw, String named) {
        assertThat(MeasurePhrase.clean(raw)).isEqualTo(named);
    }
}
