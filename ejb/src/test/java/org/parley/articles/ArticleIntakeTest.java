package org.parley.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleIntakeTest {
    private static final String SENTENCE = "The two ministers met for three hours in Oslo on Friday.";

    @Test
    void the_same_bytes_of_two_outlets_are_two_articles() {
        Intake file = Intake.of(SENTENCE);

        assertThat(file.with(new Sidecar("Harbor Wire", null, null, null))
                        .read()
                        .id())
                .isNotEqualTo(file.with(new Sidecar("Fjord Courier", null, null, null))
                        .read()
                        .id())
                .hasSize(64);
        assertThat(file.read().id()).isEqualTo(file.at("elsewhere.txt").read().id());
    }

    @Test
    void the_articles_of_one_file_have_ids_of_their_own() {
        String feed = "<rss><channel><title>Harbor Wire</title><item><description>" + SENTENCE
                + "</description></item><item><description>They meet again on Monday.</description></item></channel></rss>";

        assertThat(Intake.of(feed).outcomes())
                .extracting(outcome -> ((Outcome.Read) outcome).id())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(Intake.of("").rejection().reason()).isEqualTo(Rejection.Reason.EMPTY);
    }

    @Test
    void a_file_of_spaces_holds_no_text() {
        assertThat(Intake.of(" \n\t\n").rejection().reason()).isEqualTo(Rejection.Reason.NO_TEXT);
    }

    @Test
    void a_picture_is_binary() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 2, 0, 0, 0};

        assertThat(Intake.of(png).rejection().reason()).isEqualTo(Rejection.Reason.BINARY);
    }

    @Test
    void json_that_is_no_news_item_is_unsupported() {
        assertThat(Intake.of("{\"invoice\": 12}").rejection().reason()).isEqualTo(Rejection.Reason.UNSUPPORTED);
    }

    @Test
    void the_dateline_and_the_paragraph_it_opens_are_one_paragraph() {
        ArticleText text = Intake.of(
                        "OSLO (Harbor Wire) -- " + SENTENCE + " They will meet again.\n\nNobody knows when.")
                .text();

        assertThat(text.sentences())
                .extracting(ArticleText.PlacedSentence::paragraph)
                .containsExactly(0, 0, 1);
    }
}
