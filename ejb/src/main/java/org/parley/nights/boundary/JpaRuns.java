package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** Runs in the database. */
@ApplicationScoped
@Transactional
public class JpaRuns implements Runs {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Run> open(LocalDate night, Run.Cause cause, Instant at) {
        if (cause == Run.Cause.SCHEDULE && isScheduled(night)) {
            return Optional.empty();
        }
        Run run = Run.of(night, cause, at);
        em.persist(run);
        em.flush();
        return Optional.of(run);
    }

    private boolean isScheduled(LocalDate night) {
        return !em.createQuery("select r.id from Run r where r.scheduledFor = :night", Long.class)
                .setParameter("night", night)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<Run> find(long id) {
        return Optional.ofNullable(em.find(Run.class, id));
    }

    @Override
    public void carriedBy(long id, long executionId) {
        find(id).orElseThrow().carriedBy(executionId);
    }

    @Override
    public void reopen(long id) {
        find(id).orElseThrow().reopen();
    }

    @Override
    public void stopAskedBy(long id, String person) {
        find(id).orElseThrow().stopAskedBy(person);
    }

    @Override
    public void end(long id, Run.State how, Instant at) {
        find(id).orElseThrow().end(how, at);
    }

    @Override
    public List<Run> unfinished() {
        return em.createQuery("select r from Run r where r.state in :states order by r.id", Run.class)
                .setParameter("states", List.of(Run.State.OPEN, Run.State.FAILED, Run.State.STOPPED))
                .getResultList();
    }

    @Override
    public List<Run> latest(long beforeId, int limit) {
        return em.createQuery("select r from Run r where r.id < :before order by r.id desc", Run.class)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<LocalDate> lastScheduled() {
        return Optional.ofNullable(em.createQuery("select max(r.scheduledFor) from Run r", LocalDate.class)
                .getSingleResult());
    }
}
