package org.parley.cli;

/** A command line that cannot be followed; its message is one sentence for the person who typed it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
