package org.parley.claims.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.positions.SaidPositions.said;

import org.junit.jupiter.api.Test;

/** What a report of talks states: threats told as what others will pay, plans given up, claims that ask for nothing. */
class PositionActsTest {

    @Test
    void what_the_other_side_will_have_to_pay_is_threatened() {
        assertThat(said("Oslo could have to pay 30% or 35%, Iceland's premier said."))
                .containsExactly("THREATENS Iceland: pay 30% or 35%");
    }

    @Test
    void what_the_speaker_pays_himself_threatens_nobody() {
        assertThat(said("Norway will pay 30 percent of the bill, Norway's premier said."))
                .noneMatch(position -> position.startsWith("THREATENS"));
    }

    @Test
    void a_warning_is_a_noun_too() {
        assertThat(said("The port lies under the shadow of Oslo's warning that it will put high duties on salt."))
                .containsExactly("THREATENS Norway: put high duties on salt");
    }

    @Test
    void an_answer_may_threaten() {
        assertThat(said("Oslo threatened to answer by seizing Icelandic boats."))
                .containsExactly("THREATENS Norway: answer by seizing Icelandic boats");
    }

    @Test
    void who_has_no_plan_to_refuses() {
        assertThat(said("Oslo does not plan to lower the duty on cod."))
                .containsExactly("REJECTS Norway: lower the duty on cod");
    }

    @Test
    void who_will_not_wait_refuses_nothing() {
        assertThat(said("Oslo has no intention of waiting for the summit.")).isEmpty();
    }

    @Test
    void a_levy_is_not_taken_off() {
        assertThat(said("Oslo will not take the duty on salt off the table by itself."))
                .containsExactly("REJECTS Norway: take the duty on salt off the table by itself");
        assertThat(said("Oslo will not take questions on the talks.")).isEmpty();
    }

    @Test
    void what_is_not_acceptable_is_refused_by_whoever_is_saying_so() {
        assertThat(said("Norway's envoy left, saying again that the 25 percent duty on cod is not acceptable."))
                .containsExactly("REJECTS Norway: 25 percent duty on cod");
    }

    @Test
    void who_insists_that_something_is_so_asks_for_nothing() {
        assertThat(said("Oslo insists that its dairies will not be the price of a deal."))
                .isEmpty();
        assertThat(said("Oslo insists that the levies be part of the talks."))
                .containsExactly("DEMANDS Norway: levies be part of the talks");
    }

    @Test
    void what_the_other_side_has_to_do_is_demanded() {
        assertThat(said("Norway's premier told a radio station that Iceland had to end its subsidies."))
                .containsExactly("DEMANDS Norway: Iceland had to end its subsidies");
        assertThat(said("Norway's premier told a radio station that Norway had to end its subsidies."))
                .isEmpty();
    }

    @Test
    void what_the_other_side_is_hoped_to_do_is_demanded() {
        assertThat(said("Oslo still hopes that Iceland will lift the duty."))
                .containsExactly("DEMANDS Norway: Iceland to lift the duty");
    }

    @Test
    void what_a_side_expects_of_things_is_no_demand() {
        assertThat(said("Oslo expected the meetings in the capital to deal with the deadline."))
                .isEmpty();
    }

    @Test
    void who_wants_to_keep_a_share_demands_it() {
        assertThat(said("Oslo wants to keep its share of the cod at 31 per cent."))
                .containsExactly("DEMANDS Norway: keep its share of the cod at 31 per cent");
    }

    @Test
    void an_idea_raised_is_considered_and_not_a_duty_raised() {
        assertThat(said("Oslo raised the idea of leaving the duty on cod in place."))
                .containsExactly("CONSIDERS Norway: leaving the duty on cod in place");
    }

    @Test
    void a_duty_put_on_hold_is_not_imposed() {
        assertThat(said("Oslo had put the duties on hold for some states.")).isEmpty();
        assertThat(said("Oslo put a 30% surcharge on Icelandic salt."))
                .containsExactly("IMPOSES Norway: 30% surcharge on Icelandic salt");
    }

    @Test
    void who_accepts_on_a_condition_or_has_to_has_not_accepted() {
        assertThat(said("The offer holds only if Norway accepts night checks.")).isEmpty();
        assertThat(said("Norway must accept night checks.")).isEmpty();
        assertThat(said("The envoy said Norway had to sign the pact.")).isEmpty();
    }

    @Test
    void what_a_side_considers_something_is_no_option() {
        assertThat(said("Oslo is silent, since it considers Iceland a partner."))
                .isEmpty();
    }

    @Test
    void an_invitation_to_begin_talks_is_no_demand() {
        assertThat(said("Iceland has been invited by Norway to begin negotiations in May."))
                .isEmpty();
    }

    @Test
    void what_is_meant_for_an_example_is_not_offered() {
        assertThat(said("Oslo offered it as an example of good will.")).isEmpty();
    }

    @Test
    void a_reading_refused_is_no_term() {
        assertThat(said("Iceland spoke of theft. Norway rejects that reading.")).isEmpty();
    }

    @Test
    void nouns_that_are_listed_are_one_position() {
        assertThat(said("Oslo demands a lower duty on cod and an end to night checks."))
                .containsExactly("DEMANDS Norway: lower duty on cod and an end to night checks");
    }

    @Test
    void two_sides_that_agree_on_a_next_step_have_a_position() {
        assertThat(said("Norway met Iceland. The two sides agreed to hold working-level talks on cod."))
                .containsExactly("AGREES Iceland and Norway: hold working-level talks on cod");
        assertThat(said("Norway met Iceland. The two sides agreed to meet in June."))
                .isEmpty();
    }

    @Test
    void the_day_of_what_is_agreed_belongs_to_it() {
        assertThat(said("Norway met Iceland. The two sides agreed to review the pact on December 1, 2025."))
                .containsExactly("AGREES Iceland and Norway: review the pact on December 1, 2025");
    }

    @Test
    void what_is_offered_goes_on_behind_an_aside() {
        assertThat(
                        said(
                                "Norway has proposed importing more salt, as Reykjavik had asked, and reviewing its port rules."))
                .containsExactly("OFFERS Norway: importing more salt and reviewing its port rules");
    }

    @Test
    void two_sides_vow_to_go_on() {
        assertThat(said("Norway met Iceland. Both sides vowed to keep negotiating."))
                .containsExactly("AGREES Iceland and Norway: keep negotiating");
    }

    @Test
    void a_truce_is_agreed_between_two() {
        assertThat(said("Later came news of a salt truce, agreed between Norway and Iceland."))
                .containsExactly("AGREES Iceland and Norway: salt truce");
    }

    @Test
    void what_might_be_accepted_is_considered() {
        assertThat(said("Oslo might settle for a quota with a lower duty inside it."))
                .containsExactly("CONSIDERS Norway: quota with a lower duty inside it");
    }

    @Test
    void an_option_is_considered_by_whoever_names_it() {
        assertThat(said("One of the options, said Norway's minister Kari Vold, is adding a year to the truce."))
                .containsExactly("CONSIDERS Norway: adding a year to the truce");
    }

    @Test
    void what_a_side_wants_is_told_behind_is() {
        assertThat(said("What Norway demands is a free port.")).containsExactly("DEMANDS Norway: free port");
        assertThat(said("All that Norway wanted was fair and honest bargaining."))
                .containsExactly("DEMANDS Norway: fair and honest bargaining");
        assertThat(said("Another wish of Norway is a tunnel to the port."))
                .containsExactly("DEMANDS Norway: tunnel to the port");
    }

    @Test
    void another_party_should_do_something() {
        assertThat(said("Iceland should abandon its duty on cod, Norway's premier said."))
                .containsExactly("DEMANDS Norway: Iceland should abandon its duty on cod");
    }

    @Test
    void a_threat_has_the_condition_that_opens_the_sentence() {
        assertThat(said("Should Iceland fail to pay, Oslo may raise the duty on cod."))
                .containsExactly("THREATENS Norway: raise duty on cod should Iceland fail to pay");
    }
}
