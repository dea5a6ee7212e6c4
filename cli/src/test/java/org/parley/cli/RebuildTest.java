package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.claims.ReadingArchive;
import org.parley.cli.memory.MemoryOutbox;
import org.parley.cli.memory.ReadingObserver;
import org.parley.developments.Change;
import org.parley.developments.Correcting;
import org.parley.developments.Development;
import org.parley.nights.FolderInbox;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** The rebuild job over what two nights have made: the same artifacts as in the server, without one. */
class RebuildTest {
    private static final Instant NOW = Instant.parse("2024-03-20T05:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 5);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 13);
    private static final LocalDate TONIGHT = LocalDate.of(2024, 3, 20);
    private static final String TO_COME = "Fisheries talks to resume in Oslo\n\nOSLO, March 4, 2024 -- Norway and"
            + " Iceland will hold a third round of fisheries talks in Oslo on March 12, officials said.\n";
    private static final String HELD = "Ministers hold third round on fish quotas\n\nOSLO, March 12, 2024 -- Norway and"
            + " Iceland held a third round of fisheries talks in Oslo on Tuesday.\n\nNorwegian Trade Minister Ana Sol"
            + " met Icelandic Fisheries Minister Jon Berg for 100 minutes.\n";

    @TempDir
    private Path home;

    private PlainNights nights;

    @BeforeEach
    void two_nights() throws IOException {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        FolderInbox inbox = new FolderInbox(
                home.resolve("inbox"),
                home.resolve("archive"),
                home.resolve("quarantine"),
                clock,
                Duration.ofSeconds(10));
        nights = new PlainNights(inbox, clock, ReadingObserver.NONE, 2);
        arrives("to-come.txt", TO_COME);
        nights.run(FIRST);
        arrives("held.txt", HELD);
        nights.run(SECOND);
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void a_rebuild_of_what_nobody_corrected_leaves_all_as_it_was_and_tells_nothing() {
        List<String> before = developments();
        int told = told();

        assertThat(nights.rebuild(FIRST, TONIGHT)).isEqualTo(BatchStatus.COMPLETED);

        assertThat(before).isNotEmpty();
        assertThat(developments()).isEqualTo(before);
        assertThat(told()).isEqualTo(told);
        assertThat(nights.get(ReadingArchive.class).takenBack()).isEmpty();
        assertThat(nights.get(ReadingArchive.class).lastTurn()).isEqualTo(2);
        assertThat(nights.get(Runs.class).find(3).map(Run::state)).contains(Run.State.COMPLETED);
    }

    @Test
    void a_day_set_a_week_earlier_moves_the_round_and_those_who_were_told_get_a_correction() {
        String held = article("held.txt");
        int told = told();

        new Correcting(nights.drafts().archives())
                .publicationDate(held, LocalDate.of(2024, 3, 6), new Correcting.Signed("editor", NOW, TONIGHT));
        nights.rebuild(SECOND, TONIGHT);

        assertThat(nights.drafts().entries())
                .anyMatch(entry -> "2024-03-05".equals(entry.belief().date()));
        List<Development> corrections = nights.drafts().developments().stream()
                .filter(d -> d.change() == Change.CORRECTION)
                .toList();
        assertThat(corrections).isNotEmpty().allMatch(c -> c.night().equals(TONIGHT));
        assertThat(told()).isEqualTo(told + corrections.size());
    }

    private List<String> developments() {
        return nights.drafts().developments().stream()
                .map(d -> d.id() + " " + d + " " + d.dossierId() + " " + d.storyId())
                .sorted()
                .toList();
    }

    private int told() {
        return nights.get(MemoryOutbox.class).told().size();
    }

    private String article(String file) {
        return nights.get(ReadingArchive.class).relatedSince(FIRST).stream()
                .filter(id -> nights.get(ReadingArchive.class)
                        .find(id)
                        .orElseThrow()
                        .file()
                        .equals(file))
                .collect(Collectors.joining());
    }

    private void arrives(String path, String text) throws IOException {
        Path file = home.resolve("inbox").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }
}
