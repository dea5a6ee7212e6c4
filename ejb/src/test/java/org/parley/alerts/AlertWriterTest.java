package org.parley.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.developments.Change;
import org.parley.developments.Development;
import org.parley.developments.Evidence;

class AlertWriterTest {
    private static final Instant MORNING = Instant.parse("2031-03-02T06:00:00Z");
    private final AlertWriter writer = new AlertWriter("https://parley.example");
    private final Subscription subscription =
            Subscription.of("mara", Subscription.Target.DOSSIER, "d-1", "the cod talks", "mail", "a-secret", MORNING);

    @Test
    void a_message_says_what_was_what_is_and_in_which_words() {
        Alert alert = write("round 3 scheduled for 1 March", "round 3 held on 1 March", "met for the third time");

        assertThat(alert.subject()).isEqualTo("Cod talks: round 3 held on 1 March");
        assertThat(alert.text()).contains("https://parley.example/article?id=a1&c=10-32#c-10-32");
        assertThat(alert.html()).contains("https://parley.example/article?id=a1&amp;c=10-32#c-10-32");
        for (String part : List.of(alert.text(), alert.html())) {
            assertThat(part)
                    .contains("round 3 held on 1 March", "was: round 3 scheduled for 1 March", "met for the third time")
                    .contains("https://parley.example/dossier?id=d-1")
                    .contains("because you follow the cod talks");
        }
    }

    @Test
    void what_was_not_there_before_has_no_was() {
        assertThat(write("", "round 3 held", "met").text()).doesNotContain("was:");
    }

    @Test
    void markup_in_an_article_stays_text() {
        Alert alert = write("", "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script> ${7*7}");

        assertThat(alert.html()).doesNotContain("<img", "<script").contains("&lt;script&gt;", "${7*7}");
    }

    @Test
    void line_breaks_in_an_article_make_no_headers() {
        Alert alert = write("", "held\r\nBcc: everybody@example.org", "words\nmore");

        assertThat(alert.subject()).isEqualTo("Cod talks: held Bcc: everybody@example.org");
    }

    @Test
    void a_long_subject_is_cut() {
        assertThat(write("", "held ".repeat(100), "w").subject()).hasSize(160).endsWith("…");
    }

    @Test
    void the_message_id_is_the_same_at_every_attempt_and_another_one_for_another_person() {
        Subscription other =
                Subscription.of("ole", Subscription.Target.DOSSIER, "d-1", "the cod talks", "mail", "x", MORNING);

        assertThat(write("", "held", "w").messageId())
                .isEqualTo(write("", "held", "w").messageId())
                .isNotEqualTo(writer.write(development("", "held", "w"), "Cod talks", other, MORNING)
                        .messageId());
    }

    @Test
    void every_message_tells_how_to_stop_it() {
        Alert alert = write("", "held", "w");

        assertThat(alert.stopLink()).isEqualTo("https://parley.example/unsubscribe?t=a-secret");
        assertThat(alert.text()).contains("Stop: https://parley.example/unsubscribe?t=a-secret");
    }

    private Alert write(String was, String now, String words) {
        return writer.write(development(was, now, words), "Cod talks", subscription, MORNING);
    }

    private static Development development(String was, String now, String words) {
        return Development.of("e1", Change.EVENT_HELD, was, now, "a1")
                .reportedBy("gazette.txt", LocalDate.of(2031, 3, 2), 1)
                .within("d-1", "s-1")
                .restingOn(List.of(new Evidence("a1", "gazette.txt", 10, 32, words)), List.of("Ingrid Solheim"), 5);
    }
}
