package org.parley.stories.boundary;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.query.NativeQuery;
import org.parley.stories.KeyQuery;

/**
 * Finds rows by their keys in the key table alone: its index holds key, day and id, so that a question costs what lies in
 * its window, whatever the rows hold. In SQL, because an array is one parameter where a list of keys is a new statement
 * for each length.
 */
public final class Keyed {
    private static final int AT_ONCE = 16;

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
    public record Table(String name, String id, String owner, String ownerId, String night) {
        private String select(int number, KeyQuery query, String order) {
            boolean past = query.before() != null;
            String row = "k." + id + order;
            return "select " + number + " as asked, " + row + " as id, count(*) as shared, k.key_day as said from "
                    + name
                    + " k"
                    + (past ? " join " + owner + " o on o." + ownerId + " = k." + id : "")
                    + " where k.key_name = any(:keys" + number + ") and k.key_day between :from" + number + " and :to"
                    + number
                    + (past ? " and o." + night + " < :before" + number : "")
                    + " group by " + row + ", k.key_day order by shared desc, said desc, id limit " + query.limit();
        }
    }

    /**
     * Ids of the rows that share a key: the most shared keys first, the newest first among equals, then by id. What was
     * written and not flushed is not looked at.
     */
    public static List<String> ids(EntityManager em, Table table, KeyQuery query) {
        return ids(em, table, List.of(query)).get(0);
    }

    /** The ids for each of several questions, asked in as few statements as may be. */
    public static List<List<String>> ids(EntityManager em, Table table, List<KeyQuery> queries) {
        List<List<String>> found = new ArrayList<>();
        for (int from = 0; from < queries.size(); from += AT_ONCE) {
            found.addAll(together(em, table, queries.subList(from, Math.min(queries.size(), from + AT_ONCE))));
        }
        return found;
    }

    /**
     * Ids are compared character by character, as in memory: in the order of a language, sorting thousands of them costs
     * most of the question, and equal ones come in another order on another machine.
     */
    private static String byCharacter(EntityManager em) {
        SessionFactoryImplementor factory = em.unwrap(SessionImplementor.class).getFactory();
        return factory.getJdbcServices().getDialect() instanceof PostgreSQLDialect ? " collate \"C\"" : "";
    }

    private static List<List<String>> together(EntityManager em, Table table, List<KeyQuery> queries) {
        String order = byCharacter(em);
        String sql = IntStream.range(0, queries.size())
                .mapToObj(i -> "(" + table.select(i, queries.get(i), order) + ")")
                .collect(Collectors.joining(" union all "));
        NativeQuery<Object[]> query = em.unwrap(Session.class)
                .createNativeQuery(
                        "select * from (" + sql + ") answers order by asked, shared desc, said desc, id",
                        Object[].class)
                .addScalar("asked", Integer.class)
                .addScalar("id", String.class)
                .addScalar("shared", Long.class)
                .addScalar("said", LocalDate.class);
        query.setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < queries.size(); i++) {
            KeyQuery asked = queries.get(i);
            query.setParameter("keys" + i, asked.keys().toArray(String[]::new))
                    .setParameter("from" + i, asked.from())
                    .setParameter("to" + i, asked.to());
            if (asked.before() != null) {
                query.setParameter("before" + i, asked.before());
            }
        }
        List<List<String>> ids = new ArrayList<>();
        queries.forEach(asked -> ids.add(new ArrayList<>()));
        query.getResultList().forEach(row -> ids.get((Integer) row[0]).add((String) row[1]));
        return ids;
    }
}
