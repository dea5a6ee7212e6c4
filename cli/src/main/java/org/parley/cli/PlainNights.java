package org.parley.cli;

import com.ibm.jbatch.container.cdi.BatchProducerBean;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.parley.cli.memory.MemoryRuns;
import org.parley.cli.memory.ReadingObserver;
import org.parley.developments.DraftArchives;
import org.parley.jobs.nightly.RunGuard;
import org.parley.jobs.reread.RebuildWriter;
import org.parley.nights.Inbox;
import org.parley.nights.Leases;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/**
 * Runs the nightly job in plain Java: beans from Weld, the job under jbatch, everything it knows in memory. One night
 * after another on the same stores, for as long as it is open.
 */
final class PlainNights implements AutoCloseable {
    private static final Duration LEASE = Duration.ofDays(1);
    private static final Set<BatchStatus> OVER =
            EnumSet.of(BatchStatus.COMPLETED, BatchStatus.FAILED, BatchStatus.STOPPED, BatchStatus.ABANDONED);

    private final DraftArchives drafts = DraftArchives.empty();
    private final SeContainer container;
    private final Clock clock;
    private final int partitions;

    PlainNights(Inbox inbox, Clock clock, ReadingObserver observer, int partitions) {
        this.clock = clock;
        this.partitions = partitions;
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addBeanClasses(BatchProducerBean.class)
                .addPackages(RunGuard.class, RebuildWriter.class, MemoryRuns.class)
                .addExtensions(new GivenBeans(inbox, clock, observer, drafts.archives()))
                .initialize();
    }

    /** A bean of the night ({@code get(Runs.class)}). */
    <T> T get(Class<T> type) {
        return container.select(type).get();
    }

    /** What relating has written. */
    DraftArchives drafts() {
        return drafts;
    }

    /** Runs the job over what lies in the inbox, and says how it ended. */
    BatchStatus run(LocalDate night) {
        return run(night, Run.Cause.REQUEST, "nightly", new Properties());
    }

    /** Rebuilds the nights from {@code from} on; corrections belong to {@code tonight}. */
    BatchStatus rebuild(LocalDate from, LocalDate tonight) {
        Properties parameters = new Properties();
        parameters.setProperty("from", from.toString());
        parameters.setProperty("tonight", tonight.toString());
        return run(from, Run.Cause.REBUILD, "rebuild", parameters);
    }

    private BatchStatus run(LocalDate night, Run.Cause cause, String job, Properties parameters) {
        Run run = get(Runs.class).open(night, cause, clock.instant()).orElseThrow();
        long token = get(Leases.class)
                .take(
                        RunGuard.LEASE,
                        "run " + run.id(),
                        clock.instant(),
                        clock.instant().plus(LEASE))
                .orElseThrow(() -> new IllegalStateException("a run is active"));
        parameters.setProperty("run", String.valueOf(run.id()));
        parameters.setProperty("token", String.valueOf(token));
        parameters.setProperty("partitions", String.valueOf(partitions));
        JobOperator operator = BatchRuntime.getJobOperator();
        return await(operator, operator.start(job, parameters));
    }

    private static BatchStatus await(JobOperator operator, long execution) {
        try {
            while (true) {
                BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
                if (OVER.contains(status)) {
                    return status;
                }
                Thread.sleep(5);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a run was under way", interrupted);
        }
    }

    @Override
    public void close() {
        container.close();
    }
}
