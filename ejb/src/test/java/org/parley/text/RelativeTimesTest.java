package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times reckoned from others that the text names, and days that lie ahead by what is said of them. */
class RelativeTimesTest {
    private static List<String> read(String text, LocalDate day) {
        return TimeExpressions.find(SentenceSplitter.split(text), TimeContext.of(day)).stream()
                .map(t -> t.span().of(text) + " = " + t.value())
                .toList();
    }

    /** Read on a Wednesday. */
    private static List<String> read(String text) {
        return read(text, LocalDate.of(2024, 3, 13));
    }

    private static String last(String text) {
        List<String> all = read(text);
        return all.get(all.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on Sunday and Monday. | Sunday and Monday = 2024-03-10/2024-03-11",
                "A call comes Thursday or Friday. | Thursday or Friday = 2024-03-14/2024-03-15",
                "They will meet today and tomorrow. | today and tomorrow = 2024-03-13/2024-03-14",
                "A fair on March 4 and 5 preceded it. | March 4 and 5 = 2024-03-04/2024-03-05",
                "They met on Sunday and Tuesday's papers said so. | Tuesday = 2024-03-12",
            })
    void two_days_on_end_are_one_time(String text, String time) {
        assertThat(last(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She will be there in the week of April 8. | the week of April 8 = 2024-W15",
                "Talks resume in the week beginning 8 April. | the week beginning 8 April = 2024-W15",
                "It has risen since the start of the year. | the start of the year = 2024-01-01",
                "It was printed on February 01, 2024. | February 01, 2024 = 2024-02-01",
                "It was printed on 24-11-2023. | 24-11-2023 = 2023-11-24",
                "Published: 15 Mar 2023, 11:49 PM | 15 Mar 2023, 11:49 PM = 2023-03-15T23:49",
            })
    void a_day_names_its_week_and_a_period_its_first_day(String text, String time) {
        assertThat(last(text)).isEqualTo(time);
    }

    @Test
    void the_same_day_is_the_one_that_the_tense_allows() {
        assertThat(last("The report is due on Friday. She is to see him on the same day."))
                .isEqualTo("the same day = 2024-03-15");
        assertThat(
                        last(
                                "They met on Monday. He is expected on March 20. The talks are planned for the evening of the same day."))
                .isEqualTo("the evening of the same day = 2024-03-20TEV");
        assertThat(last("Roca spoke on Monday. Oslo will pay by the end of the year, she said that day."))
                .isEqualTo("that day = 2024-03-11");
        assertThat(last("They met on Tuesday. Roca is to see her later in the day."))
                .isEqualTo("later in the day = 2024-03-13");
        assertThat(last("They met on Tuesday. Roca saw her later in the day."))
                .isEqualTo("later in the day = 2024-03-12");
        assertThat(last("Roca was in Lima on Monday. That same evening she left."))
                .isEqualTo("That same evening = 2024-03-11TEV");
    }

    @Test
    void the_day_before_and_after_are_reckoned_from_the_day_told() {
        assertThat(last("She could leave on Thursday and meet him the day after, aides said."))
                .isEqualTo("the day after = 2024-03-15");
        assertThat(last("They spoke on Tuesday. The day before, the two had met."))
                .isEqualTo("The day before = 2024-03-11");
        assertThat(last("She reports on April 9. Two days after that the chamber votes."))
                .isEqualTo("Two days after that = 2024-04-11");
    }

    @Test
    void what_stands_before_somebody_or_something_is_only_a_length() {
        assertThat(read("They met on Tuesday. It was two days before Roca took office."))
                .containsExactly("Tuesday = 2024-03-12", "two days = P2D");
        assertThat(last("They met on Tuesday, one day later than planned.")).isEqualTo("one day = P1D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She goes on to Lima on Sunday.",
                "Ministers take over on Sunday.",
                "On Sunday the leaders of the Seven begin their talks.",
                "It comes, provided that the cabinet settles its list on Sunday.",
                "Unless they come round on Sunday it fails.",
                "With the summit opening in Lima on Sunday, this paper looks back.",
                "An upper house election on Sunday makes it harder.",
                "Medics to walk out on Sunday",
                "I go to Lima tomorrow and to Oslo on Sunday.",
            })
    void what_is_appointed_or_not_yet_certain_lies_ahead(String text) {
        assertThat(last(text)).isEqualTo("Sunday = 2024-03-17");
    }

    @Test
    void on_a_sunday_this_week_is_the_one_that_begins() {
        assertThat(read("She will travel this week.", LocalDate.of(2024, 3, 17)))
                .containsExactly("this week = 2024-W12");
        assertThat(read("She travelled this week.", LocalDate.of(2024, 3, 17))).containsExactly("this week = 2024-W11");
    }
}
