package org.parley.jobs.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.messages.Outbox;

/**
 * Forgets what was sent long ago, some hundred messages in a transaction of their own. A night forgets only so many: the
 * rest of a long arrear is left to the next ones.
 */
@Named
@Dependent
public class SentMessageBatchlet extends AbstractBatchlet {
    static final int AT_ONCE = 500;
    static final int A_NIGHT = 100_000;

    @Inject
    Outbox outbox;

    @Inject
    @BatchProperty
    @Nullable
    String sentBefore;

    private volatile boolean stopped;

    @Override
    public String process() {
        String before = sentBefore;
        if (before != null && !before.isEmpty()) {
            forget(Instant.parse(before));
        }
        return BatchStatus.COMPLETED.name();
    }

    private void forget(Instant before) {
        int more = AT_ONCE;
        for (int forgotten = 0; !stopped && more == AT_ONCE && forgotten < A_NIGHT; forgotten += more) {
            more = outbox.forgetSent(before, AT_ONCE);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
