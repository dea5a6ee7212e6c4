package org.parley.messages.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.messages.OutboxMessage;

/**
 * Sends what the outbox holds, a hundred in one session transaction, and then marks it. A crash in between sends those
 * hundred again; the inboxes ignore them. Woken after each commit that told something, and by a timer for what a crash
 * or a resting broker left.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    static final int BATCH = 100;

    @Resource(lookup = "java:/ConnectionFactory")
    private ConnectionFactory broker;

    @Inject
    private OutboxStore outbox;

    @Inject
    private Topic topic;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile boolean closing;

    /** Sends whatever is there, soon, on another thread. */
    @Asynchronous
    public void wake() {
        drain();
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        drain();
    }

    @PreDestroy
    void close() {
        closing = true;
    }

    /** One thread sends; another that comes meanwhile only leaves word to look again. */
    private void drain() {
        asked.set(true);
        while (asked.get() && running.compareAndSet(false, true)) {
            try {
                asked.set(false);
                sendAll();
            } catch (JMSRuntimeException e) {
                LOG.log(Level.WARNING, "The broker took no messages; they wait in the outbox.", e);
                asked.set(false);
            } finally {
                running.set(false);
            }
        }
    }

    private void sendAll() {
        List<OutboxMessage> batch = outbox.unsent(BATCH);
        if (batch.isEmpty() || closing) {
            return;
        }
        topic.ensureSubscriptions();
        try (JMSContext session = broker.createContext(JMSContext.SESSION_TRANSACTED)) {
            while (!batch.isEmpty() && !closing) {
                topic.send(session, batch);
                session.commit();
                outbox.markSent(batch.stream().map(OutboxMessage::id).toList());
                batch = batch.size() < BATCH ? List.of() : outbox.unsent(BATCH);
            }
        }
    }
}
