package org.parley.messages.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.messages.Announcement;
import org.parley.messages.Outbox;
import org.parley.messages.OutboxMessage;

/** The outbox as rows; appending joins the caller's transaction, so that an announcement is as true as what it announces. */
@ApplicationScoped
public class OutboxStore implements Outbox {
    /** Fired when rows were added; observers after the commit wake the relay. */
    record Filled() {}

    @PersistenceContext(unitName = "parley")
    EntityManager entities;

    @Inject
    private Event<Filled> filled;

    @Inject
    Clock clock;

    @Override
    @Transactional(TxType.MANDATORY)
    public void append(Collection<Announcement> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(entities.createQuery(
                        "select m.eventId from OutboxMessage m where m.eventId in :ids", String.class)
                .setParameter(
                        "ids", announcements.stream().map(a -> a.event().id()).toList())
                .getResultList());
        for (Announcement announcement : announcements) {
            if (known.add(announcement.event().id())) {
                entities.persist(OutboxMessage.of(announcement));
            }
        }
        filled.fire(new Filled());
    }

    /** The next messages that have not been sent, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<OutboxMessage> unsent(int limit) {
        return entities.createQuery(
                        "select m from OutboxMessage m where m.sentAt is null order by m.id", OutboxMessage.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The broker has these: they are not sent again. */
    @Transactional(TxType.REQUIRES_NEW)
    public void markSent(Collection<Long> ids) {
        entities.createQuery("update OutboxMessage m set m.sentAt = :now where m.id in :ids and m.sentAt is null")
                .setParameter("now", clock.instant())
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** What could not be delivered stays: it may have to be sent again. */
    @Override
    @Transactional(TxType.REQUIRED)
    public int forgetSent(Instant before, int limit) {
        List<Long> ids = entities.createQuery(
                        "select m.id from OutboxMessage m where m.sentAt < :before and not exists"
                                + " (select 1 from DeliveryFailure f where f.eventId = m.eventId and f.deadAt is not null)"
                                + " order by m.sentAt, m.id",
                        Long.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from OutboxMessage m where m.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }

    /** Has the relay send this event once more; whoever took it ignores it. */
    @Transactional(TxType.REQUIRED)
    public boolean sendAgain(String eventId) {
        int rows = entities.createQuery("update OutboxMessage m set m.sentAt = null where m.eventId = :id")
                .setParameter("id", eventId)
                .executeUpdate();
        filled.fire(new Filled());
        return rows == 1;
    }

    /** How many messages wait for the relay. */
    @Transactional(TxType.SUPPORTS)
    public long waiting() {
        return entities.createQuery("select count(m) from OutboxMessage m where m.sentAt is null", Long.class)
                .getSingleResult();
    }
}
