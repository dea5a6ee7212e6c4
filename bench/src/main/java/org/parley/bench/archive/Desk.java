package org.parley.bench.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.parley.articles.Article;
import org.parley.claims.ArticlePerson;
import org.parley.claims.RelatingRow;
import org.parley.claims.StoredReading;
import org.parley.claims.boundary.JpaReadingArchive;
import org.parley.claims.boundary.StoreTurns;
import org.parley.developments.Archives;
import org.parley.developments.Development;
import org.parley.developments.DevelopmentCorrection;
import org.parley.developments.boundary.JpaCorrectionArchive;
import org.parley.developments.boundary.JpaDevelopmentArchive;
import org.parley.dossiers.Dossier;
import org.parley.dossiers.DossierStory;
import org.parley.dossiers.LedgerCorrection;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.boundary.JpaDossierArchive;
import org.parley.dossiers.boundary.JpaLedgerArchive;
import org.parley.stories.ArticleCorrection;
import org.parley.stories.ArticleProfile;
import org.parley.stories.Duplicate;
import org.parley.stories.Story;
import org.parley.stories.StoryMember;
import org.parley.stories.boundary.JpaProfileArchive;
import org.parley.stories.boundary.JpaStoryArchive;

/** The server's own stores over a PostgreSQL of their own, on one connection, with the server's Hibernate settings. */
final class Desk implements AutoCloseable {
    private final DataSource database;
    private final SessionFactory sessions;
    private final AtomicLong statements = new AtomicLong();
    final EntityManager em;
    final JpaReadingArchive readings = new JpaReadingArchive();
    final Archives archives;

    private Desk(DataSource database) {
        this.database = database;
        StatementInspector count = sql -> {
            statements.incrementAndGet();
            return sql;
        };
        Configuration hibernate = new Configuration()
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jdbc.batch_size", "50")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.connection.handling_mode", "DELAYED_ACQUISITION_AND_HOLD");
        hibernate.getProperties().put("hibernate.connection.datasource", database);
        hibernate.getProperties().put("hibernate.session_factory.statement_inspector", count);
        for (Class<?> entity : new Class<?>[] {
            Article.class,
            StoredReading.class,
            ArticlePerson.class,
            RelatingRow.class,
            ArticleProfile.class,
            Story.class,
            StoryMember.class,
            Duplicate.class,
            ArticleCorrection.class,
            Dossier.class,
            DossierStory.class,
            LedgerEntry.class,
            LedgerCorrection.class,
            Development.class,
            DevelopmentCorrection.class
        }) {
            hibernate.addAnnotatedClass(entity);
        }
        sessions = hibernate.buildSessionFactory();
        em = sessions.createEntityManager();
        archives = new Archives(
                on(new JpaProfileArchive()),
                on(new JpaStoryArchive()),
                on(new JpaDossierArchive()),
                on(new JpaLedgerArchive()),
                on(new JpaDevelopmentArchive()),
                on(new JpaCorrectionArchive()));
        set(on(readings), "turns", new StoreTurns());
    }

    /** A server in a folder of its own that is gone when it is closed. */
    static EmbeddedPostgres server() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("max_prepared_transactions", "0")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("track_counts", "on")
                .start();
    }

    /** An empty database of this name, its schema made by the server's migrations. */
    static Desk on(EmbeddedPostgres server, String name) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return new Desk(server.getDatabase("postgres", name));
    }

    /** What the container does where a store asks for the persistence context. */
    private <T> T on(T store) {
        return set(store, "em", em);
    }

    private static <T> T set(T store, String name, Object value) {
        try {
            Field field = store.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(store, value);
            return store;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no " + name + " in " + store.getClass(), e);
        }
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }

    long statements() {
        return statements.get();
    }

    /** Processor time of the server's process behind this desk, in milliseconds; negative where the system does not tell. */
    double serverMillis() {
        Object pid = em.createNativeQuery("select pg_backend_pid()").getSingleResult();
        Path stat = Path.of("/proc", pid.toString(), "stat");
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            return 10.0 * (Long.parseLong(fields[11]) + Long.parseLong(fields[12]));
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        em.close();
        sessions.close();
    }
}
