package org.parley.access.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.parley.access.PasswordRule;
import org.parley.access.Role;

/**
 * Lets the first person in: on a database without users it makes the user {@code admin}. The password is the one in the
 * environment variable {@code PARLEY_ADMIN_PASSWORD}, or a generated one, which is written to the file
 * {@code admin-password} in the server's data folder, readable by its owner alone.
 */
@Singleton
@Startup
@PermitAll
public class FirstAdmin {
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class.getName());
    private static final String NAME = "admin";

    @Inject
    private Accounts accounts;

    @PostConstruct
    void letSomebodyIn() {
        if (!accounts.isEmpty()) {
            return;
        }
        Optional<String> chosen =
                Optional.ofNullable(System.getenv("PARLEY_ADMIN_PASSWORD")).filter(p -> !p.isBlank());
        String password = chosen.orElseGet(() -> PasswordRule.generated(new SecureRandom()));
        accounts.add(NAME, null, Set.of(Role.ADMIN), password).ifPresent(objection -> {
            throw new IllegalStateException("PARLEY_ADMIN_PASSWORD: " + objection);
        });
        if (chosen.isPresent()) {
            LOG.info("First start: the user \"admin\" has the password of PARLEY_ADMIN_PASSWORD.");
        } else {
            Path note = write(password);
            LOG.info(() -> "First start: the password of the user \"admin\" is in " + note);
        }
    }

    private static Path write(String password) {
        Path note = Path.of(System.getProperty("jboss.server.data.dir", "."), "admin-password");
        try {
            Files.createDirectories(note.toAbsolutePath().getParent());
            Files.deleteIfExists(note);
            if (note.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        note, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            return Files.writeString(note, password + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + note, e);
        }
    }
}
