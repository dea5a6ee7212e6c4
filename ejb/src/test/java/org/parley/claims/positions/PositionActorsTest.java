package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.positions.SaidPositions.said;

import org.junit.jupiter.api.Test;

/** Who holds what a report of talks states: shared subjects, two persons who act as one, unions by their names. */
class PositionActorsTest {

    @Test
    void two_verbs_share_a_subject_and_not_the_name_between_them() {
        assertThat(
                        said(
                                "Oslo would offer faster checks of Icelandic salt and would ask for the cod quota to be raised."))
                .containsExactly(
                        "OFFERS Norway: faster checks of Icelandic salt", "DEMANDS Norway: cod quota to be raised");
    }

    @Test
    void a_verb_behind_a_comma_and_and_is_done_by_whoever_says_the_rest() {
        assertThat(said(
                        "Norway complained that Iceland takes no cheese although it has little, and warned of tariffs on"
                                + " salt."))
                .containsExactly("THREATENS Norway: tariffs on salt");
    }

    @Test
    void somebody_unknown_who_opens_the_sentence_shares_his_verbs_with_nobody() {
        assertThat(said("He saw the envoys of Norway and Iceland and has asked them to lift the levy on salt."))
                .isEmpty();
    }

    @Test
    void a_list_of_verbs_has_one_subject() {
        assertThat(said("Oslo puts investment before duties, will not rush into a pact that harms its dairies, and will"
                        + " not sacrifice its cod."))
                .containsExactly(
                        "REJECTS Norway: rush into a pact that harms its dairies", "REJECTS Norway: sacrifice its cod");
    }

    @Test
    void what_is_said_of_a_person_between_commas_is_stepped_over() {
        assertThat(said("Norway's trade minister is Kari Vold. Vold, minister for fisheries, has used one trip after"
                        + " another to press for an end to the levy."))
                .containsExactly("DEMANDS Norway: end to the levy");
    }

    @Test
    void two_persons_agree_though_one_is_told_of_between_commas() {
        assertThat(said(
                        "Kari Vold, Norway's chief negotiator, and Icelandic Trade Minister Jon Berg agreed at a session"
                                + " on Friday to open both fish markets."))
                .containsExactly("AGREES Iceland and Norway: open both fish markets");
    }

    @Test
    void both_are_those_whom_the_sentence_before_names() {
        assertThat(said(
                        "Norway's Kari Vold rang Icelandic Trade Minister Jon Berg. Both confirmed that the two countries"
                                + " will drop their fish levies."))
                .containsExactly("AGREES Iceland and Norway: two countries will drop their fish levies");
    }

    @Test
    void they_are_those_whom_the_sentence_before_names() {
        assertThat(said("Norway's Kari Vold rang Icelandic Trade Minister Jon Berg. They agreed that the work on cod"
                        + " should go faster."))
                .containsExactly("AGREES Iceland and Norway: work on cod should go faster");
    }

    @Test
    void two_sides_confirm_without_a_that() {
        assertThat(said("Norway met Iceland. The two governments confirmed they would share the cod."))
                .containsExactly("AGREES Iceland and Norway: share the cod");
    }

    @Test
    void ministers_of_one_side_are_not_both_sides() {
        assertThat(said("Norway met Iceland. The ministers of Iceland are firm. They want an end to"
                        + " duties on cod."))
                .contains("DEMANDS Iceland: end to duties on cod");
    }

    @Test
    void it_is_the_party_of_the_sentence_before_whatever_stands_in_front() {
        assertThat(said("Norway has drawn up a paper. With Iceland in mind, it is also weighing cooperation on salt."))
                .containsExactly("CONSIDERS Norway: cooperation on salt");
    }

    @Test
    void it_may_stand_before_a_verb_of_two_words() {
        assertThat(said("Norway has proposed to free the cod trade. It rules out accepting smoked eel."))
                .contains("REJECTS Norway: accepting smoked eel");
    }

    @Test
    void whose_decision_it_is_does_what_was_decided() {
        assertThat(said("Iceland regretted Norway's decision to put a 25 percent duty on its cod."))
                .containsExactly("IMPOSES Norway: 25 percent duty on its cod");
    }

    @Test
    void a_share_of_a_vote_speaks_for_nobody() {
        assertThat(said("It was a vote on Norway's offer, and 96% wanted a walkout."))
                .isEmpty();
    }

    @Test
    void a_union_has_its_own_name_by_the_noun_and_by_its_letters() {
        assertThat(said(
                        "Trains will stand still, the Norwegian Union of Rail Employees said. The union demands a raise of"
                                + " 5 percent. NURE rejected the night trains."))
                .containsExactly(
                        "DEMANDS Norwegian Union of Rail Employees: raise of 5 percent",
                        "REJECTS Norwegian Union of Rail Employees: night trains");
    }

    @Test
    void a_union_is_named_behind_the_noun() {
        assertThat(said("Train drivers will stop work, the drivers' union KLV said. Union leader Karl Berg said little."
                        + " His members demand 9 percent and a 36-hour week."))
                .containsExactly("DEMANDS KLV: 9 percent and a 36-hour week");
    }

    @Test
    void whoever_leads_a_union_speaks_for_it() {
        assertThat(said("The Haulers Norway Rail Union gave notice. Karl Berg, the Haulers Norway Rail Union president,"
                        + " rejected the night trains."))
                .containsExactly("REJECTS Haulers Norway Rail Union: night trains");
    }

    @Test
    void a_minister_under_a_foreign_capital_speaks_for_the_other_country() {
        assertThat(said(
                        "WASHINGTON, May 5 (Harbor Wire) - Fisheries minister Kari Vold met U.S. Commerce Secretary Jon Reed"
                                + " on Monday. Vold asked again for a review of the duties on Norwegian cod."))
                .containsExactly("DEMANDS Norway: review of the duties on Norwegian cod");
    }

    @Test
    void a_country_where_two_others_meet_is_no_side() {
        assertThat(said(
                        "Prime Minister Lena Holm of Norway and Icelandic Prime Minister Jon Berg met in Canada on Monday."
                                + " Berg left Canada a day early. The two sides agreed to lower the levy on cod."))
                .containsExactly("AGREES Iceland and Norway: lower the levy on cod");
    }

    @Test
    void a_company_that_ends_with_a_country_is_not_the_country() {
        assertThat(said("Norway watched the talks. Air Norway rejected a pay rise of 9 percent."))
                .containsExactly("REJECTS Air Norway: pay rise of 9 percent");
    }

    @Test
    void the_president_of_another_country_is_not_told_by_his_office_alone() {
        assertThat(said(
                        "Icelandic President Ana Sol flew home from Iceland's talks. President Jon Reed signed an order doubling"
                                + " the tariff on steel. Iceland has a new rate."))
                .noneMatch(position -> position.startsWith("IMPOSES Iceland"));
    }
}
