package org.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleText;
import org.parley.articles.DateBasis;
import org.parley.articles.Outcome;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.PublicationDate;
import org.parley.articles.Rejection;
import org.parley.people.People;
import org.parley.people.PersonMention;
import org.parley.text.Span;

class ReadingLinesTest {
    private static final String TEXT = "Trade Minister Ana Sol offered quotas for up to 40,000 tons. Photo by Bo Lim";

    @Test
    void a_qualifier_is_printed_in_words() {
        Figure quota = new Figure(
                span("up to 40,000 tons"), new BigDecimal("40000"), "tons", Qualifier.UP_TO, "export quota", 1);

        Map<String, Object> line = onlyLine(reading(People.NONE, List.of(quota)));

        assertThat(line)
                .containsEntry("record", "figure")
                .containsEntry("qualifier", "up to")
                .containsEntry("evidence", "up to 40,000 tons");
    }

    @Test
    void a_field_without_a_value_is_left_out() {
        Map<String, Object> line =
                ReadingLines.rejection("a.txt", new Rejection(Rejection.Reason.EMPTY, "The file has no bytes.", null));

        assertThat(line).containsOnlyKeys("record", "file", "reason", "message");
    }

    @Test
    void the_photographer_is_no_person_of_the_news() {
        PersonMention minister = new PersonMention(
                span("Trade Minister Ana Sol"),
                span("Ana Sol"),
                "Ana Sol",
                "Trade Minister",
                null,
                PersonMention.Part.NEWSMAKER);
        PersonMention photographer = new PersonMention(
                span("Bo Lim"), span("Bo Lim"), "Bo Lim", null, null, PersonMention.Part.PHOTOGRAPHER);

        Reading reading = reading(new People(List.of(minister, photographer), List.of(), List.of()), List.of());

        assertThat(onlyLine(reading)).containsEntry("printed", "Ana Sol").containsEntry("role", "Trade Minister");
    }

    @Test
    void the_moment_of_publication_is_printed_where_it_is_known_else_the_day() {
        LocalDate day = LocalDate.of(2024, 3, 2);
        OffsetDateTime moment = OffsetDateTime.parse("2024-03-02T16:14:00+09:00");

        assertThat(published(PublicationDate.of(day, DateBasis.INDEX, "index"))).isEqualTo("2024-03-02");
        assertThat(published(new PublicationDate(day, moment, ZoneId.of("Asia/Tokyo"), DateBasis.DATELINE, "dateline")))
                .isEqualTo("2024-03-02T16:14+09:00");
        assertThat(published(PublicationDate.unknown("nothing tells"))).isNull();
    }

    private static Object published(PublicationDate date) {
        Outcome.Read read = new Outcome.Read("id", article(date), null, null);
        return ReadingLines.article("a.txt", read, false).get("published");
    }

    private static Map<String, Object> onlyLine(Reading reading) {
        List<Map<String, Object>> lines = ReadingLines.claims("a.txt", reading);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static Reading reading(People people, List<Figure> figures) {
        ArticleText article = article(PublicationDate.unknown("nothing tells"));
        return new Reading(article, people, List.of(), List.of(), List.of(), figures, List.of());
    }

    private static ArticleText article(PublicationDate date) {
        Part body = new Part(PartKind.BODY, new Span(0, TEXT.length()), 1);
        return new ArticleText(TEXT, null, date, "Quotas offered", true, List.of(body), List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
