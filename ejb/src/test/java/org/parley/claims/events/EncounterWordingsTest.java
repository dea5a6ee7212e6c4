package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** One wording a row: what an article of Saturday, 10 May 2025 says, and the encounters it tells of. */
class EncounterWordingsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String CAST =
            "Trade Minister Anna Berg of Norway and Industry Minister Carlos Ruiz of Chile differ on salmon. ";

    static List<String> told(String text) {
        byte[] bytes = (CAST + text).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = INTAKE.read(
                        new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, LocalDate.of(2025, 5, 10), null)))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .map(EncounterWordingsTest::shortly)
                .toList();
    }

    private static String shortly(NewsEvent e) {
        List<String> surnames = e.participants().stream()
                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                .sorted()
                .toList();
        String told = String.join(
                " ",
                e.kind().name().toLowerCase(Locale.ROOT),
                e.status().name().toLowerCase(Locale.ROOT),
                String.join("+", surnames),
                Objects.toString(e.date(), ""),
                Objects.toString(e.minutes(), ""));
        return told.replaceAll(" +", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg touched down in Santiago on Wednesday.                            | visit held Berg 2025-05-07
            Berg, who flew in on Wednesday, was in good spirits.                    | visit held Berg 2025-05-07
            Berg came over on the morning train on Tuesday.                         | visit held Berg 2025-05-06
            Berg travels on to Lima on Monday.                                      | visit scheduled Berg 2025-05-12
            Berg flew home on Thursday.                                             | visit held Berg 2025-05-08
            Berg will dine with Ruiz in Oslo on Monday and fly to Lima.             | meeting scheduled Berg+Ruiz 2025-05-12; visit scheduled Berg
            Berg paid a courtesy call on Ruiz on Tuesday.                           | meeting held Berg+Ruiz 2025-05-06
            Berg is to be received by Ruiz on Monday.                               | meeting scheduled Berg+Ruiz 2025-05-12
            Berg lunched with Ruiz on Tuesday.                                      | meeting held Berg+Ruiz 2025-05-06
            Berg and Ruiz came face to face on Tuesday.                             | meeting held Berg+Ruiz 2025-05-06
            Berg got on the phone with Ruiz on Tuesday.                             | call held Berg+Ruiz 2025-05-06
            A mediator brought Berg and Ruiz together on Tuesday.                   | meeting held Berg+Ruiz 2025-05-06
            """)
    void verbs_with_their_tails_tell_of_encounters(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg leaves on Monday for Lima to work out details with Ruiz.              | visit scheduled Berg 2025-05-12; meeting scheduled Berg+Ruiz
            Berg will make a dash to Lima next week to sit down with Ruiz.             | visit scheduled Berg 2025-W20; meeting scheduled Berg+Ruiz 2025-W20
            Berg will visit Chile in June to hold talks with Ruiz.                     | visit scheduled Berg 2025-06; meeting scheduled Berg+Ruiz 2025-06
            Norway has sent Berg to Lima for talks with Ruiz.                          | visit held Berg; meeting scheduled Berg+Ruiz
            Berg is weighing a trip to Lima to see Ruiz.                               | visit proposed Berg+Ruiz
            """)
    void a_journey_and_what_it_is_for_are_two_encounters_once_both_are_settled(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg is in Lima with Ruiz.                                                 | visit underway Berg+Ruiz
            Berg goes on to Lima and will be back in Oslo on Friday.                   | visit scheduled Berg; visit scheduled Berg 2025-05-16
            Berg's plane has just left for Lima.                                       | visit held Berg 2025-05-10
            Berg set off for Lima on Wednesday.                                        | visit held Berg 2025-05-07
            Berg flew back from Lima overnight with a promise.                         | visit held Berg
            On Tuesday Berg was in Lima, on Thursday she met Ruiz in Arica.            | visit held Berg 2025-05-06; meeting held Berg+Ruiz 2025-05-08
            """)
    void journeys_are_told_by_where_somebody_is_or_goes_on_to(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg was supposed to see Ruiz on Wednesday. She did not.                   | meeting cancelled Berg+Ruiz 2025-05-07
            Berg pulled out of a video conference with Ruiz on May 3.                  | call cancelled Berg+Ruiz 2025-05-03
            """)
    void what_somebody_was_supposed_to_do_or_pulled_out_of_is_off(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg saw Ruiz at nine and Envoy Nils Holm of Denmark after lunch.          | meeting held Berg+Ruiz; meeting held Berg+Holm
            Berg receives Ruiz on Monday and the skippers on Tuesday.                  | meeting scheduled Berg+Ruiz 2025-05-12; meeting scheduled Berg 2025-05-13
            Berg met Ruiz on Monday. Mayor Ida Lund, who sat down with both of them in April, was glad. | meeting held Berg+Ruiz 2025-05-05; meeting held Berg+Lund+Ruiz 2025-04
            """)
    void several_who_are_met_in_turn_are_met_in_several_meetings(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg landed in Arica. Ruiz received her for half an hour on Wednesday.     | visit held Berg; meeting held Berg+Ruiz 2025-05-07 30
            Berg had spent Saturday with Ruiz.                                         | meeting held Berg+Ruiz 2025-05-10
            Berg was at the Fisheries Department on Monday for two hours, her longest session yet with Ruiz. | meeting held Berg+Ruiz 2025-05-05 120
            Berg pressed Ruiz last night to open the ports. It was a 90-minute meeting. | meeting held Berg+Ruiz 2025-05-09TNI 90
            Berg will ring her Chilean counterpart tomorrow.                           | call scheduled Berg 2025-05-11
            Berg took Ruiz aside on Thursday.                                          | meeting held Berg+Ruiz 2025-05-08
            Berg is sitting in with Ruiz.                                              | meeting underway Berg+Ruiz
            Berg will hold a third set of talks with Ruiz on Monday.                   | round scheduled Berg+Ruiz 2025-05-12
            """)
    void meetings_are_told_by_being_received_taken_aside_or_sat_with(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @Test
    void a_day_that_heads_a_line_as_in_a_diary_dates_what_the_line_tells() {
        assertThat(told("""
                        The talks in short.

                        April 3 \u2014 The boats stay in port.

                        April 20 \u2014 Nothing moves.

                        May 1 \u2014 Round two, 130 minutes with Ruiz and Berg.
                        """)).containsExactly("round held Berg+Ruiz 2025-05-01 130");
    }

    @Test
    void one_meeting_and_the_one_with_somebody_else_are_two() {
        assertThat(told("Berg met Ruiz and Envoy Nils Holm on Tuesday."
                        + " The meeting with Ruiz lasted an hour. The one with Holm went on for two hours."))
                .contains("meeting held Berg+Ruiz 2025-05-06 60", "meeting held Berg+Holm 2025-05-06 120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg came to Arica on Tuesday. She spent an hour with Ruiz.                | visit held Berg 2025-05-06; meeting held Berg+Ruiz 2025-05-06 60
            Berg came to Arica on Tuesday. She had met Ruiz for an hour.               | visit held Berg 2025-05-06; meeting held Berg+Ruiz 60
            """)
    void an_encounter_without_a_day_goes_on_from_the_day_just_told_unless_it_goes_further_back(
            String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg, who is in Lima with Mayor Ida Lund, said that he is hopeful of meeting Ruiz in Arica in June. | visit underway Berg+Lund; meeting proposed Berg+Ruiz 2025-06
            Berg's planned trip to Lima, where she was to meet Ruiz on Friday, has been dropped. | visit cancelled Berg; meeting cancelled Berg+Ruiz 2025-05-16
            Berg was afterwards hosted by Ruiz for an hour on Tuesday.                 | meeting held Berg+Ruiz 2025-05-06 60
            """)
    void clauses_between_a_subject_and_its_verb_are_stepped_over(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg set out on Tuesday for Lima.                                          | visit held Berg 2025-05-06
            Berg had Ruiz on the line on Tuesday for 40 minutes.                       | call held Berg+Ruiz 2025-05-06 40
            Berg had Ruiz in for coffee on Tuesday.                                    | meeting held Berg+Ruiz 2025-05-06
            """)
    void a_day_or_a_person_stands_between_a_verb_and_its_tail(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A second sitting with Ruiz was set for Monday.                             | meeting scheduled Ruiz 2025-05-12
            The second round of talks between Norway and Chile is set for Monday.      | round scheduled 2025-05-12
            """)
    void one_more_sitting_is_no_count_of_rounds(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The summit between Berg and Ruiz was held on Tuesday.                      | summit held Berg+Ruiz 2025-05-06
            A Norway-Chile summit of Berg and Ruiz was held on Tuesday.                | summit held Berg+Ruiz 2025-05-06
            """)
    void a_summit_between_two_people_is_one_where_it_is_called_so(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg hopes for a deal by mid-June, when she is to meet Ruiz in Lima.       | meeting scheduled Berg+Ruiz 2025-06
            Berg dropped the matter on Tuesday, hours after she had met Ruiz.          | meeting held Berg+Ruiz 2025-05-06
            Berg was in Lima last week and was received by Ruiz for an hour.           | visit held Berg 2025-W18; meeting held Berg+Ruiz 2025-W18 60
            Berg will leave for Lima as soon as Monday.                                | visit scheduled Berg 2025-05-12
            The third round, first planned for Tuesday, was held on Thursday.          | round held 2025-05-08
            Berg's talk with Ruiz, squeezed in on Tuesday between two dinners, was short. | meeting held Berg+Ruiz 2025-05-06
            """)
    void the_clause_beside_an_encounter_may_tell_its_day(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Sunday the leaders begin a three-day summit in Lima.                    | summit scheduled 2025-05-11/2025-05-13
            A third round planned for last Monday fell through.                        | round cancelled 2025-05-05
            The sixth round, planned for next week, is off.                            | round cancelled 2025-W20
            """)
    void days_are_counted_from_the_first_and_plans_that_fail_keep_theirs(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A short while ago Berg and Ruiz spoke by phone.                            | call held Berg+Ruiz 2025-05-10
            Berg met Ruiz in Arica on Tuesday. A truce was agreed after two hours.     | meeting held Berg+Ruiz 2025-05-06 120
            """)
    void what_is_told_around_a_sentence_fills_it(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }
}
