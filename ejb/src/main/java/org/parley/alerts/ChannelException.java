package org.parley.alerts;

/** A channel could not get a message through. */
public class ChannelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ChannelException(String message) {
        super(message);
    }

    public ChannelException(String message, Throwable cause) {
        super(message, cause);
    }
}
