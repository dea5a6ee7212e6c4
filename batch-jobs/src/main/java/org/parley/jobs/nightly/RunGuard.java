package org.parley.jobs.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.parley.nights.Leases;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** Lets a job work only for a run that is there, and write only while it holds the lease. */
@Dependent
public class RunGuard {
    /** The lease that lets one nightly run be active anywhere. */
    public static final String LEASE = "nightly";

    @Inject
    private Runs runs;

    @Inject
    private Leases leases;

    /** The run with this number. */
    public Run run(String id) {
        return runs.find(Long.parseLong(id))
                .orElseThrow(() -> new IllegalStateException("There is no run " + id + "."));
    }

    /** To be called last in a chunk: from here to the commit nobody else can take the lease. */
    public void check(String token) {
        leases.require(LEASE, Long.parseLong(token));
    }
}
