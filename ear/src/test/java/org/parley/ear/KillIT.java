package org.parley.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Kills the server with SIGKILL in the middle of a night, starts it again, and compares what is
 * there in the end with a night that nobody disturbed: nothing lost, nothing double, no second alert. Once for each place
 * on PostgreSQL; {@code -Dkill.times=10} kills each ten times, {@code -Dkill.database=h2} does it on H2.
 */
class KillIT {
    private static final int TIMES = Integer.getInteger("kill.times", 1);
    private static final String NIGHT = "2025-06-17";

    /** So many nights' sample articles make one night in which relating needs two chunks. */
    private static final int NIGHTS = 4;

    /** Where to stop: a class, one of its methods, before or after its body, and how many times to let it pass. */
    private record Place(String name, String type, String method, String where, int pass) {
        String script(Path mark) {
            return """
                    RULE %1$s
                    CLASS %2$s
                    METHOD %3$s
                    AT %4$s
                    IF incrementCounter("%1$s") > %5$d
                    DO openTrace("%1$s", "%6$s");
                       delay(600000)
                    ENDRULE
                    """.formatted(
                            name, type, method, where, pass, mark.toString().replace('\\', '/'));
        }
    }

    private static final List<Place> PLACES = List.of(
            new Place("read", "org.parley.jobs.nightly.ReadingWriter", "writeItems", "EXIT", 0),
            new Place("relate", "org.parley.jobs.nightly.RelateWriter", "writeItems", "EXIT", 1),
            new Place("sent-not-marked", "org.parley.messages.boundary.OutboxStore", "markSent", "ENTRY", 0),
            new Place("listener", "org.parley.alerts.boundary.AlertIntake", "take", "EXIT", 3));

    /** What must be the same, whatever happened in between. */
    private record Outcome(
            List<String> articles,
            List<String> developments,
            List<String> told,
            List<String> taken,
            List<String> alerts,
            List<String> mails) {}

    private static Path samples;
    private static Outcome undisturbed;

    @BeforeAll
    static void a_night_that_nobody_disturbs() throws Exception {
        samples = oneNight(folder("kill-samples"));
        Path base = BaseDirectory.create(folder("kill-undisturbed"));
        KillDatabase database = KillDatabase.create(base, "kill_undisturbed");
        try (ServerProcess server = ServerProcess.start(base, environment(base, database), null)) {
            undisturbed = outcome(server, database);
        }
        assertThat(undisturbed.articles()).hasSizeGreaterThan(20);
        assertThat(undisturbed.told()).isNotEmpty();
        assertThat(undisturbed.alerts()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> killed_and_restarted_it_ends_like_a_night_that_nobody_disturbed() {
        return PLACES.stream()
                .flatMap(place -> IntStream.rangeClosed(1, TIMES)
                        .mapToObj(time -> DynamicTest.dynamicTest(place.name() + " " + time, () -> kill(place, time))));
    }

    private static void kill(Place place, int time) throws Exception {
        String name = "kill_" + place.name().replace('-', '_') + "_" + time;
        Path base = BaseDirectory.create(folder(name));
        Path mark = base.resolve("halted");
        Path script = Files.writeString(base.resolve("halt.btm"), place.script(mark), StandardCharsets.UTF_8);
        KillDatabase database = KillDatabase.create(base, name);
        Map<String, String> environment = environment(base, database);

        try (ServerProcess doomed = ServerProcess.start(base, environment, script)) {
            doomed.killWhereItHalts(mark);
        }
        try (ServerProcess server = ServerProcess.start(base, environment, null)) {
            Outcome outcome = outcome(server, database);

            assertThat(outcome.articles()).isEqualTo(undisturbed.articles());
            assertThat(outcome.developments()).isEqualTo(undisturbed.developments());
            assertThat(outcome.told()).isEqualTo(undisturbed.told());
            assertThat(outcome.taken()).isEqualTo(undisturbed.taken());
            assertThat(outcome.alerts()).isEqualTo(undisturbed.alerts());
            assertThat(outcome.mails()).isEqualTo(undisturbed.mails());
        }
    }

    /** Waits until the night is over, everything told is taken and every alert is out, and reads what is there. */
    private static Outcome outcome(ServerProcess server, KillDatabase database) throws IOException {
        Awaiting.patiently(() -> database.count("select count(*) from run where state = 'COMPLETED'") == 1
                && database.count("select count(*) from outbox where sent_at is null") == 0
                && database.count("select count(*) from outbox") == database.count("select count(*) from inbox")
                && database.count("select count(*) from delivery where state <> 'SENT'") == 0);
        try (Stream<Path> mails = list(server.base().resolve("mail"))) {
            return new Outcome(
                    database.column("select id from article order by id"),
                    database.column("select id from development order by id"),
                    database.column("select event_id from outbox order by event_id"),
                    database.column("select event_id from inbox order by event_id"),
                    database.column(
                            "select development_id || ' ' || user_name || ' ' || channel from delivery order by 1"),
                    mails.map(mail -> mail.getFileName().toString()).sorted().toList());
        }
    }

    private static Stream<Path> list(Path folder) throws IOException {
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.empty();
    }

    private static Map<String, String> environment(Path base, KillDatabase database) throws IOException {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PARLEY_SAMPLES", samples.toString());
        environment.put("PARLEY_INBOX", base.resolve("inbox").toString());
        environment.put("PARLEY_MAIL_FOLDER", base.resolve("mail").toString());
        environment.put(
                "PARLEY_ADMIN_FOLLOWS",
                Files.readString(sampleNews().resolveSibling("follow.txt")).strip());
        environment.put("PARLEY_LEASE", "PT45S");
        return environment;
    }

    /** The sample articles of several nights as one night. */
    private static Path oneNight(Path folder) throws IOException {
        Path night = Files.createDirectories(BaseDirectory.empty(folder).resolve(NIGHT));
        List<String> index = new ArrayList<>();
        try (Stream<Path> folders = Files.list(sampleNews())) {
            for (Path from :
                    folders.filter(Files::isDirectory).sorted().limit(NIGHTS).toList()) {
                copy(from, night, index);
            }
        }
        Files.write(night.resolve("index.tsv"), index, StandardCharsets.UTF_8);
        return folder;
    }

    private static void copy(Path from, Path night, List<String> index) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.sorted().toList()) {
                if (file.endsWith("index.tsv")) {
                    List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
                    index.addAll(index.isEmpty() ? rows : rows.subList(1, rows.size()));
                } else {
                    Files.copy(file, night.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static Path sampleNews() {
        return Path.of(System.getProperty("test.samples")).normalize();
    }

    private static Path folder(String name) {
        return Path.of(System.getProperty("test.dir"), name).toAbsolutePath();
    }
}
