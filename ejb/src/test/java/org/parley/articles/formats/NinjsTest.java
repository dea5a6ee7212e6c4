package org.parley.articles.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleDraft;
import org.parley.articles.ArticleFormat;
import org.parley.articles.DraftOutcome;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.articles.Rejection;
import org.parley.articles.SourceDocument;

class NinjsTest implements ArticleFormatContract {
    private static final Path SUITE = Path.of("../../shared/corpora/formats/ninjs/validation/test_suite");

    @Override
    public ArticleFormat format() {
        return new Ninjs();
    }

    @Override
    public String path() {
        return "cod.json";
    }

    @Override
    public String oneArticle() {
        return """
                {"uri": "urn:1", "type": "text", "versioncreated": "2025-05-06T21:15:00+02:00", "pubstatus": "usable", "language": "en",
                "headline": "Cod talks resume", "byline": "Mona Lund", "copyrightholder": "Harbor Wire",
                "body_text": "The two ministers met for three hours in Oslo on Tuesday.",
                "body_xhtml": "<p>The two ministers met for three hours in Oslo on Tuesday.</p><p>More on Friday.</p>",
                "associations": {"photo": {"uri": "urn:2", "type": "picture", "description_text": "Inga Holm arrives."}}}""";
    }

    @Test
    void version_1_has_its_texts_in_fields() {
        ArticleDraft draft = drafts(oneArticle()).get(0);

        assertThat(draft.text())
                .isEqualTo(
                        "Cod talks resume\n\nMona Lund\n\n" + sentence() + "\n\nMore on Friday.\n\nInga Holm arrives.");
        assertThat(draft.marked())
                .extracting(Part::kind)
                .containsExactly(PartKind.HEADLINE, PartKind.BYLINE, PartKind.CAPTION);
        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
        assertThat(draft.published().day()).isEqualTo(LocalDate.of(2025, 5, 6));
    }

    @Test
    void version_2_and_3_have_them_in_lists() {
        String item = """
                {"uri": "urn:1", "standard": {"name": "ninjs", "version": "3.0"}, "versionCreated": "2025-05-06T21:15:00+02:00", "by": "Mona Lund",
                "infoSources": [{"name": "Harbor Wire"}], "headlines": [{"role": "short", "value": "Cod"}, {"role": "main", "value": "Cod talks resume"}],
                "bodies": [{"role": "text", "contentType": "text/plain", "value": "Plain."}, {"role": "html", "contentType": "text/html", "value": "<p>Marked.</p>"}]}""";

        ArticleDraft draft = drafts(item).get(0);

        assertThat(draft.title()).isEqualTo("Cod talks resume");
        assertThat(draft.text()).isEqualTo("Cod talks resume\n\nMona Lund\n\nMarked.");
        assertThat(draft.outlet()).isEqualTo("Harbor Wire");
    }

    @Test
    void a_withdrawn_item_is_refused() {
        assertThat(reason(oneArticle().replace("usable", "canceled"))).isEqualTo(Rejection.Reason.FORBIDDEN);
    }

    @Test
    void a_field_of_the_wrong_type_is_refused() {
        assertThat(reason(oneArticle().replace("\"Cod talks resume\"", "3"))).isEqualTo(Rejection.Reason.MALFORMED);
    }

    @Test
    void a_lone_surrogate_becomes_a_replacement() {
        assertThat(drafts(oneArticle().replace("Mona", "Mo\\ud800na")).get(0).text())
                .contains("Mo\uFFFDna");
    }

    @Test
    void the_standards_own_examples_that_should_pass_do() throws IOException {
        assumeTrue(Files.isDirectory(SUITE));
        try (Stream<Path> files = Files.walk(SUITE)) {
            List<Path> passing = files.filter(file -> file.toString().contains("should_pass"))
                    .filter(Files::isRegularFile)
                    .toList();
            assertThat(passing).isNotEmpty();
            for (Path file : passing) {
                SourceDocument document =
                        new SourceDocument(file.getFileName().toString(), Files.readAllBytes(file), null);
                if (format().accepts(document)) {
                    assertThat(format().read(document))
                            .as(file.toString())
                            .noneMatch(outcome -> outcome instanceof DraftOutcome.Refused refused
                                    && refused.rejection().reason() == Rejection.Reason.MALFORMED);
                }
            }
        }
    }

    private Rejection.Reason reason(String file) {
        DraftOutcome outcome = format().read(document(file.getBytes(UTF_8))).get(0);
        return ((DraftOutcome.Refused) outcome).rejection().reason();
    }
}
