import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Waits until the database of the PARLEY_DB_ variables lets us in; WildFly does not recover from one that is late. */
final class WaitForDatabase {
    private WaitForDatabase() {}

    public static void main(String[] args) throws InterruptedException {
        long patience = TimeUnit.SECONDS.toNanos(Long.parseLong(args[0]));
        long begin = System.nanoTime();
        String last = "";
        while (true) {
            try (Connection connection = connect()) {
                System.out.println("  database: " + connection.getMetaData().getDatabaseProductName() + " "
                        + connection.getMetaData().getDatabaseProductVersion());
                return;
            } catch (SQLException e) {
                if (wrongForGood(e) || System.nanoTime() - begin > patience) {
                    System.err.println("  database: " + e.getMessage());
                    System.exit(1);
                }
                if (!last.equals(e.getMessage())) {
                    last = String.valueOf(e.getMessage());
                    System.out.println("  waiting for the database: " + last);
                }
                TimeUnit.MILLISECONDS.sleep(500);
            }
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("PARLEY_DB_URL"), System.getenv("PARLEY_DB_USER"), System.getenv("PARLEY_DB_PASSWORD"));
    }

    /** Class 28 is a wrong password or user, 3D an unknown database: waiting does not help. */
    private static boolean wrongForGood(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("28") || state.startsWith("3D");
    }
}
