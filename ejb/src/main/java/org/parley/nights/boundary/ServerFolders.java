package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.parley.nights.FolderInbox;
import org.parley.nights.NightSettings;

/** The settings and folders of this server, read once from its environment. */
@ApplicationScoped
public class ServerFolders {
    @Produces
    @Singleton
    NightSettings settings() {
        return NightSettings.of(System::getenv, Path.of(System.getProperty("jboss.server.data.dir", ".")));
    }

    @Produces
    @Singleton
    FolderInbox inbox(NightSettings settings, Clock clock) {
        return new FolderInbox(settings.inbox(), settings.archive(), settings.quarantine(), clock, settings.quiet());
    }
}
