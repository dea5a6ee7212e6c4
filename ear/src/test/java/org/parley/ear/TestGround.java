package org.parley.ear;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the integration tests of one run stand on: a fresh base directory for the server that Arquillian starts, a mail
 * server, and, with {@code -Dtest.database=postgresql}, a PostgreSQL without prepared transactions. Unit tests need neither.
 */
public final class TestGround implements LauncherSessionListener {
    private EmbeddedPostgres postgres;
    private GreenMail mail;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("test.database");
        if (database == null) {
            return;
        }
        try {
            BaseDirectory.create(Path.of(System.getProperty("test.dir"), "arquillian-" + database));
            mail = new GreenMail(new ServerSetup[] {
                new ServerSetup(Integer.getInteger("test.smtp.port"), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(Integer.getInteger("test.imap.port"), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
            });
            mail.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
            mail.start();
            if (database.equals("postgresql")) {
                postgres = EmbeddedPostgres.builder()
                        .setPort(Integer.getInteger("test.db.port"))
                        .setServerConfig("max_prepared_transactions", "0")
                        .start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (mail != null) {
            mail.stop();
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
