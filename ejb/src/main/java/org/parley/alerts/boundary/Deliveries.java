package org.parley.alerts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.parley.alerts.Delivery;

/** What was sent and what waits to be sent. */
@ApplicationScoped
@Transactional
public class Deliveries {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Numbers of deliveries whose turn has come, oldest first. */
    public List<Long> due(int limit) {
        return em.createQuery(
                        "select d.id from Delivery d where d.state = :waiting and d.dueAt <= :now order by d.dueAt, d.id",
                        Long.class)
                .setParameter("waiting", Delivery.State.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Begins an attempt; empty where somebody else has begun one since. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Delivery> begin(long id) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null
                || delivery.state() != Delivery.State.WAITING
                || delivery.dueAt().isAfter(clock.instant())) {
            return Optional.empty();
        }
        delivery.attempt(clock.instant());
        return Optional.of(delivery);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(long id, String where) {
        em.find(Delivery.class, id).sent(where, clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(long id, String why) {
        em.find(Delivery.class, id).failed(why, clock.instant());
    }

    /** A user's deliveries with a number below {@code beforeId}, newest first. */
    public List<Delivery> latest(String user, long beforeId, int limit) {
        return em.createQuery(
                        "select d from Delivery d where d.user = :user and d.id < :before order by d.id desc",
                        Delivery.class)
                .setParameter("user", user)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A delivery, if it is this user's. */
    public Optional<Delivery> find(String user, long id) {
        return Optional.ofNullable(em.find(Delivery.class, id))
                .filter(d -> d.user().equals(user));
    }
}
