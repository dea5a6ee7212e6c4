package org.parley.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.developments.TestArticle.anArticle;
import static org.parley.developments.Told.measure;
import static org.parley.developments.Told.position;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.claims.Position;

class WordingTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Norland, demands",
        "Norland and Westmark, demand",
        "Farm groups, demand",
        "Greens, demand",
        "United States, demands",
        "Cyprus, demands",
        "Hartwell Foods, demands",
        "Allied Transport Union, demands",
    })
    void the_verb_of_a_position_agrees_with_its_side(String side, String verb) {
        Related related = new Desk()
                .night("2026-03-06")
                .receives(anArticle()
                        .on("2026-03-06")
                        .saying(
                                side + " want lower rates for cod.",
                                position(side, Position.Act.DEMANDS, "lower rates for cod", Position.Strength.FIRM)));
        assertThat(related.developments())
                .extracting(Development::now)
                .contains(side + " " + verb + " (firm): lower rates for cod");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "which  raised its duty on cod to 12 percent|raised its duty on cod to 12 percent",
                "Norland raised duties|Norland raised duties",
                "after it put a duty on cod and herring and on every other fish that is landed in the harbours of the north and of the long western coast,"
                        + " and on ships|it put a duty on cod and herring and on every other fish that is landed in the harbours of the north and of the long …",
            })
    void a_measure_is_told_in_its_own_words_since_nothing_else_tells_what_it_is(String words, String shown) {
        Related related = new Desk()
                .night("2026-03-06")
                .receives(anArticle().on("2026-03-06").saying(words, measure().held("2026-03-05")));
        assertThat(related.developments())
                .extracting(Development::now)
                .contains("Measure taken on 5 March 2026: “" + shown + "”");
    }
}
