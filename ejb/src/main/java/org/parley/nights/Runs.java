package org.parley.nights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: the runs. */
public interface Runs {
    /** A new run; empty where the schedule asks for a night that has its scheduled run. */
    Optional<Run> open(LocalDate night, Run.Cause cause, Instant at);

    Optional<Run> find(long id);

    /** Notes which job execution carries the run. */
    void carriedBy(long id, long executionId);

    /** Opens a run again that is to go on. */
    void reopen(long id);

    /** Notes who asks for the run's stop. */
    void stopAskedBy(long id, String person);

    void end(long id, Run.State how, Instant at);

    /** Runs that are not over: open, failed or stopped. */
    List<Run> unfinished();

    /** Runs with a number below {@code beforeId}, newest first. */
    List<Run> latest(long beforeId, int limit);

    /** The newest night that has its scheduled run. */
    Optional<LocalDate> lastScheduled();
}
