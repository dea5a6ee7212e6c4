package org.parley.messages.boundary;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;
import org.jspecify.annotations.Nullable;
import org.parley.messages.CloudEvent;

/**
 * What every listener to the topic does: read the event, take it once, and on failure keep the reason and throw, so that
 * the broker tries again and at last buries the message.
 *
 * <p>A listener is a message-driven bean that extends this class and subscribes durably and shared under the name that
 * {@link #consumer()} gives. It runs without a transaction: the annotation stands here, because one on a subclass does
 * not reach an inherited method.
 *
 * <pre>{@code
 * @MessageDriven(messageListenerInterface = MessageListener.class, activationConfig = {
 *     @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Topic.NAME),
 *     @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
 *     @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
 *     @ActivationConfigProperty(propertyName = "shareSubscriptions", propertyValue = "true"),
 *     @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = "alerts")
 * })
 * }</pre>
 */
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class InboxListener implements MessageListener {
    @Inject
    private EventInbox inbox;

    /** The name of the subscription, and of this consumer in the inbox. */
    protected abstract String consumer();

    /** Takes the event, in the transaction of its inbox row; throws to have it delivered again. */
    protected abstract void accept(CloudEvent event);

    @Override
    public void onMessage(Message message) {
        String eventId = null;
        try {
            eventId = eventId(message);
            inbox.take(consumer(), CloudEvent.parse(((TextMessage) message).getText()), this::accept);
        } catch (JMSException | RuntimeException e) {
            inbox.failed(consumer(), eventId == null ? "unknown" : eventId, reason(e));
            throw new IllegalStateException("event " + eventId + " was not taken by " + consumer(), e);
        }
    }

    /** The event's id, or the message's where it carries no event. */
    static String eventId(Message message) throws JMSException {
        @Nullable String id = message.getStringProperty("ce_id");
        return id != null ? id : message.getJMSMessageID();
    }

    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }
}
