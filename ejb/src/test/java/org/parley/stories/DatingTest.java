package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

class DatingTest {
    private static final LocalDate NIGHT = LocalDate.parse("2026-03-10");
    private static final String UNDATED =
            "Trade Minister Ana Sol telephoned Finance Minister Bo Lim on March 4. The call was about fishing quotas.";

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();

    @Test
    void a_dated_report_of_the_same_call_gives_the_year_and_says_so() {
        ArticleProfile told = profile("told.txt", "Ana Sol and Bo Lim spoke by phone on Wednesday.", "2026-03-05");

        Optional<ArticleCorrection> dating = dating(UNDATED, told);

        assertThat(dating).hasValueSatisfying(row -> {
            assertThat(row.kind()).isEqualTo(ArticleCorrection.Kind.NEAR);
            assertThat(row.value()).isEqualTo("2026-03-04");
            assertThat(row.reason()).contains("told.txt", "2026-03-04");
        });
    }

    @Test
    void the_same_people_in_like_words_give_the_year_of_a_month() {
        ArticleProfile like = profile(
                "like.txt",
                "Trade Minister Ana Sol will see Finance Minister Bo Lim again about fishing quotas on Friday, "
                        + "after the call about fishing quotas.",
                "2026-03-05");

        Optional<ArticleCorrection> dating = dating(
                "Trade Minister Ana Sol and Finance Minister Bo Lim want to end the quarrel about fishing quotas in April.",
                like);

        assertThat(dating).hasValueSatisfying(row -> assertThat(row.value()).isEqualTo("2026-03-05"));
    }

    @Test
    void neighbours_of_two_years_give_none() {
        ArticleProfile one = profile("one.txt", "Ana Sol and Bo Lim spoke by phone on March 4.", "2026-03-05");
        ArticleProfile other = profile("other.txt", "Ana Sol and Bo Lim spoke by phone on March 4.", "2025-03-05");

        assertThat(dating(UNDATED, one, other)).isEmpty();
    }

    @Test
    void other_people_s_call_on_that_day_gives_none() {
        ArticleProfile others = profile("others.txt", "Ida Roth and Per Holm spoke by phone on March 4.", "2026-03-05");

        assertThat(dating(UNDATED, others)).isEmpty();
    }

    @Test
    void an_undated_neighbour_gives_none() {
        ArticleProfile undated = profile("undated.txt", "Ana Sol and Bo Lim spoke by phone on March 4.", null);

        assertThat(dating(UNDATED, undated)).isEmpty();
    }

    private Optional<ArticleCorrection> dating(String text, ArticleProfile... neighbours) {
        Arrival arrival = arrival("new.txt", text, null);
        return Dating.decide(arrival, FeatureReader.profile(arrival), List.of(neighbours));
    }

    private ArticleProfile profile(String file, String text, @Nullable String published) {
        return FeatureReader.profile(arrival(file, text, published));
    }

    private Arrival arrival(String file, String text, @Nullable String published) {
        Sidecar sidecar = new Sidecar("Harbor Wire", null, published == null ? null : LocalDate.parse(published), null);
        Outcome.Read read =
                (Outcome.Read) intake.read(new SourceDocument(file, text.getBytes(StandardCharsets.UTF_8), sidecar))
                        .get(0);
        return new Arrival(read.id(), file, "Harbor Wire", NIGHT, 1, reader.read(read.text()));
    }
}
