package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Part;
import org.parley.articles.SourceDocument;

/** What every format promises; the test of a format implements it with two good files of its own. */
interface ArticleFormatContract {
    ArticleFormat format();

    /** A file of the format with one article, whose text holds {@link #sentence()}. */
    String oneArticle();

    /** The name such a file would have. */
    String path();

    default String sentence() {
        return "The two ministers met for three hours in Oslo on Tuesday.";
    }

    default SourceDocument document(byte[] bytes) {
        return new SourceDocument(path(), bytes, null);
    }

    default List<ArticleDraft> drafts(String file) {
        List<ArticleDraft> drafts = new ArrayList<>();
        for (DraftOutcome outcome : format().read(document(file.getBytes(UTF_8)))) {
            if (outcome instanceof DraftOutcome.Drafted drafted) {
                drafts.add(drafted.draft());
            }
        }
        return drafts;
    }

    @Test
    default void it_is_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(ArticleFormat.class).stream().map(ServiceLoader.Provider::type))
                .contains(format().getClass());
    }

    @Test
    default void it_accepts_its_own_files_and_finds_the_article() {
        assertThat(format().accepts(document(oneArticle().getBytes(UTF_8)))).isTrue();
        assertThat(drafts(oneArticle()))
                .singleElement()
                .satisfies(draft -> assertThat(draft.text()).contains(sentence()));
    }

    @Test
    default void it_reads_the_same_article_behind_a_byte_order_mark() {
        String marked = "\uFEFF" + oneArticle();

        assertThat(format().accepts(document(marked.getBytes(UTF_8)))).isTrue();
        assertThat(drafts(marked)).isEqualTo(drafts(oneArticle()));
    }

    @Test
    default void marked_parts_lie_in_order_inside_the_text() {
        for (ArticleDraft draft : drafts(oneArticle())) {
            int end = 0;
            for (Part part : draft.marked()) {
                assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
                end = part.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(draft.text().length());
        }
    }

    @Test
    default void two_readings_are_equal() {
        assertThat(drafts(oneArticle())).isEqualTo(drafts(oneArticle()));
    }

    @Test
    default void a_file_cut_anywhere_is_read_or_refused_but_never_thrown_at() {
        byte[] whole = oneArticle().getBytes(UTF_8);

        for (int length = 1; length < whole.length; length += 7) {
            SourceDocument cut = document(Arrays.copyOf(whole, length));
            if (format().accepts(cut)) {
                assertThat(format().read(cut)).isNotEmpty();
            }
        }
    }

    @Test
    default void a_file_with_a_broken_byte_anywhere_is_read_or_refused_but_never_thrown_at() {
        byte[] whole = oneArticle().getBytes(UTF_8);

        for (int at = 0; at < whole.length; at += 5) {
            byte[] broken = whole.clone();
            broken[at] = (byte) (at % 2 == 0 ? 0 : 0xFF);
            if (format().accepts(document(broken))) {
                assertThat(format().read(document(broken))).isNotEmpty();
            }
        }
    }
}
