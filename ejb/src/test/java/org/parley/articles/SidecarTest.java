package org.parley.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SidecarTest {
    private static final String INDEX = "id\toutlet\tpub_date\tdate_basis\ttitle\tlink\n"
            + "cod\tHarbor Wire\t2025-06-06\tpage\tCod talks\thttps://harborwire.example/cod\n"
            + "quota.html\tHarbor Wire\t2025-06-07\tinferred\n"
            + "broken\tHarbor Wire\tlast week\tpage\n"
            + "\n";

    @Test
    void a_row_is_found_by_the_files_name_with_or_without_its_ending() {
        SidecarIndex index = SidecarIndex.parse(INDEX);

        assertThat(index.of("2025-06-06/cod.txt"))
                .isEqualTo(new Sidecar(
                        "Harbor Wire", "Cod talks", LocalDate.of(2025, 6, 6), "https://harborwire.example/cod"));
        assertThat(index.of("quota.html")).isNotNull();
        assertThat(index.of("other.txt")).isNull();
    }

    @Test
    void an_inferred_or_unreadable_date_is_none() {
        SidecarIndex index = SidecarIndex.parse(INDEX);

        assertThat(index.of("quota.html")).isEqualTo(new Sidecar("Harbor Wire", null, null, null));
        assertThat(index.of("broken.txt")).isEqualTo(new Sidecar("Harbor Wire", null, null, null));
    }

    @Test
    void a_json_file_beside_an_article_tells_the_same() {
        String json =
                "{\"publisher\": {\"name\": \"Harbor Wire\"}, \"headline\": \"Cod talks\", \"datePublished\": \"2025-06-06T10:00:00Z\"}";

        assertThat(SidecarFile.parse(json.getBytes(UTF_8)))
                .contains(new Sidecar("Harbor Wire", "Cod talks", LocalDate.of(2025, 6, 6), null));
        assertThat(SidecarFile.parse("no json".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void indexes_and_sidecars_are_no_articles() {
        Set<String> paths = Set.of("n/cod.txt", "n/cod.txt.json", "n/feed.json", "n/index.tsv");

        assertThat(paths.stream().filter(path -> SidecarFile.describesOther(path, paths)))
                .containsExactlyInAnyOrder("n/cod.txt.json", "n/index.tsv");
        assertThat(SidecarFile.pathsFor("n/cod.txt"))
                .containsExactly("n/cod.txt.json", "n/cod.txt.meta.json", "n/cod.meta.json");
    }

    @Test
    void the_nearer_source_wins_field_by_field() {
        Sidecar near = new Sidecar(null, "Near", null, null);
        Sidecar far = new Sidecar("Harbor Wire", "Far", null, null);

        assertThat(SidecarFile.merge(near, far)).isEqualTo(new Sidecar("Harbor Wire", "Near", null, null));
        assertThat(SidecarFile.merge(null, far)).isEqualTo(far);
    }
}
