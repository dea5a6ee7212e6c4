/**
 * What happened, told to whoever listens: an outbox in the caller's own transaction, a relay to the topic, an inbox that
 * makes each event take effect once, and the dead letters. Knows no domain.
 *
 * <p>To tell: {@link org.parley.messages.Outbox#append}. To listen: a message-driven bean on a durable shared
 * subscription that extends {@code boundary.InboxListener}, and a {@link org.parley.messages.DurableSubscription} so that the
 * relay sends nothing before that subscription exists.
 *
 * <p>Trap: from the broker a message comes at least once. Whatever a listener writes belongs into the transaction of its
 * inbox row; what cannot (a mail) may happen twice after a crash.
 */
@NullMarked
package org.parley.messages;

import org.jspecify.annotations.NullMarked;
