package org.parley.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    private static final String LEDE =
            "The two ministers met for three hours in Oslo on Friday and want to go on with their talks.";
    private static final LocalDate JUNE_6 = LocalDate.of(2025, 6, 6);

    private static PublicationDate of(String text) {
        return Intake.of(text).text().published();
    }

    @Test
    void an_article_that_tells_no_day_has_none() {
        assertThat(of(LEDE)).satisfies(date -> {
            assertThat(date.day()).isNull();
            assertThat(date.basis()).isEqualTo(DateBasis.UNKNOWN);
            assertThat(date.why()).isNotBlank();
        });
    }

    @Test
    void the_index_goes_before_the_line_in_the_article() {
        PublicationDate date = Intake.of("June 7, 2025\n\n" + LEDE)
                .with(new Sidecar("Harbor Wire", null, JUNE_6, null))
                .text()
                .published();

        assertThat(date.day()).isEqualTo(JUNE_6);
        assertThat(date.basis()).isEqualTo(DateBasis.INDEX);
    }

    @Test
    void a_printed_moment_keeps_its_zone() {
        PublicationDate date = of("Cod talks resume in Oslo\n\n16:14 JST, June 6, 2025\n\n" + LEDE);

        assertThat(date.basis()).isEqualTo(DateBasis.DATELINE);
        assertThat(date.instant()).isEqualTo(OffsetDateTime.parse("2025-06-06T16:14:00+09:00"));
        assertThat(date.zone()).hasToString("Asia/Tokyo");
    }

    @Test
    void a_dateline_with_a_year_tells_the_day() {
        assertThat(of("OSLO, June 6, 2025 (Harbor Wire) -- " + LEDE).day()).isEqualTo(JUNE_6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-06-cod.txt", "cod-20250606.txt", "night/2025/06/06/cod.txt", "cod_2025_6_6.txt"})
    void a_file_name_can_hold_the_day(String path) {
        PublicationDate date = Intake.of(LEDE).at(path).text().published();

        assertThat(date.day()).isEqualTo(JUNE_6);
        assertThat(date.basis()).isEqualTo(DateBasis.FILENAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cod-2025-06-06-and-2025-06-07.txt",
                "20251306.txt",
                "cod-202506061.txt",
                "06-06-2025.txt",
                "cod-2025.txt"
            })
    void a_name_with_two_days_or_none_tells_nothing(String path) {
        assertThat(Intake.of(LEDE).at(path).text().published().day()).isNull();
    }

    @Test
    void the_address_of_the_article_can_hold_it_too() {
        Sidecar sidecar = new Sidecar(null, null, null, "https://harborwire.example/2025/06/06/cod");

        assertThat(Intake.of(LEDE).with(sidecar).text().published().day()).isEqualTo(JUNE_6);
    }

    @Test
    void a_moment_in_utc_is_a_day_on_the_outlets_own_calendar() {
        String page = "<html><head><meta property='article:published_time' content='2025-06-05T22:30:00Z'>"
                + "<link rel=canonical href='https://harborwire.example/2025/06/06/cod'></head><body><p>" + LEDE
                + "</p></body></html>";

        assertThat(Intake.of(page).at("cod.html").text().published().day()).isEqualTo(JUNE_6);
    }

    @Test
    void the_year_of_a_dateline_follows_from_weekdays_near_it_and_the_years_named() {
        PublicationDate date =
                of("OSLO, June 6 (Harbor Wire) -- The ministers met in Oslo on Friday. Their first round, on "
                        + "Tuesday, May 6, failed. The quarrel began in 2024.");

        assertThat(date.day()).isEqualTo(JUNE_6);
        assertThat(date.basis()).isEqualTo(DateBasis.INFERRED);
        assertThat(date.why()).contains("2025");
    }

    @Test
    void without_a_year_anywhere_a_dateline_tells_no_day() {
        assertThat(
                        of("OSLO, June 6 (Harbor Wire) -- The ministers met on Friday. Their first round was on Tuesday, May 6.")
                                .day())
                .isNull();
    }

    @Test
    void a_lede_whose_weekday_the_caption_dates_tells_the_day() {
        PublicationDate date = of("[caption] Inga Holm in Oslo on Friday, June 6, 2025.\n\n" + LEDE);

        assertThat(date.day()).isEqualTo(JUNE_6);
        assertThat(date.basis()).isEqualTo(DateBasis.INFERRED);
    }

    @Test
    void another_weekday_in_the_lede_leaves_the_day_open() {
        assertThat(of("[caption] Inga Holm in Oslo on Tuesday, June 3, 2025.\n\n" + LEDE)
                        .day())
                .isNull();
    }
}
