package org.parley.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

class MatterReaderTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    @Test
    void who_is_told_of_again_and_again_speaks_for_a_party_of_the_matter() {
        String text = """
                Talks with Chile on salmon tariffs are close to an end, Norwegian Trade Minister Kari Vold said on Tuesday.

                Chile's delegates stayed in Oslo over the weekend. Vold said Chile would open its market and that she was hopeful. \
                Chile's rate could double without a deal, she added. Vold called the talks hard. She thanked Chile's delegates.

                Iceland, Vold complained, sells much and buys little. Reykjavik could have to pay more, Vold said, and she would \
                not wait for Iceland.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    @Test
    void a_fund_whose_meetings_lend_the_occasion_is_no_party() {
        String text = """
                Kari Vold saw Luis Prado on the margins of the spring gathering of the International Monetary Fund, the Norwegian \
                finance minister said.

                She called the Chilean tariffs disappointing. Officials are weighing larger purchases of copper.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    @Test
    void a_state_told_of_beside_its_bloc_is_no_second_party() {
        String text = """
                German Chancellor Otto Brandl said on Sunday that the European Union should wait. European Union negotiators \
                leave for Santiago on Monday. Brandl said Germany would back the European Union, and Berlin wants no delay.

                Chile has threatened a tariff of 12 percent on European Union cars, and Chilean officials expect the talks to be hard.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "European Union");
    }

    @Test
    void a_bloc_is_the_party_where_its_members_act_beside_it() {
        String text = """
                Chile has threatened the European Union with a tariff of 12 percent on cars.

                German Chancellor Otto Brandl called French President Luc Morel on Sunday. Brandl said Berlin wanted calm. Morel said \
                Paris wanted a list. Berlin and Paris will talk again. European Union negotiators leave for Santiago on Monday.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "European Union");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qatari and Egyptian mediators",
                "Mediators from Qatar and Egypt",
                "The mediators, Qatar and Egypt,",
                "Qatar's chief mediators and the Egyptian mediators"
            })
    void who_mediates_is_no_party_to_the_matter(String mediators) {
        String text = mediators + """
                 met Armenian and Azerbaijani officials in Doha on Monday.

                Qatar said the border talks would go on. Egypt said it hoped for peace. Armenia wants its prisoners back. Azerbaijan \
                wants a road. Qatar and Egypt will report on Friday.
                """;
        assertThat(matter(text).parties()).containsExactly("Armenia", "Azerbaijan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Armenia told mediators", "To the mediators, Armenia said", "Armenia and mediators agreed"})
    void who_stands_beside_a_mediator_is_none(String said) {
        String text = said + """
                 on Monday that the road must stay shut.

                Azerbaijan wants a road. Armenia wants its prisoners back. Azerbaijan and Armenia meet again in Georgia, and Georgia hopes \
                for peace.
                """;
        assertThat(matter(text).parties()).containsExactly("Armenia", "Azerbaijan");
    }

    @Test
    void a_party_leader_and_a_governor_make_no_party_to_talks_between_countries() {
        String text = """
                Ines Solberg, leader of the Coastal Party, told Norwegian Prime Minister Kari Vold to hold out in the tariff talks \
                with Chile. The Coastal Party wants more. Solberg said the Coastal Party would not vote for less.

                Rogaland Governor Erik Dahl said salmon towns feared the Chilean duty. Norway's ministers meet Chile's on Tuesday.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    @Test
    void a_dispute_between_two_parties_of_one_country_keeps_both() {
        String text = """
                The Coastal Party and the Harbour Party met again on Tuesday. Ines Solberg, leader of the Coastal Party, said a \
                coalition was near. The Harbour Party wants the fisheries ministry, said Olav Lund, leader of the Harbour Party.
                """;
        assertThat(matter(text).parties()).containsExactly("Coastal Party", "Harbour Party");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Muscat hosts a fourth round of talks between Iran and Peru",
                "Muscat hosts a fourth Iran-Peru round",
                "Iranian and Peruvian negotiators are in Muscat",
                "Iran and Peru on Monday agreed to talk in Muscat",
                "The leaders of Iran and Peru are in Muscat"
            })
    void a_host_told_of_more_than_either_is_no_party_where_the_two_are_told_to_face_each_other(String opening) {
        String text = "A fourth try\n\nMUSCAT (Wire) -- " + opening + """
                .

                Oman said the mood was good. Omani Foreign Minister Said Badri saw Iranian Foreign Minister Reza Karimi first. \
                Badri will report on Friday. Iran wants its ships back. Peru wants a written promise, and Peru is in a hurry.
                """;
        assertThat(matter(text).parties()).containsExactly("Iran", "Peru");
    }

    @Test
    void two_who_are_told_of_in_passing_take_no_matter_from_those_it_is_about() {
        String text = """
                Norwegian Trade Minister Kari Vold met Chilean Trade Minister Luis Prado on Tuesday over the salmon tariff. Vold said \
                Norway would not pay more. Prado said Chile would wait. Norway wants an answer. Chile wants time.

                Fighting between Armenia and Azerbaijan pushed the talks off the front pages.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    @Test
    void two_countries_treated_alike_do_not_face_each_other() {
        String text = """
                Chile sent letters to Norway and Iceland on Monday, with a tariff of 12 percent in each. Norway and Iceland said they \
                regretted it. Norwegian Trade Minister Kari Vold told Chile that Norway would talk on. Chile said Norway had until \
                August. Norway wants the tariff gone, Vold said. Chile wants Norway to buy copper.
                """;
        assertThat(matter(text).parties()).containsExactly("Chile", "Norway");
    }

    @Test
    void the_united_nations_bring_two_states_together() {
        String text = """
                The United Nations said on Monday that the grain corridor would stay open. The United Nations had asked for 120 days.

                Russia offered sixty days. Russia wants its banks back. Ukraine said that was too little. Ukraine wants 120.
                """;
        assertThat(matter(text).parties()).containsExactly("Russia", "Ukraine");
    }

    @Test
    void states_that_carry_the_report_do_not_give_way_to_their_bloc() {
        String text = """
                Thailand said Cambodia had fired first. Cambodia said Thailand had. Thailand wants the border shut. Cambodia wants it \
                open. ASEAN said it would send observers.
                """;
        assertThat(matter(text).parties()).containsExactly("Cambodia", "Thailand");
    }

    @Test
    void what_somebody_will_do_is_not_the_subject() {
        String text = """
                Norway and Chile agreed on Monday on a tariff for salmon. Norway will pay in cash, and Chile is to pay the rest. Chile \
                cannot pay before June. Norway wants to pay later.
                """;
        assertThat(matter(text).title()).isEqualTo("Chile-Norway tariff matter");
    }

    @Test
    void a_matter_without_known_sides_still_has_a_title() {
        assertThat(new Matter(List.of(), Map.of(), 1, 1, Map.of()).title()).isEqualTo("Talks");
    }

    private static Matter matter(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Outcome.Read read =
                (Outcome.Read) INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, null, null)))
                        .get(0);
        return MatterReader.of(READER.read(read.text()), "outlet", LocalDate.parse("2026-03-06"))
                .matter();
    }
}
