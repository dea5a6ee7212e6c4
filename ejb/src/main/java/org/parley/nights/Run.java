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

/** One pass of the nightly job over the inbox. A night has at most one scheduled run, and any number of others. */
@Entity
@Table(name = "run")
public class Run {
    /** Who asked for a run. */
    public enum Cause {
        /** The timer, at its hour or after an outage. */
        SCHEDULE,
        /** A person. */
        REQUEST,
        /** A person, or a correction: the nights from its night on are rebuilt; its inbox is nobody's. */
        REBUILD
    }

    /** How far a run has come. */
    public enum State {
        OPEN,
        COMPLETED,
        FAILED,
        STOPPED,
        /** Given up: what it read and did not relate goes to the next run. */
        ABANDONED;

        /** Whether a restart may continue it. */
        public boolean mayContinue() {
            return this == FAILED || this == STOPPED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "run_seq")
    @SequenceGenerator(name = "run_seq", sequenceName = "run_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(nullable = false)
    private LocalDate night;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Cause cause;

    /** The night again where the schedule asked: its unique key lets only one such run be. */
    @Column(name = "scheduled_for", unique = true)
    private @Nullable LocalDate scheduledFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private State state;

    @Column(name = "execution_id")
    private @Nullable Long executionId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** Who stopped it; null where the server did, by being shut down. */
    @Column(name = "stopped_by", length = 60)
    private @Nullable String stoppedBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    private Run(LocalDate night, Cause cause, Instant at) {
        this.night = night;
        this.cause = cause;
        this.scheduledFor = cause == Cause.SCHEDULE ? night : null;
        this.state = State.OPEN;
        this.startedAt = at;
    }

    public static Run of(LocalDate night, Cause cause, Instant at) {
        return new Run(night, cause, at);
    }

    /** Notes that an in-memory store has given it this number; a database does so itself. */
    public void numbered(long number) {
        id = number;
    }

    /** Notes who asks for its stop. */
    public void stopAskedBy(String person) {
        stoppedBy = person;
    }

    /** Whether it ended before its time and nobody wanted that: after a crash, or when the server was shut down. */
    public boolean wasInterrupted() {
        return state == State.OPEN || (state == State.STOPPED && stoppedBy == null);
    }

    /** Whether it has begun to change the archive and has not ended: no night may begin on what it has left. */
    public boolean isHalfRebuilt() {
        return cause == Cause.REBUILD && executionId != null && (state == State.OPEN || state.mayContinue());
    }

    /** Notes the job execution that carries it now. */
    public void carriedBy(long execution) {
        executionId = execution;
    }

    /** Goes on, before a restart. */
    public void reopen() {
        state = State.OPEN;
        stoppedBy = null;
        endedAt = null;
    }

    /** Ends it. */
    public void end(State how, Instant at) {
        state = how;
        endedAt = at;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the run of " + night + " has not been stored");
        }
        return id;
    }

    public LocalDate night() {
        return night;
    }

    public Cause cause() {
        return cause;
    }

    public State state() {
        return state;
    }

    /** The latest job execution that carried it; null before the first one. */
    public @Nullable Long executionId() {
        return executionId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
