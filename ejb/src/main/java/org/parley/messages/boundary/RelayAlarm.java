package org.parley.messages.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the relay once the transaction that filled the outbox has been committed. */
@Dependent
public class RelayAlarm {
    @Inject
    private Relay relay;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxStore.Filled filled) {
        relay.wake();
    }
}
