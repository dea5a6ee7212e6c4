package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(s -> s.span().of(text)).toList();
    }

    @Test
    void abbreviations_titles_numbers_and_initials_do_not_end_a_sentence() {
        String text =
                "U.S. Commerce Secretary J. D. Miller met Mr. Sato at No. 5 Hill St. Park on Jan. 7 in Washington, D.C., he said.";
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void an_abbreviation_can_end_a_sentence() {
        assertThat(split("They export to the U.S. Officials said so. It ended at 5 p.m. The next is open."))
                .containsExactly(
                        "They export to the U.S.", "Officials said so.", "It ended at 5 p.m.", "The next is open.");
    }

    @Test
    void closing_marks_belong_to_the_sentence_they_close() {
        assertThat(split("\"We agree.\" \"Not yet,\" she said. (It rained.) “Why?” Brown asked. ‘No.’ End."))
                .containsExactly(
                        "\"We agree.\"",
                        "\"Not yet,\" she said.",
                        "(It rained.)",
                        "“Why?” Brown asked.",
                        "‘No.’",
                        "End.");
    }

    @Test
    void lines_break_but_wrapped_lines_do_not() {
        assertThat(
                        split(
                                "Talks go on\nMinisters meet again in Geneva this week to look for a way out of the long dispute\n\nEnd"))
                .hasSize(3);
        String wrapped = "The ministers of the two countries met in the old town hall of\n"
                + "Geneva for three hours and spoke about the fish they had caught\n"
                + "and sold. They parted without a word about the next of their\n"
                + "meetings.";
        assertThat(split(wrapped)).hasSize(2);
    }

    @Test
    void glued_sentences_part() {
        assertThat(split("He left Tokyo.The talks failed.")).containsExactly("He left Tokyo.", "The talks failed.");
    }

    @Test
    void every_sentence_points_into_the_text_and_none_is_lost() {
        String text = "  \ud83d\ude00 One… two?! \"Three\n\n' four ''five``. .. 3.5.1 a.b.c. --- x";
        StringBuilder all = new StringBuilder();
        SentenceSplitter.split(text)
                .forEach(s -> s.tokens().forEach(t -> {
                    assertThat(t.span().of(text)).isEqualTo(t.text());
                    all.append(t.text());
                }));
        assertThat(all.toString()).isEqualTo(text.replaceAll("\\s", ""));
    }

    @Test
    void what_never_stops_is_cut_so_that_no_sentence_is_longer_than_any_writer_needs() {
        List<Sentence> sentences = SentenceSplitter.split("the cod and ".repeat(1_000));

        assertThat(sentences).hasSize(10);
        assertThat(sentences)
                .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSize(SentenceSplitter.LONGEST));
    }
}
