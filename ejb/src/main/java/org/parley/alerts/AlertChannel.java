package org.parley.alerts;

/**
 * A plug: a way to reach a person. An implementation is one {@code @ApplicationScoped} bean in {@code
 * boundary/channels/}; it is found by its name.
 */
public interface AlertChannel {
    /** The name under which subscriptions know it: lower case, at most 20 letters. */
    String name();

    /**
     * Sends {@code alert} to {@code recipient} and says where it went.
     *
     * @throws ChannelException when it did not get through; the caller tries again later
     */
    String send(Alert alert, Recipient recipient);

    /**
     * Who is to be reached.
     *
     * @param user their name
     * @param email their address; empty where they have none
     */
    record Recipient(String user, String email) {}
}
