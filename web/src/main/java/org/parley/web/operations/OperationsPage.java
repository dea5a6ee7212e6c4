package org.parley.web.operations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.jobs.JobDesk;
import org.parley.jobs.RunReport;
import org.parley.messages.DeliveryFailure;
import org.parley.messages.boundary.DeadLetterDesk;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.boundary.QuarantineDesk;
import org.parley.web.Days;
import org.parley.web.Notices;

/** Runs and how they fare, what waits in the quarantine, and messages that got nowhere. */
@Named
@RequestScoped
public class OperationsPage {
    private static final int RUNS = 8;
    private static final int WAITING = 25;

    @EJB
    private JobDesk desk;

    @Inject
    private QuarantineDesk quarantine;

    @Inject
    private DeadLetterDesk letters;

    @Inject
    private Notices notices;

    @Inject
    private Principal me;

    private @Nullable Long before;
    private @Nullable String from;
    private @Nullable List<RunReport> read;

    /** Starts a run of tonight. */
    public void runNow() {
        desk.runNow()
                .ifPresentOrElse(
                        run -> notices.good("Run " + run + " has begun."),
                        () -> notices.bad(
                                desk.isHalfRebuilt()
                                        ? "A rebuild has not come to its end; restart it first."
                                        : "A run is under way already; at most one is active."));
    }

    /** Rebuilds the nights from a chosen one on. */
    public void rebuild() {
        Optional<LocalDate> night = Days.parse(from);
        if (night.isEmpty() || night.get().isAfter(desk.tonight())) {
            notices.bad("Choose the first night to rebuild, up to tonight.");
            return;
        }
        long run = desk.rebuild(night.get());
        notices.good("Rebuild " + run + " is set down: it begins as soon as no other run is under way.");
    }

    /** Asks a run to stop after its chunk. */
    public void stop(long run) {
        if (desk.stop(run, me.getName())) {
            notices.good("Run " + run + " stops at the end of its chunk.");
        } else {
            notices.bad("Run " + run + " is not under way.");
        }
    }

    /** Goes on with a run from its last commit. */
    public void restart(long run) {
        desk.restart(run)
                .ifPresentOrElse(
                        again -> notices.good("Run " + again + " goes on."),
                        () -> notices.bad("Run " + run + " cannot go on: it is over, or another run is active."));
    }

    /** Sends a dead letter's event again. */
    public void sendAgain(long letter) {
        if (letters.sendAgain(letter)) {
            notices.good("The message is on its way again.");
        } else {
            notices.bad("That message is no longer among the dead letters.");
        }
    }

    public List<RunReport> getRuns() {
        return page().subList(0, Math.min(RUNS, page().size()));
    }

    /** The number before which earlier runs go on; null when there are none. */
    public @Nullable Long getEarlier() {
        return page().size() > RUNS ? page().get(RUNS - 1).run() : null;
    }

    private List<RunReport> page() {
        List<RunReport> known = read;
        if (known == null) {
            known = desk.history(before == null ? Long.MAX_VALUE : before, RUNS + 1);
            read = known;
        }
        return known;
    }

    /** How long something took, in words; empty while it goes on. */
    public String took(@Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null) {
            return "";
        }
        Duration time = Duration.between(from, to);
        return time.toMinutes() > 0
                ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toMillis() / 1000 + "." + time.toMillis() % 1000 / 100 + " s";
    }

    public List<QuarantineDesk.Waiting> getWaiting() {
        return quarantine.entries(QuarantineEntry.State.WAITING, Long.MAX_VALUE, WAITING);
    }

    public List<DeliveryFailure> getLetters() {
        return letters.page(Long.MAX_VALUE, WAITING);
    }

    public long getDead() {
        return letters.count();
    }

    /** Messages that wait for the relay. */
    public long getOutbox() {
        return letters.waiting();
    }

    public boolean isActive() {
        return desk.isActive();
    }

    public LocalDate getTonight() {
        return desk.tonight();
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
