package org.parley.dossiers.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
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
        Map<String, LedgerEntry> entries =
                outlines(found.stream().flatMap(List::stream).distinct().toList());
        return found.stream()
                .map(ids ->
                        ids.stream().map(entries::get).filter(Objects::nonNull).toList())
                .toList();
    }

    /** What claims are set against, without the bodies; the few entries that were stored without a gist are read whole. */
    private Map<String, LedgerEntry> outlines(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        NativeQuery<Object[]> query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select id, dossier_id, kind, part_of, withdrawn, first_night, last_day, gist"
                                + " from ledger_entry where id = any(:ids)",
                        Object[].class)
                .addScalar("id", String.class)
                .addScalar("dossier_id", String.class)
                .addScalar("kind", String.class)
                .addScalar("part_of", String.class)
                .addScalar("withdrawn", Boolean.class)
                .addScalar("first_night", LocalDate.class)
                .addScalar("last_day", LocalDate.class)
                .addScalar("gist", String.class);
        query.setFlushMode(FlushModeType.COMMIT);
        Map<String, LedgerEntry> found = new HashMap<>();
        for (Object[] row :
                query.setParameter("ids", ids.toArray(String[]::new)).getResultList()) {
            String id = (String) row[0];
            LedgerEntry entry = row[7] == null ? em.find(LedgerEntry.class, id) : outline(row);
            found.put(id, entry);
        }
        return found;
    }

    private static LedgerEntry outline(Object[] row) {
        return LedgerEntry.outline(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                (LocalDate) row[5],
                (LocalDate) row[6],
                (String) row[7]);
    }

    @Override
    public List<LedgerEntry> whole(List<LedgerEntry> entries) {
        return Rows.inOrder(
                em, LedgerEntry.class, entries.stream().map(LedgerEntry::id).toList());
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
