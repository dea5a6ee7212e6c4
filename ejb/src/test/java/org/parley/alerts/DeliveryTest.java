package org.parley.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    @Test
    void while_one_attempt_goes_on_no_other_is_due() throws Exception {
        Delivery delivery = delivery();

        delivery.attempt(NOON);

        assertThat(delivery.dueAt()).isEqualTo(NOON.plus(Delivery.LEASE));
        assertThat(delivery.state()).isEqualTo(Delivery.State.WAITING);
    }

    @Test
    void each_failure_waits_longer_and_the_last_one_gives_up() throws Exception {
        Delivery delivery = delivery();
        Instant now = NOON;
        Duration waited = Duration.ZERO;

        for (int i = 0; i < Delivery.ATTEMPTS - 1; i++) {
            delivery.attempt(now);
            delivery.failed("550 no such mailbox", now);
            assertThat(Duration.between(now, delivery.dueAt())).isGreaterThan(waited);
            waited = Duration.between(now, delivery.dueAt());
            now = delivery.dueAt();
        }
        assertThat(delivery.state()).isEqualTo(Delivery.State.WAITING);
        delivery.attempt(now);
        delivery.failed("550 no such mailbox", now);

        assertThat(delivery.state()).isEqualTo(Delivery.State.FAILED);
        assertThat(delivery.failure()).isEqualTo("550 no such mailbox");
    }

    @Test
    void what_was_sent_after_a_failure_forgets_the_failure() throws Exception {
        Delivery delivery = delivery();

        delivery.attempt(NOON);
        delivery.failed("greylisted", NOON);
        delivery.attempt(delivery.dueAt());
        delivery.sent("mara@example.org", NOON.plusSeconds(200));

        assertThat(delivery.state()).isEqualTo(Delivery.State.SENT);
        assertThat(delivery.failure()).isNull();
        assertThat(delivery.sentTo()).isEqualTo("mara@example.org");
    }

    private static Delivery delivery() throws ReflectiveOperationException {
        Subscription subscription =
                Subscription.of("mara", Subscription.Target.PERSON, "key", "label", "mail", "secret", NOON);
        Field id = Subscription.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(subscription, 7L);
        return Delivery.of("dev", subscription, new Alert("m@parley", "s", "t", "h", "l", NOON), NOON);
    }
}
