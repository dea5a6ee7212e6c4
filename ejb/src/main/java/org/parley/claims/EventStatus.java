package org.parley.claims;

/** How far a news event has come. Articles state the first five; implied and overdue are reckoned in the ledger. */
public enum EventStatus {
    PROPOSED,
    SCHEDULED,
    UNDERWAY,
    HELD,
    CANCELLED,
    IMPLIED,
    OVERDUE
}
