package org.parley.jobs;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.parley.nights.NightSettings;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** Hands runs to the batch runtime, each with what its job must know, and asks the runtime how they ended. */
@ApplicationScoped
class RunLauncher {
    private static final String NIGHTLY = "nightly";
    private static final String REBUILD = "rebuild";

    @Inject
    private Runs runs;

    @Inject
    private NightSettings settings;

    @Inject
    private Clock clock;

    /** Starts the job of a run under the lease that {@code held} stands for. */
    void launch(Run run, long held) {
        try {
            runs.carriedBy(
                    run.id(),
                    operator().start(run.cause() == Run.Cause.REBUILD ? REBUILD : NIGHTLY, parameters(run, held)));
        } catch (BatchRuntimeException broken) {
            runs.end(run.id(), Run.State.FAILED, clock.instant());
            throw broken;
        }
    }

    /** Goes on with the job of a run from its last commit; empty where it had been at its end already. */
    Optional<Long> relaunch(Run run, long held) {
        Long execution = run.executionId();
        if (execution == null) {
            launch(run, held);
            return Optional.of(run.id());
        }
        if (operator().getJobExecution(execution).getBatchStatus() == BatchStatus.COMPLETED) {
            // It had done everything but say so.
            runs.end(run.id(), Run.State.COMPLETED, clock.instant());
            return Optional.empty();
        }
        Properties parameters = parameters(run, held);
        // The lease has decided that nobody else carries it: what the books call started is what a crash left so.
        parameters.setProperty("jberet.restart.mode", "force");
        runs.reopen(run.id());
        try {
            runs.carriedBy(run.id(), operator().restart(execution, parameters));
        } catch (BatchRuntimeException broken) {
            runs.end(run.id(), Run.State.FAILED, clock.instant());
            throw broken;
        }
        return Optional.of(run.id());
    }

    private Properties parameters(Run run, long held) {
        Properties parameters = new Properties();
        parameters.setProperty("run", String.valueOf(run.id()));
        parameters.setProperty("token", String.valueOf(held));
        if (run.cause() == Run.Cause.REBUILD) {
            parameters.setProperty("from", run.night().toString());
            parameters.setProperty(
                    "tonight",
                    NightSchedule.of(settings).lastDue(clock.instant()).toString());
        }
        parameters.setProperty("partitions", String.valueOf(settings.partitions()));
        parameters.setProperty(
                "sentBefore", clock.instant().minus(settings.sentKept()).toString());
        return parameters;
    }

    /** Asks an execution to stop at the end of its chunk; throws where it is over. */
    void stop(long execution) {
        operator().stop(execution);
    }

    /** How an execution has ended; empty while it is under way. */
    Optional<Run.State> ending(long execution) {
        return switch (operator().getJobExecution(execution).getBatchStatus()) {
            case COMPLETED -> Optional.of(Run.State.COMPLETED);
            case FAILED, ABANDONED -> Optional.of(Run.State.FAILED);
            case STOPPED -> Optional.of(Run.State.STOPPED);
            case STARTING, STARTED, STOPPING -> Optional.empty();
        };
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
