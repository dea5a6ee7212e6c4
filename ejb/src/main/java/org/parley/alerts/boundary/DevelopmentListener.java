package org.parley.alerts.boundary;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.parley.messages.CloudEvent;
import org.parley.messages.boundary.InboxListener;
import org.parley.messages.boundary.Topic;

/** Hears of developments and has the deliveries written, in the transaction of the inbox row. */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(propertyName = "destinationLookup", propertyValue = Topic.NAME),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Topic"),
            @ActivationConfigProperty(propertyName = "subscriptionDurability", propertyValue = "Durable"),
            @ActivationConfigProperty(propertyName = "shareSubscriptions", propertyValue = "true"),
            @ActivationConfigProperty(
                    propertyName = "subscriptionName",
                    propertyValue = DevelopmentListener.SUBSCRIPTION),
            @ActivationConfigProperty(propertyName = "messageSelector", propertyValue = DevelopmentListener.SELECTOR),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "2")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevelopmentListener extends InboxListener {
    static final String SUBSCRIPTION = "alerts";
    static final String SELECTOR = "ce_type = 'org.parley.development'";

    @Inject
    private AlertIntake intake;

    @Override
    protected String consumer() {
        return SUBSCRIPTION;
    }

    /** The event's subject is the development's id. */
    @Override
    protected void accept(CloudEvent event) {
        intake.take(event.subject());
    }
}
