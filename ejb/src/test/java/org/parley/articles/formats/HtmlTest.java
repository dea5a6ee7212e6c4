package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DateBasis;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Part;
import org.parley.articles.PartKind;

class HtmlTest implements ArticleFormatContract {
    private static final String BODY = """
            <nav><a href="/">Home</a><a href="/sport">Sport</a></nav>
            <article><h1>Cod talks resume</h1>
            <figure><img src="a.jpg"><figcaption>Fisheries Minister Inga Holm arrives in Oslo.</figcaption></figure>
            <p>The two ministers met for three hours in Oslo on Tuesday. It was their second meeting on the cod quota this spring,
            and both said that they want to go on.</p>
            <p>Norway demands that the quota be cut by 20 percent, a step which the other side has rejected so far, although its fleet
            lands fewer fish each year and its scientists agree that the stock is small.</p>
            <h2>A long quarrel</h2>
            <p>The quarrel began in 2019, when boats from both sides cut each other's nets, and it has been on the table at every
            meeting of the two governments since then.</p></article>
            <footer><p>We use cookies to improve this site.</p></footer>
            """;

    @Override
    public ArticleFormat format() {
        return new Html();
    }

    @Override
    public String oneArticle() {
        return page("<title>Cod talks resume | Harbor Wire</title>");
    }

    @Override
    public String path() {
        return "cod.html";
    }

    private static String page(String head) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">" + head + "</head><body>" + BODY
                + "</body></html>";
    }

    private ArticleDraft read(String head) {
        return drafts(page(head)).get(0);
    }

    @Test
    void the_page_around_the_article_stays_outside() {
        assertThat(read("").text()).doesNotContain("Sport").doesNotContain("cookies");
    }

    @Test
    void headline_and_caption_are_marked_and_the_headline_stands_there_once() {
        ArticleDraft draft = read("");

        assertThat(draft.title()).isEqualTo("Cod talks resume");
        assertThat(draft.text()).containsOnlyOnce("Cod talks resume");
        assertThat(draft.marked()).extracting(Part::kind).containsExactly(PartKind.HEADLINE, PartKind.CAPTION);
    }

    @Test
    void json_ld_tells_date_outlet_and_author_before_anything_else() {
        ArticleDraft draft = read("""
                <meta property="article:published_time" content="2025-05-09"><meta property="og:site_name" content="Elsewhere">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": ["NewsArticle"],
                "headline": "Cod talks resume", "datePublished": "2025-05-06T21:15:00+09:00",
                "publisher": {"name": "Harbor Wire"}, "author": [{"name": "Mona Lund"}], "inLanguage": "en-GB"}]}</script>""");

        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.language()).isEqualTo("en-GB");
        assertThat(draft.text()).contains("\n\nMona Lund\n\n");
        assertThat(draft.published()).satisfies(date -> {
            assertThat(date.day()).isEqualTo(LocalDate.of(2025, 5, 6));
            assertThat(date.instant()).isEqualTo(OffsetDateTime.parse("2025-05-06T21:15:00+09:00"));
            assertThat(date.basis()).isEqualTo(DateBasis.METADATA);
        });
    }

    @Test
    void without_it_open_graph_and_meta_do() {
        ArticleDraft draft = read("""
                <meta property="article:published_time" content="2025-05-06T08:00:00Z"><meta property="og:site_name" content="Harbor Wire">
                <link rel="canonical" href="https://harborwire.example/2025/05/06/cod"><script type="application/ld+json">{broken</script>""");

        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.link()).isEqualTo("https://harborwire.example/2025/05/06/cod");
        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
    }

    @Test
    void a_page_that_states_no_date_has_none() {
        assertThat(read("<meta name=\"lastmod\" content=\"2025-05-06\">").published())
                .isNull();
    }

    @Test
    void the_declared_encoding_counts_where_the_bytes_are_not_utf_8() {
        String page = page("").replace("utf-8", "windows-1251").replace("A long quarrel", "Долгий спор о рыбе");

        DraftOutcome outcome = format().read(document(page.getBytes(Charset.forName("windows-1251"))))
                .get(0);

        assertThat(((DraftOutcome.Drafted) outcome).draft().text()).contains("Долгий спор о рыбе");
    }

    @Test
    @Timeout(30)
    void elements_nested_a_hundred_thousand_deep_do_not_exhaust_the_stack() {
        String deep = "<html><body>" + "<div>".repeat(100_000) + "<p>" + sentence() + "</p></body></html>";

        assertThat(format().read(document(deep.getBytes(UTF_8)))).isNotEmpty();
    }

    @Test
    void a_page_without_words_is_refused() {
        assertThat(format().read(document("<html><body><img src=x></body></html>".getBytes(UTF_8))))
                .singleElement()
                .isInstanceOf(DraftOutcome.Refused.class);
    }
}
