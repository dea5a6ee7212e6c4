package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.claims.EventKind.CALL;
import static org.parley.claims.EventKind.MEETING;
import static org.parley.claims.EventKind.ROUND;
import static org.parley.claims.EventKind.SUMMIT;
import static org.parley.claims.EventKind.VISIT;
import static org.parley.claims.EventStatus.CANCELLED;
import static org.parley.claims.EventStatus.HELD;
import static org.parley.claims.EventStatus.PROPOSED;
import static org.parley.claims.EventStatus.SCHEDULED;
import static org.parley.claims.EventStatus.UNDERWAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.EventKind;
import org.parley.claims.NewsEvent;
import org.parley.claims.Qualifier;
import org.parley.claims.Reading;

class EncountersTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    /** A Saturday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 10);

    private static Reading reading(@Nullable LocalDate published, String... sentences) {
        byte[] bytes = String.join(" ", sentences).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = INTAKE.read(new SourceDocument("a.txt", bytes, new Sidecar("Wire", null, published, null)))
                .get(0);
        return READER.read(((Outcome.Read) outcome).text());
    }

    private static List<NewsEvent> encounters(String... sentences) {
        return reading(PUBLISHED, sentences).events().stream()
                .filter(e -> e.kind().isEncounter())
                .toList();
    }

    private static List<NewsEvent> of(EventKind kind, String... sentences) {
        return encounters(sentences).stream().filter(e -> e.kind() == kind).toList();
    }

    @Test
    void a_postponed_round_that_will_be_held_is_scheduled() {
        assertThat(encounters("The postponed third round of the fisheries talks will be held in Oslo on June 12.")
                        .get(0)
                        .status())
                .isEqualTo(SCHEDULED);
    }

    @Test
    void a_meeting_has_its_people_place_day_and_length() {
        NewsEvent met = encounters(
                        "Prime Minister Anna Berg met President Carlos Ruiz in Vienna on Tuesday for about 45 minutes.")
                .get(0);

        assertThat(met.kind()).isEqualTo(MEETING);
        assertThat(met.status()).isEqualTo(HELD);
        assertThat(met.participants()).containsExactly("Anna Berg", "Carlos Ruiz");
        assertThat(met.date()).isEqualTo("2025-05-06");
        assertThat(met.place()).isEqualTo("Vienna");
        assertThat(met.minutes()).isEqualTo(45);
        assertThat(met.qualifier()).isEqualTo(Qualifier.ABOUT);
    }

    @Test
    void retellings_become_one_record() {
        List<NewsEvent> calls = of(
                CALL,
                "Prime Minister Anna Berg and President Carlos Ruiz talked by phone on Thursday.",
                "Carlos Ruiz asked for the call, which took over two hours.",
                "It was a friendly call, Berg said.");

        assertThat(calls).hasSize(1);
        assertThat(calls.get(0).date()).isEqualTo("2025-05-08");
        assertThat(calls.get(0).minutes()).isEqualTo(120);
        assertThat(calls.get(0).qualifier()).isEqualTo(Qualifier.MORE_THAN);
        assertThat(calls.get(0).initiator()).isEqualTo("Carlos Ruiz");
    }

    @Test
    void two_sittings_told_in_one_breath_are_two_meetings_with_the_day_of_their_round() {
        List<NewsEvent> events = encounters(
                "Trade Minister Anna Berg held a fourth round of talks in Ottawa on Friday.",
                "Berg had 90 minutes with Industry Minister Carlos Ruiz and two hours with Finance Minister Ivo Horvat.");

        assertThat(events)
                .filteredOn(e -> e.kind() == MEETING)
                .extracting(NewsEvent::minutes)
                .containsExactly(90, 120);
        assertThat(events).extracting(NewsEvent::date).containsOnly("2025-05-09");
        assertThat(events)
                .filteredOn(e -> e.kind() == ROUND)
                .extracting(NewsEvent::ordinal)
                .containsExactly(4);
    }

    @Test
    void the_one_sitting_of_a_round_is_the_round() {
        List<NewsEvent> events = encounters(
                "A second round of trade talks took place in Ottawa on Thursday.",
                "Thursday's 130-minute session brought Trade Minister Anna Berg together with Finance Minister Ivo Horvat"
                        + " and Industry Minister Carlos Ruiz.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).ordinal()).isEqualTo(2);
        assertThat(events.get(0).minutes()).isEqualTo(130);
        assertThat(events.get(0).participants()).containsExactlyInAnyOrder("Anna Berg", "Ivo Horvat", "Carlos Ruiz");
    }

    @Test
    void talks_on_two_days_are_two_meetings() {
        List<NewsEvent> events = of(
                MEETING,
                "Trade Minister Anna Berg and Industry Minister Carlos Ruiz talked for an hour and 40 minutes on Wednesday"
                        + " and for about 45 minutes on Thursday.");

        assertThat(events).extracting(NewsEvent::minutes).containsExactly(100, 45);
        assertThat(events).extracting(NewsEvent::date).containsExactly("2025-05-07", "2025-05-08");
    }

    @Test
    void a_journey_that_is_planned_for_a_round_is_told_by_the_round() {
        List<NewsEvent> events =
                encounters("Trade Minister Anna Berg will fly to Ottawa on May 20 for a fifth round of negotiations.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).kind()).isEqualTo(ROUND);
        assertThat(events.get(0).status()).isEqualTo(SCHEDULED);
        assertThat(events.get(0).date()).isEqualTo("2025-05-20");
        assertThat(events.get(0).participants()).containsExactly("Anna Berg");
    }

    @Test
    void a_departure_is_a_visit_that_is_under_way_to_a_round_still_ahead() {
        List<NewsEvent> events =
                encounters("Trade Minister Anna Berg left for Ottawa on Friday for a second round of talks.");

        assertThat(events).extracting(NewsEvent::kind).containsExactly(VISIT, ROUND);
        assertThat(events).extracting(NewsEvent::status).containsExactly(HELD, SCHEDULED);
        assertThat(events.get(0).date()).isEqualTo("2025-05-09");
        assertThat(events.get(1).date()).isNull();
    }

    @Test
    void a_trip_to_see_somebody_is_one_visit() {
        NewsEvent visit = encounters("Prime Minister Anna Berg may travel to Peru to see President Carlos Ruiz.")
                .get(0);

        assertThat(visit.kind()).isEqualTo(VISIT);
        assertThat(visit.status()).isEqualTo(PROPOSED);
        assertThat(visit.participants()).containsExactly("Anna Berg", "Carlos Ruiz");
    }

    @Test
    void a_visit_that_is_called_off_keeps_its_day() {
        NewsEvent visit = encounters(
                        "Prime Minister Anna Berg has called off a visit to Oslo that was planned for June.")
                .get(0);

        assertThat(visit.status()).isEqualTo(CANCELLED);
        assertThat(visit.date()).isEqualTo("2025-06");
    }

    @Test
    void talks_planned_and_called_off_are_cancelled() {
        assertThat(of(MEETING, "Peace talks planned for next week in Doha were called off."))
                .extracting(NewsEvent::status)
                .containsExactly(CANCELLED);
    }

    @Test
    void who_acts_behind_an_opening_phrase_was_in_the_call() {
        NewsEvent call = encounters(
                        "In a phone call on Monday, President Marta Olsen and Prime Minister Lena Holm discussed the truce.")
                .get(0);

        assertThat(call.kind()).isEqualTo(CALL);
        assertThat(call.participants()).containsExactly("Marta Olsen", "Lena Holm");
    }

    @Test
    void a_count_behind_a_comma_counts_the_round() {
        assertThat(of(ROUND, "The previous round, the fifth, was held in Oslo in May."))
                .extracting(NewsEvent::ordinal)
                .containsExactly(5);
    }

    @Test
    void a_relative_clause_ends_where_the_main_verb_comes() {
        assertThat(encounters(
                        "Minister Marta Olsen, whom Prime Minister Lena Holm met for 35 minutes on Friday, said no."))
                .singleElement()
                .satisfies(met -> {
                    assertThat(met.participants()).containsExactlyInAnyOrder("Lena Holm", "Marta Olsen");
                    assertThat(met.minutes()).isEqualTo(35);
                });
    }

    @Test
    void delegations_hold_indirect_talks() {
        NewsEvent talks = encounters("Delegations from Sudan and Chad are holding indirect talks in Doha.")
                .get(0);

        assertThat(talks.kind()).isEqualTo(MEETING);
        assertThat(talks.status()).isEqualTo(UNDERWAY);
        assertThat(talks.place()).isEqualTo("Doha");
    }

    @Test
    void a_union_and_a_company_go_on_bargaining() {
        assertThat(of(MEETING, "The union and Nordstar Airlines will resume bargaining on Friday."))
                .extracting(NewsEvent::status)
                .containsExactly(SCHEDULED);
    }

    @Test
    void summits_of_many_are_summits() {
        assertThat(of(SUMMIT, "The G20 summit will be held in Lima on June 3-4."))
                .extracting(NewsEvent::date)
                .containsExactly("2025-06-03/2025-06-04");
        assertThat(of(SUMMIT, "COP32 opens in Lima on Nov. 9."))
                .extracting(NewsEvent::place)
                .containsExactly("Lima");
    }

    @Test
    void the_day_of_saying_is_not_the_day_of_meeting() {
        assertThat(encounters("Officials said on Friday that Prime Minister Anna Berg met President Carlos Ruiz."))
                .extracting(NewsEvent::date)
                .containsOnlyNulls();
        assertThat(encounters(
                        "Prime Minister Anna Berg and President Carlos Ruiz agreed last month to meet in Lima again."))
                .extracting(NewsEvent::date)
                .containsOnlyNulls();
    }

    @Test
    void an_article_without_a_date_leaves_its_weekdays_open() {
        List<NewsEvent> events = reading(null, "Prime Minister Anna Berg met President Carlos Ruiz on Tuesday.")
                .events();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).date()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Lena Fischer did not meet President Carlos Ruiz last week.",
                "Foreign Minister Lena Fischer declined to meet President Carlos Ruiz on Friday.",
                "President Carlos Ruiz called on Prime Minister Anna Berg to act.",
                "Officials met the deadline set by President Carlos Ruiz.",
                "President Carlos Ruiz repeated Peru's call for a review.",
                "The sides have held four rounds of talks since March.",
                "The talks have been held for four consecutive weeks.",
                "He did not say when Prime Minister Anna Berg might fly to Peru.",
                "A third round of tariffs hit the growers on Monday.",
                "Prime Minister Anna Berg last visited Oslo in 2019.",
                "It was the ninth visit of Prime Minister Anna Berg."
            })
    void nothing_is_stated_where_nobody_meets(String sentence) {
        assertThat(encounters(sentence)).isEmpty();
    }

    @Test
    void people_who_are_only_named_take_no_part() {
        NewsEvent met = encounters(
                        "Trade Minister Anna Berg met Industry Minister Ivo Horvat on Friday to discuss the duties"
                                + " of President Carlos Ruiz's administration.")
                .get(0);

        assertThat(met.participants()).containsExactly("Anna Berg", "Ivo Horvat");
    }

    @Test
    void evidence_lies_inside_the_sentence_that_tells_it() {
        Reading reading =
                reading(PUBLISHED, "It rained.", "Prime Minister Anna Berg met President Carlos Ruiz on Friday.");

        assertThat(reading.events().get(0).span().of(reading.article().text()))
                .isEqualTo("Prime Minister Anna Berg met President Carlos Ruiz on Friday");
    }

    @Test
    void reading_grows_no_faster_than_the_text() {
        String[] hostile = new String[3000];
        Arrays.fill(hostile, "visit to Geneva for a third round of talks at the G7 summit with Anna Berg and");

        assertThat(encounters(hostile)).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Lena Fischer and President Carlos Ruiz discussed gas prices by telephone on Wednesday.",
                "Foreign Minister Lena Fischer and President Carlos Ruiz exchanged views by phone on Wednesday.",
                "In a phone call on Wednesday, Foreign Minister Lena Fischer told President Carlos Ruiz that she agreed."
            })
    void talking_by_telephone_in_any_words_is_a_call(String sentence) {
        NewsEvent call = encounters(sentence).get(0);

        assertThat(call.kind()).isEqualTo(CALL);
        assertThat(call.date()).isEqualTo("2025-05-07");
        assertThat(call.participants()).containsExactly("Lena Fischer", "Carlos Ruiz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Lena Fischer spent two hours with President Carlos Ruiz in Lima on Thursday.",
                "Foreign Minister Lena Fischer conversed with President Carlos Ruiz for two hours in Lima on Thursday.",
                "Foreign Minister Lena Fischer emerged from Thursday's two-hour talks in Lima with President Carlos Ruiz.",
                "Foreign Minister Lena Fischer and President Carlos Ruiz held two hours of talks in Lima on Thursday.",
                "A meeting between Foreign Minister Lena Fischer and President Carlos Ruiz took place in Lima on Thursday"
                        + " and lasted two hours."
            })
    void a_meeting_in_other_words_has_the_same_people_day_and_length(String sentence) {
        NewsEvent met = encounters(sentence).get(0);

        assertThat(met.kind()).isEqualTo(MEETING);
        assertThat(met.status()).isEqualTo(HELD);
        assertThat(met.date()).isEqualTo("2025-05-08");
        assertThat(met.place()).isEqualTo("Lima");
        assertThat(met.minutes()).isEqualTo(120);
        assertThat(met.participants()).containsExactly("Lena Fischer", "Carlos Ruiz");
    }

    @Test
    void what_somebody_did_besides_is_told_too() {
        assertThat(encounters(
                        "Foreign Minister Lena Fischer, meeting President Carlos Ruiz in Lima on Thursday, said no."))
                .extracting(NewsEvent::kind, NewsEvent::date)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MEETING, "2025-05-08"));
        assertThat(encounters("Foreign Minister Lena Fischer, visiting Lima on Thursday, said no."))
                .extracting(NewsEvent::kind, NewsEvent::status)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(VISIT, HELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Foreign Minister Lena Fischer was in Lima on Wednesday.",
                "Foreign Minister Lena Fischer arrived in the Peruvian capital on Wednesday.",
                "Foreign Minister Lena Fischer arrived in Peru's capital on Wednesday.",
                "Foreign Minister Lena Fischer flew into Lima on Wednesday.",
                "Foreign Minister Lena Fischer jetted to Lima on Wednesday."
            })
    void having_been_somewhere_on_a_day_is_a_visit(String sentence) {
        NewsEvent visit = encounters(sentence).get(0);

        assertThat(visit.kind()).isEqualTo(VISIT);
        assertThat(visit.status()).isEqualTo(HELD);
        assertThat(visit.place()).isEqualTo("Lima");
        assertThat(visit.date()).isEqualTo("2025-05-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Negotiators meet in Lima on Monday.",
                "The ministers will gather in Lima on Monday.",
                "The second round of talks starts in Lima on Monday."
            })
    void the_present_tense_with_a_weekday_looks_ahead(String sentence) {
        NewsEvent planned = encounters("It rained.", sentence).get(0);

        assertThat(planned.status()).isEqualTo(SCHEDULED);
        assertThat(planned.date()).isEqualTo("2025-05-12");
    }

    @Test
    void who_is_invited_to_visit_travels_perhaps() {
        NewsEvent visit = encounters(
                        "Foreign Minister Lena Fischer has invited President Carlos Ruiz to visit Lima in June.")
                .get(0);

        assertThat(visit.kind()).isEqualTo(VISIT);
        assertThat(visit.status()).isEqualTo(PROPOSED);
        assertThat(visit.participants()).containsExactly("Carlos Ruiz");
    }

    @Test
    void a_meeting_announced_with_one_who_is_named_is_told_with_its_day() {
        NewsEvent planned = encounters("A meeting with President Carlos Ruiz is planned for Monday.")
                .get(0);

        assertThat(planned.status()).isEqualTo(SCHEDULED);
        assertThat(planned.date()).isEqualTo("2025-05-12");
    }
}
