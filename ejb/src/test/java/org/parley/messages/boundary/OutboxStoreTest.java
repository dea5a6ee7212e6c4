package org.parley.messages.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.foundation.boundary.TestDatabase;
import org.parley.messages.Announcement;
import org.parley.messages.CloudEvent;
import org.parley.messages.DeliveryFailure;
import org.parley.messages.OutboxMessage;

class OutboxStoreTest {
    private static final Instant LONG_AGO = Instant.parse("2024-01-02T05:00:00Z");
    private static final Instant LATELY = Instant.parse("2024-03-02T05:00:00Z");
    private static final Instant BEFORE = LATELY.minus(Duration.ofDays(30));

    private TestDatabase database;

    @BeforeEach
    void open() {
        database = new TestDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_was_sent_long_ago_is_forgotten_a_few_at_a_time() {
        sent("a", LONG_AGO);
        sent("b", LONG_AGO.plusSeconds(1));
        sent("c", LONG_AGO.plusSeconds(2));

        assertThat(forget(2)).isEqualTo(2);

        assertThat(left()).containsExactly("c");
        assertThat(forget(2)).isEqualTo(1);
        assertThat(forget(2)).isZero();
    }

    @Test
    void what_waits_and_what_was_sent_lately_stays() {
        waiting("waiting");
        sent("lately", LATELY);
        sent("old", LONG_AGO);

        assertThat(forget(10)).isEqualTo(1);

        assertThat(left()).containsExactly("lately", "waiting");
    }

    @Test
    void what_could_not_be_delivered_stays_to_be_sent_again() {
        sent("dead", LONG_AGO);
        sent("served in the end", LONG_AGO);
        failed("dead", true);
        failed("served in the end", false);

        assertThat(forget(10)).isEqualTo(1);

        assertThat(left()).containsExactly("dead");
    }

    private static DeliveryFailure failure(String event) {
        return DeliveryFailure.of(event, "alerts", LONG_AGO);
    }

    private void failed(String event, boolean dead) {
        DeliveryFailure failure = failure(event);
        failure.failedAgain("no answer", LONG_AGO);
        if (dead) {
            failure.died("the letter", LONG_AGO);
        }
        database.inTransaction(em -> {
            em.persist(failure);
            return failure;
        });
    }

    private void waiting(String event) {
        CloudEvent told =
                new CloudEvent(event, "test.told", "a round", LONG_AGO, JsonNodeFactory.instance.objectNode());
        database.inTransaction(em -> {
            em.persist(OutboxMessage.of(new Announcement(told, Map.of())));
            return event;
        });
    }

    private void sent(String event, Instant at) {
        waiting(event);
        database.inTransaction(em -> {
            OutboxStore store = new OutboxStore();
            store.entities = em;
            store.clock = Clock.fixed(at, ZoneOffset.UTC);
            store.markSent(store.unsent(10).stream()
                    .filter(message -> message.eventId().equals(event))
                    .map(OutboxMessage::id)
                    .toList());
            return event;
        });
    }

    private int forget(int limit) {
        return database.inTransaction(em -> {
            OutboxStore store = new OutboxStore();
            store.entities = em;
            return store.forgetSent(BEFORE, limit);
        });
    }

    private List<String> left() {
        return database.inTransaction(
                em -> em.createQuery("select m.eventId from OutboxMessage m order by m.eventId", String.class)
                        .getResultList());
    }
}
