package org.parley.jobs.samples;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.parley.jobs.JobDesk;
import org.parley.jobs.RunReport;
import org.parley.nights.NightSettings;
import org.parley.nights.Run;

/**
 * Loads the folder that {@code PARLEY_SAMPLES} names, one run a night in order of their dates, if no run was ever made
 * here. What it logs is what the start script shows.
 */
@Singleton
@Startup
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SampleNights {
    private static final Logger LOG = Logger.getLogger(SampleNights.class.getName());
    private static final long LOOK_MILLIS = 200;

    @Resource
    private TimerService timers;

    @Inject
    private JobDesk desk;

    @Inject
    private NightSettings settings;

    private final Deque<SampleNight> ahead = new ArrayDeque<>();
    private @Nullable Long running;

    @PostConstruct
    void begin() {
        Optional.ofNullable(System.getenv("PARLEY_SAMPLES"))
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> load(Path.of(folder)));
    }

    private void load(Path folder) {
        if (!desk.history(Long.MAX_VALUE, 1).isEmpty()) {
            LOG.info("Sample news: left alone, nights have been run here before");
            return;
        }
        try {
            ahead.addAll(SampleNight.in(folder));
        } catch (IOException e) {
            LOG.warning(() -> "Sample news: refused, " + e.getMessage());
            return;
        }
        lookSoon();
    }

    /** One look follows another; on a slow machine none overtakes. */
    private void lookSoon() {
        timers.createSingleActionTimer(LOOK_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    void look() throws IOException {
        if (goOn()) {
            lookSoon();
        } else {
            LOG.info("Sample news: loaded");
        }
    }

    /** A run that goes on is left in peace, one that has ended is reported, the next night begins; false at the end. */
    private boolean goOn() throws IOException {
        if (running != null) {
            RunReport report = desk.progress(running).orElseThrow();
            if (report.state() == Run.State.OPEN) {
                return true;
            }
            tell(report);
            running = null;
        }
        SampleNight next = ahead.peek();
        if (next != null && !desk.isActive()) {
            next.copyInto(settings.inbox());
            running = desk.start(next.date(), Run.Cause.REQUEST).orElse(null);
            if (running != null) {
                ahead.remove();
            }
        }
        return next != null;
    }

    private static void tell(RunReport report) {
        Duration took = Duration.between(
                report.startedAt(), Optional.ofNullable(report.endedAt()).orElse(report.startedAt()));
        List<String> steps = report.steps().stream().map(SampleNights::step).toList();
        LOG.info(() -> "Sample night: " + report.night() + " " + report.state() + " in " + took.toMillis() + " ms, "
                + report.found() + " files; " + String.join(", ", steps));
    }

    private static String step(RunReport.StepReport step) {
        long millis = step.startedAt() == null || step.endedAt() == null
                ? 0
                : Duration.between(step.startedAt(), step.endedAt()).toMillis();
        return step.name() + " " + millis + " ms";
    }
}
