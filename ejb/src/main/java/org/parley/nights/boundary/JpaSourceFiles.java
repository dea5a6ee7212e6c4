package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** Source files in the database. */
@ApplicationScoped
@Transactional
public class JpaSourceFiles implements SourceFiles {
    @PersistenceContext
    EntityManager em;

    @Override
    public Set<String> registered(long runId, Collection<String> paths) {
        return paths.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select f.path from SourceFile f where f.runId = :run and f.path in :paths",
                                String.class)
                        .setParameter("run", runId)
                        .setParameter("paths", paths)
                        .getResultList());
    }

    @Override
    public List<SourceFile> twins(long runId, Collection<String> contentHashes) {
        return contentHashes.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select f from SourceFile f where f.contentHash in :hashes"
                                        + " and (f.state = :read or f.state = :found and f.runId = :run)",
                                SourceFile.class)
                        .setParameter("hashes", contentHashes)
                        .setParameter("read", SourceFile.State.READ)
                        .setParameter("found", SourceFile.State.FOUND)
                        .setParameter("run", runId)
                        .getResultList();
    }

    @Override
    public void save(Collection<SourceFile> files) {
        for (SourceFile file : files) {
            if (file.isStored()) {
                em.merge(file);
            } else {
                em.persist(file);
            }
        }
        em.flush();
        em.clear();
    }

    @Override
    public Optional<SourceFile> find(long id) {
        return Optional.ofNullable(em.find(SourceFile.class, id));
    }

    @Override
    public List<SourceFile> toRead(long runId, int partition, int partitions, long afterId, int limit) {
        return em.createQuery(
                        "select f from SourceFile f where f.runId = :run and f.state = :state"
                                + " and mod(f.slot, :partitions) = :partition and f.id > :after order by f.id",
                        SourceFile.class)
                .setParameter("run", runId)
                .setParameter("state", SourceFile.State.FOUND)
                .setParameter("partitions", partitions)
                .setParameter("partition", partition)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<SourceFile> toSettle(long runId, long afterId, int limit) {
        return em.createQuery(
                        "select f from SourceFile f where f.runId = :run and f.place = :inbox"
                                + " and f.state in :done and f.id > :after order by f.id",
                        SourceFile.class)
                .setParameter("run", runId)
                .setParameter("inbox", SourceFile.Place.INBOX)
                .setParameter(
                        "done", List.of(SourceFile.State.READ, SourceFile.State.IDENTICAL, SourceFile.State.REJECTED))
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<SourceFile.State, Long> counts(long runId) {
        Map<SourceFile.State, Long> counts = new EnumMap<>(SourceFile.State.class);
        em.createQuery(
                        "select f.state, count(f) from SourceFile f where f.runId = :run group by f.state",
                        Object[].class)
                .setParameter("run", runId)
                .getResultStream()
                .forEach(row -> counts.put((SourceFile.State) row[0], (Long) row[1]));
        return counts;
    }

    @Override
    public boolean isRefused(String path) {
        return !em.createQuery("select f.id from SourceFile f where f.path = :path and f.state = :refused", Long.class)
                .setParameter("path", path)
                .setParameter("refused", SourceFile.State.REFUSED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
