package org.parley.foundation.boundary;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Takes out what a killed H2 has kept of a transaction that never ended: seen once in forty kills, a few rows of a table
 * without the row that they refer to, which no committed transaction can leave. Such rows would make the interrupted run
 * fail for ever. Looked for only where a run was interrupted; PostgreSQL does not do this and is not asked.
 */
final class TornRows {
    private static final Logger LOG = Logger.getLogger(TornRows.class.getName());
    private static final int DEEPEST = 10;
    private static final String FOREIGN_KEYS = """
            select child.table_name, child.column_name, parent.table_name, parent.column_name
            from information_schema.referential_constraints fk
            join information_schema.key_column_usage child
              on child.constraint_schema = fk.constraint_schema and child.constraint_name = fk.constraint_name
            join information_schema.key_column_usage parent
              on parent.constraint_schema = fk.unique_constraint_schema
             and parent.constraint_name = fk.unique_constraint_name
             and parent.ordinal_position = child.position_in_unique_constraint
            where fk.constraint_schema = current_schema
            order by 1, 2
            """;

    private TornRows() {}

    /** Takes them out of an H2 behind this data source, and says how many there were. */
    static int mend(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            boolean h2 = "H2".equals(connection.getMetaData().getDatabaseProductName());
            return h2 && interrupted(connection) ? mend(connection) : 0;
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Whether a killed transaction left rows behind could not be seen; going on.", e);
            return 0;
        }
    }

    private static boolean interrupted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from run where state <> 'COMPLETED'")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    /** Rows that refer to torn rows are torn, too: it is done again until nothing is left. */
    private static int mend(Connection connection) throws SQLException {
        List<String> statements = statements(connection);
        int all = 0;
        for (int depth = 0; depth < DEEPEST; depth++) {
            int found = 0;
            for (String sql : statements) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    found += statement.executeUpdate();
                }
            }
            all += found;
            if (found == 0) {
                break;
            }
        }
        if (all > 0) {
            int taken = all;
            LOG.warning(() -> "The database kept " + taken + " rows of a transaction that was killed; they are out.");
        }
        return all;
    }

    /** One deletion a foreign key; every key of the schema has one column. */
    private static List<String> statements(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet keys = statement.executeQuery(FOREIGN_KEYS)) {
            while (keys.next()) {
                statements.add(statement(keys.getString(1), keys.getString(2), keys.getString(3), keys.getString(4)));
            }
        }
        return statements;
    }

    private static String statement(String child, String column, String parent, String key) {
        return "delete from \"" + child + "\" c where c.\"" + column
                + "\" is not null and not exists (select 1 from \"" + parent + "\" p where p.\"" + key
                + "\" = c.\"" + column + "\")";
    }
}
