package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Reading;

/** The day of an encounter that another clause or sentence tells. */
class EncounterDaysTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 10);

    private static final String CAST = "Finance Minister Anna Berg and Trade Secretary Carlos Ruiz are well known. "
            + "So are envoys Pavel Novak and Lena Fischer.\n\n";

    private static Reading reading(@Nullable LocalDate published, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, published, null)))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text());
    }

    /** Kind and day of each encounter of the text. */
    private static List<String> days(@Nullable LocalDate published, String before, String text) {
        return reading(published, before + text).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(e -> e.kind() + " " + e.date())
                .sorted()
                .toList();
    }

    private static String days(String text) {
        return String.join("; ", days(PUBLISHED, CAST, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz spoke on Friday, two days after a call with Berg. | CALL 2025-05-07",
                "Word came on Tuesday, an hour after Ruiz had received Berg in Oslo. | MEETING 2025-05-06",
                "Ruiz said on Friday that a deal was near. He spoke a day after a 90-minute meeting with Berg. | MEETING 2025-05-08",
                "Berg said on Friday that it was done. She was speaking after a two-hour meeting with Ruiz. | MEETING 2025-05-09",
            })
    void a_day_is_reckoned_from_that_of_what_came_after(String text, String told) {
        assertThat(days(text)).isEqualTo(told);
    }

    @Test
    void what_came_a_day_before_the_round_is_reckoned_from_the_round() {
        assertThat(days("Berg and Ruiz held a third round of talks in Oslo on Thursday.\n\n"
                        + "A day before the round, Novak had spoken to Fischer for 45 minutes by telephone."))
                .isEqualTo("CALL 2025-05-07; ROUND 2025-05-08");
    }

    @Test
    void sittings_of_one_day_are_the_round_of_that_day() {
        assertThat(days("Berg had 70 minutes with Ruiz and 45 minutes with Fischer on Thursday.\n\n"
                        + "After the sixth round of negotiations Berg told reporters that it went well."))
                .isEqualTo("MEETING 2025-05-08; MEETING 2025-05-08; ROUND 2025-05-08");
        assertThat(days("Berg received Ruiz on Thursday for 70 minutes. So ended an eighth round of talks with him."))
                .contains("ROUND 2025-05-08");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz will be in Oslo on Tuesday for a third meeting with Berg. | MEETING 2025-05-13; VISIT 2025-05-13",
                "Ruiz will fly to Oslo on Tuesday for a third meeting with Berg. | MEETING null; VISIT 2025-05-13",
                "Berg is to meet Ruiz in Oslo on Thursday. She will also meet Fischer. | MEETING 2025-05-15; MEETING 2025-05-15",
                "Berg is to meet Ruiz in Oslo on Thursday. Later she will meet Fischer. | MEETING 2025-05-15; MEETING null",
                "Berg goes to the summit in Lima on June 5-7. She and Ruiz are due to meet on the sidelines. | MEETING 2025-06-05/2025-06-07; SUMMIT 2025-06-05/2025-06-07",
            })
    void what_is_to_come_goes_on_from_a_day_of_being_there(String text, String told) {
        assertThat(days(text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg and Ruiz failed in three days of talks in Oslo that ended on Tuesday night. | MEETING 2025-05-04/2025-05-06",
                "Berg said on Tuesday at the end of a two-day trip to Oslo that she was glad. | VISIT 2025-05-05/2025-05-06",
            })
    void a_count_of_days_and_the_day_of_the_end_make_a_range(String text, String told) {
        assertThat(days(text)).isEqualTo(told);
    }

    @Test
    void a_day_that_opens_the_sentence_holds_behind_an_insertion() {
        assertThat(days("Yesterday afternoon Anna Berg, who leads the bank, sat down with Ruiz in Oslo."))
                .isEqualTo("MEETING 2025-05-09TAF");
    }

    @Test
    void who_goes_further_back_later_in_the_sentence_does_not_part_it_from_the_day_before() {
        assertThat(days("Berg spent Thursday in Oslo. She was at the ministry with Ruiz for an hour and a half; "
                        + "before that Fischer had given her two hours."))
                .contains("MEETING 2025-05-08");
    }

    @Test
    void what_was_done_on_the_journey_before_has_not_the_day_of_speaking() {
        assertThat(
                        days(
                                "Ruiz said on Friday that it would go on. He spoke after returning from Oslo, where he had met Berg."))
                .contains("MEETING null");
    }

    @Test
    void an_undated_article_gets_no_day_from_another_sentence() {
        assertThat(
                        days(
                                null,
                                CAST,
                                "Ruiz said on Friday that a deal was near. He spoke a day after a 90-minute meeting with Berg."))
                .containsExactly("MEETING null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg sat with Ruiz for two hours. They had begun late on Thursday. | MEETING 2025-05-08",
                "Berg met Ruiz for two hours. It took place on Thursday. | MEETING 2025-05-08",
                "Berg met Ruiz for two hours. It was held to please Novak. | MEETING null",
                "Norway and Canada concluded the fourth round of talks on Friday. The three-day talks were led by Berg. | ROUND 2025-05-07/2025-05-09",
                "Berg had 20 minutes with Ruiz on Friday. A few hours before, Novak said after a call with Fischer that he would wait. | CALL 2025-05-09; MEETING 2025-05-09",
                "On Thursday Berg had an hour with Ruiz, and on Friday two phone calls with him. | CALL 2025-05-09; MEETING 2025-05-08",
            })
    void the_next_sentence_may_tell_the_day(String text, String told) {
        assertThat(days(text)).isEqualTo(told);
    }

    @Test
    void what_the_lead_reports_to_have_ended_is_of_the_day_of_the_report() {
        String lead =
                "A third round of the cod talks ended without a deal, Canada's negotiator, Carlos Ruiz, said here on Friday.";

        assertThat(days(PUBLISHED, "", lead)).containsExactly("ROUND 2025-05-09");
        assertThat(days(PUBLISHED, "", lead.replace("ended", "had ended"))).containsExactly("ROUND null");
        assertThat(days(PUBLISHED, CAST, lead)).containsExactly("ROUND null");
    }

    @Test
    void a_line_with_the_date_is_no_place() {
        String report = """
                Envoys sit down for the third time
                May 9, 2025 at 17:46 CET
                OSLO--Envoys Pavel Novak and Lena Fischer met here on Friday for two hours, and said nothing at all.
                """;

        assertThat(reading(PUBLISHED, report).events())
                .allSatisfy(e -> assertThat(e.place()).isNotEqualTo("May"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz opened a visit to Oslo on Tuesday by calling on Berg. | MEETING 2025-05-06; VISIT 2025-05-06",
                "Shortly after landing in Oslo on Tuesday, Ruiz met Berg. | MEETING 2025-05-06; VISIT 2025-05-06",
                "Ruiz, in Oslo on Tuesday, met Berg. | MEETING 2025-05-06; VISIT 2025-05-06",
                "Berg is to meet Ruiz face to face when both attend a conference in Geneva on June 15-17. | MEETING 2025-06-15/2025-06-17",
                "Berg is preparing to attend a gathering in Canada next week, where she may see Ruiz. | MEETING 2025-W20",
                "Berg leaves on Monday for Canada, where she is to see Ruiz. | MEETING null; VISIT 2025-05-12",
                "Ruiz met Berg the day before the May 8 vote. | MEETING 2025-05-07",
                "Ruiz urged Berg to sign in a phone call on Tuesday. | CALL 2025-05-06",
                "Ruiz spoke on Tuesday, following a meeting with Berg. | MEETING 2025-05-06",
                "Ruiz said on Tuesday that a deal was possible. / Emerging from talks with Berg, Ruiz saw no harm in it. | MEETING 2025-05-06",
            })
    void an_encounter_shares_the_day_of_what_is_told_beside_it(String text, String told) {
        assertThat(days(text.replace(" / ", "\n\n"))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg had been expected to meet Ruiz on Tuesday but the session was scrapped. | MEETING 2025-05-06",
                "The sixth round was to be held in Oslo from April 12 to 16. | ROUND 2025-04-12/2025-04-16",
                "Berg and Ruiz had not spoken since May 7, when Ruiz was in Oslo for the seventh round. | ROUND 2025-05-07; VISIT 2025-05-07",
                "Ruiz said on Friday, a day after flying back from a third round of talks in Oslo, that a deal was near. | ROUND null; VISIT 2025-05-08",
            })
    void what_was_meant_for_a_day_may_be_over_by_now(String text, String told) {
        assertThat(days(text)).isEqualTo(told);
    }

    @Test
    void what_a_journey_was_appointed_for_is_its_day() {
        assertThat(days("Ruiz's trip to Oslo, scheduled for Tuesday, is off.")).isEqualTo("VISIT 2025-05-13");
        assertThat(days("Berg and Ruiz held talks on quotas in Oslo, suspended in February."))
                .isEqualTo("MEETING null");
    }
}
