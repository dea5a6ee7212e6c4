package org.parley.dossiers;

import java.util.List;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NameKey;
import org.parley.claims.NewsEvent;

/**
 * Gives a held meeting without a day the day of the round it is told beside: the one held round of the same report, when
 * somebody of the meeting takes part in it or it names nobody.
 */
final class RoundDays {
    private RoundDays() {}

    static List<NewsEvent> shared(List<NewsEvent> events) {
        return events.stream().map(e -> dated(e, events)).toList();
    }

    private static NewsEvent dated(NewsEvent event, List<NewsEvent> events) {
        if (event.kind() != EventKind.MEETING || event.status() != EventStatus.HELD || event.date() != null) {
            return event;
        }
        List<NewsEvent> rounds = events.stream()
                .filter(e -> e.kind() == EventKind.ROUND
                        && e.status() == EventStatus.HELD
                        && e.date() != null
                        && e.report() == event.report())
                .toList();
        long days = rounds.stream().map(NewsEvent::date).distinct().count();
        return days == 1 && takesPart(event, rounds.get(0)) ? on(event, rounds.get(0)) : event;
    }

    private static boolean takesPart(NewsEvent meeting, NewsEvent round) {
        return round.participants().isEmpty()
                || meeting.participants().stream()
                        .anyMatch(m -> round.participants().stream()
                                .anyMatch(r -> NameKey.same(NameKey.of(m), NameKey.of(r))));
    }

    private static NewsEvent on(NewsEvent e, NewsEvent round) {
        return new NewsEvent(
                e.span(),
                e.kind(),
                e.status(),
                e.ordinal(),
                round.date(),
                e.place() == null ? round.place() : e.place(),
                e.participants(),
                e.sides(),
                e.minutes(),
                e.qualifier(),
                e.initiator(),
                e.report());
    }
}
