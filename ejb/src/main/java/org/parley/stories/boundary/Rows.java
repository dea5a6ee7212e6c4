package org.parley.stories.boundary;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the stores of rows with an id of their own have in common. */
public final class Rows {
    private Rows() {}

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

    /** The rows with these ids, in the order of the ids. */
    public static <T> List<T> inOrder(EntityManager em, Class<T> type, List<String> ids, Function<T, String> id) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.id in :ids", type)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(id.apply(row))))
                .toList();
    }
}
