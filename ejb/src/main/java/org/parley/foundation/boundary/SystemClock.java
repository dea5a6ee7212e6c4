package org.parley.foundation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the machine, in UTC, for whoever injects a {@link Clock}; zones are named where days are reckoned. */
@ApplicationScoped
public class SystemClock {
    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
