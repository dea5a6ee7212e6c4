package org.parley.claims.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Lets the partitions of the read step store one after another, each to the end of its transaction: two feeds may carry
 * the same item, and who comes second must see that the first has stored it, or that it has failed to. Partitions of a
 * run are threads of one server, so a turn need not be known outside it. Reading itself goes on side by side.
 */
@ApplicationScoped
public class StoreTurns {
    private final Semaphore turn = new Semaphore(1, true);

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** Waits for the turn and holds it until the caller's transaction is over; at once where there is no container. */
    void take() {
        TransactionSynchronizationRegistry current = transactions;
        if (current == null
                || current.getTransactionStatus() != Status.STATUS_ACTIVE
                || current.getResource(StoreTurns.class) != null) {
            return;
        }
        turn.acquireUninterruptibly();
        boolean held = false;
        try {
            current.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // the turn is held through the commit
                }

                @Override
                public void afterCompletion(int status) {
                    turn.release();
                }
            });
            held = true;
            current.putResource(StoreTurns.class, true);
        } finally {
            if (!held) {
                turn.release();
            }
        }
    }
}
