package org.parley.alerts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.access.Account;
import org.parley.access.boundary.Accounts;
import org.parley.alerts.AlertChannel;
import org.parley.alerts.ChannelException;
import org.parley.alerts.Delivery;

/**
 * Hands waiting deliveries to their channels, each attempt noted before and after, outside of any transaction. A crash
 * between a send and its note sends that one message again, under the same id.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveryRound {
    private static final Logger LOG = Logger.getLogger(DeliveryRound.class.getName());
    private static final int BATCH = 50;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Accounts accounts;

    @Inject
    @Any
    private Instance<AlertChannel> channels;

    private final AtomicBoolean going = new AtomicBoolean();

    /** Sends what is due; a round that still goes on is left alone. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "deliveries")
    public void go() {
        if (going.compareAndSet(false, true)) {
            try {
                deliveries.due(BATCH).forEach(id -> deliveries.begin(id).ifPresent(this::send));
            } finally {
                going.set(false);
            }
        }
    }

    private void send(Delivery delivery) {
        try {
            Account account = accounts.named(delivery.user())
                    .filter(a -> !a.disabled())
                    .orElseThrow(() -> new ChannelException("no active user " + delivery.user()));
            String email = account.email();
            String where = channel(delivery.channel())
                    .send(delivery.alert(), new AlertChannel.Recipient(account.name(), email == null ? "" : email));
            deliveries.sent(delivery.id(), where);
        } catch (ChannelException e) {
            LOG.log(Level.WARNING, e, () -> "delivery " + delivery.id() + " did not get through");
            deliveries.failed(delivery.id(), String.valueOf(e.getMessage()));
        }
    }

    private AlertChannel channel(String name) {
        return channels.stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ChannelException("there is no channel \"" + name + "\""));
    }
}
