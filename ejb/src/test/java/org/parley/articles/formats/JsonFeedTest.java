package org.parley.articles.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;

class JsonFeedTest implements ArticleFormatContract {
    @Override
    public ArticleFormat format() {
        return new JsonFeed();
    }

    @Override
    public String path() {
        return "feed.json";
    }

    @Override
    public String oneArticle() {
        return """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Harbor Wire", "language": "en", "items": [
                {"id": "1", "title": "Cod talks resume", "url": "https://harborwire.example/cod", "date_published": "2025-05-06T21:15:00+02:00",
                "authors": [{"name": "Mona Lund"}], "content_html": "<p>The two ministers met for three hours in Oslo on Tuesday.</p>"}]}""";
    }

    @Test
    void an_item_has_title_author_date_and_the_outlet_of_the_feed() {
        ArticleDraft draft = drafts(oneArticle()).get(0);

        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(draft.text()).isEqualTo("Cod talks resume\n\nMona Lund\n\n" + sentence());
    }

    @Test
    void plain_content_keeps_its_paragraphs() {
        String feed = oneArticle()
                .replace("content_html", "content_text")
                .replace("<p>", "First.\\n\\n")
                .replace("</p>", "");

        assertThat(drafts(feed).get(0).text()).endsWith("First.\n\n" + sentence());
    }
}
