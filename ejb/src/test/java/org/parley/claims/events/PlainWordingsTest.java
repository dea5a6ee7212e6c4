package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** The plain words of English news for meetings, calls, journeys and rounds: proposed, planned, under way, held, called off. */
class PlainWordingsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String CAST =
            "Norwegian Trade Minister Kari Vold and Icelandic Fisheries Minister Ana Sol lead the teams,"
                    + " officials in Oslo said on Wednesday.\n\n";

    private static List<NewsEvent> encounters(String text) {
        SourceDocument file = new SourceDocument(
                "a.txt",
                text.getBytes(StandardCharsets.UTF_8),
                new Sidecar("Wire", null, LocalDate.of(2026, 6, 10), null));
        return READER.read(((Outcome.Read) INTAKE.read(file).get(0)).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .toList();
    }

    private static String shortly(NewsEvent event) {
        return event.kind() + " " + event.status().name().toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "plain-wordings.tsv", delimiter = '\t', quoteCharacter = '\0')
    void one_sentence_tells_of_one_encounter(String told, String sentence) {
        List<NewsEvent> encounters = encounters(CAST + sentence + "\n");
        if (told.equals("NONE")) {
            assertThat(encounters).isEmpty();
            return;
        }
        String[] words = told.split(" ");
        assertThat(encounters).extracting(PlainWordingsTest::shortly).contains(words[0] + " " + words[1]);
        if (words.length > 2) {
            assertThat(encounters)
                    .filteredOn(e -> shortly(e).equals(words[0] + " " + words[1]))
                    .extracting(NewsEvent::date)
                    .contains(words[2]);
        }
    }

    @Test
    void what_officials_arrange_is_for_whom_the_article_is_about() {
        assertThat(
                        encounters(
                                "Norwegian Trade Minister Kari Vold met Fisheries Minister Ana Sol in Oslo on Monday.\n\n"
                                        + "Officials were also trying to arrange a meeting with Finance Minister Jon Berg of Iceland.\n"))
                .filteredOn(e -> shortly(e).equals("MEETING proposed"))
                .singleElement()
                .satisfies(e -> assertThat(e.participants()).containsExactlyInAnyOrder("Jon Berg", "Kari Vold"));
    }

    @Test
    void talks_that_may_be_held_on_a_journey_are_not_the_round_it_is_for() {
        assertThat(encounters("Norwegian Trade Minister Kari Vold has come to Iceland for the ninth round of talks.\n\n"
                        + "Vold plans to remain in Reykjavik through Friday. She may also hold talks there with Jon Berg,"
                        + " the finance minister.\n"))
                .filteredOn(e -> e.participants().contains("Jon Berg"))
                .extracting(PlainWordingsTest::shortly)
                .containsExactly("MEETING proposed");
    }

    @Test
    void who_was_there_when_is_who_met_there() {
        assertThat(encounters("Norwegian Trade Minister Kari Vold spoke on Tuesday.\n\n"
                        + "When Vold was last in Reykjavik, in May, she met Finance Minister Jon Berg of Iceland.\n"))
                .filteredOn(e -> shortly(e).equals("MEETING held"))
                .singleElement()
                .satisfies(e -> assertThat(e.participants()).containsExactlyInAnyOrder("Jon Berg", "Kari Vold"));
    }

    @Test
    void what_was_discussed_in_a_call_tells_its_day_and_its_length() {
        assertThat(encounters(
                        "In a telephone call, Foreign Minister Ida Lund of Norway and Foreign Minister Hugo Paz of Peru"
                                + " discussed the truce for 40 minutes on Monday.\n"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.date()).isEqualTo("2026-06-08");
                    assertThat(e.minutes()).isEqualTo(40);
                });
    }

    @Test
    void a_summit_of_many_in_a_named_month_is_to_come() {
        assertThat(
                        encounters(
                                "Norwegian Prime Minister Lena Holm hopes for a deal at the Group of Twenty summit in Rio next month.\n"))
                .filteredOn(e -> shortly(e).equals("SUMMIT scheduled"))
                .extracting(NewsEvent::date)
                .containsExactly("2026-07");
    }

    @Test
    void a_summit_of_two_on_the_sidelines_of_another_is_their_meeting() {
        assertThat(encounters(
                        "Norwegian Trade Minister Kari Vold wants a deal in time for the Group of Seven summit to be held"
                                + " from Sunday to Tuesday in Canada. A Norway-Peru summit is scheduled to be held on the sidelines"
                                + " of the G7 summit.\n"))
                .extracting(PlainWordingsTest::shortly)
                .containsExactlyInAnyOrder("SUMMIT scheduled", "MEETING scheduled");
    }

    @Test
    void somebodys_call_to_somebody_is_a_call_and_no_appeal() {
        assertThat(
                        encounters(
                                "Peruvian President Juan Vega's call to Norwegian Prime Minister Lena Holm on Friday lasted 45 minutes.\n"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(shortly(e)).isEqualTo("CALL held");
                    assertThat(e.participants()).containsExactlyInAnyOrder("Juan Vega", "Lena Holm");
                    assertThat(e.minutes()).isEqualTo(45);
                });
        assertThat(
                        encounters(
                                "Peruvian President Juan Vega's call to Norwegian Prime Minister Lena Holm to cut the duty was turned down.\n"))
                .isEmpty();
    }

    @Test
    void talks_announced_with_one_person_are_talks_of_whom_the_article_is_about() {
        assertThat(encounters(
                        "Norwegian Trade Minister Kari Vold boarded a plane to Lima on Tuesday. Talks with Trade Minister Carlos Ruiz"
                                + " of Peru are set for Friday.\n"))
                .filteredOn(e -> shortly(e).equals("MEETING scheduled"))
                .singleElement()
                .satisfies(e -> assertThat(e.participants()).containsExactlyInAnyOrder("Carlos Ruiz", "Kari Vold"));
    }

    @Test
    void two_calls_of_one_day_have_a_length_each() {
        assertThat(encounters(
                        "Norwegian Trade Minister Kari Vold spoke with Trade Minister Carlos Ruiz of Peru by phone twice on Saturday,"
                                + " for 15 minutes in the morning and 20 minutes in the evening.\n"))
                .extracting(e -> shortly(e) + " " + e.date() + " " + e.minutes())
                .containsExactlyInAnyOrder("CALL held 2026-06-06 15", "CALL held 2026-06-06 20");
    }
}
