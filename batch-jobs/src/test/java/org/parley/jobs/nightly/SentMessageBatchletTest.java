package org.parley.jobs.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.parley.messages.Announcement;
import org.parley.messages.Outbox;

class SentMessageBatchletTest {
    @Test
    void old_messages_are_forgotten_until_there_are_no_more() {
        Sent sent = new Sent(2 * SentMessageBatchlet.AT_ONCE + 1);

        night(sent, "2024-03-05T05:00:00Z");

        assertThat(sent.left).isZero();
        assertThat(sent.asked).isEqualTo(3);
    }

    @Test
    void a_night_leaves_the_rest_of_a_long_arrear_to_the_next() {
        Sent sent = new Sent(SentMessageBatchlet.A_NIGHT + 1);

        night(sent, "2024-03-05T05:00:00Z");

        assertThat(sent.left).isEqualTo(1);
    }

    @Test
    void without_a_moment_nothing_is_forgotten() {
        Sent sent = new Sent(1);

        night(sent, "");

        assertThat(sent.left).isEqualTo(1);
    }

    private static void night(Sent sent, String before) {
        SentMessageBatchlet step = new SentMessageBatchlet();
        step.outbox = sent;
        step.sentBefore = before;
        step.process();
    }

    /** An outbox that holds so many messages sent long ago. */
    private static final class Sent implements Outbox {
        private int left;
        private int asked;

        Sent(int left) {
            this.left = left;
        }

        @Override
        public void append(Collection<Announcement> announcements) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int forgetSent(Instant before, int limit) {
            asked++;
            int forgotten = Math.min(limit, left);
            left -= forgotten;
            return forgotten;
        }
    }
}
