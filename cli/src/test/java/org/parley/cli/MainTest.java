package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String TEXT =
            "Quotas on the table\n\nOSLO -- Trade Minister Ana Sol met Finance Minister Bo Lim on March 4, 2024.\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void wrong_usage_ends_with_two_and_prints_no_record() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "--published", "yesterday", folder.toString())).isEqualTo(2);
        assertThat(run("read", folder.resolve("nowhere").toString())).isEqualTo(2);

        assertThat(records.size()).isZero();
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("usage:");
    }

    @Test
    void every_record_has_its_file_and_evidence_equals_the_text() throws IOException {
        file("a.txt", TEXT);

        assertThat(run("read", "--text", folder.toString())).isZero();

        List<JsonNode> lines = lines();
        JsonNode article = lines.get(0);
        assertThat(article.path("record").asText()).isEqualTo("article");
        assertThat(article.path("file").asText()).isEqualTo("a.txt");
        String text = article.path("text").asText();
        assertThat(lines)
                .filteredOn(
                        line -> line.has("evidence") && line.path("evidence").isTextual())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text.substring(
                                line.path("start").asInt(), line.path("end").asInt()))
                        .isEqualTo(line.path("evidence").asText()));
    }

    @Test
    void an_index_tells_outlet_and_day_but_no_day_that_was_guessed() throws IOException {
        file("a.txt", TEXT);
        file("b.txt", TEXT.replace("Sol", "Tor"));
        Path index = Files.writeString(
                folder.resolve("index.tsv"),
                "id\toutlet\tpub_date\tdate_basis\na\tHarbor Wire\t2024-03-05\turl\nb\tCape Post\t2024-03-06\tinferred\n");

        run(
                "read",
                "--index",
                index.toString(),
                folder.resolve("a.txt").toString(),
                folder.resolve("b.txt").toString());

        assertThat(lines())
                .filteredOn(line -> line.path("record").asText().equals("article"))
                .extracting(
                        line -> line.path("outlet").asText(),
                        line -> line.path("publishedBasis").asText().equals("index"))
                .containsExactly(tuple("Harbor Wire", true), tuple("Cape Post", false));
    }

    @Test
    void a_file_that_cannot_be_read_is_a_record_and_no_failure() throws IOException {
        file("empty.txt", "");

        assertThat(run("read", folder.toString())).isZero();

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("record").asText()).isEqualTo("rejection");
            assertThat(line.path("reason").asText()).isEqualTo("EMPTY");
        });
    }

    @Test
    void an_undated_article_takes_its_years_from_a_dated_one_that_tells_of_the_same_meeting() throws IOException {
        file("told.txt", TEXT);
        Path index = Files.writeString(
                folder.resolve("index.tsv"), "id\toutlet\tpub_date\tdate_basis\ntold\tHarbor Wire\t2024-03-05\turl\n");
        file(
                "undated.txt",
                "Trade Minister Ana Sol and Finance Minister Bo Lim met in Oslo on March 4, officials said.\n\n"
                        + "A further round was called off on Tuesday.\n");

        run(
                "read",
                "--index",
                index.toString(),
                folder.resolve("told.txt").toString(),
                folder.resolve("undated.txt").toString());

        assertThat(lines())
                .filteredOn(line -> line.path("file").asText().equals("undated.txt"))
                .filteredOn(line ->
                        List.of("date", "event").contains(line.path("record").asText()))
                .extracting(
                        line -> line.path("record").asText(),
                        line -> line.path("evidence").asText().contains("March 4"),
                        line -> line.path("record").asText().equals("date")
                                ? line.path("value").asText()
                                : line.path("date").asText())
                .contains(tuple("date", true, "2024-03-04"), tuple("event", true, "2024-03-04"))
                .noneMatch(t -> !(Boolean) t.toList().get(1)
                        && t.toList().get(2).toString().startsWith("2024"));
    }

    @Test
    void what_waits_for_the_end_comes_in_the_order_of_the_files_however_partitions_took_turns() throws IOException {
        for (char name = 'a'; name < 'y'; name++) {
            file(
                    name + ".txt",
                    "Quotas on the table\n\nTrade Minister Ana Sol met Finance Minister Bo Lim on Friday in room "
                            + name + ".\n");
        }

        run("read", folder.toString());

        for (String record : List.of("date", "event")) {
            assertThat(lines())
                    .filteredOn(line -> line.path("record").asText().equals(record))
                    .extracting(line -> line.path("file").asText())
                    .hasSizeGreaterThan(20)
                    .isSorted();
        }
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(records, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(messages, true, StandardCharsets.UTF_8);
        return Main.run(List.of(arguments), out, err);
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : records.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
