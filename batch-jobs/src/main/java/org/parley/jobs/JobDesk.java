package org.parley.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.StepExecution;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parley.claims.ReadingArchive;
import org.parley.jobs.RunReport.StepReport;
import org.parley.jobs.nightly.RunGuard;
import org.parley.nights.Leases;
import org.parley.nights.NightSettings;
import org.parley.nights.Run;
import org.parley.nights.Runs;
import org.parley.nights.SourceFiles;

/**
 * Starts, stops and restarts runs of the nightly job, and tells how they fare. At most one run is active anywhere: who
 * starts one holds the lease, and the run writes with its token.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class JobDesk {
    /** How long a lease outlives a node that has died: PARLEY_LEASE (PT2M), well above the 20 s between extensions. */
    static final Duration LEASE =
            Duration.parse(Optional.ofNullable(System.getenv("PARLEY_LEASE")).orElse("PT2M"));

    private static final Logger LOG = Logger.getLogger(JobDesk.class.getName());
    private static final String NIGHTLY = "nightly";
    private static final String REBUILD = "rebuild";

    @Inject
    private Runs runs;

    @Inject
    private Leases leases;

    @Inject
    private SourceFiles files;

    @Inject
    private ReadingArchive readings;

    @Inject
    private NightSettings settings;

    @Inject
    private Clock clock;

    private final String holder = System.getProperty("jboss.node.name", "node") + "#" + UUID.randomUUID();
    private final AtomicLong token = new AtomicLong();

    /** The night that a run started now belongs to. */
    public LocalDate tonight() {
        return schedule().lastDue(clock.instant());
    }

    /** Starts a run because a person asks for it; empty while another run is active. */
    public Optional<Long> runNow() {
        return start(tonight(), Run.Cause.REQUEST);
    }

    /** Starts a run of a night; empty while another is active, or where the schedule has had its run of that night. */
    public Optional<Long> start(LocalDate night, Run.Cause cause) {
        if (isHalfRebuilt()) {
            return Optional.empty();
        }
        return withLease(held -> {
            Optional<Run> run = runs.open(night, cause, clock.instant());
            run.ifPresent(opened -> {
                takeOver(opened);
                launch(opened, held);
            });
            return run.map(Run::id);
        });
    }

    /**
     * Rebuilds the nights from {@code from} on: at once where nothing is under way, else as soon as that is over. Returns
     * the number of its run.
     */
    public long rebuild(LocalDate from) {
        Run run = runs.open(from, Run.Cause.REBUILD, clock.instant()).orElseThrow();
        sweep();
        return run.id();
    }

    /** Does something that no run may see half done; false, and not done, while one is under way. */
    public boolean alone(Runnable work) {
        Optional<Long> taken = leases.take(RunGuard.LEASE, holder + " desk", clock.instant(), until());
        taken.ifPresent(held -> {
            try {
                work.run();
            } finally {
                leases.giveBack(RunGuard.LEASE, held);
            }
        });
        return taken.isPresent();
    }

    /** Whether a rebuild has ended before its time, so that no night may begin before it goes on. */
    public boolean isHalfRebuilt() {
        return runs.unfinished().stream().anyMatch(Run::isHalfRebuilt);
    }

    /** Asks a run to stop at the end of its chunk; false when it is not under way. */
    public boolean stop(long runId, String person) {
        Optional<Run> run = runs.find(runId).filter(open -> open.state() == Run.State.OPEN);
        Long execution = run.map(Run::executionId).orElse(null);
        if (execution == null) {
            return false;
        }
        runs.stopAskedBy(runId, person);
        try {
            operator().stop(execution);
            return true;
        } catch (BatchRuntimeException over) {
            LOG.log(Level.INFO, over, () -> "Run " + runId + " could not be stopped");
            return false;
        }
    }

    /** Goes on with a failed, stopped or interrupted run from its last commit; empty while another run is active. */
    public Optional<Long> restart(long runId) {
        return withLease(held -> runs.find(runId)
                .filter(run -> run.state().mayContinue() || run.wasInterrupted())
                .flatMap(run -> relaunch(run, held)));
    }

    /** The runs with a number below {@code beforeId} ({@code Long.MAX_VALUE} to begin), newest first. */
    public List<RunReport> history(long beforeId, int limit) {
        return runs.latest(beforeId, limit).stream().map(this::report).toList();
    }

    /** How a run fares. */
    public Optional<RunReport> progress(long runId) {
        return runs.find(runId).map(this::report);
    }

    /** Whether a run is active anywhere. */
    public boolean isActive() {
        return leases.holder(RunGuard.LEASE, clock.instant()).isPresent();
    }

    /** Keeps the lease of a run that is under way here; to be called well within its length. */
    public void keepLease() {
        long held = token.get();
        if (held != 0 && !leases.extend(RunGuard.LEASE, held, until())) {
            token.compareAndSet(held, 0);
        }
    }

    /** Goes on with whatever a crash or a shutdown has left unfinished, unless it is under way on another node. */
    public void sweep() {
        if (isUnderWayHere()) {
            closeWhatIsOver();
            return;
        }
        List<Run> waiting =
                runs.unfinished().stream().filter(Run::wasInterrupted).toList();
        waiting.stream()
                .filter(Run::isHalfRebuilt)
                .findFirst()
                .or(() -> waiting.stream().reduce((earlier, later) -> later))
                .ifPresent(run -> restart(run.id())
                        .ifPresent(again -> LOG.info(() -> "Run " + run.id() + " was interrupted and goes on")));
    }

    public NightSchedule schedule() {
        LocalTime hour = settings.hour();
        return new NightSchedule(hour == null ? LocalTime.MIDNIGHT : hour, settings.zone());
    }

    /** Starts the night that is due; {@code since} is when this server began to keep the schedule. */
    public void startWhatIsDue(Instant since) {
        if (settings.hour() == null) {
            return;
        }
        schedule()
                .toStart(runs.lastScheduled().orElse(null), since, clock.instant())
                .ifPresent(night -> start(night, Run.Cause.SCHEDULE)
                        .ifPresent(run -> LOG.info(() -> "The night " + night + " begins with run " + run)));
    }

    private boolean isUnderWayHere() {
        return leases.holder(RunGuard.LEASE, clock.instant())
                .filter(holder::equals)
                .isPresent();
    }

    /** A run whose job has ended without telling so gives its lease back all the same. */
    private void closeWhatIsOver() {
        for (Run run : runs.unfinished()) {
            Long execution = run.state() == Run.State.OPEN ? run.executionId() : null;
            if (execution != null) {
                ending(operator().getJobExecution(execution).getBatchStatus()).ifPresent(end -> {
                    runs.end(run.id(), end, clock.instant());
                    leases.giveBack(RunGuard.LEASE, token.get());
                });
            }
        }
    }

    private static Optional<Run.State> ending(BatchStatus status) {
        return switch (status) {
            case COMPLETED -> Optional.of(Run.State.COMPLETED);
            case FAILED, ABANDONED -> Optional.of(Run.State.FAILED);
            case STOPPED -> Optional.of(Run.State.STOPPED);
            case STARTING, STARTED, STOPPING -> Optional.empty();
        };
    }

    /** What earlier runs have left over is this run's now: a new run picks up where failed ones were given up. */
    private void takeOver(Run run) {
        for (Run left : runs.unfinished()) {
            if (left.id() != run.id() && left.cause() != Run.Cause.REBUILD) {
                runs.end(left.id(), Run.State.ABANDONED, clock.instant());
                readings.adopt(left.id(), run.id());
            }
        }
    }

    private void launch(Run run, long held) {
        try {
            runs.carriedBy(
                    run.id(),
                    operator().start(run.cause() == Run.Cause.REBUILD ? REBUILD : NIGHTLY, parameters(run, held)));
        } catch (BatchRuntimeException broken) {
            runs.end(run.id(), Run.State.FAILED, clock.instant());
            throw broken;
        }
    }

    private Optional<Long> relaunch(Run run, long held) {
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
            parameters.setProperty("tonight", tonight().toString());
        }
        parameters.setProperty("partitions", String.valueOf(settings.partitions()));
        parameters.setProperty(
                "sentBefore", clock.instant().minus(settings.sentKept()).toString());
        return parameters;
    }

    /** What {@code work} gives under the lease, which the run keeps; it is given back where no run came of it. */
    private Optional<Long> withLease(Work work) {
        Optional<Long> taken = leases.take(RunGuard.LEASE, holder, clock.instant(), until());
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        long held = taken.get();
        token.set(held);
        boolean launched = false;
        try {
            Optional<Long> run = work.under(held);
            launched = run.isPresent();
            return run;
        } finally {
            if (!launched) {
                leases.giveBack(RunGuard.LEASE, held);
            }
        }
    }

    /** Something to be done under a lease. */
    private interface Work {
        Optional<Long> under(long token);
    }

    private Instant until() {
        return clock.instant().plus(LEASE);
    }

    private RunReport report(Run run) {
        return new RunReport(
                run.id(),
                run.night(),
                run.cause(),
                run.state(),
                run.startedAt(),
                run.endedAt(),
                files.counts(run.id()),
                steps(run.executionId()));
    }

    private static List<StepReport> steps(@Nullable Long execution) {
        if (execution == null) {
            return List.of();
        }
        try {
            return RunReport.oneAfterAnother(operator().getStepExecutions(execution).stream()
                    .map(JobDesk::report)
                    .toList());
        } catch (BatchRuntimeException purged) {
            return List.of();
        }
    }

    private static StepReport report(StepExecution step) {
        return new StepReport(
                step.getStepName(),
                String.valueOf(step.getBatchStatus()),
                metric(step, Metric.MetricType.READ_COUNT),
                metric(step, Metric.MetricType.WRITE_COUNT),
                metric(step, Metric.MetricType.COMMIT_COUNT),
                metric(step, Metric.MetricType.ROLLBACK_COUNT),
                instant(step.getStartTime()),
                instant(step.getEndTime()));
    }

    private static long metric(StepExecution step, Metric.MetricType type) {
        return Arrays.stream(step.getMetrics())
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
