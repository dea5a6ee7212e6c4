package org.parley.web.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleText;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.claims.Quotation;
import org.parley.claims.Reading;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.text.Span;

class MarkedTextTest {
    private static final String TEXT = "Quota <b>talks</b>\nMinister Ida Holt said “we go on” today.\nShare this";

    @Test
    void every_character_of_every_part_is_there_once_and_markup_stays_text() {
        List<Block> blocks = MarkedText.of(reading(), null);

        assertThat(blocks).extracting(MarkedTextTest::text).containsExactly(TEXT.split("\n"));
        assertThat(blocks).extracting(Block::look).containsExactly("headline", "body", "stripped");
    }

    @Test
    void a_claim_is_marked_and_can_be_led_to() {
        Segment quote = MarkedText.of(reading(), null).get(1).segments().stream()
                .filter(segment -> segment.style().equals("quote"))
                .findFirst()
                .orElseThrow();

        assertThat(quote.text()).isEqualTo("“we go on”");
        int at = TEXT.indexOf("“we");
        assertThat(quote.anchors()).containsExactly("c-" + at + "-" + (at + 10));
    }

    @Test
    void the_words_an_address_asks_for_are_chosen_wherever_they_begin() {
        int from = TEXT.indexOf("Holt");
        int to = TEXT.indexOf(" go on");

        String chosen = MarkedText.of(reading(), new Span(from, to)).get(1).segments().stream()
                .filter(Segment::chosen)
                .map(Segment::text)
                .collect(Collectors.joining());

        assertThat(chosen).isEqualTo(TEXT.substring(from, to));
    }

    @Test
    void a_span_beyond_the_text_chooses_nothing_and_breaks_nothing() {
        List<Block> blocks = MarkedText.of(reading(), new Span(5_000, 6_000));

        assertThat(blocks).flatExtracting(Block::segments).noneMatch(Segment::chosen);
    }

    @Test
    void addresses_that_name_no_span_are_ignored() {
        assertThat(ArticlePage.span("12-34")).isEqualTo(new Span(12, 34));
        for (String nonsense : List.of("", "12", "-", "34-12", "a-b", "1-99999999999", "-5-7")) {
            assertThat(ArticlePage.span(nonsense)).isNull();
        }
    }

    private static String text(Block block) {
        return block.segments().stream().map(Segment::text).collect(Collectors.joining());
    }

    private static Reading reading() {
        int body = TEXT.indexOf('\n') + 1;
        int tail = TEXT.lastIndexOf('\n') + 1;
        ArticleText article = new ArticleText(
                TEXT,
                "Harbor Wire",
                PublicationDate.unknown("nothing tells"),
                "Quota <b>talks</b>",
                false,
                List.of(
                        new Part(PartKind.HEADLINE, new Span(0, body - 1), 1),
                        new Part(PartKind.BODY, new Span(body, tail - 1), 1),
                        new Part(PartKind.BOILERPLATE, new Span(tail, TEXT.length()), 1)),
                List.of());
        Span person = new Span(body, TEXT.indexOf(" said"));
        Span name = new Span(TEXT.indexOf("Ida"), TEXT.indexOf(" said"));
        int quote = TEXT.indexOf("“we");
        return new Reading(
                article,
                new People(
                        List.of(new PersonMention(
                                person, name, "Ida Holt", "Minister", null, PersonMention.Part.NEWSMAKER)),
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quotation(new Span(quote, quote + 10), "Ida Holt", true, 1)));
    }
}
