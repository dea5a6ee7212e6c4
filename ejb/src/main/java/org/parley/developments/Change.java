package org.parley.developments;

/** What kind of change a development is. */
public enum Change {
    EVENT_PROPOSED,
    EVENT_SCHEDULED,
    EVENT_UNDERWAY,
    EVENT_HELD,
    EVENT_CANCELLED,
    EVENT_IMPLIED,
    EVENT_OVERDUE,
    STATUS_CHANGED,
    DATE_PINNED,
    DATE_CHANGED,
    POSITION_NEW,
    POSITION_CHANGED,
    FIGURE_NEW,
    FIGURE_CHANGED,
    CONFLICT,
    STORY_NEW,
    STORY_UPDATE,
    CORRECTION
}
