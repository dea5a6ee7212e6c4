package org.parley.nights.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.parley.nights.Lease;
import org.parley.nights.Leases;
import org.parley.nights.LostLeaseException;

/** Leases in the database; its row locks decide between nodes. */
@ApplicationScoped
@Transactional
public class JpaLeases implements Leases {
    @PersistenceContext
    EntityManager em;

    @Override
    public Optional<Long> take(String name, String holder, Instant now, Instant until) {
        if (em.find(Lease.class, name) == null) {
            em.persist(Lease.unheld(name));
            em.flush();
        }
        return locked(name, LockModeType.PESSIMISTIC_WRITE)
                .filter(lease -> lease.mayBeTakenBy(holder, now))
                .map(lease -> lease.take(holder, now, until));
    }

    @Override
    public boolean extend(String name, long token, Instant until) {
        Optional<Lease> lease = held(name, token, LockModeType.PESSIMISTIC_WRITE);
        lease.ifPresent(mine -> mine.extend(until));
        return lease.isPresent();
    }

    @Override
    public void giveBack(String name, long token) {
        held(name, token, LockModeType.PESSIMISTIC_WRITE).ifPresent(Lease::giveBack);
    }

    @Override
    public void require(String name, long token) {
        if (held(name, token, LockModeType.PESSIMISTIC_READ).isEmpty()) {
            throw new LostLeaseException(name, token);
        }
    }

    @Override
    public Optional<String> holder(String name, Instant now) {
        return Optional.ofNullable(em.find(Lease.class, name))
                .filter(lease -> !lease.isFree(now))
                .map(Lease::holder);
    }

    private Optional<Lease> held(String name, long token, LockModeType lock) {
        return locked(name, lock).filter(lease -> lease.isHeldWith(token));
    }

    /** The row as it is now, not as this transaction may have seen it before. */
    private Optional<Lease> locked(String name, LockModeType lock) {
        Lease lease = em.find(Lease.class, name);
        if (lease != null) {
            em.refresh(lease, lock);
        }
        return Optional.ofNullable(lease);
    }
}
