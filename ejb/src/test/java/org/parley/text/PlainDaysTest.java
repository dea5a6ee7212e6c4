package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Which Friday is meant: weekdays as plain English news tells them, of things gone by, going on, planned and called off. */
class PlainDaysTest {
    private static final TimeContext THURSDAY = TimeContext.of(LocalDate.of(2026, 6, 11));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "plain-days.tsv", delimiter = '\t', quoteCharacter = '\0')
    void a_weekday_is_the_one_that_the_sentence_means(String sentence, String days) {
        List<String> told =
                Arrays.stream(days.split(",")).map(PlainDaysTest::inJune).toList();
        assertThat(TimeExpressions.find(SentenceSplitter.split(sentence), THURSDAY))
                .extracting(TimeExpression::value)
                .containsSubsequence(told);
    }

    private static String inJune(String day) {
        return Arrays.stream(day.split("/")).map(d -> "2026-06-" + d).collect(Collectors.joining("/"));
    }
}
