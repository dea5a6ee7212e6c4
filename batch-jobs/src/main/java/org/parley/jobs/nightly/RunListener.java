package org.parley.jobs.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.parley.nights.Leases;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** Ties a run to the execution that carries it, and gives the lease back at its end. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
    @Inject
    private Runs runs;

    @Inject
    private Leases leases;

    @Inject
    private Clock clock;

    @Inject
    private JobContext job;

    @Inject
    @BatchProperty
    private String run;

    @Inject
    @BatchProperty
    private String token;

    @Override
    public void beforeJob() {
        runs.carriedBy(Long.parseLong(run), job.getExecutionId());
    }

    @Override
    public void afterJob() {
        runs.end(Long.parseLong(run), end(), clock.instant());
        leases.giveBack(RunGuard.LEASE, Long.parseLong(token));
    }

    private Run.State end() {
        return switch (job.getBatchStatus()) {
            case FAILED -> Run.State.FAILED;
            case STOPPED, STOPPING -> Run.State.STOPPED;
            case ABANDONED -> Run.State.ABANDONED;
            case STARTING, STARTED, COMPLETED -> Run.State.COMPLETED;
        };
    }
}
