package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Rejection;
import org.parley.nights.FolderInbox;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** Lets a person look at what could not be read, mend it, put it back, or let it be. */
@ApplicationScoped
@Transactional
public class QuarantineDesk {
    @Inject
    private Quarantine quarantine;

    @Inject
    private SourceFiles files;

    @Inject
    private FolderInbox inbox;

    @Inject
    private Clock clock;

    /**
     * An entry as a page shows it.
     *
     * @param id its number
     * @param night the night that brought the file
     * @param path the file's path in the inbox
     * @param item which item of the file, from 0
     * @param size of the file in bytes
     * @param rejection why it could not be read
     * @param state what has been done about it
     * @param handledBy who did it
     * @param handledAt when
     * @param replayable whether the file lies in the quarantine, so that it can be put back
     */
    public record Waiting(
            long id,
            LocalDate night,
            String path,
            int item,
            long size,
            Rejection rejection,
            QuarantineEntry.State state,
            @Nullable String handledBy,
            @Nullable Instant handledAt,
            boolean replayable) {}

    /** Entries of a state, newest first, with a number below {@code beforeId} ({@code Long.MAX_VALUE} to begin). */
    public List<Waiting> entries(QuarantineEntry.State state, long beforeId, int limit) {
        return quarantine.latest(state, beforeId, limit).stream()
                .map(this::view)
                .toList();
    }

    public Optional<Waiting> entry(long id) {
        return quarantine.find(id).map(this::view);
    }

    /** The file's bytes as they arrived; empty where it is not in the quarantine. */
    public Optional<byte[]> bytes(long id) {
        return quarantined(id).map(file -> {
            try {
                return inbox.readQuarantined(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** Puts the file back into the inbox for the next run, with other bytes where they are given; false where it cannot. */
    public boolean replay(long id, byte @Nullable [] mended, String person) {
        Optional<SourceFile> file = quarantined(id);
        if (file.isEmpty() || isHandled(id)) {
            return false;
        }
        try {
            inbox.replay(file.get(), mended);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        handle(id, QuarantineEntry.State.REPLAYED, person);
        return true;
    }

    /** Notes that a person found it not worth reading; false where something was done about it before. */
    public boolean dismiss(long id, String person) {
        if (isHandled(id)) {
            return false;
        }
        handle(id, QuarantineEntry.State.DISMISSED, person);
        return true;
    }

    private boolean isHandled(long id) {
        return quarantine
                .find(id)
                .filter(entry -> entry.state() == QuarantineEntry.State.WAITING)
                .isEmpty();
    }

    private void handle(long id, QuarantineEntry.State how, String person) {
        QuarantineEntry entry = quarantine.find(id).orElseThrow();
        entry.handled(how, person, clock.instant());
        quarantine.save(entry);
    }

    private Optional<SourceFile> quarantined(long id) {
        return quarantine
                .find(id)
                .flatMap(entry -> files.find(entry.sourceFileId()))
                .filter(file -> file.place() == SourceFile.Place.QUARANTINE);
    }

    private Waiting view(QuarantineEntry entry) {
        Optional<SourceFile> file = files.find(entry.sourceFileId());
        return new Waiting(
                entry.id(),
                entry.night(),
                entry.path(),
                entry.item(),
                file.map(SourceFile::size).orElse(0L),
                entry.rejection(),
                entry.state(),
                entry.handledBy(),
                entry.handledAt(),
                entry.state() == QuarantineEntry.State.WAITING
                        && file.map(SourceFile::place)
                                .filter(SourceFile.Place.QUARANTINE::equals)
                                .isPresent());
    }
}
