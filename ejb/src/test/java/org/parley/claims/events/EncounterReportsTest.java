package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.events.EncounterWordingsTest.told;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings of agencies and dailies, a row each, of Saturday, 10 May 2025; Berg and Ruiz are introduced before each. */
class EncounterReportsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg called Ruiz in the evening to thank him.                              | call held Berg+Ruiz
            Berg plans to call Ruiz in the coming days.                                | call scheduled Berg+Ruiz
            Berg had told Ruiz by telephone on Tuesday that she was ready.             | call held Berg+Ruiz 2025-05-06
            Berg and Ruiz held talks on salmon by phone on Tuesday.                    | call held Berg+Ruiz 2025-05-06
            Berg raised salmon with Ruiz when they talked by phone on Tuesday.         | call held Berg+Ruiz 2025-05-06
            Berg spoke with Ruiz on Tuesday. Her office called the 20-minute conversation frank. | call held Berg+Ruiz 2025-05-06 20
            """)
    void who_telephoned_is_told_from_who_met(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg struck a truce in Oslo on Tuesday. It was their third session.        | meeting held Berg+Ruiz 2025-05-06
            Berg told Ruiz in Oslo on Tuesday that she was ready. It was the first round of ministerial talks. | round held Berg+Ruiz 2025-05-06
            Norway will send Berg to Lima on May 20. This will be the third round of talks. | round scheduled Berg 2025-05-20
            A call between Berg and Ruiz is set for May 20. The previous call was held on May 2. | call scheduled Berg+Ruiz 2025-05-20; call held Berg+Ruiz 2025-05-02
            """)
    void a_count_or_an_earlier_one_points_to_the_sentence_before(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A meeting of Berg and Ruiz that had been planned for May 20 was called off. | meeting cancelled Berg+Ruiz 2025-05-20
            An eighth round in Oslo is not ruled out.                                  | round proposed
            The seventh round in Oslo is over.                                         | round held
            """)
    void the_verb_of_the_main_clause_says_how_far_it_has_come(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg will attend the Group of Seven summit that opens in Lima on Monday.   | summit scheduled Berg 2025-05-12
            The Group of Seven summit in Lima, opening on Monday, will be short.       | summit scheduled 2025-05-12
            Berg and Ruiz gave up at their summit in Lima on Tuesday.                  | summit held Berg+Ruiz 2025-05-06
            The Lima dinner on the eve of the summit was cancelled.                    | ''
            """)
    void a_summit_is_told_by_the_day_on_which_it_opens(String text, String expected) {
        assertThat(String.join("; ", told(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg, whose minister is ill, thanked Ruiz, whom she saw last month.        | meeting held Berg+Ruiz 2025-04
            Berg spoke to reporters on Tuesday after talks with Ruiz, and gave no details. | meeting held Berg+Ruiz 2025-05-06
            Talks with Ruiz in Lima on Tuesday brought nothing, Berg said.             | meeting held Berg+Ruiz 2025-05-06
            Berg and Ruiz are to talk in person in Lima on May 20.                     | meeting scheduled Berg+Ruiz 2025-05-20
            Berg and Ruiz dined in Lima on Tuesday.                                    | meeting held Berg+Ruiz 2025-05-06
            Berg hammered out the terms with Ruiz in Lima on Tuesday.                  | meeting held Berg+Ruiz 2025-05-06
            On Tuesday Berg and Ruiz confronted each other for four hours.             | meeting held Berg+Ruiz 2025-05-06 240
            Berg will meet her trade team this week.                                   | meeting scheduled Berg 2025-W19
            """)
    void those_who_met_are_found_in_the_clauses_beside(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg will lead a delegation to Lima on May 20.                             | visit scheduled Berg 2025-05-20
            Berg reached Lima on Tuesday.                                              | visit held Berg 2025-05-06
            Berg may see Ruiz, who comes to Oslo this week.                            | meeting proposed Berg+Ruiz; visit scheduled Ruiz 2025-W19
            """)
    void journeys_are_told_by_who_leads_and_who_comes(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The first call between Berg and Ruiz, on May 2, took 45 minutes and the second, on May 6, 60 minutes. | call held Berg+Ruiz 2025-05-02 45; call held Berg+Ruiz 2025-05-06 60
            Berg had two phone calls with Ruiz on Tuesday. Berg talked to Ruiz for 15 minutes in the morning and 20 minutes in the evening. | call held Berg+Ruiz 2025-05-06 15; call held Berg+Ruiz 2025-05-06 20
            """)
    void several_calls_keep_their_own_lengths(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg said that trade talks with Chile may soon succeed.
            Berg and Ruiz will take stock of the negotiations on salmon.
            Berg found the talks with the two ministers deep.
            Norway and Chile have been negotiating since the beginning of the year.
            The Salmon Bargaining Association wrote on Tuesday.
            Berg spoke on the radio to Ruiz on Tuesday.
            Berg said the talks could go on.
            Berg denied a report that she would meet Ruiz in Lima.
            """)
    void talks_that_are_only_spoken_of_are_none(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg met Ruiz twice, on April 16 and May 1.                                | meeting held Berg+Ruiz 2025-04-16; meeting held Berg+Ruiz 2025-05-01
            On Tuesday Berg had an hour with Ruiz, and on Thursday two phone calls with him, of 15 and 20 minutes. | meeting held Berg+Ruiz 2025-05-06 60; call held Berg+Ruiz 2025-05-08 15; call held Berg+Ruiz 2025-05-08 20
            Berg spoke twice by phone with Ruiz on Tuesday, for 15 minutes in the morning and 20 in the evening. | call held Berg+Ruiz 2025-05-06 15; call held Berg+Ruiz 2025-05-06 20
            """)
    void several_told_in_one_sentence_are_several(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Berg and Ruiz, meeting in Lima on Tuesday, settled on a quota.             | meeting held Berg+Ruiz 2025-05-06
            Berg and Ruiz are to take the matter up face to face in Lima on May 20.    | meeting scheduled Berg+Ruiz 2025-05-20
            Berg and Ruiz talked about salmon on Tuesday.                              | meeting held Berg+Ruiz 2025-05-06
            Norway and Chile spoke in Lima on Tuesday about salmon.                    | meeting held 2025-05-06
            The negotiators ended a first day of talks on Thursday and were to resume on Monday. | meeting held 2025-05-08; meeting scheduled 2025-05-12
            Berg visited wounded sailors in Lima on Tuesday.                           | visit held Berg 2025-05-06
            Berg reported the arrival in Oslo of a delegation under Ruiz on Tuesday.   | visit held Ruiz 2025-05-06
            On Tuesday in Lima Berg met Ruiz.                                          | meeting held Berg+Ruiz 2025-05-06
            Berg is also to see Ruiz alone.                                            | meeting scheduled Berg+Ruiz
            There had been a call with Ruiz on Tuesday, said Berg.                     | call held Berg+Ruiz 2025-05-06
            """)
    void meetings_and_journeys_are_told_in_other_words(String text, String expected) {
        assertThat(told(text)).containsExactlyInAnyOrder(expected.split("; "));
    }
}
