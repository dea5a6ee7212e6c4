package org.parley.alerts;

import org.parley.developments.Change;

/** What a kind of change is called where people read it. */
public final class Headings {
    private Headings() {}

    /** A short heading without a full stop. */
    public static String of(Change change) {
        return switch (change) {
            case EVENT_PROPOSED -> "Proposed";
            case EVENT_SCHEDULED -> "Scheduled";
            case EVENT_UNDERWAY -> "Under way";
            case EVENT_HELD -> "Held";
            case EVENT_CANCELLED -> "Called off";
            case EVENT_IMPLIED -> "Implied";
            case EVENT_OVERDUE -> "Overdue";
            case STATUS_CHANGED -> "Moved on";
            case DATE_PINNED -> "Date known";
            case DATE_CHANGED -> "Date changed";
            case POSITION_NEW -> "New position";
            case POSITION_CHANGED -> "Position changed";
            case FIGURE_NEW -> "New figure";
            case FIGURE_CHANGED -> "Figure changed";
            case CONFLICT -> "Sources differ";
            case STORY_NEW -> "New story";
            case STORY_UPDATE -> "Story goes on";
            case CORRECTION -> "Correction";
        };
    }
}
