package org.parley.dossiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.LedgerQuery;
import org.parley.stories.KeyQuery;
import org.parley.stories.boundary.Keyed;
import org.parley.stories.boundary.Rows;

/** Ledger entries in the database. */
@ApplicationScoped
@Transactional
public class JpaLedgerArchive implements LedgerArchive {
    private static final Keyed.Table KEYS =
            new Keyed.Table("ledger_entry_key", "entry_id", "ledger_entry", "id", "first_night");
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<LedgerEntry> find(String entryId) {
        return Optional.ofNullable(em.find(LedgerEntry.class, entryId));
    }

    @Override
    public List<LedgerEntry> candidates(LedgerQuery query) {
        return candidates(List.of(query)).get(0);
    }

    @Override
    public List<List<LedgerEntry>> candidates(List<LedgerQuery> queries) {
        List<List<String>> found = Keyed.ids(
                em, KEYS, queries.stream().map(JpaLedgerArchive::asked).toList());
        Map<String, LedgerEntry> entries = new HashMap<>();
        Rows.inOrder(
                        em,
                        LedgerEntry.class,
                        found.stream().flatMap(List::stream).distinct().toList())
                .forEach(entry -> entries.put(entry.id(), entry));
        return found.stream()
                .map(ids ->
                        ids.stream().map(entries::get).filter(Objects::nonNull).toList())
                .toList();
    }

    private static KeyQuery asked(LedgerQuery query) {
        Set<String> keys = query.dossiers().stream()
                .flatMap(dossier -> query.keys().stream().map(key -> LedgerEntry.keyIn(dossier, key)))
                .collect(Collectors.toSet());
        return new KeyQuery(keys, query.since(), EVER, query.before(), query.limit());
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

    @Override
    public void saveAll(Collection<LedgerEntry> entries) {
        Rows.saveAll(em, LedgerEntry.class, entries, LedgerEntry::id);
    }
}
