package org.parley.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WiresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO (Harbor Wire) -- The ministers met on Friday for three hours in the old town hall. | Harbor Wire",
                "OSLO, June 6 (Associated Press) -- The ministers met on Friday for three hours in the old town hall. | AP",
                "The ministers met on Friday, and Holm told Reuters that she wants to go on with the talks. | Reuters",
                "The ministers will meet on Friday, according to the Associated Press, which spoke to both of them. | AP",
                "The ministers met on Friday for three hours in the hall.\\n(With inputs from agencies.) | agencies",
                "The ministers met on Friday for three hours in the hall.\\n(With inputs from Reuters and AFP) | Reuters,AFP"
            })
    void an_article_names_the_wire_it_rests_on(String article, String wires) {
        assertThat(Wires.of(Intake.of(article.replace("\\n", "\n")).text()))
                .containsExactlyInAnyOrder(wires.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister told reporters on Friday that she wants to go on with the talks in the old town hall.",
                "The minister told the app makers that their ani was fine, and that she wants to go on with the talks."
            })
    void other_words_name_none(String article) {
        assertThat(Wires.of(Intake.of(article).text())).isEmpty();
    }
}
