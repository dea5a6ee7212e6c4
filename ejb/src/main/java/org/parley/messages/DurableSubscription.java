package org.parley.messages;

/**
 * A durable shared subscription to the topic that must exist before the first message is sent. A floor with a listener
 * produces one as a CDI bean, of the same name and selector as its message-driven bean's.
 *
 * @param name unique name of the subscription
 * @param selector JMS selector; empty for everything
 */
public record DurableSubscription(String name, String selector) {}
