package org.parley.nights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Rejection;

/** A file, or an item of a file, that could not be read and waits for a person. One row a file and item. */
@Entity
@Table(name = "quarantine_entry")
public class QuarantineEntry {
    /** What a person has done about it. */
    public enum State {
        WAITING,
        /** Put back into the inbox, as it was or mended. */
        REPLAYED,
        /** Found not worth reading. */
        DISMISSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quarantine_entry_seq")
    @SequenceGenerator(name = "quarantine_entry_seq", sequenceName = "quarantine_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "source_file_id", nullable = false)
    private long sourceFileId;

    @Column(nullable = false)
    private int item;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Column(nullable = false)
    private LocalDate night;

    @Column(nullable = false, length = 1000)
    private String path;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private Rejection.Reason reason;

    @Column(nullable = false, length = 1000)
    private String message;

    @Column(name = "byte_offset")
    private @Nullable Long byteOffset;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state;

    @Column(name = "handled_by", length = 60)
    private @Nullable String handledBy;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected QuarantineEntry() {}

    private QuarantineEntry(SourceFile file, int item, Rejection rejection) {
        this.sourceFileId = file.id();
        this.item = item;
        this.runId = file.runId();
        this.night = file.night();
        this.path = file.path();
        this.reason = rejection.reason();
        this.message =
                rejection.message().length() > 1000 ? rejection.message().substring(0, 1000) : rejection.message();
        this.byteOffset = rejection.offset();
        this.state = State.WAITING;
    }

    /** What the rejection of the {@code item}th item (from 0) of a file leaves to do. */
    public static QuarantineEntry of(SourceFile file, int item, Rejection rejection) {
        return new QuarantineEntry(file, item, rejection);
    }

    /** Notes that an in-memory store has given it this number; a database does so itself. */
    public void numbered(long number) {
        id = number;
    }

    /** Notes what a person did about it. */
    public void handled(State how, String by, Instant at) {
        if (state != State.WAITING) {
            throw new IllegalStateException(path + " has been " + state + " by " + handledBy);
        }
        state = how;
        handledBy = by;
        handledAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException(path + " has not been stored");
        }
        return id;
    }

    public long sourceFileId() {
        return sourceFileId;
    }

    /** Which item of the file, from 0. */
    public int item() {
        return item;
    }

    public long runId() {
        return runId;
    }

    public LocalDate night() {
        return night;
    }

    public String path() {
        return path;
    }

    public Rejection rejection() {
        return new Rejection(reason, message, byteOffset);
    }

    public State state() {
        return state;
    }

    public @Nullable String handledBy() {
        return handledBy;
    }

    public @Nullable Instant handledAt() {
        return handledAt;
    }
}
