package org.parley.messages.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.function.Consumer;
import org.parley.messages.CloudEvent;
import org.parley.messages.DeliveryFailure;
import org.parley.messages.TakenEvent;

/** Makes an event that comes at least once take effect once for each consumer. */
@ApplicationScoped
public class EventInbox {
    @PersistenceContext(unitName = "parley")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Does the work and marks the event as taken, in one new transaction; does nothing if this consumer took it before.
     * It looks first, because a violated key logs a stack trace for every duplicate; the key stays for the race.
     *
     * @return whether the work was done now
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean take(String consumer, CloudEvent event, Consumer<CloudEvent> work) {
        if (taken(consumer, event.id())) {
            return false;
        }
        entities.persist(TakenEvent.of(event.id(), consumer, clock.instant()));
        work.accept(event);
        return true;
    }

    private boolean taken(String consumer, String eventId) {
        return !entities.createQuery(
                        "select e.id from TakenEvent e where e.eventId = :event and e.consumer = :consumer", Long.class)
                .setParameter("event", eventId)
                .setParameter("consumer", consumer)
                .getResultList()
                .isEmpty();
    }

    /** Records that an attempt failed, whatever becomes of the attempt's own transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(String consumer, String eventId, String reason) {
        failure(consumer, eventId).failedAgain(reason, clock.instant());
    }

    /** Records that the broker gave the message up. */
    @Transactional(TxType.REQUIRES_NEW)
    public void died(String consumer, String eventId, String body) {
        failure(consumer, eventId).died(body, clock.instant());
    }

    private DeliveryFailure failure(String consumer, String eventId) {
        return entities.createQuery(
                        "select f from DeliveryFailure f where f.eventId = :event and f.consumer = :consumer",
                        DeliveryFailure.class)
                .setParameter("event", eventId)
                .setParameter("consumer", consumer)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    DeliveryFailure first = DeliveryFailure.of(eventId, consumer, clock.instant());
                    entities.persist(first);
                    return first;
                });
    }
}
