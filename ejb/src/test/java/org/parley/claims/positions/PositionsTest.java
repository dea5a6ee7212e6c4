package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Position;

class PositionsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();

    @Test
    void a_refusal_names_the_side_and_what_it_refuses() {
        assertThat(
                        said(
                                "Israel refused to withdraw its troops from the corridor, while Hamas wants a permanent end to the war."))
                .containsExactly(
                        "REJECTS Israel: withdraw its troops from the corridor",
                        "DEMANDS Hamas: permanent end to the war");
    }

    @Test
    void a_wish_that_somebody_else_act_is_a_demand() {
        assertThat(
                        said(
                                "Brazil's environment minister Marta Lima urged rich countries to triple climate finance by 2030."))
                .containsExactly("DEMANDS Brazil: rich countries to triple climate finance by 2030");
    }

    @Test
    void what_is_under_consideration_is_not_offered() {
        List<Position> read =
                read("South Korea is considering lowering barriers to American rice, according to two officials.");

        assertThat(read).singleElement().satisfies(position -> {
            assertThat(position.act()).isEqualTo(Position.Act.CONSIDERS);
            assertThat(position.side()).isEqualTo("South Korea");
            assertThat(position.strength()).isEqualTo(Position.Strength.CONSIDERING);
            assertThat(position.hearsay()).contains("officials");
        });
    }

    @Test
    void a_negated_readiness_is_no_offer() {
        assertThat(
                        said(
                                "Canada is not prepared to end its supply management of milk, Prime Minister Joan Tremblay told reporters."))
                .containsExactly("REJECTS Canada: end its supply management of milk");
    }

    @Test
    void two_verbs_are_two_offers() {
        assertThat(said("Mexico also proposed to buy more corn and relax its rules on biotechnology."))
                .containsExactly("OFFERS Mexico: buy more corn", "OFFERS Mexico: relax its rules on biotechnology");
    }

    @Test
    void what_is_offered_in_one_breath_is_one_offer() {
        assertThat(said("Mexico also proposed to buy more corn and to relax its rules on biotechnology."))
                .containsExactly("OFFERS Mexico: buy more corn and to relax its rules on biotechnology");
    }

    @Test
    void a_list_behind_including_is_one_offer_each() {
        assertThat(said(
                        "Chile is prepared to offer concessions, including lower duties on wine, simpler rules for salmon,"
                                + " and larger purchases of wheat and barley, one source told the Harbor Wire."))
                .containsExactly(
                        "OFFERS Chile: lower duties on wine",
                        "OFFERS Chile: simpler rules for salmon",
                        "OFFERS Chile: larger purchases of wheat and barley");
    }

    @Test
    void the_object_of_a_noun_ends_where_the_sentence_goes_on() {
        assertThat(said("Mexico's call for a review of the steel quota went unanswered."))
                .containsExactly("DEMANDS Mexico: review of the steel quota");
    }

    @Test
    void reluctance_is_resistance_and_a_push_is_a_demand() {
        assertThat(
                        said(
                                "Ottawa's reluctance to open its dairy market contrasts with Wellington's push for its complete opening."))
                .containsExactly("RESISTS Canada: open its dairy market", "DEMANDS New Zealand: its complete opening");
    }

    @Test
    void a_repeated_demand_keeps_that_it_was_repeated() {
        assertThat(read("Norway has repeatedly demanded that all quotas on cod, haddock and saithe be abolished."))
                .singleElement()
                .satisfies(position -> {
                    assertThat(position.strength()).isEqualTo(Position.Strength.REPEATED);
                    assertThat(position.object()).isEqualTo("all quotas on cod, haddock and saithe be abolished");
                });
    }

    @Test
    void the_two_sides_are_the_two_that_stand_out() {
        assertThat(said("Russia and Ukraine have fought for years. The two sides agreed on a 30-day ceasefire."))
                .containsExactly("AGREES Russia and Ukraine: 30-day ceasefire");
    }

    @Test
    void a_wish_to_meet_or_to_be_called_is_no_position() {
        assertThat(
                        read(
                                "Japan wants to meet the president. The United States asked for the call. India declined to comment."))
                .isEmpty();
    }

    @Test
    void nobody_is_made_to_say_what_an_unknown_subject_says() {
        assertThat(read("Prime Minister Joan Tremblay of Canada said that the critics want higher prices."))
                .isEmpty();
    }

    @Test
    void a_threat_is_a_threat() {
        assertThat(said("Beijing threatened to restrict exports of graphite if Washington raises tariffs further."))
                .containsExactly("THREATENS China: restrict exports of graphite if Washington raises tariffs further");
    }

    @Test
    void a_position_told_twice_is_one() {
        assertThat(
                        said(
                                "France opposes the deal with Mercosur. The deal is large.\n\nFrance again opposed the deal with Mercosur on Monday."))
                .containsExactly("RESISTS France: deal with Mercosur");
    }

    @Test
    void a_date_between_the_asked_and_what_is_asked_is_no_part_of_the_object() {
        assertThat(
                        said(
                                "Norway asked Iceland on April 7 to open its ports. Norway agreed to a framework on Tuesday after two days of talks."))
                .contains("DEMANDS Norway: Iceland to open its ports")
                .noneMatch(position -> position.contains("Tuesday"));
    }

    @Test
    void a_union_and_its_employer_are_sides() {
        assertThat(
                        said(
                                "The bakers' union met the owners of Brotwerk. Union secretary Ada Moe wants 3 euros an hour more and a ban on night work. The union threatened to extend its strike."))
                .containsExactly(
                        "DEMANDS Bakers' union: 3 euros an hour more and a ban on night work",
                        "THREATENS Bakers' union: extend its strike");
    }

    @Test
    void a_name_that_acts_like_a_state_is_a_side() {
        assertThat(
                        said(
                                "Talks between Ruvania and Ostmark began in Geneva. Ruvania refuses to free the sailors. Ostmark has agreed to reopen the strait."))
                .containsExactly("REJECTS Ruvania: free the sailors", "AGREES Ostmark: reopen the strait");
    }

    @Test
    void a_person_speaks_for_whoever_owns_the_office() {
        assertThat(
                        said(
                                "Ruvania's envoy, Ilja Brenko, demanded that the blockade be lifted. Sven Holm, who led for Oslo, rejected the idea."))
                .containsExactly("DEMANDS Ruvania: blockade be lifted", "REJECTS Norway: blockade be lifted");
    }

    @Test
    void a_proposal_may_be_turned_down_in_the_passive() {
        assertThat(
                        said(
                                "Iceland's proposal of a 30% cut in the capelin catch was turned down by Norway, which proposed a survey."))
                .contains(
                        "DEMANDS Iceland: 30% cut in the capelin catch",
                        "REJECTS Norway: 30% cut in the capelin catch");
    }

    @Test
    void what_is_taken_up_by_which_or_something_is_the_same_object() {
        assertThat(
                        said(
                                "Canada demands that the milk quota be abolished, which Norway has opposed. Chile proposed easing the salmon rules, something Peru rejects."))
                .containsExactly(
                        "DEMANDS Canada: milk quota be abolished",
                        "RESISTS Norway: milk quota be abolished",
                        "OFFERS Chile: easing the salmon rules",
                        "REJECTS Peru: easing the salmon rules");
    }

    @Test
    void a_condition_is_a_demand() {
        assertThat(said("Canada threatens to tax salmon unless Norway drops its port fee."))
                .containsExactly("THREATENS Canada: tax salmon", "DEMANDS Canada: Norway to drop its port fee");
    }

    @Test
    void a_warning_of_its_own_measures_is_a_threat() {
        assertThat(said("Brazil warned that it would restrict exports of soy. Chile warned that prices would rise."))
                .containsExactly("THREATENS Brazil: restrict exports of soy");
    }

    @Test
    void an_answer_without_an_object_is_about_what_is_on_the_table() {
        assertThat(said("Canada demands free access for its cheese. Norway has so far resisted."))
                .containsExactly(
                        "DEMANDS Canada: free access for its cheese", "RESISTS Norway: free access for its cheese");
    }

    @Test
    void an_object_may_stand_inside_its_words() {
        assertThat(said("Chile has put a quota of 900 tonnes on the table. Peru called such a quota unacceptable."))
                .containsExactly("OFFERS Chile: quota of 900 tonnes", "REJECTS Peru: quota of 900 tonnes");
    }

    @Test
    void a_limit_in_time_belongs_to_what_is_asked_but_the_day_of_asking_does_not() {
        assertThat(said("Norway demanded on Friday that Iceland open a second harbour by summer."))
                .containsExactly("DEMANDS Norway: Iceland open a second harbour by summer");
    }

    @Test
    void a_relative_clause_names_the_actor_before_it() {
        assertThat(
                        said(
                                "Peru, according to Lima's papers, wants lower duties on grapes, and will not accept the quota."))
                .containsExactly("DEMANDS Peru: lower duties on grapes", "REJECTS Peru: accept the quota");
    }

    @Test
    void a_stranger_between_takes_the_words_for_himself() {
        assertThat(said("Norway will not sign the text; Lund would sign it but demands a higher quota."))
                .noneMatch(position -> position.startsWith("DEMANDS"));
    }

    @Test
    void growers_do_not_speak_for_their_country() {
        assertThat(said("Norwegian salmon growers demand a ban on imports."))
                .noneMatch(position -> position.contains("Norway"));
    }

    @Test
    void who_undertakes_to_study_it_considers_it() {
        assertThat(said("Norway proposed a joint patrol. Iceland undertook to study the proposal."))
                .contains("CONSIDERS Iceland: joint patrol");
    }

    private static List<String> said(String text) {
        return read(text).stream()
                .map(p -> p.act() + " " + p.side() + ": " + p.object())
                .toList();
    }

    private static List<Position> read(String body) {
        String text = "Ministers leave talks without a word on the outcome\n\n" + body + "\n";
        Sidecar sidecar = new Sidecar("Harbor Wire", null, LocalDate.of(2025, 5, 6), null);
        Outcome outcome = INTAKE.read(new SourceDocument("a.txt", text.getBytes(StandardCharsets.UTF_8), sidecar))
                .get(0);
        ArticleText article = ((Outcome.Read) outcome).text();
        List<Position> positions = READER.read(article).positions();
        assertThat(positions)
                .allSatisfy(p -> assertThat(p.span().of(article.text())).isNotBlank());
        return positions;
    }
}
