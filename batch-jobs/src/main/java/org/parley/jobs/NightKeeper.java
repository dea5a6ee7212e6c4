package org.parley.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Looks around three times a minute: keeps the lease of a run that is under way, goes on with what a crash left behind,
 * and starts the night that is due, now or since an outage. The first look after a boot is the boot's sweep.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class NightKeeper {
    @Inject
    private JobDesk desk;

    @Inject
    private Clock clock;

    private Instant since = Instant.MAX;

    @PostConstruct
    void begin() {
        since = clock.instant();
    }

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false, info = "nights")
    void lookAround() {
        desk.keepLease();
        desk.sweep();
        desk.startWhatIsDue(since);
    }
}
