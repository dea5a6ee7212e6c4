package org.parley.stories.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.parley.stories.KeyQuery;

/**
 * Finds rows by their keys in the key table alone: its index holds key, day and id, so that a question costs what lies in
 * its window, whatever the rows hold. In SQL, because an array is one parameter where a list of keys is a new statement
 * for each length.
 */
public final class Keyed {
    private Keyed() {}

    /**
     * Where keys stand.
     *
     * @param name the key table, with key_name and key_day
     * @param id its column with the id of the row
     * @param owner the table of the rows
     * @param ownerId its id column
     * @param night its column with the night that wrote the row first
     */
    public record Table(String name, String id, String owner, String ownerId, String night) {}

    /**
     * Ids of the rows that share a key: the most shared keys first, the newest first among equals, then by id. What was
     * written and not flushed is not looked at.
     */
    public static List<String> ids(EntityManager em, Table table, KeyQuery query) {
        if (query.keys().isEmpty()) {
            return List.of();
        }
        boolean past = query.before() != null;
        String id = "k." + table.id;
        NativeQuery<String> sql = em.unwrap(Session.class)
                .createNativeQuery(
                        "select " + id + " from " + table.name + " k"
                                + (past ? " join " + table.owner + " o on o." + table.ownerId + " = " + id : "")
                                + " where k.key_name = any(:keys) and k.key_day between :from and :to"
                                + (past ? " and o." + table.night + " < :before" : "")
                                + " group by " + id + ", k.key_day order by count(*) desc, k.key_day desc, " + id,
                        String.class);
        sql.setParameter("keys", query.keys().toArray(String[]::new))
                .setParameter("from", query.from())
                .setParameter("to", query.to())
                .setMaxResults(query.limit())
                .setFlushMode(FlushModeType.COMMIT);
        if (past) {
            sql.setParameter("before", query.before());
        }
        return sql.getResultList();
    }
}
