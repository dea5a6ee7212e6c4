package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.nights.Lease;
import org.parley.nights.Leases;
import org.parley.nights.LostLeaseException;

/** Leases among the threads of this process. */
@ApplicationScoped
public class MemoryLeases implements Leases {
    private final Map<String, Lease> leases = new ConcurrentHashMap<>();

    @Override
    public synchronized Optional<Long> take(String name, String holder, Instant now, Instant until) {
        Lease lease = leases.computeIfAbsent(name, Lease::unheld);
        return lease.mayBeTakenBy(holder, now) ? Optional.of(lease.take(holder, now, until)) : Optional.empty();
    }

    @Override
    public synchronized boolean extend(String name, long token, Instant until) {
        return held(name, token)
                .map(lease -> {
                    lease.extend(until);
                    return true;
                })
                .orElse(false);
    }

    @Override
    public synchronized void giveBack(String name, long token) {
        held(name, token).ifPresent(Lease::giveBack);
    }

    @Override
    public synchronized void require(String name, long token) {
        if (held(name, token).isEmpty()) {
            throw new LostLeaseException(name, token);
        }
    }

    @Override
    public synchronized Optional<String> holder(String name, Instant now) {
        return Optional.ofNullable(leases.get(name))
                .filter(lease -> !lease.isFree(now))
                .map(Lease::holder);
    }

    private Optional<Lease> held(String name, long token) {
        return Optional.ofNullable(leases.get(name)).filter(lease -> lease.isHeldWith(token));
    }
}
