package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.positions.SaidPositions.said;

import org.junit.jupiter.api.Test;

/** One sentence, or two, for each way in which news words a position. */
class PositionWordingsTest {

    @Test
    void parties_have_the_short_names_that_news_print() {
        assertThat(said("The European Union demanded lower duties on cheese."))
                .containsExactly("DEMANDS EU: lower duties on cheese");
    }

    @Test
    void who_does_not_agree_on_everything_yet_refuses_no_thing() {
        assertThat(said("Kari Vold said Norway and Iceland do not agree on everything yet."))
                .isEmpty();
    }

    @Test
    void a_day_may_stand_between_subject_and_verb() {
        assertThat(said("Chile's fisheries minister Marta Rojas on May 4 pressed Peru to drop its levy on anchovy."))
                .containsExactly("DEMANDS Chile: Peru to drop its levy on anchovy");
    }

    @Test
    void once_more_stands_between_the_asked_and_what_is_asked() {
        assertThat(
                        said(
                                "Norwegian Trade Minister Kari Vold asked the ferry owners once more on Friday to cut their fares."))
                .singleElement()
                .asString()
                .startsWith("DEMANDS Norway: ferry owners")
                .endsWith("to cut their fares");
    }

    @Test
    void for_its_part_changes_nothing() {
        assertThat(said("Oslo for its part wants the ban lifted."))
                .containsExactly("DEMANDS Norway: lifting of the ban");
    }

    @Test
    void a_purpose_is_that_of_the_subject() {
        assertThat(
                        said(
                                "Norwegian premier Kari Vold flew to Reykjavik on Monday to press for an end to the herring quota."))
                .containsExactly("DEMANDS Norway: end to the herring quota");
    }

    @Test
    void a_participle_behind_a_comma_is_that_of_the_subject() {
        assertThat(
                        said(
                                "Norwegian premier Kari Vold took the matter up with her hosts, calling for the herring quota to be doubled."))
                .containsExactly("DEMANDS Norway: herring quota to be doubled");
    }

    @Test
    void what_somebody_is_told_ought_to_be_is_demanded() {
        assertThat(
                        said(
                                "Norway's fisheries minister, Kari Vold, told reporters that the herring quota should be doubled."))
                .containsExactly("DEMANDS Norway: herring quota should be doubled");
    }

    @Test
    void a_demand_may_be_spelled_out_behind_a_colon() {
        assertThat(said("Norway came with a familiar demand: Iceland should lift its ban on trawlers."))
                .containsExactly("DEMANDS Norway: Iceland should lift its ban on trawlers");
    }

    @Test
    void what_comes_with_an_offer_is_offered_too() {
        assertThat(said("Norway put a swap of quotas on the table, together with a review of its port fees."))
                .containsExactly("OFFERS Norway: swap of quotas, review of its port fees");
    }

    @Test
    void who_will_not_discuss_a_thing_rejects_it() {
        assertThat(said("Iceland refused to discuss the port fees in any form."))
                .containsExactly("REJECTS Iceland: discuss the port fees in any form");
    }

    @Test
    void a_refusal_to_agree_is_no_agreement() {
        assertThat(said("Norway refused to sign the herring pact."))
                .containsExactly("REJECTS Norway: sign the herring pact");
    }

    @Test
    void the_clause_behind_a_plan_says_what_it_is() {
        assertThat(said("Norway has tabled a plan under which its trawlers would land their catch in Iceland."))
                .containsExactly("OFFERS Norway: plan under which its trawlers would land their catch in Iceland");
    }

    @Test
    void what_a_side_would_do_on_a_condition_is_offered() {
        assertThat(said("Norway would open two ports if Iceland lifted its ban."))
                .containsExactly("OFFERS Norway: open two ports if Iceland lifted its ban");
    }

    @Test
    void the_other_half_of_a_bargain_is_demanded() {
        assertThat(said("Norway offered to open two ports in exchange for a larger share of herring."))
                .contains("DEMANDS Norway: larger share of herring");
    }

    @Test
    void the_terms_of_a_deal_are_agreed_by_whoever_takes_them_on() {
        assertThat(said("Under the deal, Norway will open two ports and Iceland drops its ban on trawlers."))
                .containsExactly("AGREES Norway: open two ports", "AGREES Iceland: drops its ban on trawlers");
    }

    @Test
    void what_is_out_of_the_question_is_rejected_by_who_says_so() {
        assertThat(
                        said(
                                "\"A ban on trawlers is out of the question,\" Norway's fisheries minister Kari Vold told reporters."))
                .containsExactly("REJECTS Norway: ban on trawlers");
    }

    @Test
    void what_ought_to_be_done_is_demanded_by_who_says_so() {
        assertThat(said("All of the fees should be withdrawn, said Norway's fisheries minister, Kari Vold."))
                .containsExactly("DEMANDS Norway: All of the fees should be withdrawn");
    }

    @Test
    void a_higher_fee_is_a_measure_and_one_that_may_come_a_threat() {
        assertThat(said("Norway may raise its port fees. Iceland doubled its quota levies on Monday."))
                .containsExactly("THREATENS Norway: raise its port fees", "IMPOSES Iceland: its quota levies");
    }

    @Test
    void what_was_agreed_was_agreed_by_both() {
        assertThat(said("Norway and Iceland met in Bergen. It was agreed to speed up the talks on herring."))
                .containsExactly("AGREES Iceland and Norway: speed up the talks on herring");
    }

    @Test
    void a_quota_that_a_side_demands_be_doubled() {
        assertThat(said("It is a quota that Norway demands be doubled."))
                .containsExactly("DEMANDS Norway: quota be doubled");
    }

    @Test
    void an_official_named_by_office_alone_is_the_one_named_elsewhere() {
        assertThat(
                        said(
                                "Norway's trade envoy came to Bergen on Sunday. Kari Vold renewed her appeal for the quota to be doubled."))
                .containsExactly("DEMANDS Norway: quota to be doubled");
    }

    @Test
    void a_pronoun_with_more_behind_it_stands_for_what_is_on_the_table() {
        assertThat(said("Norway asked for a ban on trawlers. Iceland rejected that on the spot."))
                .containsExactly("DEMANDS Norway: ban on trawlers", "REJECTS Iceland: ban on trawlers");
    }

    @Test
    void a_company_is_known_by_what_it_does() {
        assertThat(
                        said(
                                "Halvorsen Foods has offered to sell two plants. The regulator had asked Halvorsen Foods for more."))
                .contains("OFFERS Halvorsen Foods: sell two plants");
    }

    @Test
    void the_government_of_a_dateline_is_that_of_its_country() {
        assertThat(said("OSLO (Harbor Wire) -- The government is ready to open two ports, officials said."))
                .contains("OFFERS Norway: open two ports");
    }

    @Test
    void an_appeal_to_somebody_for_something_demands_it() {
        assertThat(said("Norway has appealed to both islands for a pause in herring fishing."))
                .containsExactly("DEMANDS Norway: pause in herring fishing");
    }

    @Test
    void what_a_side_signals_it_could_do_is_offered() {
        assertThat(said("Norway has signalled that it could double its aid by 2030."))
                .containsExactly("OFFERS Norway: double its aid by 2030");
    }

    @Test
    void what_must_come_first_is_demanded() {
        assertThat(said("Iceland says it will pull back its boats only after the ban has been lifted."))
                .contains("DEMANDS Iceland: lifting of the ban");
    }

    @Test
    void there_will_be_none_rejects_it() {
        assertThat(
                        said(
                                "\"There will be no higher tax on herring,\" Norway's fisheries minister Kari Vold told reporters."))
                .containsExactly("REJECTS Norway: higher tax on herring");
    }

    @Test
    void who_each_refuse_refuse_each() {
        assertThat(said("Norway and Iceland each refused to sign the herring pledge."))
                .containsExactlyInAnyOrder(
                        "REJECTS Norway: sign the herring pledge", "REJECTS Iceland: sign the herring pledge");
    }

    @Test
    void the_noun_before_a_relative_clause_belongs_to_its_infinitive() {
        assertThat(said("The boats fish inside a quota that Norway refuses to enlarge."))
                .containsExactly("REJECTS Norway: enlarge quota");
    }

    @Test
    void what_is_agreed_by_one_may_be_told_of_the_thing() {
        assertThat(
                        said(
                                "Norway proposed a joint patrol. The idea, drafted by two admirals, has been accepted by Iceland."))
                .containsExactly("OFFERS Norway: joint patrol", "AGREES Iceland: joint patrol");
    }

    @Test
    void with_will_not_any_doing_is_refused() {
        assertThat(said("Norway would not carve out trawlers for one country."))
                .containsExactly("REJECTS Norway: carve out trawlers for one country");
    }

    @Test
    void a_thing_being_examined_is_considered_by_who_says_so() {
        assertThat(said("A lower levy on herring is being examined, Norway's fisheries minister Kari Vold said."))
                .containsExactly("CONSIDERS Norway: lower levy on herring");
    }

    @Test
    void an_opinion_put_between_the_halves_of_a_sentence_takes_nobodys_place() {
        assertThat(
                        said(
                                "Norway would tolerate the levy, Icelandic envoy Jon Berg said, but rejected any ban on trawlers."))
                .contains("REJECTS Norway: any ban on trawlers");
    }

    @Test
    void who_asks_for_himself_to_be_unnamed_demands_nothing() {
        assertThat(said("Norway's envoy Kari Vold asked not to be named.")).isEmpty();
    }
}
