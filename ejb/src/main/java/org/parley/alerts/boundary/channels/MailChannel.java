package org.parley.alerts.boundary.channels;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parley.alerts.Alert;
import org.parley.alerts.AlertChannel;
import org.parley.alerts.ChannelException;

/**
 * Mail, by the server's mail session. Where {@code PARLEY_MAIL_FOLDER} names a folder, no mail leaves the machine: each
 * message becomes an {@code .eml} file there, named after its id, so that a second attempt replaces the first.
 */
@ApplicationScoped
public class MailChannel implements AlertChannel {
    /** The name under which subscriptions know it. */
    public static final String NAME = "mail";

    @Resource(lookup = "java:/mail/Parley")
    private Session session;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String send(Alert alert, Recipient recipient) {
        String folder = System.getenv("PARLEY_MAIL_FOLDER");
        try {
            return folder == null || folder.isBlank()
                    ? post(alert, recipient)
                    : write(alert, recipient, Path.of(folder));
        } catch (MessagingException | IOException e) {
            throw new ChannelException(String.valueOf(e.getMessage()), e);
        }
    }

    private String post(Alert alert, Recipient recipient) throws MessagingException {
        if (recipient.email().isBlank()) {
            throw new ChannelException(recipient.user() + " has no mail address");
        }
        MimeMessage mail = AlertMail.of(alert, address(recipient), session);
        String user = System.getenv("PARLEY_SMTP_USER");
        if (user == null || user.isBlank()) {
            Transport.send(mail);
        } else {
            Transport.send(mail, user, System.getenv().getOrDefault("PARLEY_SMTP_PASSWORD", ""));
        }
        return recipient.email();
    }

    private String write(Alert alert, Recipient recipient, Path folder) throws MessagingException, IOException {
        MimeMessage mail = AlertMail.of(alert, address(recipient), session);
        Files.createDirectories(folder);
        Path file = folder.resolve(alert.messageId().replace("@parley", "") + ".eml");
        // Named after the message, too: what a kill leaves unfinished the next attempt writes over and moves.
        Path unfinished = folder.resolve(file.getFileName() + ".part");
        try (OutputStream bytes = Files.newOutputStream(unfinished)) {
            mail.writeTo(bytes);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return file.getFileName().toString();
    }

    private static InternetAddress address(Recipient recipient) throws MessagingException {
        return new InternetAddress(
                recipient.email().isBlank() ? recipient.user() + "@localhost" : recipient.email(), true);
    }
}
