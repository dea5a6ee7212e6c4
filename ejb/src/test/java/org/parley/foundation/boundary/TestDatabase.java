package org.parley.foundation.boundary;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * A database in memory with the schema that {@code db/migration} makes, validated against every entity of the house as
 * it is in the server. Closing it forgets it.
 */
public final class TestDatabase implements AutoCloseable {
    private final SessionFactory factory;

    public TestDatabase() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        SchemaMigration.migrate(source);
        Configuration configuration = new Configuration();
        entities().forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put("hibernate.connection.datasource", source);
        configuration.setProperty("hibernate.hbm2ddl.auto", "validate");
        configuration.setProperty("hibernate.jdbc.batch_size", "50");
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        factory = configuration.buildSessionFactory();
    }

    /** What {@code work} gives, done in a transaction of its own with an entity manager of its own. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return factory.fromTransaction(work::apply);
    }

    /** A port whose every call is a transaction of its own, as a bean's is; {@code store} makes the store of one. */
    public <P> P port(Class<P> port, Function<EntityManager, P> store) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> inTransaction(em -> {
                    try {
                        return method.invoke(store.apply(em), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause() instanceof RuntimeException cause
                                ? cause
                                : new IllegalStateException(thrown.getCause());
                    } catch (IllegalAccessException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })));
    }

    @Override
    public void close() {
        factory.close();
    }

    /** Every entity among the compiled classes, as the server finds them. */
    private static List<Class<?>> entities() {
        try {
            Path classes = Path.of(SchemaMigration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(classes)) {
                return files.map(file -> classes.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(TestDatabase::load)
                        .filter(type -> type.isAnnotationPresent(Entity.class))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, TestDatabase.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
