package org.parley.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.PartKind;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Reading;
import org.parley.people.PersonMention;
import org.parley.text.Span;

/**
 * Two articles on one matter, three weeks apart, with the traps of such reports: no headline, one number for two
 * meetings, a capital as place and as government, a quotation never closed, terms in marks, a second report under a
 * sub-head. Where a mark is below all, it is what the reader reached when it was last set.
 */
class TwinTest {
    private static final Map<String, Reading> READINGS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ArticleIntake intake = ArticleIntake.withAllFormats();
        ArticleReader reader = ArticleReader.withAllExtractors();
        for (Map<String, String> row : table("index")) {
            String file = row.get("id") + ".txt";
            Sidecar sidecar = new Sidecar(row.get("outlet"), null, LocalDate.parse(row.get("pub_date")), null);
            SourceDocument document = new SourceDocument(file, bytes("articles/" + file), sidecar);
            Outcome.Read article = (Outcome.Read) intake.read(document).get(0);
            READINGS.put(file, reader.read(article.text()));
        }
    }

    @Test
    void the_gold_rows_stand_on_the_words_they_name() throws IOException {
        for (String name : List.of("people", "dates", "events", "positions", "figures", "quotes", "structure")) {
            for (Map<String, String> row : table("gold/" + name)) {
                String text = reading(row).article().text();
                assertThat(span(row).of(text)).isEqualTo(row.get("evidence"));
            }
        }
    }

    @Test
    void every_person_is_found_with_the_role_and_never_on_a_wrong_side() throws IOException {
        assertThat(missed("people", r -> r.people().mentions(), m -> m.span(), TwinTest::samePerson))
                .isEmpty();
    }

    private static boolean samePerson(Map<String, String> row, PersonMention mention) {
        String role = String.valueOf(mention.role()).toLowerCase(Locale.ROOT);
        String side = mention.affiliation();
        return mention.name().equals(row.get("full_name"))
                && role.contains(row.get("role").toLowerCase(Locale.ROOT))
                && (side == null || side.equals(row.get("affiliation")));
    }

    @Test
    void every_date_and_length_has_its_value() throws IOException {
        assertThat(missed(
                        "dates",
                        Reading::times,
                        t -> t.span(),
                        (row, time) -> row.get("value").equals(time.value())))
                .isEmpty();
    }

    @Test
    void every_figure_is_found_and_the_group_of_twenty_is_none() throws IOException {
        assertThat(missed(
                        "figures",
                        Reading::figures,
                        f -> f.span(),
                        (row, figure) -> figure.value().compareTo(new BigDecimal(row.get("value"))) == 0))
                .isEmpty();
        assertThat(READINGS.values())
                .flatExtracting(Reading::figures)
                .noneMatch(f -> f.value().intValue() == 20 && !f.unit().equals("percent"));
    }

    @Test
    void the_one_who_speaks_is_named_and_terms_in_marks_are_no_speech() throws IOException {
        assertThat(missed(
                        "quotes",
                        Reading::quotations,
                        q -> q.span(),
                        (row, quote) -> row.get("speaker").equals(quote.speaker())))
                .hasSizeLessThanOrEqualTo(1);
        for (Map<String, String> row : table("gold/not-quotes")) {
            assertThat(reading(row).quotations()).noneMatch(q -> q.span().overlaps(span(row)));
        }
    }

    @Test
    void encounters_keep_their_lengths_apart() throws IOException {
        List<String> missed = missed(
                "events",
                Reading::events,
                e -> e.span(),
                (row, event) -> row.get("kind").equals(event.kind().name()));
        assertThat(missed).hasSizeLessThanOrEqualTo(5);

        List<String> forty = READINGS.values().stream()
                .flatMap(r -> r.events().stream())
                .filter(e -> Objects.equals(e.minutes(), 40))
                .map(e -> e.kind().name())
                .toList();
        assertThat(forty).containsExactly("CALL", "MEETING");
    }

    @Test
    void who_wants_what_is_mostly_found() throws IOException {
        assertThat(missed(
                        "positions",
                        Reading::positions,
                        p -> p.span(),
                        (row, position) -> row.get("act").equals(position.act().name())))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void parts_are_told_apart_and_the_subhead_opens_a_second_report() throws IOException {
        Reading two = Objects.requireNonNull(READINGS.get("two.txt"));
        assertThat(two.article().headlineDerived()).isFalse();
        assertThat(Objects.requireNonNull(READINGS.get("one.txt")).article().headlineDerived())
                .isTrue();
        for (Map<String, String> row : table("gold/structure")) {
            PartKind kind = Arrays.stream(PartKind.values())
                    .filter(k -> k.name().equalsIgnoreCase(row.get("part")))
                    .findFirst()
                    .orElse(PartKind.BODY);
            assertThat(reading(row).article().parts())
                    .as(row.get("evidence"))
                    .anyMatch(part -> part.kind() == kind && part.span().overlaps(span(row)));
        }
        assertThat(two.article().parts()).anyMatch(part -> part.report() == 2);
    }

    /** The gold rows that no find matches where their words stand. */
    private static <T> List<String> missed(
            String table,
            Function<Reading, List<T>> finds,
            Function<T, Span> place,
            BiPredicate<Map<String, String>, T> same)
            throws IOException {
        List<String> missed = new ArrayList<>();
        for (Map<String, String> row : table("gold/" + table)) {
            boolean found = finds.apply(reading(row)).stream()
                    .anyMatch(find -> place.apply(find).overlaps(span(row)) && same.test(row, find));
            if (!found) {
                missed.add(row.get("evidence"));
            }
        }
        return missed;
    }

    private static Reading reading(Map<String, String> row) {
        return Objects.requireNonNull(READINGS.get(row.get("file")));
    }

    private static Span span(Map<String, String> row) {
        return new Span(Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
    }

    private static List<Map<String, String>> table(String name) throws IOException {
        List<String> lines =
                new String(bytes(name + ".tsv"), StandardCharsets.UTF_8).lines().toList();
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < columns.length; i++) {
                        row.put(columns[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = TwinTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
