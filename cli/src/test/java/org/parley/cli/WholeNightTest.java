package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.articles.Rejection;
import org.parley.claims.ReadArticle;
import org.parley.claims.ReadingArchive;
import org.parley.cli.memory.ReadingObserver;
import org.parley.jobs.nightly.RunGuard;
import org.parley.nights.FolderInbox;
import org.parley.nights.Leases;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.Run;
import org.parley.nights.Runs;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** The nightly job from inbox to archive, the same artifacts as in the server, without one. */
class WholeNightTest {
    private static final Instant NOW = Instant.parse("2024-03-05T05:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 5);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 6);
    private static final String QUOTAS =
            "Quotas on the table\n\nOSLO -- Trade Minister Ana Sol met Finance Minister Bo Lim on March 4, 2024.\n";
    private static final String STRIKE =
            "Dockers walk out\n\nGDANSK -- Dockers in four ports stopped work on March 3, 2024, their union said.\n";

    @TempDir
    private Path home;

    private final List<String> read = new ArrayList<>();
    private FolderInbox inbox;
    private PlainNights nights;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        inbox = new FolderInbox(
                home.resolve("inbox"),
                home.resolve("archive"),
                home.resolve("quarantine"),
                clock,
                Duration.ofSeconds(10));
        nights = new PlainNights(
                inbox,
                clock,
                new ReadingObserver() {
                    @Override
                    public void read(ReadArticle article) {
                        synchronized (read) {
                            read.add(article.file());
                        }
                    }
                },
                2);
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void files_become_articles_and_go_to_the_archive() throws IOException {
        arrives("wire/quotas.txt", QUOTAS);
        arrives("wire/strike.txt", STRIKE);

        assertThat(nights.run(FIRST)).isEqualTo(BatchStatus.COMPLETED);

        assertThat(read).containsExactlyInAnyOrder("wire/quotas.txt", "wire/strike.txt");
        assertThat(home.resolve("archive/2024-03-05/1/wire/quotas.txt")).hasContent(QUOTAS);
        assertThat(inbox.list()).isEmpty();
        assertThat(nights.get(Runs.class).find(1).map(Run::state)).contains(Run.State.COMPLETED);
    }

    @Test
    void every_article_of_a_run_is_related_once() throws IOException {
        arrives("a.txt", QUOTAS);
        arrives("b.txt", STRIKE);

        nights.run(FIRST);

        assertThat(nights.get(ReadingArchive.class).unrelated(1)).isEmpty();
        assertThat(nights.get(ReadingArchive.class).lastTurn()).isEqualTo(2);
    }

    @Test
    void a_second_run_of_a_night_reads_only_what_is_new() throws IOException {
        arrives("a.txt", QUOTAS);
        nights.run(FIRST);
        arrives("b.txt", STRIKE);

        nights.run(FIRST);

        assertThat(read).containsExactly("a.txt", "b.txt");
    }

    @Test
    void the_same_file_again_on_another_night_gives_nothing_new() throws IOException {
        arrives("a.txt", QUOTAS);
        nights.run(FIRST);
        arrives("a.txt", QUOTAS);

        nights.run(SECOND);

        assertThat(read).containsExactly("a.txt");
        assertThat(states(2)).containsExactly(SourceFile.State.IDENTICAL);
        assertThat(home.resolve("archive/2024-03-06/2/a.txt")).exists();
    }

    @Test
    void identical_bytes_of_one_outlet_are_read_once_and_of_two_outlets_twice() throws IOException {
        arrives("one.txt", QUOTAS);
        arrives("two.txt", QUOTAS);
        arrives("three.txt", QUOTAS);
        arrives("index.tsv", "id\toutlet\none\tHarbor Wire\nthree\tFjord Times\ntwo\tHarbor Wire\n");

        nights.run(FIRST);

        assertThat(read).containsExactlyInAnyOrder("one.txt", "three.txt");
        assertThat(inbox.list()).isEmpty();
        assertThat(home.resolve("inbox/index.tsv")).exists();
    }

    @Test
    void a_broken_file_waits_in_the_quarantine_with_its_reason_and_can_be_mended() throws IOException {
        arrives("broken.txt", "");
        arrives("good.txt", STRIKE);

        assertThat(nights.run(FIRST)).isEqualTo(BatchStatus.COMPLETED);

        QuarantineEntry entry = waiting().get(0);
        assertThat(entry.rejection().reason()).isEqualTo(Rejection.Reason.EMPTY);
        SourceFile file =
                nights.get(SourceFiles.class).find(entry.sourceFileId()).orElseThrow();
        assertThat(home.resolve("quarantine").resolve(String.valueOf(file.liesAt())))
                .exists();

        inbox.replay(file, QUOTAS.getBytes(StandardCharsets.UTF_8));
        rested("broken.txt");
        nights.run(FIRST);

        assertThat(read).containsExactly("good.txt", "broken.txt");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void a_link_is_refused_and_never_followed() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), QUOTAS);
        Files.createSymbolicLink(home.resolve("inbox/link.txt"), secret);
        Files.createSymbolicLink(home.resolve("inbox/folder"), home);

        assertThat(nights.run(FIRST)).isEqualTo(BatchStatus.COMPLETED);
        nights.run(SECOND);

        assertThat(read).isEmpty();
        assertThat(waiting())
                .extracting(entry -> entry.rejection().reason())
                .containsExactly(Rejection.Reason.OUTSIDE_INBOX, Rejection.Reason.OUTSIDE_INBOX);
        assertThat(home.resolve("inbox/link.txt")).isSymbolicLink();
    }

    @Test
    void a_file_that_may_still_grow_waits_for_the_next_run() throws IOException {
        arrives("growing.txt", QUOTAS);
        Files.setLastModifiedTime(home.resolve("inbox/growing.txt"), FileTime.from(NOW.minusSeconds(3)));

        nights.run(FIRST);
        assertThat(read).isEmpty();

        rested("growing.txt");
        nights.run(SECOND);
        assertThat(read).containsExactly("growing.txt");
    }

    @Test
    void a_path_that_leads_out_of_the_inbox_is_not_read() throws IOException {
        Files.writeString(home.resolve("secret.txt"), QUOTAS);

        assertThatThrownBy(() -> inbox.read("../secret.txt")).isInstanceOf(IOException.class);
    }

    @Test
    void a_sidecar_goes_where_its_file_goes() throws IOException {
        arrives("a.txt", QUOTAS);
        arrives("a.txt.json", "{\"outlet\": \"Harbor Wire\", \"published\": \"2024-03-04\"}");

        nights.run(FIRST);

        assertThat(home.resolve("archive/2024-03-05/1/a.txt.json")).exists();
        assertThat(inbox.list()).isEmpty();
    }

    @Test
    void only_one_run_is_active_at_a_time_and_an_old_token_writes_nothing() {
        Leases leases = nights.get(Leases.class);
        long old = leases.take(RunGuard.LEASE, "a", NOW, NOW.plusSeconds(60)).orElseThrow();

        assertThat(leases.take(RunGuard.LEASE, "b", NOW, NOW.plusSeconds(60))).isEmpty();

        Instant later = NOW.plusSeconds(61);
        assertThat(leases.take(RunGuard.LEASE, "b", later, later.plusSeconds(60)))
                .contains(old + 1);
        assertThatThrownBy(() -> leases.require(RunGuard.LEASE, old)).hasMessageContaining("no longer held");
    }

    private List<SourceFile.State> states(long run) {
        return List.copyOf(nights.get(SourceFiles.class).counts(run).keySet());
    }

    private List<QuarantineEntry> waiting() {
        return nights.get(Quarantine.class).latest(QuarantineEntry.State.WAITING, Long.MAX_VALUE, 10);
    }

    private void arrives(String path, String text) throws IOException {
        Path file = home.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        rested(path);
    }

    private void rested(String path) throws IOException {
        Files.setLastModifiedTime(home.resolve("inbox").resolve(path), FileTime.from(NOW.minusSeconds(60)));
    }
}
