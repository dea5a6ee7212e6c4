package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Reading;

/** No file, whatever its bytes, makes reading throw or hang: it is read, or refused with a reason. */
class HostileInputTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final String SENTENCE = "The two ministers met for three hours in Oslo on Friday. ";

    private static void endure(SourceDocument document) {
        List<Outcome> outcomes = INTAKE.read(document);
        assertThat(outcomes).isNotEmpty();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Rejected rejected) {
                assertThat(rejected.rejection().message()).isNotBlank();
            } else {
                ArticleText text = ((Outcome.Read) outcome).text();
                assertThat(text.text()).doesNotContain("\0");
                Reading reading = READER.read(text);
                assertThat(reading.events())
                        .allSatisfy(event -> assertThat(event.span().end())
                                .isLessThanOrEqualTo(text.text().length()));
            }
        }
    }

    private static Rejection.Reason reason(byte[] bytes, String path) {
        Outcome outcome = INTAKE.read(new SourceDocument(path, bytes, null)).get(0);
        return ((Outcome.Rejected) outcome).rejection().reason();
    }

    /**
     * 500 generated files, {@code -Dhostile=5000} for more, and those that are as large as files may be, in a process of
     * 256 MB: each takes at most two seconds of its thread's processor time.
     */
    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void malformed_and_largest_files_are_read_or_refused_in_little_time_and_memory(@TempDir Path folder)
            throws Exception {
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseParallelGC", // gives up rather than collect for ever
                        "-XX:ParallelGCThreads=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Endurance.class.getName(),
                        String.valueOf(Integer.getInteger("hostile", 500)),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();

        assertThat(process.waitFor()).as(() -> contentOf(told.toFile())).isZero();
        assertThat(contentOf(told.toFile())).contains("files endured");
    }

    @Test
    @Timeout(60)
    void a_line_of_ten_megabytes_is_refused_for_its_length() {
        assertThat(reason(SENTENCE.repeat(10_000_000 / SENTENCE.length()).getBytes(UTF_8), "a.txt"))
                .isEqualTo(Rejection.Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "(", "“", "<p>", "- ", "\n", "U.S. ", "A ", "aa. ", "By A\n", "OSLO, ", "May 5 "})
    @Timeout(60)
    void two_thousand_repetitions_of_one_mark_are_endured(String mark) {
        endure(new SourceDocument("a.txt", (mark.repeat(2_000) + SENTENCE).getBytes(UTF_8), null));
    }

    @Test
    @Timeout(60)
    void a_page_nested_a_hundred_thousand_deep_is_endured() {
        endure(new SourceDocument(
                "a.html", ("<html><body>" + "<div>".repeat(100_000) + SENTENCE).getBytes(UTF_8), null));
        endure(new SourceDocument("a.html", ("<html><body>" + "<b>".repeat(100_000) + SENTENCE).getBytes(UTF_8), null));
    }

    @Test
    void json_nested_a_hundred_thousand_deep_is_refused() {
        assertThat(reason(("{\"uri\": \"headline\", \"type\": " + "[".repeat(100_000)).getBytes(UTF_8), "a.json"))
                .isEqualTo(Rejection.Reason.TOO_LARGE);
    }

    @Test
    void xml_nested_a_hundred_thousand_deep_is_refused() {
        assertThat(reason(("<nitf>" + "<p>".repeat(100_000)).getBytes(UTF_8), "a.xml"))
                .isEqualTo(Rejection.Reason.FORBIDDEN);
    }

    @Test
    void entities_of_the_files_own_are_forbidden_and_nothing_is_fetched() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><nitf>&b;</nitf>";
        String external =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss>&x;</rss>";

        assertThat(reason(laughs.getBytes(UTF_8), "a.xml")).isEqualTo(Rejection.Reason.FORBIDDEN);
        assertThat(reason(external.getBytes(UTF_8), "a.xml")).isEqualTo(Rejection.Reason.FORBIDDEN);
    }

    @Test
    void packed_files_are_never_unpacked() {
        byte[] zeros = new byte[50_000_000];

        assertThat(reason(HostileFiles.gzip(zeros), "a.txt.gz")).isEqualTo(Rejection.Reason.BINARY);
        assertThat(reason(HostileFiles.zip(zeros), "a.zip")).isEqualTo(Rejection.Reason.BINARY);
        assertThat(reason(HostileFiles.zip(SENTENCE.getBytes(UTF_8)), "a.txt")).isEqualTo(Rejection.Reason.BINARY);
    }

    @Test
    void marks_that_turn_the_direction_of_text_are_kept_where_they_stand() {
        String text = "The minister \u202Esaid on Friday that\u202C talks go on.";

        Outcome.Read read = (Outcome.Read) INTAKE.read(new SourceDocument("a.txt", text.getBytes(UTF_8), null))
                .get(0);

        assertThat(read.text().text()).isEqualTo(text);
    }
}
