package org.parley.claims.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.parley.claims.EventKind.ANNOUNCEMENT;
import static org.parley.claims.EventKind.DEAL;
import static org.parley.claims.EventKind.MEASURE;
import static org.parley.claims.EventStatus.HELD;
import static org.parley.claims.EventStatus.SCHEDULED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.Sidecar;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.NewsEvent;

class ActsTest {
    private static List<NewsEvent> acts(String text) {
        Sidecar sidecar = new Sidecar("Wire", null, LocalDate.of(2025, 5, 10), null);
        Outcome outcome = ArticleIntake.withAllFormats()
                .read(new SourceDocument("a.txt", text.getBytes(StandardCharsets.UTF_8), sidecar))
                .get(0);
        return ArticleReader.withAllExtractors().read(((Outcome.Read) outcome).text()).events().stream()
                .filter(e -> !e.kind().isEncounter())
                .toList();
    }

    @Test
    void a_deal_reached_has_its_day() {
        assertThat(acts("Canada and Mexico reached a trade agreement on Thursday."))
                .extracting(NewsEvent::kind, NewsEvent::status, NewsEvent::date)
                .containsExactly(tuple(DEAL, HELD, "2025-05-08"));
    }

    @Test
    void a_ceasefire_agreed_on_is_a_deal() {
        assertThat(acts("Sudan and the rebel movement agreed on a 60-day ceasefire on Thursday."))
                .extracting(NewsEvent::kind, NewsEvent::date)
                .containsExactly(tuple(DEAL, "2025-05-08"));
    }

    @Test
    void a_measure_is_taken_or_takes_effect() {
        assertThat(acts("Canada imposed new duties on steel on Tuesday."))
                .extracting(NewsEvent::kind, NewsEvent::status)
                .containsExactly(tuple(MEASURE, HELD));
        assertThat(acts("The duties will take effect on June 1."))
                .extracting(NewsEvent::kind, NewsEvent::status, NewsEvent::date)
                .containsExactly(tuple(MEASURE, SCHEDULED, "2025-06-01"));
    }

    @Test
    void somebody_named_to_a_task_is_an_announcement() {
        assertThat(acts("President Carlos Ruiz named Anna Berg as chief negotiator on Friday."))
                .extracting(NewsEvent::kind, NewsEvent::status)
                .containsExactly(tuple(ANNOUNCEMENT, HELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The sides did not reach an agreement on Friday.",
                "President Carlos Ruiz hopes for a deal.",
                "The duties of the secretary are many.",
                "The sides failed to sign a treaty."
            })
    void what_did_not_happen_is_no_act(String sentence) {
        assertThat(acts(sentence)).isEmpty();
    }
}
