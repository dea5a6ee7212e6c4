package org.parley.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.text.Tables;

/**
 * Twelve articles on other matters: steel, wine, batteries, a climate conference, a strike, a ceasefire. The marks are
 * what the reader reached when a mark was last set; a change that reads less fails here and names what it lost.
 */
class OtherMattersTest {
    private static final Map<String, Reading> READINGS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        ArticleIntake intake = ArticleIntake.withAllFormats();
        ArticleReader reader = ArticleReader.withAllExtractors();
        for (Map<String, String> row : table("index")) {
            Sidecar sidecar = new Sidecar(row.get("outlet"), null, LocalDate.parse(row.get("pub_date")), null);
            String file = row.get("id") + ".txt";
            Outcome outcome = intake.read(new SourceDocument(file, bytes("articles/" + file), sidecar))
                    .get(0);
            READINGS.put(row.get("id"), reader.read(((Outcome.Read) outcome).text()));
        }
    }

    @Test
    void people_are_found_by_their_names() {
        GoldScore score = new GoldScore();
        READINGS.forEach((id, reading) -> score.add(
                id,
                rows("people", id),
                reading.people().mentions().stream()
                        .map(m -> m.name())
                        .distinct()
                        .toList(),
                (row, name) -> name.endsWith(row.get("full_name")) ? 1 : 0));

        assertThat(score.f1()).as("missed %s", score.misses()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void dates_are_found_and_none_has_a_wrong_day() {
        GoldScore score = new GoldScore();
        List<String> wrong = new ArrayList<>();
        READINGS.forEach((id, reading) -> score
                .add(id, rows("dates", id), reading.times(), (row, time) -> {
                    String printed = time.span().of(reading.article().text()).toLowerCase(java.util.Locale.ROOT);
                    String wanted = row.get("expression").toLowerCase(java.util.Locale.ROOT);
                    boolean overlap = wanted.contains(printed) || printed.contains(wanted);
                    return !overlap ? 0 : row.get("iso").equals(time.value()) ? 2 : 1;
                })
                .stream()
                .filter(m -> m.getValue().value() != null
                        && m.getKey().get("iso").length() == 10
                        && m.getValue().value().length() == 10
                        && !m.getKey().get("iso").equals(m.getValue().value()))
                .forEach(m -> wrong.add(id + " " + m)));

        assertThat(score.f1()).as("missed %s", score.misses()).isGreaterThanOrEqualTo(0.95);
        assertThat(wrong).isEmpty();
    }

    @Test
    void encounters_are_found_with_their_people() {
        GoldScore score = new GoldScore();
        READINGS.forEach((id, reading) -> score.add(
                id,
                rows("events", id),
                reading.events().stream().filter(e -> e.kind().isEncounter()).toList(),
                OtherMattersTest::alike));

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.85);
        assertThat(score.recall()).as("missed %s", score.misses()).isGreaterThanOrEqualTo(0.50);
    }

    private static double alike(Map<String, String> row, NewsEvent event) {
        String ordinal = row.get("ordinal");
        boolean otherCount = !ordinal.isEmpty() && event.ordinal() != null && !ordinal.equals("" + event.ordinal());
        boolean otherDay = !row.get("date_iso").isEmpty()
                && event.date() != null
                && !event.date().startsWith(row.get("date_iso"))
                && !row.get("date_iso").startsWith(event.date());
        if (!row.get("kind").equals(event.kind().name()) || otherCount || otherDay) {
            return 0;
        }
        List<String> wanted = Arrays.stream(row.get("participants").split(";", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        long common = wanted.stream().filter(event.participants()::contains).count();
        if (!wanted.isEmpty() && !event.participants().isEmpty() && common == 0) {
            return 0;
        }
        return 1 + common + (Objects.equals(row.get("date_iso"), event.date()) ? 2 : 0);
    }

    @Test
    void positions_are_found_and_none_is_made_up() {
        GoldScore score = new GoldScore();
        READINGS.forEach((id, reading) -> score.add(id, rows("positions", id), reading.positions(), (row, position) -> {
            boolean same = row.get("act").equals(position.act().name())
                    && row.get("actor").equals(position.side());
            double share = GoldScore.share(row.get("object"), position.object());
            return same && share >= 0.5 ? share : 0;
        }));

        assertThat(score.precision()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).as("missed %s", score.misses()).isGreaterThanOrEqualTo(0.70);
    }

    @Test
    void figures_are_found_with_their_units() {
        GoldScore score = new GoldScore();
        READINGS.forEach((id, reading) -> score.add(
                id,
                rows("figures", id),
                reading.figures(),
                (row, figure) -> GoldScore.sameNumber(row.get("value"), figure.value())
                                && row.get("unit").equals(figure.unit())
                        ? 1 + GoldScore.share(row.get("measures"), figure.measures())
                        : 0));

        assertThat(score.recall()).as("missed %s", score.misses()).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Map<String, String>> rows(String table, String article) {
        return table("gold/" + table).stream()
                .filter(row -> article.equals(row.get("article_id")))
                .toList();
    }

    private static List<Map<String, String>> table(String name) {
        try {
            List<String> lines = new String(bytes(name + ".tsv"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> columns = List.of(lines.get(0).split("\t", -1));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = List.of(line.split("\t", -1));
                Map<String, String> row = new LinkedHashMap<>();
                columns.forEach(column -> row.put(column, Tables.cell(cells, columns.indexOf(column))));
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError("no table " + name, e);
        }
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream in = OtherMattersTest.class.getResourceAsStream("/org/parley/matters/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        }
    }
}
