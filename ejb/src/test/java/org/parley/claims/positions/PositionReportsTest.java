package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.positions.SaidPositions.said;

import org.junit.jupiter.api.Test;

/** How short reports of talks word a position: asides, nouns, verdicts, what "they" stand for, the terms of a deal. */
class PositionReportsTest {

    @Test
    void what_somebody_says_between_commas_is_stepped_over_behind_the_verb() {
        assertThat(said("Oslo is pushing for free ports. It will not, the spokesman repeated, touch its cheese rules."))
                .contains("REJECTS Norway: touch its cheese rules");
    }

    @Test
    void a_condition_counts_in_its_own_clause_only() {
        assertThat(said("If the talks fail, Oslo may raise duties again, an official warned."))
                .containsExactly("THREATENS Norway: raise duties again if the talks fail");
    }

    @Test
    void what_a_side_ought_to_do_it_has_not_done() {
        assertThat(said("If the talks go nowhere, Oslo should slap 50 percent on cheese."))
                .isEmpty();
    }

    @Test
    void whoever_is_threatened_does_not_act() {
        assertThat(said("Norway has threatened Iceland with a duty of 30 percent and ruled out a longer truce."))
                .noneMatch(position -> position.contains("Iceland:"));
    }

    @Test
    void an_adjective_before_a_demand_owns_it() {
        assertThat(said("Reykjavik sat down with Norway. At issue is the Norwegian demand for a ceiling on exports."))
                .containsExactly("DEMANDS Norway: ceiling on exports");
    }

    @Test
    void a_demand_is_that_something_be_done() {
        assertThat(said("Iceland's demand is that the quotas be doubled at once."))
                .containsExactly("DEMANDS Iceland: quotas be doubled");
    }

    @Test
    void that_may_be_left_out() {
        assertThat(said("Oslo insists the levies be paid back."))
                .containsExactly("DEMANDS Norway: levies be paid back");
    }

    @Test
    void an_aside_between_subject_and_be_is_stepped_over() {
        assertThat(said("Oslo demanded on Monday that the rate, under which much is paid, be corrected."))
                .singleElement()
                .asString()
                .endsWith("be corrected");
    }

    @Test
    void a_call_on_somebody_says_what_he_is_to_do() {
        assertThat(said("Tokyo repeated its call on Oslo to open the ports."))
                .containsExactly("DEMANDS Japan: Oslo to open the ports");
    }

    @Test
    void who_wants_to_see_a_duty_come_down_asks_for_that() {
        assertThat(said("Oslo would like to see the duty on cod come down to 10 percent."))
                .containsExactly("DEMANDS Norway: duty on cod come down to 10 percent");
    }

    @Test
    void who_wants_to_see_a_minister_asks_for_nothing() {
        assertThat(said("Oslo wants to see the minister on Friday.")).isEmpty();
    }

    @Test
    void no_deal_says_somebody_refuses_it() {
        assertThat(said("Norway's trade minister Kari Vold was firm. No agreement that leaves cod out, says Vold."))
                .containsExactly("REJECTS Norway: agreement that leaves cod out");
    }

    @Test
    void on_a_matter_that_opens_the_sentence_nobody_budges() {
        assertThat(said("Norway's trade minister Kari Vold was firm. On rice, Vold will not budge."))
                .containsExactly("REJECTS Norway: rice");
    }

    @Test
    void a_red_line_is_that_of_whoever_it_is_for() {
        assertThat(said("Milk and barley are a red line for Oslo, said a person who was there."))
                .containsExactly("REJECTS Norway: Milk and barley");
    }

    @Test
    void my_demand_is_that_of_whoever_is_quoted() {
        assertThat(said("\"My demand does not change: the levy must go,\" said Kari Vold, Norway's minister."))
                .containsExactly("DEMANDS Norway: levy must go");
    }

    @Test
    void they_are_the_duties_just_spoken_of() {
        assertThat(said("Norway's Kari Vold called the herring duties a mistake and urged that they be reviewed."))
                .containsExactly("DEMANDS Norway: the herring duties be reviewed");
    }

    @Test
    void nobody_turns_down_what_he_has_asked_for_himself() {
        assertThat(said("Iceland offered a cut in its fish tax. Norway demands a free port. Norway rejected it."))
                .noneMatch("REJECTS Norway: free port"::equals);
    }

    @Test
    void a_rate_that_will_snap_back_if_somebody_fails_is_a_threat() {
        assertThat(said("Norway's Kari Vold told a radio station that the duty will snap back to 25 percent if"
                        + " the payments stop."))
                .containsExactly("THREATENS Norway: duty will snap back to 25 percent if the payments stop");
    }

    @Test
    void what_sides_do_after_a_deal_are_its_terms() {
        assertThat(said("Iceland announced a deal with Norway on Sunday. Norway will invest $20 billion in Iceland."))
                .containsExactly("AGREES Norway: invest $20 billion in Iceland");
    }

    @Test
    void without_a_deal_what_a_side_will_do_is_no_term() {
        assertThat(said("Iceland talked with Norway on Sunday. Norway will invest $20 billion in Iceland."))
                .isEmpty();
    }

    @Test
    void an_office_that_one_country_has_speaks_for_it() {
        assertThat(said(
                        "Tokyo talked with U.S. officials. The treasury secretary, according to one of them, wants wider access for"
                                + " beef."))
                .containsExactly("DEMANDS US: wider access for beef");
    }

    @Test
    void he_is_the_unnamed_official_whom_the_sentence_before_began_with() {
        assertThat(said("Japan's prime minister said little. He ruled out any concession on beef."))
                .containsExactly("REJECTS Japan: any concession on beef");
    }

    @Test
    void an_organisation_with_a_country_in_its_name_is_not_the_country() {
        assertThat(said("The Norway Cheese Makers Association is urging the government to cut the milk tax."))
                .containsExactly("DEMANDS Norway Cheese Makers Association: government to cut the milk tax");
    }

    @Test
    void a_number_alone_says_nothing() {
        assertThat(said("Norway wants three ports opened. Iceland is pleading for two."))
                .noneMatch(position -> position.endsWith(": two"));
    }

    @Test
    void who_asked_for_the_call_has_no_position() {
        assertThat(said("Norway wants the cod tax lifted. Iceland asked for the call."))
                .containsExactly("DEMANDS Norway: lifting of the cod tax");
    }
}
