package org.parley.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.parley.messages.DurableSubscription;

/** Says that alerts listen, so that the relay sends nothing before their subscription exists. */
@ApplicationScoped
public class AlertSubscription {
    @Produces
    DurableSubscription alerts() {
        return new DurableSubscription(DevelopmentListener.SUBSCRIPTION, DevelopmentListener.SELECTOR);
    }
}
