package org.parley.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.batch.operations.BatchRuntimeException;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.claims.ReadingArchive;
import org.parley.jobs.nightly.RunGuard;
import org.parley.nights.Leases;
import org.parley.nights.NightSettings;
import org.parley.nights.Run;
import org.parley.nights.Runs;

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

    @Inject
    private Runs runs;

    @Inject
    private Leases leases;

    @Inject
    private RunLauncher launcher;

    @Inject
    private RunReports reports;

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
                launcher.launch(opened, held);
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
            launcher.stop(execution);
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
                .flatMap(run -> launcher.relaunch(run, held)));
    }

    /** The runs with a number below {@code beforeId} ({@code Long.MAX_VALUE} to begin), newest first. */
    public List<RunReport> history(long beforeId, int limit) {
        return runs.latest(beforeId, limit).stream().map(reports::of).toList();
    }

    /** How a run fares. */
    public Optional<RunReport> progress(long runId) {
        return runs.find(runId).map(reports::of);
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
        return NightSchedule.of(settings);
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
                launcher.ending(execution).ifPresent(end -> {
                    runs.end(run.id(), end, clock.instant());
                    leases.giveBack(RunGuard.LEASE, token.get());
                });
            }
        }
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
}
