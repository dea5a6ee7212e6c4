package org.parley.developments;

import java.util.EnumMap;
import java.util.Map;
import org.parley.dossiers.Belief;

/** Where a development stands on the morning page: a new state of an encounter over a figure, two origins over one. */
final class Ranks {
    private static final Map<Change, Integer> BY_CHANGE = new EnumMap<>(Map.ofEntries(
            Map.entry(Change.EVENT_HELD, 90),
            Map.entry(Change.EVENT_CANCELLED, 90),
            Map.entry(Change.CORRECTION, 85),
            Map.entry(Change.EVENT_UNDERWAY, 80),
            Map.entry(Change.EVENT_SCHEDULED, 75),
            Map.entry(Change.STATUS_CHANGED, 72),
            Map.entry(Change.DATE_CHANGED, 68),
            Map.entry(Change.DATE_PINNED, 64),
            Map.entry(Change.EVENT_OVERDUE, 62),
            Map.entry(Change.EVENT_PROPOSED, 60),
            Map.entry(Change.POSITION_CHANGED, 56),
            Map.entry(Change.CONFLICT, 54),
            Map.entry(Change.FIGURE_CHANGED, 52),
            Map.entry(Change.POSITION_NEW, 48),
            Map.entry(Change.FIGURE_NEW, 44),
            Map.entry(Change.EVENT_IMPLIED, 40),
            Map.entry(Change.STORY_NEW, 30),
            Map.entry(Change.STORY_UPDATE, 20)));

    private Ranks() {}

    static int of(Change change, Belief after) {
        boolean detail = after.isEvent() && after.eventKind() == org.parley.claims.EventKind.VISIT;
        return BY_CHANGE.getOrDefault(change, 10) - (detail ? 10 : 0);
    }

    static int of(Change change) {
        return BY_CHANGE.getOrDefault(change, 10);
    }
}
