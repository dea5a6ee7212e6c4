package org.parley.ear;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.jms.MessageListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.messages.CloudEvent;
import org.parley.messages.boundary.InboxListener;
import org.parley.messages.boundary.Topic;

/** A durable shared subscriber that refuses what it is told to refuse. */
@MessageDriven(
        messageListenerInterface = MessageListener.class,
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Topic.NAME),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "shareSubscriptions", propertyValue = "true"),
            @ActivationConfigProperty(propertyName = "subscriptionName", propertyValue = StubbornListener.NAME),
            @ActivationConfigProperty(
                    propertyName = "messageSelector",
                    propertyValue = "ce_type = '" + StubbornListener.TYPE + "'")
        })
public class StubbornListener extends InboxListener {
    static final String NAME = "stubborn";
    static final String TYPE = "test.stubborn";
    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();
    private static final Set<String> TAKEN = ConcurrentHashMap.newKeySet();

    static void refuse(String eventId) {
        REFUSED.add(eventId);
    }

    static void relent() {
        REFUSED.clear();
    }

    static boolean taken(String eventId) {
        return TAKEN.contains(eventId);
    }

    @Override
    protected String consumer() {
        return NAME;
    }

    @Override
    protected void accept(CloudEvent event) {
        if (REFUSED.contains(event.id())) {
            throw new IllegalStateException("no, never");
        }
        TAKEN.add(event.id());
    }
}
