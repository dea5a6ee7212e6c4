package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;

class PlainTextTest implements ArticleFormatContract {
    @Override
    public ArticleFormat format() {
        return new PlainText();
    }

    @Override
    public String oneArticle() {
        return "Cod talks resume\r\n\r\nOSLO (Harbor Wire) -- " + sentence() + "\r\n";
    }

    @Override
    public String path() {
        return "2025-05-06/cod.txt";
    }

    @Test
    void the_text_keeps_its_line_ends_and_its_spaces() {
        assertThat(drafts("One  two.\r\n\r\n\tThree."))
                .extracting(ArticleDraft::text)
                .containsExactly("One  two.\r\n\r\n\tThree.");
    }

    @Test
    void utf_16_is_read_with_and_without_a_mark() {
        String text = "Ministers meet again in Reykjavík — and agree on nothing.";

        assertThat(text(text.getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(text(text.getBytes(UTF_16BE))).isEqualTo(text);
        assertThat(text(("\uFEFF" + text).getBytes(UTF_16LE))).isEqualTo(text);
        assertThat(text(("\uFEFF" + text).getBytes(UTF_16BE))).isEqualTo(text);
    }

    @Test
    void western_single_bytes_are_windows_1252() {
        String text = "“We’re close,” the minister said – café by café, at €5 a cup.";

        assertThat(text(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
    }

    @Test
    void a_text_full_of_foreign_letters_is_detected() {
        String text = "Министры встретились во вторник и договорились продолжить переговоры на следующей неделе.";

        assertThat(text(text.getBytes(Charset.forName("windows-1251")))).isEqualTo(text);
    }

    @Test
    void a_stray_nul_is_replaced_so_that_every_index_still_counts() {
        assertThat(drafts("The ministers\0met for a long time on Tuesday in the old town hall."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.text().charAt(13)).isEqualTo('\uFFFD'));
    }

    @Test
    void a_utf_8_text_cut_inside_a_letter_loses_only_that_letter() {
        byte[] bytes = "Reykjavík, Besançon, São Paulo and Málaga".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(text(java.util.Arrays.copyOf(bytes, bytes.length - 5)))
                .isEqualTo("Reykjavík, Besançon, São Paulo and M\uFFFD");
    }

    @Test
    void json_and_xml_that_no_format_knows_are_not_taken_for_an_article() {
        assertThat(format().accepts(document("{\"a\": 1}".getBytes(UTF_16LE)))).isFalse();
        assertThat(format().accepts(document("<?xml version='1.0'?><invoice/>".getBytes(UTF_16LE))))
                .isFalse();
    }

    private String text(byte[] bytes) {
        List<DraftOutcome> outcomes = format().read(document(bytes));
        return ((DraftOutcome.Drafted) outcomes.get(0)).draft().text();
    }
}
