package org.parley.jobs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.nights.Run;
import org.parley.nights.SourceFile;

/**
 * A run as the operations page shows it.
 *
 * @param run its number
 * @param night its night
 * @param cause who asked for it
 * @param state how far it is
 * @param startedAt when it started
 * @param endedAt when it ended; null while it is open
 * @param files how many files stand in each state
 * @param steps the steps of its latest execution, in order
 */
public record RunReport(
        long run,
        LocalDate night,
        Run.Cause cause,
        Run.State state,
        Instant startedAt,
        @Nullable Instant endedAt,
        Map<SourceFile.State, Long> files,
        List<StepReport> steps) {
    public RunReport {
        files = Map.copyOf(files);
        steps = List.copyOf(steps);
    }

    /** Whether a restart may continue it. */
    public boolean mayRestart() {
        return state.mayContinue();
    }

    /** Files found, whatever became of them. */
    public long found() {
        return files.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Files that are done with: read, rejected, refused, identical or left for the next run. */
    public long done() {
        return found() - files.getOrDefault(SourceFile.State.FOUND, 0L);
    }

    /**
     * The steps, each beginning when the one before has ended: the batch runtime notes a step of several partitions as begun
     * when they are over.
     */
    static List<StepReport> oneAfterAnother(List<StepReport> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> i == 0
                        ? steps.get(i)
                        : steps.get(i).since(steps.get(i - 1).endedAt()))
                .toList();
    }

    /**
     * A step of an execution.
     *
     * @param name its name in the job
     * @param status as the batch runtime says it
     * @param read items read
     * @param written items written
     * @param commits chunks committed
     * @param rollbacks chunks rolled back
     * @param startedAt when it started
     * @param endedAt when it ended; null while it runs
     */
    public record StepReport(
            String name,
            String status,
            long read,
            long written,
            long commits,
            long rollbacks,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        private StepReport since(@Nullable Instant begin) {
            return startedAt == null || begin == null || !begin.isBefore(startedAt)
                    ? this
                    : new StepReport(name, status, read, written, commits, rollbacks, begin, endedAt);
        }
    }
}
