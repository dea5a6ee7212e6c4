package org.parley.access;

import java.util.Locale;

/** What a user may do. Every role may read. */
public enum Role {
    /** Reads, follows, is told. */
    READER,
    /** Corrects what was read and believed. */
    EDITOR,
    /** Starts and stops nights, empties the quarantine. */
    OPERATOR,
    /** Everything, and the users. */
    ADMIN;

    /** The name under which pages and security constraints know the role ("reader"). */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
