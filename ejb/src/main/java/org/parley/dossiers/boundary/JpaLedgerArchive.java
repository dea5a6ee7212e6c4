package org.parley.dossiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.LedgerQuery;
import org.parley.stories.boundary.Rows;

/** Ledger entries in the database. */
@ApplicationScoped
@Transactional
public class JpaLedgerArchive implements LedgerArchive {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<LedgerEntry> find(String entryId) {
        return Optional.ofNullable(em.find(LedgerEntry.class, entryId));
    }

    @Override
    public List<LedgerEntry> candidates(LedgerQuery query) {
        if (query.keys().isEmpty() || query.dossiers().isEmpty()) {
            return List.of();
        }
        List<String> ids = em.createQuery(
                        "select e.id from LedgerEntry e join e.keys k"
                                + " where k in :keys and e.dossierId in :dossiers and e.lastDay >= :since"
                                + " and (:unbounded = true or e.firstNight < :before)"
                                + " group by e.id, e.lastDay order by count(k) desc, e.lastDay desc, e.id",
                        String.class)
                .setParameter("keys", query.keys())
                .setParameter("dossiers", query.dossiers())
                .setParameter("since", query.since())
                .setParameter("unbounded", query.before() == null)
                .setParameter("before", query.before() == null ? query.since() : query.before())
                .setMaxResults(query.limit())
                .getResultList();
        return Rows.inOrder(em, LedgerEntry.class, ids, LedgerEntry::id);
    }

    @Override
    public List<LedgerEntry> page(Set<String> dossiers, @Nullable LedgerEntry after, int limit) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        String beyond = after == null ? "" : " and (e.lastDay < :day or e.lastDay = :day and e.id > :id)";
        TypedQuery<LedgerEntry> page = em.createQuery(
                        "select e from LedgerEntry e where e.dossierId in :dossiers" + beyond
                                + " order by e.lastDay desc, e.id",
                        LedgerEntry.class)
                .setParameter("dossiers", dossiers)
                .setMaxResults(limit);
        if (after != null) {
            page.setParameter("day", after.lastDay()).setParameter("id", after.id());
        }
        return page.getResultList();
    }

    @Override
    public List<LedgerEntry> due(Set<String> dossiers, LocalDate from, LocalDate to, int limit) {
        String among = dossiers.isEmpty() ? "" : " and e.dossierId in :dossiers";
        TypedQuery<LedgerEntry> due = em.createQuery(
                        "select e from LedgerEntry e where e.dueDay between :from and :to" + among
                                + " order by e.dueDay, e.id",
                        LedgerEntry.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(limit);
        if (!dossiers.isEmpty()) {
            due.setParameter("dossiers", dossiers);
        }
        return due.getResultList();
    }

    @Override
    public void save(LedgerEntry entry) {
        Rows.save(em, entry, entry.id());
    }

    @Override
    public List<String> since(LocalDate night) {
        return em.createQuery("select e.id from LedgerEntry e where e.lastNight >= :night order by e.id", String.class)
                .setParameter("night", night)
                .getResultList();
    }

    @Override
    public void remove(LedgerEntry entry) {
        Rows.remove(em, entry, entry.id());
    }
}
