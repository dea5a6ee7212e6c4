package org.parley.claims;

/** When an extractor runs: each stage sees what the stages before it found, and nothing of its own. */
public enum Stage {
    /** Persons, roles, sides. */
    NAMES,
    /** Dates and durations. */
    TIMES,
    /** Quotations and figures. */
    WORDS_AND_NUMBERS,
    /** Encounters and acts. */
    EVENTS,
    /** Who demands and offers what. */
    POSITIONS
}
