package org.parley.messages.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.TextMessage;

/** Keeps what the broker gave up, with the reason of the last attempt, for a person to look at. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/parley/DeadLetters"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetters implements MessageListener {
    /** The broker's name of the subscription that gave the message up. */
    private static final String ORIGINAL_QUEUE = "_AMQ_ORIG_QUEUE";

    @Inject
    private EventInbox inbox;

    @Override
    public void onMessage(Message message) {
        try {
            String subscription = message.getStringProperty(ORIGINAL_QUEUE);
            String body = message instanceof TextMessage text ? text.getText() : message.toString();
            inbox.died(subscription == null ? "unknown" : subscription, InboxListener.eventId(message), body);
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }
}
