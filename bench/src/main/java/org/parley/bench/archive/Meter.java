package org.parley.bench.archive;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has been used up so far: statements, the server's processor time, rows that its indices gave and rows that it looked
 * through without one.
 *
 * @param statements statements sent
 * @param serverMillis processor time of the server's process
 * @param allocated bytes allocated by this thread
 * @param read rows read, by table and way
 */
record Meter(long statements, double serverMillis, long allocated, Map<String, Long> read) {

    static Meter read(Desk desk) throws SQLException {
        desk.em.getTransaction().begin();
        desk.em.createNativeQuery("select pg_stat_force_next_flush()").getSingleResult();
        desk.em.getTransaction().commit();
        double server = desk.serverMillis();
        Map<String, Long> read = new TreeMap<>();
        try (Connection connection = desk.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select relname || ' without an index', seq_tup_read from pg_stat_user_tables"
                                + " union all select relname || ' by ' || indexrelname, idx_tup_read from pg_stat_user_indexes")) {
            while (rows.next()) {
                read.put(rows.getString(1), rows.getLong(2));
            }
        }
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return new Meter(
                desk.statements(),
                server,
                threads.getThreadAllocatedBytes(Thread.currentThread().getId()),
                read);
    }

    /** Prints what was used since, for each of so many articles. */
    void print(Meter since, int articles, PrintStream out) {
        out.printf(
                "  an article: %.1f statements, %.2f cpu-ms of the server, %.1f MB allocated%n",
                (double) (statements - since.statements) / articles,
                (serverMillis - since.serverMillis) / articles,
                (allocated - since.allocated) / 1e6 / articles);
        read.forEach((what, rows) -> {
            double more = (double) (rows - since.read.getOrDefault(what, 0L)) / articles;
            if (more >= 0.05) {
                out.printf("    %.1f rows of %s%n", more, what);
            }
        });
    }
}
