package org.parley.foundation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TornRowsTest {
    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void a_database_with_an_entry_and_its_key() throws SQLException {
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        SchemaMigration.migrate(database);
        run("set referential_integrity false");
        run(
                "insert into article_profile_key (article_id, key_name, key_day) values ('gone', 't:toll', date '2026-03-05')");
        run("set referential_integrity true");
    }

    @Test
    void rows_without_the_row_they_refer_to_are_taken_out_where_a_run_was_interrupted() throws SQLException {
        run("insert into run (id, night, cause, state, started_at) values"
                + " (1, date '2026-03-05', 'REQUEST', 'OPEN', timestamp with time zone '2026-03-05 06:00:00Z')");

        assertThat(TornRows.mend(database)).isEqualTo(1);

        assertThat(count("article_profile_key")).isZero();
        assertThat(count("run")).isEqualTo(1);
        assertThat(TornRows.mend(database)).isZero();
    }

    @Test
    void nothing_is_looked_for_where_every_run_has_ended() throws SQLException {
        assertThat(TornRows.mend(database)).isZero();

        assertThat(count("article_profile_key")).isEqualTo(1);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
