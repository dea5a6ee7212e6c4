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
import org.parley.articles.Sidecar;

/** A file that a run found in the inbox, and what has become of it. One row a run and path. */
@Entity
@Table(name = "source_file")
public class SourceFile {
    /** Slots that files are spread over; a run's number of partitions divides them by remainder. */
    public static final int SLOTS = 1024;

    /** How far a file has come. */
    public enum State {
        /** Found, to be read. */
        FOUND,
        /** Gave at least one article. */
        READ,
        /** Gave none; the rejections tell why. */
        REJECTED,
        /** Same outlet and same bytes as a file that was read before. */
        IDENTICAL,
        /** A link, a device or something outside the inbox: left where it is. */
        REFUSED,
        /** Was gone or had changed when its turn came; the next run looks again. */
        WAITING
    }

    /** Where a file lies. */
    public enum Place {
        INBOX,
        ARCHIVE,
        QUARANTINE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_file_seq")
    @SequenceGenerator(name = "source_file_seq", sequenceName = "source_file_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "run_id", nullable = false)
    private long runId;

    @Column(nullable = false)
    private LocalDate night;

    @Column(nullable = false, length = 1000)
    private String path;

    @Column(nullable = false)
    private int slot;

    @Column(nullable = false)
    private long size;

    @Column(nullable = false)
    private Instant modified;

    @Column(name = "content_hash", nullable = false, length = 64)
    private String contentHash;

    @Column(length = 300)
    private @Nullable String outlet;

    @Column(name = "given_title", length = 1000)
    private @Nullable String givenTitle;

    @Column(name = "given_day")
    private @Nullable LocalDate givenDay;

    @Column(name = "given_link", length = 2000)
    private @Nullable String givenLink;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Place place;

    @Column(name = "lies_at", length = 1100)
    private @Nullable String liesAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SourceFile() {}

    private SourceFile(Run run, InboxEntry entry, String contentHash, @Nullable Sidecar sidecar) {
        this.runId = run.id();
        this.night = run.night();
        this.path = entry.path();
        this.slot = Math.floorMod(entry.path().hashCode(), SLOTS);
        this.size = entry.size();
        this.modified = entry.modified();
        this.contentHash = contentHash;
        this.state = State.FOUND;
        this.place = Place.INBOX;
        if (sidecar != null) {
            outlet = cut(sidecar.outlet(), 300);
            givenTitle = cut(sidecar.title(), 1000);
            givenDay = sidecar.published();
            givenLink = cut(sidecar.link(), 2000);
        }
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** A file that {@code run} has found. */
    public static SourceFile found(Run run, InboxEntry entry, String contentHash, @Nullable Sidecar sidecar) {
        return new SourceFile(run, entry, contentHash, sidecar);
    }

    /** Notes that an in-memory store has given it this number; a database does so itself. */
    public void numbered(long number) {
        if (id != null) {
            throw new IllegalStateException(path + " has the number " + id);
        }
        id = number;
    }

    /** Moves on; what was settled stays settled. */
    public void become(State next) {
        state = next;
    }

    /** Notes where it was moved. */
    public void movedTo(Place to, String where) {
        place = to;
        liesAt = where;
    }

    /** Where it belongs once everything about it is committed. */
    public Place destination() {
        return switch (state) {
            case READ, IDENTICAL -> Place.ARCHIVE;
            case REJECTED -> Place.QUARANTINE;
            case FOUND, REFUSED, WAITING -> Place.INBOX;
        };
    }

    /** What the index or sidecar told; null where there was none. */
    public @Nullable Sidecar sidecar() {
        return outlet == null && givenTitle == null && givenDay == null && givenLink == null
                ? null
                : new Sidecar(outlet, givenTitle, givenDay, givenLink);
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException(path + " has not been stored");
        }
        return id;
    }

    public boolean isStored() {
        return id != null;
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

    public int slot() {
        return slot;
    }

    public long size() {
        return size;
    }

    public Instant modified() {
        return modified;
    }

    /** SHA-256 of the bytes in hex; empty for what was never opened. */
    public String contentHash() {
        return contentHash;
    }

    public @Nullable String outlet() {
        return outlet;
    }

    public State state() {
        return state;
    }

    public Place place() {
        return place;
    }

    /** Its path below the folder of its place, once it was moved. */
    public @Nullable String liesAt() {
        return liesAt;
    }
}
