package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;

/** The quarantine in the database. */
@ApplicationScoped
@Transactional
public class JpaQuarantine implements Quarantine {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Collection<QuarantineEntry> entries) {
        for (QuarantineEntry entry : entries) {
            if (!isThere(entry)) {
                em.persist(entry);
            }
        }
        em.flush();
    }

    private boolean isThere(QuarantineEntry entry) {
        return !em.createQuery(
                        "select q.id from QuarantineEntry q where q.sourceFileId = :file and q.item = :item",
                        Long.class)
                .setParameter("file", entry.sourceFileId())
                .setParameter("item", entry.item())
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<QuarantineEntry> find(long id) {
        return Optional.ofNullable(em.find(QuarantineEntry.class, id));
    }

    @Override
    public List<QuarantineEntry> latest(QuarantineEntry.State state, long beforeId, int limit) {
        return em.createQuery(
                        "select q from QuarantineEntry q where q.state = :state and q.id < :before order by q.id desc",
                        QuarantineEntry.class)
                .setParameter("state", state)
                .setParameter("before", beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void save(QuarantineEntry entry) {
        em.merge(entry);
    }
}
