package org.parley.messages.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.Map;
import org.parley.messages.Announcement;
import org.parley.messages.CloudEvent;
import org.parley.messages.DurableSubscription;
import org.parley.messages.OutboxMessage;

/** The topic: CloudEvents in structured JSON as text, their attributes and what selectors need as properties. */
@ApplicationScoped
public class Topic {
    /** Where the topic is found. */
    public static final String NAME = "java:/jms/topic/parley/Developments";

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    @Resource(lookup = NAME)
    private jakarta.jms.Topic topic;

    @Inject
    @Any
    private Instance<DurableSubscription> subscriptions;

    private volatile boolean ensured;

    /**
     * Makes the durable subscriptions that listeners of this archive have, unless they are there: a topic keeps nothing
     * for a subscription that does not exist yet, and listeners start after the first timer may have fired.
     */
    public void ensureSubscriptions() {
        if (ensured) {
            return;
        }
        try (JMSContext context = broker.createContext()) {
            context.setAutoStart(false);
            for (DurableSubscription subscription : subscriptions) {
                String selector = subscription.selector().isEmpty() ? null : subscription.selector();
                try (JMSConsumer made = context.createSharedDurableConsumer(topic, subscription.name(), selector)) {
                    ensured = made != null;
                }
            }
        }
        ensured = true;
    }

    /** Sends these in the session's transaction, in order. */
    public void send(JMSContext session, List<OutboxMessage> messages) {
        JMSProducer producer = session.createProducer();
        for (OutboxMessage message : messages) {
            producer.send(topic, text(session, message));
        }
    }

    private static TextMessage text(JMSContext session, OutboxMessage message) {
        try {
            Announcement announcement = message.announcement();
            CloudEvent event = announcement.event();
            TextMessage text = session.createTextMessage(message.json());
            text.setJMSType(event.type());
            text.setStringProperty("ce_id", event.id());
            text.setStringProperty("ce_type", event.type());
            text.setStringProperty("ce_source", CloudEvent.SOURCE);
            text.setStringProperty("ce_subject", event.subject());
            text.setStringProperty("ce_time", event.time().toString());
            text.setStringProperty("content_type", CloudEvent.CONTENT_TYPE);
            for (Map.Entry<String, String> property : announcement.properties().entrySet()) {
                text.setStringProperty(property.getKey(), property.getValue());
            }
            return text;
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
