package org.parley.alerts.boundary.channels;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.Date;
import org.parley.alerts.Alert;

/** An alert as a mail: plain text and HTML, an id that does not change, and a header by which mail programs end it. */
public final class AlertMail extends MimeMessage {
    private final String id;

    private AlertMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** The mail of {@code alert} to {@code to}. */
    public static MimeMessage of(Alert alert, InternetAddress to, Session session) throws MessagingException {
        AlertMail mail = new AlertMail(session, alert.messageId());
        mail.setFrom();
        if (mail.getFrom() == null) {
            mail.setFrom(new InternetAddress("parley@localhost"));
        }
        mail.setRecipient(Message.RecipientType.TO, to);
        mail.setSubject(alert.subject(), "UTF-8");
        mail.setSentDate(Date.from(alert.writtenAt()));
        mail.setHeader("List-Unsubscribe", "<" + alert.stopLink() + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContent(new MimeMultipart("alternative", part(alert.text(), "plain"), part(alert.html(), "html")));
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", subtype);
        return part;
    }

    /** The id is the delivery's, not one made up at sending. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
