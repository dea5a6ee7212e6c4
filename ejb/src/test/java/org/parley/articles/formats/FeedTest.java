package org.parley.articles.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;

class FeedTest implements ArticleFormatContract {
    @Override
    public ArticleFormat format() {
        return new Feed();
    }

    @Override
    public String path() {
        return "feed.xml";
    }

    @Override
    public String oneArticle() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbor Wire</title><language>en-gb</language>
                <item><title>Cod talks &amp;amp; more</title><link>https://harborwire.example/cod</link><dc:creator>Mona Lund</dc:creator>
                <pubDate>Tue, 06 May 2025 21:15:00 +0200</pubDate><description>Two ministers met.</description>
                <content:encoded><![CDATA[<p>The two ministers met for three hours in Oslo on Tuesday.</p><p>More on Friday.</p>]]></content:encoded></item>
                </channel></rss>""";
    }

    @Test
    void an_item_has_its_own_title_link_author_and_date_and_the_outlet_of_the_channel() {
        ArticleDraft draft = drafts(oneArticle()).get(0);

        assertThat(draft.title()).isEqualTo("Cod talks & more");
        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.link()).isEqualTo("https://harborwire.example/cod");
        assertThat(draft.language()).isEqualTo("en-gb");
        assertThat(draft.text()).isEqualTo("Cod talks & more\n\nMona Lund\n\n" + sentence() + "\n\nMore on Friday.");
        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
    }

    @Test
    void an_atom_feed_gives_an_article_for_each_entry() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbor Wire</title>
                <entry><title>One</title><link rel="alternate" href="https://harborwire.example/1"/><published>2025-05-06T08:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The first one.</p></div></content></entry>
                <entry><title>Two</title><updated>2025-05-07T08:00:00Z</updated><content type="html">&lt;p&gt;The second one.&lt;/p&gt;</content></entry>
                </feed>""";

        assertThat(drafts(atom))
                .extracting(ArticleDraft::text)
                .containsExactly("One\n\nThe first one.", "Two\n\nThe second one.");
        assertThat(drafts(atom))
                .extracting(draft -> draft.published().day())
                .containsExactly(LocalDate.of(2025, 5, 6), LocalDate.of(2025, 5, 7));
    }

    @Test
    void rss_1_keeps_its_items_beside_the_channel() {
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="x"><title>Harbor Wire</title></channel>
                <item rdf:about="y"><title>One</title><description>The ministers met.</description><dc:date>2025-05-06</dc:date></item></rdf:RDF>""";

        assertThat(drafts(rdf))
                .singleElement()
                .satisfies(draft -> assertThat(draft.outlet()).isEqualTo("Harbor Wire"));
    }
}
