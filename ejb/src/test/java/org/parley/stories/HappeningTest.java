package org.parley.stories;

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

/** Whether an article tells first of the happening that a story is about. */
class HappeningTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String ROUND =
            "OSLO -- Norwegian Trade Minister Ana Sol met Icelandic Fisheries Minister Jon Berg"
                    + " on Tuesday in Oslo for the third round of fisheries talks. They spoke for 100 minutes.";

    private static Features features(LocalDate published, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome.Read read = (Outcome.Read)
                INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, published, null)))
                        .get(0);
        return FeatureReader.features(
                new Arrival(read.id(), "a.txt", "Wire", LocalDate.of(2024, 3, 14), 1, READER.read(read.text())));
    }

    private static Features on(int day, String text) {
        return features(LocalDate.of(2024, 3, day), text);
    }

    @Test
    void another_report_of_the_round_speaks_for_the_story() {
        Features other = on(
                13,
                "Iceland's Jon Berg and Norway's Ana Sol closed the third round of their fisheries talks in Oslo on Tuesday.");

        assertThat(Happening.agreement(other, List.of(on(13, ROUND)))).isPositive();
    }

    @Test
    void the_next_call_of_the_same_two_is_another_happening() {
        Features call = on(
                14,
                "Norwegian Trade Minister Ana Sol and Icelandic Fisheries Minister Jon Berg spoke by telephone on Thursday."
                        + " They had met in Oslo on Tuesday for the third round of fisheries talks.");

        assertThat(Happening.agreement(call, List.of(on(13, ROUND)))).isNegative();
    }

    @Test
    void what_lies_ahead_and_what_is_over_are_two_happenings() {
        Features ahead = on(
                11,
                "Norwegian Trade Minister Ana Sol will meet Icelandic Fisheries Minister Jon Berg in Oslo on Tuesday for the"
                        + " third round of fisheries talks.");

        assertThat(Happening.agreement(on(13, ROUND), List.of(ahead))).isNegative();
    }

    @Test
    void a_reaction_of_somebody_who_was_not_there_is_another_happening() {
        Features reaction = on(
                13,
                "Prime Minister Karl Lund praised the tone of the negotiations but would not say whether quotas came up."
                        + " His minister Ana Sol met Icelandic Fisheries Minister Jon Berg in Oslo on Tuesday for the third"
                        + " round of fisheries talks.");

        assertThat(reaction.aside()).isTrue();
        assertThat(Happening.agreement(reaction, List.of(on(13, ROUND)))).isNegative();
    }

    @Test
    void a_report_that_opens_with_the_encounter_is_no_reaction() {
        assertThat(on(13, ROUND).aside()).isFalse();
    }

    @Test
    void the_same_two_days_of_other_parties_are_other_happenings() {
        Features other = on(
                13,
                "Chilean Trade Minister Eva Rojas met Peruvian Trade Minister Luis Vega in Lima on Tuesday over copper.");

        assertThat(Happening.agreement(other, List.of(on(13, ROUND)))).isNegative();
    }
}
