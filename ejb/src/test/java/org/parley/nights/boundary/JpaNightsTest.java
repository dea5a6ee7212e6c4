package org.parley.nights.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parley.articles.Rejection;
import org.parley.foundation.boundary.TestDatabase;
import org.parley.nights.InboxEntry;
import org.parley.nights.Leases;
import org.parley.nights.LostLeaseException;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.Run;
import org.parley.nights.Runs;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** Each test works on nights, runs and leases of its own in one database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JpaNightsTest {
    private static final Instant NOW = Instant.parse("2024-03-05T05:00:00Z");

    private TestDatabase database;
    private Runs runs;
    private Leases leases;
    private SourceFiles files;
    private Quarantine quarantine;

    @BeforeAll
    void open() {
        database = new TestDatabase();
        runs = database.port(Runs.class, em -> {
            JpaRuns store = new JpaRuns();
            store.em = em;
            return store;
        });
        leases = database.port(Leases.class, em -> {
            JpaLeases store = new JpaLeases();
            store.em = em;
            return store;
        });
        files = database.port(SourceFiles.class, em -> {
            JpaSourceFiles store = new JpaSourceFiles();
            store.em = em;
            return store;
        });
        quarantine = database.port(Quarantine.class, em -> {
            JpaQuarantine store = new JpaQuarantine();
            store.em = em;
            return store;
        });
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void a_night_has_one_scheduled_run_and_any_number_of_others() {
        LocalDate night = LocalDate.of(2024, 3, 5);

        assertThat(runs.open(night, Run.Cause.SCHEDULE, NOW)).isPresent();
        assertThat(runs.open(night, Run.Cause.SCHEDULE, NOW)).isEmpty();
        assertThat(runs.open(night, Run.Cause.REQUEST, NOW)).isPresent();
        assertThat(runs.lastScheduled()).contains(night);
    }

    @Test
    void a_lease_has_one_holder_until_it_ends_and_its_token_only_grows() {
        long first = take("one", "north#1", NOW);

        assertThat(leases.take("one", "south#1", NOW.plusSeconds(59), NOW.plusSeconds(90)))
                .isEmpty();
        assertThat(leases.extend("one", first, NOW.plusSeconds(120))).isTrue();
        assertThat(take("one", "south#1", NOW.plusSeconds(120))).isEqualTo(first + 1);
        assertThat(leases.extend("one", first, NOW.plusSeconds(900))).isFalse();
        assertThatThrownBy(() -> leases.require("one", first)).isInstanceOf(LostLeaseException.class);
    }

    @Test
    void a_node_that_comes_back_takes_over_from_its_earlier_life() {
        long before = take("two", "north#1", NOW);

        assertThat(take("two", "north#2", NOW.plusSeconds(5))).isEqualTo(before + 1);
    }

    @Test
    void partitions_share_the_files_of_a_run_out_among_them() {
        Run run = run(LocalDate.of(2024, 3, 7));
        save(found(run, 40));

        List<String> seen = new ArrayList<>();
        for (int partition = 0; partition < 3; partition++) {
            int mine = partition;
            long after = 0;
            List<SourceFile> page = page(run, mine, after);
            while (!page.isEmpty()) {
                page.forEach(file -> seen.add(file.path()));
                page = page(run, mine, page.get(page.size() - 1).id());
            }
        }

        assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void a_file_that_was_read_is_settled_and_one_that_waits_is_not() {
        Run run = run(LocalDate.of(2024, 3, 8));
        List<SourceFile> list = found(run, 3);
        list.get(0).become(SourceFile.State.READ);
        list.get(1).become(SourceFile.State.WAITING);
        list.get(2).become(SourceFile.State.REJECTED);
        save(list);

        assertThat(files.toSettle(run.id(), 0, 10)).extracting(SourceFile::path).containsExactly("0.txt", "2.txt");
        assertThat(files.counts(run.id()))
                .containsEntry(SourceFile.State.READ, 1L)
                .hasSize(3);
    }

    @Test
    void identical_content_is_known_once_it_was_read_or_found_by_the_same_run() {
        Run before = run(LocalDate.of(2024, 3, 9));
        List<SourceFile> list = found(before, 2);
        list.get(0).become(SourceFile.State.READ);
        save(list);
        Run now = run(LocalDate.of(2024, 3, 9));

        List<String> hashes = list.stream().map(SourceFile::contentHash).toList();
        assertThat(files.twins(now.id(), hashes)).extracting(SourceFile::path).containsExactly("0.txt");
    }

    @Test
    void a_rejection_is_kept_once_however_often_the_chunk_is_written() {
        Run run = run(LocalDate.of(2024, 3, 10));
        List<SourceFile> list = found(run, 1);
        save(list);
        Rejection empty = new Rejection(Rejection.Reason.EMPTY, "The file has no bytes.", null);

        for (int i = 0; i < 2; i++) {
            quarantine.add(List.of(QuarantineEntry.of(list.get(0), 0, empty)));
        }

        assertThat(quarantine.latest(QuarantineEntry.State.WAITING, Long.MAX_VALUE, 10))
                .filteredOn(entry -> entry.runId() == run.id())
                .hasSize(1);
    }

    private static List<SourceFile> found(Run run, int count) {
        List<SourceFile> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            InboxEntry entry = new InboxEntry(i + ".txt", InboxEntry.Kind.FILE, 10, NOW);
            list.add(SourceFile.found(run, entry, "hash " + run.id() + " " + i, null));
        }
        return list;
    }

    private List<SourceFile> page(Run run, int partition, long after) {
        return files.toRead(run.id(), partition, 3, after, 7);
    }

    private void save(List<SourceFile> found) {
        files.save(found);
    }

    private Run run(LocalDate night) {
        return runs.open(night, Run.Cause.REQUEST, NOW).orElseThrow();
    }

    private long take(String name, String holder, Instant now) {
        return leases.take(name, holder, now, now.plusSeconds(60)).orElseThrow();
    }
}
