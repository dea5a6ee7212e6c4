package org.parley.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.Message;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.access.Role;
import org.parley.access.boundary.Accounts;
import org.parley.alerts.Subscription;
import org.parley.alerts.boundary.Subscriptions;
import org.parley.jobs.JobDesk;
import org.parley.jobs.RunReport;
import org.parley.messages.CloudEvent;
import org.parley.messages.boundary.Topic;
import org.parley.nights.NightSettings;
import org.parley.nights.Run;

/** The whole chain in the built archive: files, job, rows, development, message, alert, page. */
@ExtendWith(ArquillianExtension.class)
class NightIT {
    private static final String NIGHT = "2025-04-18";
    private static final String SELECTOR = "ce_type = 'org.parley.development' AND change = 'EVENT_HELD'";
    private static final String DESK = "desk@parley.example";
    private static final long PATIENCE = 60_000;

    @Deployment
    static EnterpriseArchive archive() {
        return BuiltArchive.with(NightIT.class, Awaiting.class);
    }

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    @Resource(lookup = Topic.NAME)
    private jakarta.jms.Topic topic;

    @Resource(lookup = "java:/jdbc/Parley")
    private DataSource database;

    @Inject
    private JobDesk desk;

    @Inject
    private NightSettings settings;

    @Inject
    private Accounts accounts;

    @Inject
    private Subscriptions subscriptions;

    @Test
    void a_night_s_files_become_articles_developments_a_message_a_mail_and_a_page() throws Exception {
        Path samples = Path.of(System.getenv("PARLEY_TEST_SAMPLES")).normalize();
        String followed =
                Files.readString(samples.resolveSibling("follow.txt")).strip().split(";")[0];
        accounts.add("desk", DESK, Set.of(Role.READER), "correct-horse-battery");
        subscriptions.follow("desk", Subscription.Target.PERSON, followed, followed, "mail");
        try (JMSContext context = broker.createContext();
                JMSConsumer early = context.createSharedDurableConsumer(topic, "held", SELECTOR)) {
            assertThat(early.getMessageSelector()).isEqualTo(SELECTOR);
        }
        int files = copy(samples.resolve(NIGHT), settings.inbox().resolve(NIGHT));

        long run = desk.start(LocalDate.parse(NIGHT), Run.Cause.REQUEST).orElseThrow();

        RunReport report = Awaiting.value(() -> desk.progress(run).filter(r -> r.state() != Run.State.OPEN));
        assertThat(report.state()).isEqualTo(Run.State.COMPLETED);
        assertThat(report.found()).isEqualTo(files);
        assertThat(report.steps())
                .extracting(RunReport.StepReport::name)
                .startsWith("inventory")
                .endsWith("settle", "forget-sent");
        assertThat(count("select count(*) from job_execution where batchstatus = 'COMPLETED'"))
                .isPositive();
        assertThat(count("select count(*) from article where night = date '" + NIGHT + "'"))
                .isEqualTo(files);
        assertThat(count("select count(*) from development")).isPositive();
        assertThat(list(settings.inbox().resolve(NIGHT))).doesNotContain("kanda-departure.txt");

        try (JMSContext context = broker.createContext();
                JMSConsumer consumer = context.createSharedDurableConsumer(topic, "held", SELECTOR)) {
            Message message = consumer.receive(PATIENCE);
            CloudEvent event = CloudEvent.parse(message.getBody(String.class));
            assertThat(event.data().path("change").textValue()).isEqualTo("EVENT_HELD");
            assertThat(count("select count(*) from development where id = '" + event.subject() + "'"))
                    .isEqualTo(1);
        }

        String surname = followed.substring(followed.lastIndexOf(' ') + 1);
        assertThat(Awaiting.value(NightIT::firstMailToTheDesk)).contains(surname);
        assertThat(page("/sign-in").statusCode()).isEqualTo(200);
        assertThat(page("/today").uri().getPath()).contains("sign-in");
    }

    @Test
    void feeds_that_carry_the_same_items_are_read_side_by_side_and_each_item_is_stored_once() throws Exception {
        Path folder = Files.createDirectories(settings.inbox().resolve("feeds"));
        for (int feed = 0; feed < 8; feed++) {
            Path unfinished = folder.resolve(".feed-" + feed);
            Files.writeString(unfinished, feed(feed, 20));
            Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            Files.move(unfinished, folder.resolve("harbor-" + feed + ".xml"));
        }

        long run = desk.start(LocalDate.parse(NIGHT).plusDays(1), Run.Cause.REQUEST)
                .orElseThrow();

        RunReport report = Awaiting.value(() -> desk.progress(run).filter(r -> r.state() != Run.State.OPEN));
        assertThat(report.state()).isEqualTo(Run.State.COMPLETED);
        assertThat(count("select count(*) from article where headline like 'Harbour toll %'"))
                .isEqualTo(20);
    }

    /** A feed of its own bytes with the same items as every other. */
    private static String feed(int number, int items) {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>")
                .append("<title>Harbor Wire</title><link>https://harbor.example/</link><description>edition ")
                .append(number)
                .append("</description>");
        for (int item = 0; item < items; item++) {
            feed.append("<item><title>Harbour toll ")
                    .append(item)
                    .append("</title><link>https://harbor.example/")
                    .append(item)
                    .append("</link><pubDate>Sat, 19 Apr 2025 06:00:00 GMT</pubDate><description>The harbour of pier ")
                    .append(item)
                    .append(" raised its toll to ")
                    .append(100 + item)
                    .append(" crowns on Friday.</description></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static int copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        int articles = 0;
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        to.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
                articles += file.endsWith("index.tsv") ? 0 : 1;
            }
        }
        return articles;
    }

    private static List<String> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Optional<String> firstMailToTheDesk() {
        try {
            Properties properties = new Properties();
            properties.setProperty("mail.imap.port", System.getenv("PARLEY_TEST_IMAP_PORT"));
            try (Store store = Session.getInstance(properties).getStore("imap")) {
                store.connect("127.0.0.1", DESK, "any");
                Folder inbox = store.getFolder("INBOX");
                inbox.open(Folder.READ_ONLY);
                jakarta.mail.Message[] mails = inbox.getMessages();
                return mails.length == 0
                        ? Optional.empty()
                        : Optional.of(mails[0].getSubject()
                                + Arrays.toString(mails[0].getAllRecipients())
                                + new String(
                                        mails[0].getInputStream().readAllBytes(),
                                        java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static HttpResponse<String> page(String path) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
