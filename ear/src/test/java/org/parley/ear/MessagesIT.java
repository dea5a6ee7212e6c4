package org.parley.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.mail.Session;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.messages.Announcement;
import org.parley.messages.CloudEvent;
import org.parley.messages.DeliveryFailure;
import org.parley.messages.Outbox;
import org.parley.messages.SelectorProperties;
import org.parley.messages.boundary.DeadLetterDesk;
import org.parley.messages.boundary.EventInbox;
import org.parley.messages.boundary.Topic;

/** Outbox, relay, topic, inbox and dead letters of the built archive. */
@ExtendWith(ArquillianExtension.class)
class MessagesIT {
    private static final long PATIENCE = 20_000;

    @Deployment
    static EnterpriseArchive archive() {
        return BuiltArchive.with(MessagesIT.class, StubbornListener.class, Awaiting.class);
    }

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    @Resource(lookup = Topic.NAME)
    private jakarta.jms.Topic topic;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "java:/mail/Parley")
    private Session mail;

    @Inject
    private Outbox outbox;

    @Inject
    private EventInbox inbox;

    @Inject
    private DeadLetterDesk deadLetters;

    @Test
    void a_durable_subscriber_with_a_selector_gets_what_was_committed_and_nothing_else() throws Exception {
        String mine = UUID.randomUUID().toString();
        String selector = "ce_type = 'test.told' AND " + SelectorProperties.contains("matters", mine);
        subscribe("selecting", selector);

        transaction.begin();
        outbox.append(List.of(announcement("kept-" + mine, "test.told", List.of("other", mine))));
        outbox.append(List.of(
                announcement("kept-" + mine, "test.told", List.of(mine)),
                announcement("elsewhere-" + mine, "test.told", List.of("other"))));
        transaction.commit();
        transaction.begin();
        outbox.append(List.of(announcement("undone-" + mine, "test.told", List.of(mine))));
        transaction.rollback();
        transaction.begin();
        outbox.append(List.of(announcement("last-" + mine, "test.told", List.of(mine))));
        transaction.commit();

        try (JMSContext context = broker.createContext();
                JMSConsumer consumer = context.createSharedDurableConsumer(topic, "selecting", selector)) {
            Message first = consumer.receive(PATIENCE);
            Message second = consumer.receive(PATIENCE);
            assertThat(first.getStringProperty("ce_id")).isEqualTo("kept-" + mine);
            CloudEvent event = CloudEvent.parse(first.getBody(String.class));
            assertThat(event.data().path("said").textValue()).isEqualTo("kept-" + mine);
            assertThat(second.getStringProperty("ce_id")).isEqualTo("last-" + mine);
            assertThat(consumer.receiveNoWait()).isNull();
        }
    }

    @Test
    void an_event_that_comes_twice_takes_effect_once_for_each_consumer() {
        CloudEvent event = announcement(UUID.randomUUID().toString(), "test.twice", List.of())
                .event();

        assertThat(inbox.take("first consumer", event, e -> {})).isTrue();
        assertThat(inbox.take("first consumer", event, e -> {})).isFalse();
        assertThat(inbox.take("second consumer", event, e -> {})).isTrue();
    }

    @Test
    void a_listener_that_keeps_failing_leaves_a_dead_letter_with_its_reason_and_can_be_served_again() throws Exception {
        String id = "stubborn-" + UUID.randomUUID();
        StubbornListener.refuse(id);

        transaction.begin();
        outbox.append(List.of(announcement(id, StubbornListener.TYPE, List.of())));
        transaction.commit();

        DeliveryFailure dead = Awaiting.value(() -> deadLetters.page(Long.MAX_VALUE, 50).stream()
                .filter(f -> f.eventId().equals(id))
                .findFirst());
        assertThat(dead.reason()).contains("no, never");
        assertThat(dead.attempts()).isEqualTo(5);
        assertThat(dead.consumer()).isEqualTo(StubbornListener.NAME);
        assertThat(dead.body()).contains(id);

        StubbornListener.relent();
        assertThat(deadLetters.sendAgain(dead.id())).isTrue();

        Awaiting.truth(() -> StubbornListener.taken(id));
        assertThat(deadLetters.page(Long.MAX_VALUE, 50))
                .extracting(DeliveryFailure::eventId)
                .doesNotContain(id);
    }

    @Test
    void a_mail_server_that_says_nothing_is_not_waited_for_longer_than_an_attempt_may_take() {
        assertThat(List.of("connectiontimeout", "timeout", "writetimeout"))
                .allSatisfy(limit -> assertThat(Integer.parseInt(mail.getProperty("mail.smtp." + limit)))
                        .isBetween(1, 30_000));
        assertThat(mail.getProperty("mail.smtp.host")).isNotBlank();
    }

    private void subscribe(String name, String selector) {
        try (JMSContext context = broker.createContext();
                JMSConsumer consumer = context.createSharedDurableConsumer(topic, name, selector)) {
            assertThat(consumer.getMessageSelector()).isEqualTo(selector);
        }
    }

    private static Announcement announcement(String id, String type, List<String> matters) {
        return new Announcement(
                new CloudEvent(
                        id,
                        type,
                        "a subject",
                        Instant.parse("2025-06-14T05:00:00Z"),
                        JsonNodeFactory.instance.objectNode().put("said", id)),
                Map.of("matters", SelectorProperties.list(matters)));
    }
}
