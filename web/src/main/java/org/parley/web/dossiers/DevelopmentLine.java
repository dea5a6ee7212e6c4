package org.parley.web.dossiers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.alerts.Headings;
import org.parley.developments.Development;

/**
 * A development as pages show it.
 *
 * @param id the development
 * @param heading what kind of change
 * @param tone the colour of the heading: good, warn, bad, plain or empty
 * @param was what was believed before; empty where nothing was
 * @param now what is believed now
 * @param origins independent sources
 * @param doubt why it is held back; null where it is not
 * @param evidence the words it rests on
 */
public record DevelopmentLine(
        String id,
        String heading,
        String tone,
        String was,
        String now,
        int origins,
        @Nullable String doubt,
        List<Quote> evidence) {
    public DevelopmentLine {
        evidence = List.copyOf(evidence);
    }

    static DevelopmentLine of(Development development, List<Quote> evidence) {
        return new DevelopmentLine(
                development.id(),
                Headings.of(development.change()),
                tone(development),
                development.was(),
                development.now(),
                development.origins(),
                development.doubt(),
                evidence);
    }

    private static String tone(Development development) {
        return switch (development.change()) {
            case EVENT_HELD, EVENT_UNDERWAY -> "good";
            case EVENT_CANCELLED, EVENT_OVERDUE -> "bad";
            case CONFLICT, CORRECTION -> "warn";
            case STORY_NEW, STORY_UPDATE -> "plain";
            default -> "";
        };
    }
}
