package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Rejection;

class NewsMlTest implements ArticleFormatContract {
    @Override
    public ArticleFormat format() {
        return new NewsMl();
    }

    @Override
    public String path() {
        return "cod.xml";
    }

    @Override
    public String oneArticle() {
        return "<?xml version=\"1.0\"?>"
                + item(
                        "urn:1",
                        "usable",
                        "<inlineXML contenttype=\"application/xhtml+xml\">"
                                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body><p>"
                                + sentence()
                                + "</p><p>They meet again on Friday.</p></body></html></inlineXML>");
    }

    private static String item(String guid, String status, String content) {
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"" + guid
                + "\" xml:lang=\"en\"><itemMeta>"
                + "<provider literal=\"x\"><name>Harbor Wire</name></provider><versionCreated>2025-05-06T21:15:00+02:00</versionCreated>"
                + "<pubStatus qcode=\"stat:" + status
                + "\"/></itemMeta><contentMeta><headline>Cod talks resume</headline>"
                + "<by>Mona Lund</by></contentMeta><contentSet>" + content + "</contentSet></newsItem>";
    }

    @Test
    void its_meta_elements_tell_headline_outlet_and_date() {
        ArticleDraft draft = drafts(oneArticle()).get(0);

        assertThat(draft.title()).isEqualTo("Cod talks resume");
        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
    }

    @Test
    void a_message_gives_every_item_that_has_a_text_and_a_reason_for_each_other() {
        String message = "<newsMessage><itemSet>"
                + item("urn:1", "usable", "<inlineData contenttype=\"text/plain\">" + sentence() + "</inlineData>")
                + item("urn:2", "canceled", "<inlineData>gone</inlineData>")
                + item("urn:3", "usable", "<remoteContent/>") + "</itemSet></newsMessage>";

        List<DraftOutcome> outcomes = format().read(document(message.getBytes(UTF_8)));

        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(DraftOutcome.Drafted.class);
        assertThat(outcomes.subList(1, 3))
                .extracting(
                        outcome -> ((DraftOutcome.Refused) outcome).rejection().reason())
                .containsExactly(Rejection.Reason.FORBIDDEN, Rejection.Reason.NO_TEXT);
    }

    @Test
    void a_document_type_of_its_own_is_forbidden() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE newsItem [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><newsItem>&b;</newsItem>";

        assertThat(format().accepts(document(bomb.getBytes(UTF_8)))).isTrue();
        assertThat(format().read(document(bomb.getBytes(UTF_8))))
                .singleElement()
                .satisfies(outcome -> assertThat(
                                ((DraftOutcome.Refused) outcome).rejection().reason())
                        .isEqualTo(Rejection.Reason.FORBIDDEN));
    }

    @Test
    void a_broken_file_says_where_it_breaks() {
        assertThat(format().read(document("<newsItem><itemMeta></newsItem>".getBytes(UTF_8))))
                .singleElement()
                .satisfies(outcome -> {
                    Rejection rejection = ((DraftOutcome.Refused) outcome).rejection();
                    assertThat(rejection.reason()).isEqualTo(Rejection.Reason.MALFORMED);
                    assertThat(rejection.offset()).isNotNull();
                });
    }
}
