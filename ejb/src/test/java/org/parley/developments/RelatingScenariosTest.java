package org.parley.developments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.Position.Act.CONSIDERS;
import static org.parley.claims.Position.Act.DEMANDS;
import static org.parley.claims.Position.Act.IMPOSES;
import static org.parley.claims.Position.Act.OFFERS;
import static org.parley.claims.Position.Act.THREATENS;
import static org.parley.claims.Position.Strength.CONSIDERING;
import static org.parley.claims.Position.Strength.PREPARED;
import static org.parley.claims.Position.Strength.PROPOSED;
import static org.parley.claims.Position.Strength.REPEATED;
import static org.parley.developments.TestArticle.anArticle;
import static org.parley.developments.Told.another;
import static org.parley.developments.Told.call;
import static org.parley.developments.Told.figure;
import static org.parley.developments.Told.meeting;
import static org.parley.developments.Told.position;
import static org.parley.developments.Told.round;
import static org.parley.developments.Told.summit;
import static org.parley.developments.Told.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.claims.Qualifier;
import org.parley.dossiers.Belief;
import org.parley.dossiers.ClaimAnchor;
import org.parley.dossiers.LedgerEntry;
import org.parley.stories.Duplicate;

/** What a desk is told, and what it is not told, for short sequences of articles. */
class RelatingScenariosTest {
    private static final String BRANDT = "Ana Brandt";
    private static final String WEIR = "Lukas Weir";
    private static final String OKORO = "Ifeoma Okoro";

    private final Desk desk = new Desk().night("2026-03-06");

    private List<LedgerEntry> rounds() {
        return desk.entries().stream().filter(e -> e.kind().equals("ROUND")).toList();
    }

    private static TestArticle roundSix(String outlet) {
        return anArticle()
                .publishedBy(outlet)
                .on("2026-03-06")
                .saying(
                        "Norland and Westmark closed the sixth round of their tariff talks in Porto on Thursday.",
                        round(6).held("2026-03-05").in("Porto").by(BRANDT, WEIR));
    }

    @Test
    void one_wire_and_nine_rewrites_are_one_development() {
        List<Change> all = new ArrayList<>(desk.changes(desk.receives(roundSix("Harbor Wire"))));
        for (int i = 1; i <= 9; i++) {
            TestArticle rewrite = anArticle()
                    .publishedBy("Paper " + i)
                    .on("2026-03-06")
                    .saying(
                            "Version " + i + ": a sixth set of duty negotiations ended in Porto, officials said, day "
                                    + i + ".",
                            round(6).held("2026-03-05").by(BRANDT, WEIR));
            all.addAll(desk.changes(desk.receives(rewrite)));
        }

        assertThat(all).containsExactly(Change.EVENT_HELD);
    }

    @Test
    void a_figure_planted_in_the_seventh_rewrite_is_the_one_thing_announced() {
        List<Development> all = new ArrayList<>(desk.announced(desk.receives(roundSix("Harbor Wire"))));
        for (int i = 1; i <= 9; i++) {
            TestArticle rewrite = anArticle()
                    .publishedBy("Paper " + i)
                    .on("2026-03-06")
                    .saying(
                            "Version " + i + ": a sixth set of duty negotiations ended in Porto on day " + i + ".",
                            round(6).held("2026-03-05").by(BRANDT, WEIR));
            if (i == 7) {
                rewrite.saying(
                        "Norland would cut its tariff on tractors to 4 percent.",
                        figure("4", "percent", "tariff on tractors"));
            }
            all.addAll(desk.announced(desk.receives(rewrite)));
        }

        assertThat(all).extracting(Development::change).containsExactly(Change.EVENT_HELD, Change.FIGURE_NEW);
        assertThat(all.get(1).now()).contains("Tariff on tractors").contains("4%");
        assertThat(all.get(1).evidence().get(0).words()).contains("4 percent");
    }

    @Test
    void a_lone_surname_is_told_with_the_full_name_the_matter_knows() {
        desk.receives(roundSix("Harbor Wire")
                .naming(BRANDT, "Trade Minister", "Norland")
                .naming(WEIR, "envoy", "Westmark"));
        TestArticle later = anArticle()
                .publishedBy("Quay Post")
                .on("2026-03-06")
                .saying(
                        "Brandt and Weir of Norland and Westmark spoke by telephone about the tariff talks on Friday.",
                        call().held("2026-03-06").by("Brandt", "Weir"));

        List<Development> announced = desk.announced(desk.receives(later));

        assertThat(announced).singleElement().satisfies(d -> assertThat(d.now()).contains(BRANDT, WEIR));
    }

    @Test
    void who_have_spoken_and_will_meet_have_not_met() {
        desk.receives(anArticle()
                .publishedBy("Harbor Wire")
                .on("2026-03-02")
                .saying(
                        "Brandt and Weir will meet in Porto in March to settle the Norland-Westmark tariff talks.",
                        meeting().scheduled("2026-03").in("Porto").by(BRANDT, WEIR)));

        List<Development> announced = desk.announced(desk.receives(anArticle()
                .publishedBy("Quay Post")
                .on("2026-03-06")
                .saying(
                        "Brandt spoke with Weir for 20 minutes about the Norland-Westmark tariff talks.",
                        meeting().held(null).lasting(20, Qualifier.EXACT).by(BRANDT, WEIR))
                .saying(
                        "They will meet in Porto.",
                        meeting().scheduled(null).in("Porto").by(BRANDT, WEIR))));

        assertThat(announced).extracting(Development::change).containsExactly(Change.EVENT_HELD);
        assertThat(announced.get(0).now()).doesNotContain("Porto");
    }

    @Test
    void origins_that_join_later_raise_the_count_and_announce_nothing() {
        Development told =
                desk.announced(desk.receives(roundSix("Harbor Wire"))).get(0);
        Related second = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Negotiators from both capitals left the Porto venue after their sixth sitting.",
                        round(6).held("2026-03-05").in("Porto").by(BRANDT, WEIR)));

        assertThat(second.developments()).isEmpty();
        assertThat(desk.archives.developments().find(told.id()).orElseThrow().origins())
                .isEqualTo(2);
    }

    @Test
    void one_origin_repeated_is_one_voice() {
        Development told =
                desk.announced(desk.receives(roundSix("Harbor Wire"))).get(0);
        desk.receives(roundSix("Mirror One"));
        desk.receives(roundSix("Mirror Two"));

        assertThat(desk.entryOf(told).belief().origins()).hasSize(1);
    }

    @Test
    void the_same_words_from_another_outlet_are_an_identical_duplicate() {
        desk.receives(longReport("Harbor Wire"));
        Related copy = desk.receives(longReport("Mirror One"));

        assertThat(copy.duplicate()).isNotNull();
        assertThat(copy.duplicate().kind()).isEqualTo(Duplicate.Kind.IDENTICAL);
        assertThat(copy.developments()).isEmpty();
    }

    private static TestArticle longReport(String outlet) {
        return roundSix(outlet)
                .saying("The delegations spent the morning on customs forms and the afternoon on dairy quotas.")
                .saying("Neither side described the outcome in detail, and no further meeting was named.");
    }

    @Test
    void an_excerpt_is_a_near_duplicate() {
        desk.receives(longReport("Harbor Wire"));
        Related excerpt = desk.receives(roundSix("Short News")
                .saying("The delegations spent the morning on customs forms and the afternoon on dairy quotas."));

        assertThat(excerpt.duplicate()).isNotNull();
        assertThat(excerpt.duplicate().kind()).isEqualTo(Duplicate.Kind.NEAR);
        assertThat(excerpt.developments()).isEmpty();
    }

    @Test
    void independent_reports_of_one_event_are_not_joined() {
        desk.receives(longReport("Harbor Wire"));
        Related own = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Porto hosted trade envoys again this week.",
                        round(6).held("2026-03-05").in("Porto").by(BRANDT, WEIR))
                .saying("Protesters outside the hall demanded lower milk prices while ministers ate lunch upstairs."));

        assertThat(own.duplicate()).isNull();
    }

    private static TestArticle ofTheCall(String outlet, String call, String length, String next, String round) {
        return anArticle()
                .publishedBy(outlet)
                .on("2026-03-06")
                .saying(call, call().held("2026-03-06").by(BRANDT, WEIR).lasting(40, Qualifier.EXACT))
                .saying(length, figure("40", "minutes", "call"))
                .saying(next, meeting().scheduled("2026-03-12").by(BRANDT, WEIR))
                .saying(round, round(3).scheduled("2026-03-10").by(OKORO));
    }

    private static TestArticle firstOfTheCall() {
        return ofTheCall(
                "Harbor Wire",
                "Ana Brandt and Lukas Weir talked by telephone of tractor tariffs.",
                "They spoke for 40 minutes.",
                "Brandt and Weir agreed to meet in Porto.",
                "Envoy Ifeoma Okoro leaves for the third round of tractor talks.");
    }

    private static TestArticle secondOfTheCall() {
        return ofTheCall(
                "Fjord Post",
                "Of tractor tariffs Lukas Weir talked with Ana Brandt by telephone.",
                "For 40 minutes the two spoke.",
                "In Porto Weir and Brandt want to meet, they agreed.",
                "For the third tractor talks round Ifeoma Okoro, the envoy, leaves.");
    }

    @Test
    void two_reports_of_a_call_that_share_what_everybody_is_told_of_it_are_not_joined() {
        desk.receives(firstOfTheCall());
        Related own = desk.receives(secondOfTheCall());

        assertThat(own.duplicate()).isNull();
    }

    @Test
    void a_report_of_a_call_with_the_sums_of_another_one_is_its_rewrite() {
        desk.receives(firstOfTheCall()
                .saying("Tractor makers lost 130 million crowns.", figure("130000000", "crowns", "losses"))
                .saying("The tariff is 14 percent.", figure("14", "percent", "tariff")));
        Related own = desk.receives(secondOfTheCall()
                .saying("Lost by tractor makers: 130 million crowns.", figure("130000000", "crowns", "losses"))
                .saying("At 14 percent stands the tariff.", figure("14", "percent", "tariff")));

        assertThat(own.duplicate()).isNotNull();
        assertThat(own.duplicate().kind()).isEqualTo(Duplicate.Kind.REWRITE);
    }

    @Test
    void a_contradiction_is_a_conflict_and_not_a_change() {
        Development told = desk.announced(desk.receives(anArticle()
                        .publishedBy("Harbor Wire")
                        .on("2026-03-06")
                        .saying(
                                "Brandt met Weir for 70 minutes on Thursday.",
                                meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(70, Qualifier.EXACT))))
                .get(0);
        Related other = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "The two ministers were together for 95 minutes, our reporter counted.",
                        meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(95, Qualifier.EXACT)));

        assertThat(desk.changes(other)).containsExactly(Change.CONFLICT);
        Belief belief = desk.entryOf(told).belief();
        assertThat(belief.minutes()).isEqualTo(70);
        assertThat(belief.conflicts()).singleElement().satisfies(c -> {
            assertThat(c.one()).isEqualTo("70");
            assertThat(c.other()).isEqualTo("95");
        });
    }

    @Test
    void about_seventy_and_over_an_hour_do_not_contradict() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt met Weir for about 70 minutes on Thursday.",
                        meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(70, Qualifier.ABOUT)));
        Related other = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "The meeting of Brandt and Weir took more than an hour, said a person who met them.",
                        meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(60, Qualifier.MORE_THAN)));

        assertThat(other.developments()).isEmpty();
    }

    @Test
    void a_round_is_proposed_then_scheduled_then_held() {
        List<Change> all = new ArrayList<>();
        all.addAll(desk.changes(desk.receives(anArticle()
                .on("2026-03-01")
                .saying("Norland suggested a seventh round in March.", round(7).proposed("2026-03")))));
        all.addAll(desk.changes(desk.receives(anArticle()
                .on("2026-03-03")
                .saying(
                        "The seventh round will begin on 12 March in Oslo.",
                        round(7).scheduled("2026-03-12").in("Oslo")))));
        Related held = desk.receives(anArticle()
                .on("2026-03-13")
                .saying(
                        "The seventh round took place in Oslo.",
                        round(7).held("2026-03-12").in("Oslo")));
        all.addAll(desk.changes(held));

        assertThat(all).containsExactly(Change.EVENT_PROPOSED, Change.STATUS_CHANGED, Change.EVENT_HELD);
        assertThat(held.developments().get(0).was()).contains("scheduled").contains("12 March 2026");
    }

    @Test
    void the_round_announced_as_the_next_one_is_the_round_that_comes() {
        desk.receives(anArticle()
                .publishedBy("Harbor Wire")
                .on("2026-03-01")
                .saying(
                        "The tariff talks of Norland and Westmark go on this month.",
                        another().scheduled("2026-03")));

        Related sixth = desk.receives(roundSix("Fjord Post"));

        assertThat(desk.announced(sixth)).singleElement().satisfies(d -> {
            assertThat(d.change()).isEqualTo(Change.EVENT_HELD);
            assertThat(d.was()).contains("scheduled");
        });
        assertThat(rounds())
                .singleElement()
                .satisfies(e -> assertThat(e.belief().ordinal()).isEqualTo(6));
    }

    @Test
    void a_round_after_the_time_of_the_next_one_is_another_and_so_is_one_of_the_same_report() {
        desk.receives(anArticle()
                .publishedBy("Harbor Wire")
                .on("2026-03-01")
                .saying(
                        "The fifth round of the tariff talks of Norland and Westmark ended, and another one follows this month.",
                        round(5).held("2026-03-01").by(BRANDT, WEIR),
                        another().scheduled("2026-03")));
        assertThat(rounds()).hasSize(2);

        desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-04-21")
                .saying(
                        "Norland and Westmark closed the sixth round of their tariff talks in Porto on Monday.",
                        round(6).held("2026-04-20").in("Porto").by(BRANDT, WEIR)));

        assertThat(rounds()).hasSize(3);
    }

    @Test
    void cancelled_and_scheduled_again_are_two_developments() {
        List<Change> all = new ArrayList<>();
        all.addAll(desk.changes(desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt will call Weir on 9 March.",
                        call().scheduled("2026-03-09").by(BRANDT, WEIR)))));
        all.addAll(desk.changes(desk.receives(anArticle()
                .on("2026-03-04")
                .saying(
                        "The call between the ministers was called off.",
                        call().cancelled("2026-03-09").by(BRANDT, WEIR)))));
        all.addAll(desk.changes(desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt and Weir will talk on 9 March after all.",
                        call().scheduled("2026-03-09").by(BRANDT, WEIR)))));

        assertThat(all).containsExactly(Change.EVENT_SCHEDULED, Change.EVENT_CANCELLED, Change.EVENT_SCHEDULED);
    }

    @Test
    void a_journey_called_off_without_a_day_is_another_than_the_one_that_took_place() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt flew to Skagen on 1 March.",
                        visit().held("2026-03-01").in("Skagen").by(BRANDT)));
        Related off = desk.receives(anArticle()
                .saying(
                        "Brandt called off a trip to Skagen.",
                        visit().cancelled(null).in("Skagen").by(BRANDT)));

        assertThat(desk.changes(off)).containsExactly(Change.EVENT_CANCELLED);
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void a_late_report_of_the_old_schedule_does_not_undo_a_cancellation() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt will call Weir on 9 March.",
                        call().scheduled("2026-03-09").by(BRANDT, WEIR)));
        desk.receives(anArticle()
                .on("2026-03-04")
                .saying(
                        "The call was called off.",
                        call().cancelled("2026-03-09").by(BRANDT, WEIR)));
        Related late = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-04")
                .saying(
                        "A call is planned for 9 March.",
                        call().scheduled("2026-03-09").by(BRANDT, WEIR)));

        assertThat(late.developments()).isEmpty();
    }

    @Test
    void a_postponed_round_changes_its_date() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying("The eighth round opens on 10 March.", round(8).scheduled("2026-03-10")));
        Related moved = desk.receives(anArticle()
                .on("2026-03-05")
                .saying("The eighth round was postponed to 20 March.", round(8).scheduled("2026-03-20")));

        assertThat(desk.changes(moved)).containsExactly(Change.DATE_CHANGED);
        assertThat(moved.developments().get(0).was()).contains("10 March");
        assertThat(moved.developments().get(0).now()).contains("20 March");
    }

    @Test
    void a_round_put_off_without_a_day_and_then_given_one_is_scheduled_again_before_it_is_held() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying("The eighth round opens in Oslo on 10 March.", round(8).scheduled("2026-03-10")));
        desk.receives(anArticle()
                .on("2026-03-10")
                .saying("The eighth round, planned for 10 March, is off.", round(8).cancelled("2026-03-10")));
        Related again = desk.receives(anArticle()
                .on("2026-03-13")
                .saying("The postponed eighth round now falls on 20 March.", round(8).cancelled("2026-03-20")));
        Related held = desk.receives(
                anArticle().on("2026-03-21").saying("The eighth round was held in Oslo.", round(8).held("2026-03-20")));

        assertThat(desk.changes(again)).containsExactly(Change.EVENT_SCHEDULED);
        assertThat(again.developments().get(0).was()).contains("cancelled").contains("10 March");
        assertThat(again.developments().get(0).now()).contains("scheduled").contains("20 March");
        assertThat(held.developments().get(0).was()).contains("scheduled").contains("20 March");
    }

    @Test
    void a_round_called_off_on_its_new_day_is_called_off() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying("The eighth round opens on 10 March.", round(8).scheduled("2026-03-10")));
        Related off = desk.receives(anArticle()
                .on("2026-03-13")
                .saying(
                        "The eighth round, postponed to 20 March, has now been cancelled.",
                        round(8).cancelled("2026-03-20")));

        assertThat(desk.changes(off)).containsExactly(Change.EVENT_CANCELLED);
    }

    @Test
    void a_threatened_rate_and_the_agreed_one_are_no_conflict_but_a_change() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Westmark threatened a duty on tractors of 30 percent.",
                        figure("30", "percent", "duty on tractors")));
        Related deal = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "The deal of Norland and Westmark sets the duty on tractors at 15 percent.",
                        figure("15", "percent", "duty on tractors")));

        assertThat(desk.changes(deal)).containsExactly(Change.FIGURE_CHANGED);
        assertThat(deal.developments().get(0).was()).contains("30%").contains("threatened");
        assertThat(deal.developments().get(0).now()).contains("15%").doesNotContain("threatened");
    }

    @Test
    void a_threat_on_top_of_the_rate_in_force_is_a_figure_of_its_own() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying("The duty on tractors is 15 percent.", figure("15", "percent", "duty on tractors")));
        Related threat = desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Westmark threatens a duty on tractors of 50 percent.",
                        figure("50", "percent", "duty on tractors")));

        assertThat(desk.changes(threat)).containsExactly(Change.FIGURE_NEW);
        assertThat(threat.developments().get(0).now()).contains("50%").contains("threatened");
    }

    @Test
    void two_agreed_rates_from_two_papers_on_one_day_are_a_conflict() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Under the deal the duty on tractors is 15 percent.",
                        figure("15", "percent", "duty on tractors")));
        Related other = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Negotiators agreed that farmers pay a duty on tractors of 18 percent.",
                        figure("18", "percent", "duty on tractors")));

        assertThat(desk.changes(other)).containsExactly(Change.CONFLICT);
    }

    @Test
    void asking_again_by_a_pointing_word_is_asking_for_the_same() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Norland wants the removal of the added duties on cars.",
                        position("Norland", DEMANDS, "removal of the added duties on cars", null)));
        Related again = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Norland asked Westmark in their tariff talks once more for the added duties on cars to go.",
                        position("Norland", DEMANDS, "removal of the measures", REPEATED)));

        assertThat(desk.changes(again)).doesNotContain(Change.POSITION_NEW);
    }

    @Test
    void a_month_that_becomes_days_is_pinned() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "The alpine summit meets in Bern in April.",
                        summit().scheduled("2026-04").in("Bern")));
        Related pinned = desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "The alpine summit meets in Bern from 14 to 16 April.",
                        summit().scheduled("2026-04-14/2026-04-16").in("Bern")));

        assertThat(desk.changes(pinned)).containsExactly(Change.DATE_PINNED);
    }

    @Test
    void two_rounds_on_one_day_are_two_entries() {
        Related both = desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "The fifth round closed in Porto before noon.",
                        round(5).held("2026-03-05").in("Porto"))
                .saying(
                        "The sixth round began and ended there after lunch.",
                        round(6).held("2026-03-05").in("Porto")));

        assertThat(desk.changes(both)).containsExactly(Change.EVENT_HELD, Change.EVENT_HELD);
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void two_meetings_on_one_day_with_two_lengths_are_two_entries() {
        Related both = desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt sat with Weir for 40 minutes.",
                        meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(40, Qualifier.EXACT))
                .saying(
                        "They met again, for 90 minutes this time.",
                        meeting().held("2026-03-05").by(BRANDT, WEIR).lasting(90, Qualifier.EXACT)));

        assertThat(desk.changes(both)).containsExactly(Change.EVENT_HELD, Change.EVENT_HELD);
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void rounds_between_two_known_counts_are_implied() {
        desk.receives(anArticle().on("2026-02-10").saying("The third round ended.", round(3).held("2026-02-09")));
        Related sixth = desk.receives(roundSix("Harbor Wire"));

        assertThat(desk.changes(sixth)).containsExactly(Change.EVENT_HELD, Change.EVENT_IMPLIED, Change.EVENT_IMPLIED);
        assertThat(sixth.developments()).extracting(Development::now).anyMatch(n -> n.startsWith("Round 4"));
    }

    @Test
    void a_first_report_with_a_count_implies_nothing_before_it() {
        assertThat(desk.changes(desk.receives(roundSix("Harbor Wire")))).containsExactly(Change.EVENT_HELD);
    }

    @Test
    void fridays_call_in_one_capital_is_thursdays_in_the_other() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt and Weir spoke by phone on Friday morning.",
                        call().held("2026-03-06").by(BRANDT, WEIR)));
        Related other = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-05")
                .saying(
                        "Weir phoned Brandt on Thursday night.",
                        call().held("2026-03-05").by(WEIR, BRANDT)));

        assertThat(other.developments()).isEmpty();
        assertThat(desk.entries()).hasSize(1);
    }

    @Test
    void the_same_two_people_three_weeks_later_have_met_again() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt and Weir spoke by phone.",
                        call().held("2026-03-06").by(BRANDT, WEIR)));
        Related later = desk.receives(anArticle()
                .on("2026-03-27")
                .saying(
                        "Brandt and Weir had another call.",
                        call().held("2026-03-27").by(BRANDT, WEIR)));

        assertThat(desk.changes(later)).containsExactly(Change.EVENT_HELD);
        assertThat(desk.entries()).hasSize(2);
    }

    @Test
    void a_surname_first_name_is_the_same_person() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying("Brandt met Weir.", meeting().held("2026-03-05").by("Ana Brandt", "Lukas Weir")));
        Related other = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying(
                        "Ministers met on Thursday.",
                        meeting().held("2026-03-05").by("Brandt Ana", "Weir Lukas")));

        assertThat(other.developments()).isEmpty();
    }

    @Test
    void a_meeting_on_the_day_of_a_round_belongs_to_it() {
        desk.receives(roundSix("Harbor Wire")
                .saying("Brandt met Okoro.", meeting().held("2026-03-05").by(BRANDT, OKORO)));
        LedgerEntry meeting = desk.entries().stream()
                .filter(e -> e.kind().equals("MEETING"))
                .findFirst()
                .orElseThrow();
        LedgerEntry round = desk.entries().stream()
                .filter(e -> e.kind().equals("ROUND"))
                .findFirst()
                .orElseThrow();

        assertThat(meeting.partOf()).isEqualTo(round.id());
    }

    @Test
    void an_old_event_learned_late_enters_the_ledger_in_silence() {
        Related late = desk.receives(anArticle()
                .on("2026-03-06")
                .saying("They last spoke in January.", call().held("2026-01-12").by(BRANDT, WEIR)));

        assertThat(late.developments()).noneMatch(d -> d.change() == Change.EVENT_HELD);
        assertThat(desk.entries()).hasSize(1);
    }

    @Test
    void an_offer_that_grows_firmer_is_a_change_and_a_repeated_demand_is_none() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Norland is weighing larger grain purchases.",
                        position("Norland", CONSIDERS, "larger grain purchases", CONSIDERING))
                .saying(
                        "Westmark wants car duties gone.",
                        position("Westmark", DEMANDS, "abolition of car duties", null)));
        Related firmer = desk.receives(anArticle()
                .on("2026-03-05")
                .saying("Norland proposed to buy more grain.", position("Norland", OFFERS, "buy more grain", PROPOSED))
                .saying(
                        "Westmark asked again.",
                        position("Westmark", DEMANDS, "removal of tariffs on cars", REPEATED)));

        assertThat(desk.changes(firmer)).containsExactly(Change.POSITION_CHANGED);
        assertThat(firmer.developments().get(0).was()).contains("considers");
        assertThat(firmer.developments().get(0).now()).contains("offers");
    }

    @Test
    void silence_is_not_withdrawal() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Norland is ready to buy more grain.",
                        position("Norland", OFFERS, "buy more grain", PREPARED)));
        desk.receives(roundSix("Harbor Wire"));

        assertThat(desk.entries())
                .filteredOn(e -> e.kind().equals("POSITION"))
                .singleElement()
                .satisfies(e -> assertThat(e.belief().state()).isEqualTo("OFFERS"));
    }

    @Test
    void a_threat_carried_out_is_a_change() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Westmark threatened a duty on steel.",
                        position("Westmark", THREATENS, "duty on steel", null)));
        Related done = desk.receives(anArticle()
                .on("2026-03-06")
                .saying("Westmark imposed the duty on steel.", position("Westmark", IMPOSES, "duty on steel", null)));

        assertThat(desk.changes(done)).containsExactly(Change.POSITION_CHANGED);
    }

    @Test
    void a_value_that_returns_is_a_new_development_each_time() {
        List<Development> all = new ArrayList<>();
        String[] values = {"25", "15", "25"};
        for (int i = 0; i < 3; i++) {
            all.addAll(desk.announced(desk.receives(anArticle()
                    .on("2026-03-0" + (2 + 2 * i))
                    .saying(
                            "The tariff on cars stands at " + values[i] + " percent now, note " + i + ".",
                            figure(values[i], "percent", "tariff on cars")))));
        }

        assertThat(all)
                .extracting(Development::change)
                .containsExactly(Change.FIGURE_NEW, Change.FIGURE_CHANGED, Change.FIGURE_CHANGED);
        assertThat(all).extracting(Development::id).doesNotHaveDuplicates();
    }

    @Test
    void a_share_or_a_length_is_no_term_of_the_matter() {
        Related related = desk.receives(roundSix("Harbor Wire")
                .saying(
                        "Norland holds a 15 percent share of magnet output.",
                        figure("15", "percent", "share of magnet output"))
                .saying("It took 70 minutes.", figure("70", "minutes", "length of the round")));

        assertThat(desk.changes(related)).containsExactly(Change.EVENT_HELD);
    }

    @Test
    void garbled_names_are_held_back_and_the_clean_report_is_announced() {
        for (String outlet : List.of("Harbor Wire", "Fjord Post")) {
            desk.receives(anArticle()
                    .publishedBy(outlet)
                    .on("2026-03-02")
                    .naming(BRANDT, "trade minister", "Norland")
                    .saying(
                            outlet.startsWith("H")
                                    ? "Ana Brandt of Norland wants cheaper berths before any tariff talks resume."
                                    : "At a harbour visit the minister complained about what ships pay while tariff talks drag on.",
                            position(
                                    "Norland",
                                    DEMANDS,
                                    outlet.startsWith("H") ? "lower port fees" : "shorter customs forms",
                                    null)));
        }
        Related garbled = desk.receives(anArticle()
                .publishedBy("Echo Blog")
                .on("2026-03-06")
                .naming("Anna Brant", "trade minister", "Norland")
                .saying(
                        "Minister Anna Brant closed round six of tariff talks.",
                        round(6).held("2026-03-05").by("Anna Brant")));
        Related clean = desk.receives(roundSix("Harbor Wire").naming(BRANDT, "trade minister", "Norland"));

        assertThat(desk.announced(garbled)).isEmpty();
        assertThat(garbled.developments()).isNotEmpty().allMatch(d -> d.standing() == Development.Standing.DOUBTFUL);
        assertThat(garbled.developments().get(0).doubt()).contains("Anna Brant").contains("Ana Brandt");
        assertThat(desk.changes(clean)).contains(Change.EVENT_HELD);
    }

    @Test
    void a_clipped_surname_in_nearly_the_same_office_is_held_back() {
        for (String outlet : List.of("Harbor Wire", "Fjord Post")) {
            desk.receives(anArticle()
                    .publishedBy(outlet)
                    .on("2026-03-02")
                    .naming("Mirela Kastanova", "economic recovery minister", "Norland")
                    .saying(
                            outlet.startsWith("H")
                                    ? "Mirela Kastanova came home from the fifth round of tariff talks with Westmark."
                                    : "Norland's minister told dairy farmers what the fifth sitting on tariff talks had brought.",
                            round(5).held("2026-03-01")));
        }

        Related garbled = desk.receives(anArticle()
                .publishedBy("Echo Blog")
                .on("2026-03-06")
                .naming("Jorun Kastan", "minister for economic regeneration", "Norland")
                .saying(
                        "Jorun Kastan began round six of the tariff talks.",
                        round(6).held("2026-03-05").by("Jorun Kastan")));

        assertThat(garbled.developments()).isNotEmpty().allMatch(d -> d.standing() == Development.Standing.DOUBTFUL);
    }

    @Test
    void a_new_minister_is_not_a_garbled_one() {
        for (String outlet : List.of("Harbor Wire", "Fjord Post")) {
            desk.receives(anArticle()
                    .publishedBy(outlet)
                    .on("2026-03-02")
                    .naming(BRANDT, "trade minister", "Norland")
                    .saying(
                            outlet.startsWith("H")
                                    ? "Ana Brandt came home from the fifth round of tariff talks with Westmark."
                                    : "Norland's minister told dairy farmers what the fifth sitting on tariff talks had brought.",
                            round(5).held("2026-03-01")));
        }
        Related successor = desk.receives(roundSix("Harbor Wire").naming("Petra Solheim", "trade minister", "Norland"));

        assertThat(desk.changes(successor)).contains(Change.EVENT_HELD);
    }

    @Test
    void merging_two_dossiers_announces_nothing_and_joins_their_ledgers() {
        Related first = desk.receives(roundSix("Harbor Wire"));
        Related second = desk.receives(anArticle()
                .publishedBy("Coast Daily")
                .about("Estonia", "Fiji")
                .on("2026-03-06")
                .saying(
                        "Fishing envoys of Estonia and Fiji met over tuna quotas.",
                        meeting().held("2026-03-05").by("Kai Tamm", "Jone Vula")));
        int before = desk.store.developments().size();

        new Correcting(desk.archives).mergeDossiers(second.dossierId(), first.dossierId(), desk.signed());
        Related again = desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .about("Estonia", "Fiji")
                .on("2026-03-06")
                .saying(
                        "Tuna quotas were on the table when Estonia met Fiji.",
                        meeting().held("2026-03-05").by("Kai Tamm", "Jone Vula")));

        assertThat(second.dossierId()).isNotEqualTo(first.dossierId());
        assertThat(again.dossierId()).isEqualTo(first.dossierId());
        assertThat(desk.store.developments()).hasSize(before);
    }

    @Test
    void a_renamed_dossier_keeps_its_title_under_new_stories() {
        Related first = desk.receives(roundSix("Harbor Wire"));
        new Correcting(desk.archives).rename(first.dossierId(), "The Porto process", desk.signed());
        desk.receives(anArticle()
                .on("2026-03-08")
                .saying(
                        "Norland and Westmark set the seventh round of tariff talks.",
                        round(7).scheduled("2026-03-20")));

        assertThat(desk.archives
                        .dossiers()
                        .find(first.dossierId())
                        .orElseThrow()
                        .title())
                .isEqualTo("The Porto process");
    }

    @Test
    void a_correction_takes_the_development_back_and_names_what_it_corrects() {
        Development told =
                desk.announced(desk.receives(roundSix("Harbor Wire"))).get(0);
        LedgerEntry entry = desk.entryOf(told);
        ClaimAnchor anchor = ClaimAnchor.of(entry.sightings().get(0));

        List<Development> corrections = new Correcting(desk.archives).wrongClaim(entry.id(), anchor, desk.signed());

        assertThat(corrections).singleElement().satisfies(c -> {
            assertThat(c.change()).isEqualTo(Change.CORRECTION);
            assertThat(c.corrects()).isEqualTo(told.id());
            assertThat(c.was()).isEqualTo(told.now());
            assertThat(c.announced()).isTrue();
        });
        assertThat(desk.archives.developments().find(told.id()).orElseThrow().standing())
                .isEqualTo(Development.Standing.WITHDRAWN);
    }

    @Test
    void a_correction_survives_a_re_reading_with_a_shifted_span() {
        Related first = desk.receives(roundSix("Harbor Wire"));
        LedgerEntry entry = desk.entryOf(first.developments().get(0));
        ClaimAnchor wide = ClaimAnchor.of(entry.sightings().get(0));
        ClaimAnchor shifted = new ClaimAnchor(wide.articleId(), wide.kind(), wide.start() + 5, wide.end() - 5);
        desk.night("2026-03-20");
        new Correcting(desk.archives).wrongClaim(entry.id(), shifted, desk.signed());

        desk.rebuild("2026-03-06");

        assertThat(desk.entries()).isEmpty();
    }

    @Test
    void not_a_development_is_told_to_those_who_were_told() {
        Development told =
                desk.announced(desk.receives(roundSix("Harbor Wire"))).get(0);

        List<Development> corrections =
                new Correcting(desk.archives).notADevelopment(told.id(), "a rehearsal, not a round", desk.signed());

        assertThat(corrections).extracting(Development::corrects).containsExactly(told.id());
    }

    @Test
    void relating_an_article_again_writes_the_same_rows() {
        Related first = desk.receives(roundSix("Harbor Wire"));
        int developments = desk.store.developments().size();
        int entries = desk.entries().size();
        Related again = desk.receivesAgain(first);

        assertThat(again.storyId()).isEqualTo(first.storyId());
        assertThat(desk.store.developments()).hasSize(developments);
        assertThat(desk.entries()).hasSize(entries);
    }

    @Test
    void a_night_replays_to_the_same_ids_after_later_nights() {
        desk.night("2026-03-03")
                .receives(anArticle()
                        .on("2026-03-03")
                        .saying(
                                "The sixth round of tariff talks will begin on 5 March.",
                                round(6).scheduled("2026-03-05")));
        desk.night("2026-03-06").receives(roundSix("Harbor Wire"));
        desk.receives(anArticle()
                .publishedBy("Fjord Post")
                .on("2026-03-06")
                .saying("Norland would cut its tariff on tractors.", figure("4", "percent", "tariff on tractors")));
        desk.night("2026-03-09")
                .receives(anArticle()
                        .on("2026-03-09")
                        .saying(
                                "The tariff on tractors falls to 3 percent.",
                                figure("3", "percent", "tariff on tractors"))
                        .saying("Round seven is set.", round(7).scheduled("2026-03-19")));

        Replay.Comparison comparison =
                Replay.of(desk.archives, LocalDate.parse("2026-03-06"), desk.nights.get("2026-03-06"));

        assertThat(comparison.equal()).isTrue();
        assertThat(comparison.same()).hasSize(2);
    }

    @Test
    void the_ledger_as_of_a_night_shows_what_was_believed_then() {
        desk.night("2026-03-02")
                .receives(anArticle()
                        .on("2026-03-02")
                        .saying("The sixth round of tariff talks opens on 5 March.", round(6).scheduled("2026-03-05")));
        Related held = desk.night("2026-03-06").receives(roundSix("Harbor Wire"));
        LedgerEntry entry = desk.entryOf(held.developments().get(0));

        assertThat(entry.belief().state()).isEqualTo("held");
        assertThat(entry.asOf(LocalDate.parse("2026-03-06"))
                        .orElseThrow()
                        .belief()
                        .state())
                .isEqualTo("scheduled");
        assertThat(entry.asOf(LocalDate.parse("2026-03-01"))).isEmpty();
    }

    @Test
    void a_rebuild_sends_nothing_but_corrections() {
        Related first = desk.receives(roundSix("Harbor Wire")
                .saying("Norland would cut its tariff on tractors.", figure("4", "percent", "tariff on tractors")));
        Development held = first.developments().get(0);
        desk.night("2026-03-20");
        ClaimAnchor anchor = ClaimAnchor.of(desk.entryOf(held).sightings().get(0));
        desk.archives
                .corrections()
                .save(org.parley.dossiers.LedgerCorrection.ofClaim(
                        org.parley.dossiers.LedgerCorrection.Kind.WRONG_VALUE,
                        anchor,
                        "status=scheduled",
                        "editor",
                        desk.signed().at(),
                        LocalDate.parse("2026-03-20")));

        List<Development> told = desk.rebuild("2026-03-06");

        assertThat(told).singleElement().satisfies(c -> {
            assertThat(c.was()).contains("held");
            assertThat(c.now()).contains("scheduled");
        });
        assertThat(desk.store.developments())
                .filteredOn(d -> d.standing() == Development.Standing.SILENT)
                .extracting(Development::change)
                .containsExactly(Change.EVENT_SCHEDULED);
        assertThat(desk.archives.developments().find(held.id()).orElseThrow().standing())
                .isEqualTo(Development.Standing.WITHDRAWN);
    }

    @Test
    void a_scheduled_day_that_passes_unconfirmed_is_overdue_once() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt will call Weir on 9 March.",
                        call().scheduled("2026-03-09").by(BRANDT, WEIR)));

        assertThat(Overdue.on(LocalDate.parse("2026-03-09"), desk.archives)).isEmpty();
        assertThat(Overdue.on(LocalDate.parse("2026-03-12"), desk.archives))
                .extracting(Development::change)
                .containsExactly(Change.EVENT_OVERDUE);
        assertThat(Overdue.on(LocalDate.parse("2026-03-13"), desk.archives)).isEmpty();
    }

    @Test
    void a_summit_of_many_is_never_overdue_for_it_takes_place_without_being_told() {
        desk.receives(anArticle()
                .on("2026-03-02")
                .saying(
                        "Brandt looks to the summit of nine nations in Porto on 9 March.",
                        summit().scheduled("2026-03-09").in("Porto")));

        assertThat(Overdue.on(LocalDate.parse("2026-03-12"), desk.archives)).isEmpty();
    }

    @Test
    void a_summit_of_two_told_as_a_meeting_with_a_minister_is_one_event() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Brandt and Weir held their summit in Porto on Thursday.",
                        summit().held("2026-03-05").in("Porto").by(BRANDT, WEIR)));
        desk.receives(anArticle()
                .publishedBy("Inland Post")
                .on("2026-03-06")
                .saying(
                        "Brandt, Weir and Okoro met for half an hour in Porto.",
                        meeting()
                                .held("2026-03-05")
                                .in("Porto")
                                .by(BRANDT, WEIR, OKORO)
                                .lasting(30, Qualifier.EXACT)));

        assertThat(desk.entries())
                .singleElement()
                .satisfies(e -> assertThat(e.belief().minutes()).isEqualTo(30));
    }

    @Test
    void a_report_in_other_words_on_what_bears_the_same_name_opens_no_second_dossier() {
        Related talks = desk.receives(roundSix("Harbor Wire"));
        Related market = desk.receives(anArticle()
                .publishedBy("Exchange Daily")
                .on("2026-03-07")
                .saying(
                        "Shares of Norland fell on Friday as a firmer crown and weak chip orders weighed on exporters, brokers said, "
                                + "while investors waited for a tariff accord with Westmark.",
                        position("Westmark", THREATENS, "new tariff on machines", null)));

        assertThat(market.dossierId()).isEqualTo(talks.dossierId());
    }

    @Test
    void old_news_that_nobody_dated_joins_the_matter_and_the_round_it_tells_of() {
        Related known = desk.receives(roundSix("Harbor Wire"));

        Related old = desk.night("2027-02-10")
                .receives(anArticle()
                        .publishedBy("Found Paper")
                        .saying(
                                "The sixth round of the tariff talks of Norland and Westmark in Porto lasted three hours.",
                                round(6).held(null).in("Porto").by(BRANDT, WEIR).lasting(180, Qualifier.EXACT)));

        assertThat(old.dossierId()).isEqualTo(known.dossierId());
        assertThat(rounds()).singleElement().satisfies(r -> {
            assertThat(r.belief().minutes()).isEqualTo(180);
            assertThat(r.lastDay()).isEqualTo("2026-03-06");
        });
        assertThat(desk.announced(old)).isEmpty();
    }

    @Test
    void old_news_that_nobody_dated_and_that_names_one_side_alone_joins_the_matter_of_its_people() {
        Related known = desk.receives(roundSix("Harbor Wire").naming(BRANDT, "trade minister", "Norland"));

        Related old = desk.night("2027-08-10")
                .receives(anArticle()
                        .publishedBy("Found Paper")
                        .about("Westmark")
                        .naming(BRANDT, "trade minister", null)
                        .saying(
                                "Brandt told Westmark in the sixth round of the tariff talks in Porto that the duty must go.",
                                round(6).held(null).in("Porto").by(BRANDT, WEIR)));

        assertThat(old.dossierId()).isEqualTo(known.dossierId());
    }

    @Test
    void a_summit_of_many_is_not_what_two_leaders_hold_beside_it() {
        desk.receives(anArticle()
                .on("2026-03-06")
                .saying(
                        "Norland and Westmark look to the summit of nine nations in Porto on March 15-17.",
                        summit().scheduled("2026-03-15/2026-03-17").in("Porto")));

        desk.receives(anArticle()
                .publishedBy("Inland Post")
                .on("2026-03-07")
                .saying(
                        "Brandt of Norland and Weir of Westmark will hold a summit in Porto on March 16.",
                        summit().scheduled("2026-03-16").in("Porto").by(BRANDT, WEIR)));

        assertThat(desk.entries())
                .extracting(e -> e.belief().date())
                .containsExactlyInAnyOrder("2026-03-15/2026-03-17", "2026-03-16");
    }

    @Test
    void talks_of_other_parties_get_a_dossier_of_their_own() {
        Related one = desk.receives(roundSix("Harbor Wire").naming(WEIR, "commerce secretary", "Westmark"));
        Related other = desk.receives(anArticle()
                .about("Sudova", "Westmark")
                .on("2026-03-06")
                .naming(WEIR, "commerce secretary", "Westmark")
                .saying(
                        "Sudova and Westmark ended the second round of tariff talks.",
                        round(2).held("2026-03-05").by(WEIR)));

        assertThat(other.dossierId()).isNotEqualTo(one.dossierId());
        assertThat(desk.changes(other)).contains(Change.EVENT_HELD);
    }

    @Test
    void a_new_state_of_an_encounter_ranks_over_a_figure() {
        List<Development> both = desk.announced(desk.receives(roundSix("Harbor Wire")
                .saying("Norland would cut its tariff on tractors.", figure("4", "percent", "tariff on tractors"))));

        assertThat(both).extracting(Development::change).containsExactly(Change.EVENT_HELD, Change.FIGURE_NEW);
        assertThat(both.get(0).rank()).isGreaterThan(both.get(1).rank());
    }
}
