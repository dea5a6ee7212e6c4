package org.parley.nights;

/** Somebody else has taken over: what is under way must not be committed. */
public class LostLeaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LostLeaseException(String lease, long token) {
        super("The lease \"" + lease + "\" is no longer held with token " + token + ".");
    }
}
