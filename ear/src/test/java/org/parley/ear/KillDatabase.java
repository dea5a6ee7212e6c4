package org.parley.ear;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A database of its own for one scenario, on the run's PostgreSQL or in an H2 file that a test may look into. */
record KillDatabase(String url, String user, String password, String driver) {
    static KillDatabase create(Path base, String name) throws SQLException {
        if ("h2".equals(System.getProperty("kill.database", System.getProperty("test.database")))) {
            return new KillDatabase(
                    "jdbc:h2:file:" + base.resolve("data/parley")
                            + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;DB_CLOSE_DELAY=-1"
                            + ";AUTO_SERVER=TRUE",
                    "parley",
                    "parley",
                    "h2");
        }
        String server = "jdbc:postgresql://127.0.0.1:" + Integer.getInteger("test.db.port") + "/";
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        }
        return new KillDatabase(server + name, "postgres", "postgres", "postgresql");
    }

    Map<String, String> environment() {
        return Map.of(
                "PARLEY_DB_URL", url,
                "PARLEY_DB_USER", user,
                "PARLEY_DB_PASSWORD", password,
                "PARLEY_DB_DRIVER", driver);
    }

    /** The first column of each row, as text; empty while the tables are not there. */
    List<String> column(String query) {
        List<String> values = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return values;
    }

    long count(String query) {
        return Long.parseLong(column(query).get(0));
    }
}
