package org.parley.stories.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** What the stores of rows with an id of their own have in common. */
public final class Rows {
    private Rows() {}

    /**
     * The rows of a table that a condition on lists of ids picks. An array is one parameter where a list is a new statement
     * for each length. What was changed and not flushed is not looked at.
     */
    public static <T> List<T> where(EntityManager em, Class<T> type, String sql, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        NativeQuery<T> query = em.unwrap(Session.class).createNativeQuery(sql, type);
        query.setFlushMode(FlushModeType.COMMIT);
        return query.setParameter("ids", ids.toArray(String[]::new)).getResultList();
    }

    /** Inserts the row, or replaces the one of the same id. */
    public static void save(EntityManager em, Object row, String id) {
        if (em.contains(row)) {
            return;
        }
        if (em.find(row.getClass(), id) == null) {
            em.persist(row);
        } else {
            em.merge(row);
        }
    }

    /** Takes the row out, where it is there. */
    public static void remove(EntityManager em, Object row, String id) {
        Object stored = em.find(row.getClass(), id);
        if (stored != null) {
            em.remove(stored);
        }
    }

    /** Inserts or replaces rows of one kind, asking once which of them there are. */
    public static <T> void saveAll(EntityManager em, Class<T> type, Collection<T> rows, Function<T, String> id) {
        List<T> loose = rows.stream().filter(row -> !em.contains(row)).toList();
        Set<String> there = new HashSet<>();
        inOrder(em, type, loose.stream().map(id).distinct().toList()).forEach(row -> there.add(id.apply(row)));
        for (T row : loose) {
            if (there.add(id.apply(row))) {
                em.persist(row);
            } else {
                em.merge(row);
            }
        }
    }

    /** The rows with these ids, in the order of the ids. */
    public static <T> List<T> inOrder(EntityManager em, Class<T> type, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.unwrap(Session.class).byMultipleIds(type).enableSessionCheck(true).multiLoad(ids).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
