package org.parley.claims.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.claims.Figure;
import org.parley.text.Sentence;
import org.parley.text.SentenceSplitter;
import org.parley.text.TimeContext;
import org.parley.text.TimeExpressions;

class FigureFinderTest {
    private static List<Figure> read(String text) {
        List<Figure> all = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.split(text)) {
            var times = TimeExpressions.find(List.of(sentence), TimeContext.UNKNOWN);
            all.addAll(FigureFinder.find(text, sentence, times, 1));
        }
        return all;
    }

    private static List<String> figures(String text) {
        return read(text).stream()
                .map(f -> f.printed() + " " + f.unit() + " "
                        + f.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
    }

    @Test
    void percentages_and_percentage_points_differ() {
        assertThat(figures("Growth fell by 0.5 percentage points to 2 per cent, with a 15-percent share for wool."))
                .containsExactly("0.5 percentage points exact", "2 percent exact", "15 percent exact");
    }

    @Test
    void a_rise_from_one_rate_to_another_is_two_figures() {
        assertThat(figures("The levy goes up from 2.5 percent to 27.5 percent."))
                .hasSize(2);
        assertThat(figures("The levy goes up from 2.5 to 27.5 percent."))
                .containsExactly("2.5 percent exact", "27.5 percent exact");
    }

    @Test
    void money_keeps_its_currency_and_size() {
        assertThat(figures("Norway pays $1.5 billion, 300 million euros, £20bn and about 12,500 yen."))
                .containsExactly(
                        "1.5 billion USD exact", "300 million EUR exact", "20 billion GBP exact", "12500 yen about");
    }

    @Test
    void a_currency_in_letters_stands_before_its_number() {
        assertThat(figures(
                        "They got Rs 500 crore, Rs. 20,000 crore, Rs75 and RM40 million; the rest is Rp10 trillion."))
                .containsExactly(
                        "5 billion rupee exact",
                        "200 billion rupee exact",
                        "75 rupee exact",
                        "40 million ringgit exact",
                        "10 trillion rupiah exact");
        assertThat(figures("Labour came down to N250,000 and paid R25 million."))
                .containsExactly("250000 naira exact", "25 million rand exact");
    }

    @Test
    void a_letter_before_a_number_may_be_a_road_or_a_room() {
        assertThat(figures("The R25 is shut, N7 too, and flight N 250 leaves from room R 12, not from Rm 12."))
                .isEmpty();
    }

    @Test
    void a_unit_may_be_glued_to_its_number() {
        assertThat(figures("A levy of 15pc, not 30 pc, brings 1.5m euros, €4mn and 5 lakh tonnes."))
                .containsExactly(
                        "15 percent exact",
                        "30 percent exact",
                        "1.5 million EUR exact",
                        "4 million EUR exact",
                        "500000 tonnes exact");
        assertThat(figures("She runs the 400m and the 20m.")).isEmpty();
    }

    @Test
    void an_article_before_a_dollar_sign_makes_no_australian_dollar() {
        assertThat(figures("The port gets a $150 billion fund. A $5 fee goes; A$5 comes."))
                .containsExactly("150 billion USD exact", "5 USD exact", "5 AUD exact");
    }

    @Test
    void a_rate_set_against_another_shares_its_unit() {
        assertThat(figures("Norway charges 15 percent instead of 39, and Sweden 12 percent, down from 20."))
                .containsExactly("15 percent exact", "39 percent exact", "12 percent exact", "20 percent exact");
        assertThat(figures("The duty falls to 15 percent from 25."))
                .containsExactly("15 percent exact", "25 percent exact");
        assertThat(figures("Sales rose 15 percent from 2024 and 3 percent from 12 harbours."))
                .doesNotContain("2024 percent exact", "12 percent exact");
    }

    @Test
    void volumes_and_areas_have_units_of_two_words() {
        assertThat(figures("Norway owes 500 cubic metres a second and 40 square kilometers."))
                .containsExactly("500 cubic metres exact", "40 square kilometres exact");
    }

    @Test
    void a_percentage_of_something_is_its_share() {
        assertThat(read("Wool made up 28.3% of Norway's exports.").get(0).measures())
                .isEqualTo("share of Norway's exports");
    }

    @Test
    void lengths_of_time_are_figures_with_their_qualifier() {
        assertThat(figures(
                        "They spoke for an hour and 50 minutes, then for over two hours, in four consecutive weeks."))
                .containsExactly("110 minutes exact", "2 hours more than", "4 weeks exact");
    }

    @Test
    void counts_need_a_noun_and_groups_dates_and_ordinals_are_none() {
        assertThat(figures("More than 4,000 nurses struck on May 12, 2021, in the third week."))
                .containsExactly("4000 nurses more than");
        assertThat(figures("The Group of Seven, or G7, met for the 51st time; one source named Article 9 and 2 ways."))
                .isEmpty();
    }

    @Test
    void limits_are_kept() {
        assertThat(figures("Up to 40% of fish, at least 10 percent of oil, less than 5 percent of gas."))
                .containsExactly("40 percent up to", "10 percent more than", "5 percent less than");
    }

    @Test
    void the_words_around_say_what_is_measured() {
        assertThat(read("Chile wants relief from the 30% additional tariff on smoked salmon.")
                        .get(0)
                        .measures())
                .isEqualTo("additional tariff on smoked salmon");
        assertThat(read("Chile set a duty of 12 percent.").get(0).measures()).contains("duty");
    }
}
