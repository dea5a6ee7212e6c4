package org.parley.messages.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.parley.messages.DeliveryFailure;

/** Where staff see how many messages could not be delivered, why, and have one sent again. */
@ApplicationScoped
@Transactional
public class DeadLetterDesk {
    @PersistenceContext(unitName = "parley")
    private EntityManager entities;

    @Inject
    private OutboxStore outbox;

    /** How many dead letters there are. */
    public long count() {
        return entities.createQuery("select count(f) from DeliveryFailure f where f.deadAt is not null", Long.class)
                .getSingleResult();
    }

    /** How many messages wait for the relay; more than a few for long means that the broker rests. */
    public long waiting() {
        return outbox.waiting();
    }

    /**
     * Dead letters, newest first.
     *
     * @param before the id of the last one already seen; {@link Long#MAX_VALUE} for the first page
     */
    public List<DeliveryFailure> page(long before, int limit) {
        return entities.createQuery(
                        "select f from DeliveryFailure f where f.deadAt is not null and f.id < :before order by f.id desc",
                        DeliveryFailure.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Sends a dead letter's event again; only consumers that have not taken it act on it. False if there is no such. */
    public boolean sendAgain(long id) {
        return Optional.ofNullable(entities.find(DeliveryFailure.class, id))
                .filter(failure -> failure.deadAt() != null && outbox.sendAgain(failure.eventId()))
                .map(failure -> {
                    failure.revived();
                    return true;
                })
                .orElse(false);
    }
}
