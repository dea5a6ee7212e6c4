package org.parley.articles.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.Part;
import org.parley.articles.PartKind;

class NitfTest implements ArticleFormatContract {
    @Override
    public ArticleFormat format() {
        return new Nitf();
    }

    @Override
    public String path() {
        return "cod.xml";
    }

    @Override
    public String oneArticle() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
                <nitf><head><title>cod</title><docdata><date.issue norm="20250506T211500+0200"/><doc.copyright holder="Harbor Wire"/></docdata></head>
                <body><body.head><hedline><hl1>Cod talks resume</hl1></hedline><byline>By Mona Lund</byline>
                <dateline>OSLO, May 6</dateline></body.head>
                <body.content><p>The two ministers met for three hours in Oslo on Tuesday.</p>
                <media media-type="image"><media-reference source="a.jpg"/><media-caption>Inga Holm arrives.</media-caption></media>
                <p>They meet again on Friday&nbsp;&mdash; if the weather allows.</p></body.content></body></nitf>""";
    }

    @Test
    void headline_byline_dateline_and_caption_are_marked() {
        assertThat(drafts(oneArticle()).get(0).marked())
                .extracting(Part::kind)
                .containsExactly(PartKind.HEADLINE, PartKind.BYLINE, PartKind.DATELINE, PartKind.CAPTION);
    }

    @Test
    void its_date_is_the_date_of_issue() {
        ArticleDraft draft = drafts(oneArticle()).get(0);

        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
    }

    @Test
    void entities_of_html_are_letters() {
        assertThat(drafts(oneArticle()).get(0).text()).contains("on Friday — if");
    }
}
