package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

/** One phrase for each way of telling an encounter that news has; "-" where no encounter is told. */
class EncounterLanguageTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 10);

    private static final String CAST = "Finance Minister Anna Berg and Trade Secretary Carlos Ruiz are well known. "
            + "So are envoys Pavel Novak and Lena Fischer.\n\n";

    private static List<NewsEvent> encounters(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome outcome = INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, PUBLISHED, null)))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text()).events().stream()
                .filter(e -> e.kind().isEncounter())
                .toList();
    }

    /** "MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 45": what is not told is left out. */
    private static String shortly(NewsEvent event) {
        StringBuilder line = new StringBuilder(event.kind() + " " + event.status());
        if (event.date() != null) {
            line.append(' ').append(event.date());
        }
        if (!event.participants().isEmpty()) {
            line.append(' ').append(event.participants().stream().sorted().collect(Collectors.joining("+")));
        }
        if (event.minutes() != null) {
            line.append(' ').append(event.minutes());
        }
        return line.toString();
    }

    private static String told(String text) {
        List<NewsEvent> events = encounters(text);
        return events.isEmpty()
                ? "-"
                : events.stream().map(EncounterLanguageTest::shortly).sorted().collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg will meet with executives of the steel makers on Monday. | MEETING SCHEDULED 2025-05-12 Anna Berg",
                "Ruiz met on Thursday with members of the farm committee. | MEETING HELD 2025-05-08 Carlos Ruiz",
                "NATO ambassadors met in emergency session on Friday. | MEETING HELD 2025-05-09",
                "The executive board of the fund meets on Monday in Vienna. | MEETING SCHEDULED 2025-05-12",
                "The cold winter met the needs of skiers on Monday. | -",
            })
    void people_who_are_not_named_are_met(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Speaking after hour-long talks with Ruiz on Friday, Berg said she was content. | MEETING HELD 2025-05-09 Anna Berg+Carlos Ruiz 60",
                "Berg repeated the offer in talks on Thursday with Ruiz. | MEETING HELD 2025-05-08 Anna Berg+Carlos Ruiz",
                "Berg and Novak put the figures to Ruiz at a closed-door meeting on Thursday with Ruiz. | MEETING HELD 2025-05-08 Anna Berg+Carlos Ruiz+Pavel Novak",
            })
    void whoever_speaks_at_or_after_a_meeting_with_somebody_was_in_it(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg said also a first shipment of wheat will leave for Egypt on Monday. | -",
                "Fischer said she believed Ruiz had left Vienna for Rome on Thursday. | VISIT HELD 2025-05-08 Carlos Ruiz",
            })
    void the_nearest_subject_is_who_travels(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hopes rest on the talks, scheduled to end on Wednesday. | -",
                "Officials said the talks are unlikely to delay the tariffs on Friday. | -",
                "The union asked the mining companies to begin contract talks on Monday. | MEETING PROPOSED 2025-05-12",
                "Berg met Ruiz on Monday after the 12-hour flight. | MEETING HELD 2025-05-05 Anna Berg+Carlos Ruiz",
            })
    void what_only_stands_near_an_encounter_is_not_its_state_day_or_length(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg spoke during a three-day visit here in April. | VISIT HELD 2025-04 Anna Berg",
            })
    void here_is_where_the_report_was_written(String text, String told) {
        assertThat(told("VIENNA, May 9 (Wire) -- " + CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg touched down in Rome on Wednesday. | VISIT HELD 2025-05-07 Anna Berg",
                "Ruiz flew home on Sunday. | VISIT HELD 2025-05-04 Carlos Ruiz",
                "Novak is on a two-day visit to Malaysia and leaves for Indonesia on Wednesday. | VISIT SCHEDULED 2025-05-14 Pavel Novak; VISIT UNDERWAY Pavel Novak",
                "Berg, winding up a two-day visit to Rome, said she expected action. | VISIT HELD Anna Berg",
                "Ruiz spoke on his return from a visit to Japan. | VISIT HELD Carlos Ruiz",
                "A Japanese trade delegation leaves for Rome tomorrow. | VISIT SCHEDULED 2025-05-11",
            })
    void journeys_are_told_in_many_ways(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg is to be received by Ruiz on Monday. | MEETING SCHEDULED 2025-05-12 Anna Berg+Carlos Ruiz",
                "On Tuesday a traders' delegation led by Fischer got 20 minutes with Ruiz. | MEETING HELD 2025-05-06 Carlos Ruiz+Lena Fischer 20",
                "Berg and Ruiz will try again over a working lunch in Bergen on Monday. | MEETING SCHEDULED 2025-05-12 Anna Berg+Carlos Ruiz",
                "Novak praised Ruiz, whom he phoned on Wednesday to propose the lunch. | CALL HELD 2025-05-07 Carlos Ruiz+Pavel Novak",
                "Berg and Ruiz conferred until past midnight. | MEETING HELD Anna Berg+Carlos Ruiz",
                "Ruiz has invited both sides to a reconciliation meeting in Linz on Monday. | MEETING PROPOSED 2025-05-12 Carlos Ruiz",
                "In Linz, Berg will hold meetings on May 27 with Ruiz and Novak. | MEETING SCHEDULED 2025-05-27 Anna Berg+Carlos Ruiz+Pavel Novak",
            })
    void meetings_and_calls_are_told_in_many_ways(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg held talks with Ruiz and, separately, with Novak on Tuesday. The first session lasted an hour, the second about 70 minutes. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 60; MEETING HELD 2025-05-06 Anna Berg+Pavel Novak 70",
                "Berg had back-to-back meetings with Ruiz on April 17 and 18. | MEETING HELD 2025-04-17 Anna Berg+Carlos Ruiz; MEETING HELD 2025-04-18 Anna Berg+Carlos Ruiz",
                "Berg had two sessions with Ruiz, for 90 minutes on Tuesday and 75 minutes on Wednesday. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 90; MEETING HELD 2025-05-07 Anna Berg+Carlos Ruiz 75",
            })
    void several_meetings_told_in_one_breath_are_several(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg and Ruiz agreed in Vienna on Thursday to start. Their meeting, which lasted 55 minutes, was followed by a dinner. | MEETING HELD 2025-05-08 Anna Berg+Carlos Ruiz 55",
                "Berg had spent just over 40 minutes on the phone with Ruiz on May 2. | CALL HELD 2025-05-02 Anna Berg+Carlos Ruiz 40",
                "Berg is expected to raise it with Ruiz in New York on 23 May. | MEETING SCHEDULED 2025-05-23 Anna Berg+Carlos Ruiz",
                "Novak confirmed receiving a phone call from Ruiz on Monday. | CALL HELD 2025-05-05 Carlos Ruiz+Pavel Novak",
                "A planned visit by Ruiz to Japan this month has been postponed to June. | VISIT SCHEDULED 2025-06 Carlos Ruiz",
            })
    void what_stands_around_an_encounter_gives_its_day_length_and_people(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg and Ruiz met in Rome on April 27 and again, for just 15 minutes, at a conference in Oslo on May 6. | MEETING HELD 2025-04-27 Anna Berg+Carlos Ruiz; MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 15",
                "A first meeting of Berg and Ruiz, in Rome last May, was followed by a telephone call in November. | CALL HELD 2024-11 Anna Berg+Carlos Ruiz; MEETING HELD 2024-05 Anna Berg+Carlos Ruiz",
                "Berg got on the phone to Ruiz on Monday. | CALL HELD 2025-05-05 Anna Berg+Carlos Ruiz",
                "Berg passed on the decision to Ruiz on Friday, also by telephone. | CALL HELD 2025-05-09 Anna Berg+Carlos Ruiz",
                "Berg called Ruiz at home on Monday and leaned on him. | CALL HELD 2025-05-05 Anna Berg+Carlos Ruiz",
                "Berg and Ruiz got together in a steakhouse on April 27. | MEETING HELD 2025-04-27 Anna Berg+Carlos Ruiz",
                "Berg held a teleconference of about one hour with Ruiz on Tuesday. | CALL HELD 2025-05-06 Anna Berg+Carlos Ruiz 60",
                "The next item will be taken up when Berg sees Ruiz in Davos. | MEETING SCHEDULED Anna Berg+Carlos Ruiz",
                "The rebels proposed that talks be opened in Algiers in June. | MEETING PROPOSED 2025-06",
            })
    void calls_and_meetings_follow_one_another(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg would like to invite Ruiz to Davos in July for the signing. | VISIT PROPOSED 2025-07 Carlos Ruiz",
                "Berg accepted an invitation to visit Canada. | VISIT SCHEDULED Anna Berg",
                "An envoy, Lena Fischer, will be in Ouagaba on Tuesday. | VISIT SCHEDULED 2025-05-13 Lena Fischer",
                "Her counterpart, Carlos Ruiz, was in Manila last week. | VISIT HELD 2025-W18 Carlos Ruiz",
                "Berg lands in Rome today. | VISIT SCHEDULED 2025-05-10 Anna Berg",
                "Berg left Rome on Sunday. | VISIT HELD 2025-05-04 Anna Berg",
                "Berg still means to visit China. | VISIT SCHEDULED Anna Berg",
            })
    void journeys_are_planned_and_made(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruiz gave Berg about 50 minutes of his time on Wednesday. | MEETING HELD 2025-05-07 Anna Berg+Carlos Ruiz 50",
                "Berg asked Ruiz on Tuesday for more. They were together for some 40 minutes. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 40",
                "Novak flew to Oslo. Ruiz gave him 70 minutes, Berg 45. | MEETING HELD Anna Berg+Pavel Novak 45; MEETING HELD Carlos Ruiz+Pavel Novak 70; VISIT HELD Pavel Novak",
                "Berg and Ruiz met on Tuesday. Their talks beside the Group of Seven summit lasted 30 minutes. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 30",
                "Berg met with Ruiz for 110 minutes on Monday and 120 minutes on Tuesday, and with Novak for 45 minutes on Wednesday. | MEETING HELD 2025-05-05 Anna Berg+Carlos Ruiz 110; MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 120; MEETING HELD 2025-05-07 Anna Berg+Pavel Novak 45",
                "Berg saw Ruiz on Tuesday for an hour and ten minutes, then Novak for 45 minutes. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 70; MEETING HELD 2025-05-06 Anna Berg+Pavel Novak 45",
                "Berg spent 70 minutes with Ruiz and 45 with Novak on Tuesday. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 70; MEETING HELD 2025-05-06 Anna Berg+Pavel Novak 45",
                "Berg met Ruiz in Oslo on Tuesday. Over some 50 minutes, she voiced regret. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 50",
                "Berg and Ruiz held an online meeting on Tuesday. The ministry says it lasted 55 minutes. | CALL HELD 2025-05-06 Anna Berg+Carlos Ruiz 55",
                "The swap was first mooted in a telephone call between Berg and Ruiz in January. | CALL HELD 2025-01 Anna Berg+Carlos Ruiz",
                "The duty, put off after Berg's call with Ruiz on 5 May, would rise in June. | CALL HELD 2025-05-05 Anna Berg+Carlos Ruiz",
                "Berg failed to settle the dispute when she and Ruiz met in Canada on Tuesday. The talks beside the Group of Seven summit lasted about 30 minutes. | MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 30",
                "The strike of the drivers lasted 40 minutes. | -",
                "Berg flew for two hours with her papers. | -",
            })
    void an_encounter_may_be_told_by_its_length_alone(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }

    @Test
    void a_dateline_in_capitals_gives_the_place_in_its_usual_letters() {
        assertThat(encounters("NEW LISKEARD, May 7 - Anna Berg and Carlos Ruiz held talks here on Tuesday."))
                .extracting(NewsEvent::place)
                .containsExactly("New Liskeard");
    }

    @Test
    void a_headline_that_names_nobody_tells_of_the_meeting_below_it() {
        String report = """
                No deal as leaders meet in Norway

                Finance Minister Anna Berg and Trade Secretary Carlos Ruiz held a 30-minute meeting on Tuesday.

                A seventh round of talks may be held later this month.
                """;

        assertThat(told(report)).isEqualTo("MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 30; ROUND PROPOSED 2025-05");
    }

    @Test
    void the_day_of_a_meeting_beside_a_summit_makes_no_summit_of_that_day() {
        assertThat(
                        told(
                                "Anna Berg and Carlos Ruiz held a 30-minute meeting beside the Group of Seven summit on Tuesday."))
                .isEqualTo("MEETING HELD 2025-05-06 Anna Berg+Carlos Ruiz 30");
    }

    @Test
    void a_headline_that_sends_the_envoy_of_the_text_tells_of_the_round_the_journey_is_for() {
        String report = """
                Norway's negotiator to return to Ottawa on May 20

                Norway's chief negotiator Anna Berg will fly to Canada again on May 20 for a fourth round of trade talks.
                """;

        assertThat(told(report)).isEqualTo("ROUND SCHEDULED 2025-05-20 Anna Berg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berg and Ruiz settled on seeing each other in Oslo in June. | MEETING SCHEDULED 2025-06 Anna Berg+Carlos Ruiz",
                "Berg and Ruiz will hold a one-on-one on Monday. | MEETING SCHEDULED 2025-05-12 Anna Berg+Carlos Ruiz",
                "May 30 has been pencilled in for the fourth round of negotiations between Norway and Canada. | ROUND SCHEDULED 2025-05-30",
                "Berg boarded a plane for Canada on Wednesday. | VISIT HELD 2025-05-07 Anna Berg",
                "Berg could fly to the Canadian capital and sign. | VISIT PROPOSED Anna Berg",
                "Ruiz is to attend the Group of Seven summit, from June 15 to 17. | SUMMIT SCHEDULED 2025-06-15/2025-06-17 Carlos Ruiz",
            })
    void what_is_in_the_calendar_is_told_in_many_ways(String text, String told) {
        assertThat(told(CAST + text)).isEqualTo(told);
    }
}
