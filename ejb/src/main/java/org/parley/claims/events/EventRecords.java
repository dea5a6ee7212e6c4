package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NewsEvent;
import org.parley.claims.Qualifier;

/** Writes down as one record what all tellings of an encounter say, and settles what they leave open. */
final class EventRecords {
    private final @Nullable LocalDate published;
    /** Whether the article counts rounds; then sides that "meet again" hold another. */
    private final boolean rounds;

    EventRecords(@Nullable LocalDate published, boolean rounds) {
        this.published = published;
        this.rounds = rounds;
    }

    /** The record, none where neither words nor day tell how it stands. */
    Optional<NewsEvent> of(Retold retold) {
        Telling fullest = retold.fullest();
        EventStatus status = retold.status();
        if (status == null) {
            status = byDate(retold.date);
        }
        if (status == null) {
            return Optional.empty();
        }
        if (status == EventStatus.UNDERWAY && byDate(retold.date) == EventStatus.SCHEDULED) {
            status = EventStatus.SCHEDULED; // "opens in Lima on June 15": the day lies ahead
        }
        if (status == EventStatus.SCHEDULED && retold.kinds.equals(SummitTriggers.SUMMIT) && gone(retold.date)) {
            status = EventStatus.HELD; // "at the summit in Lima on Tuesday, leaders agreed"
        }
        Integer minutes = retold.minutes();
        Qualifier qualifier = minutes == null
                ? null
                : retold.tellings.stream()
                        .filter(t -> Objects.equals(t.minutes, minutes))
                        .map(t -> t.qualifier)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(Qualifier.EXACT);
        EventKind kind = kind(retold);
        return Optional.of(new NewsEvent(
                fullest.span,
                kind,
                status,
                kind == EventKind.ROUND || retold.tellings.stream().anyMatch(t -> t.body) ? retold.ordinal : null,
                status == EventStatus.HELD ? heldOn(retold) : retold.date,
                retold.place,
                participants(retold),
                List.copyOf(retold.sides),
                minutes,
                qualifier,
                retold.first(t -> t.initiator),
                fullest.report));
    }

    private boolean gone(@Nullable String date) {
        DayRange days = DayRange.of(date).orElse(null);
        return days != null && published != null && days.last().isBefore(published);
    }

    private @Nullable String heldOn(Retold retold) {
        String day = retold.day();
        return byDate(day) == EventStatus.SCHEDULED ? null : day;
    }

    private static List<String> participants(Retold retold) {
        return Stream.concat(retold.persons.stream(), retold.joined.stream())
                .distinct()
                .toList();
    }

    @Nullable
    EventStatus byDate(@Nullable String date) {
        DayRange days = DayRange.of(date).orElse(null);
        if (days == null || published == null) {
            return null;
        }
        return days.first().isAfter(published)
                ? EventStatus.SCHEDULED
                : days.last().isAfter(published) ? null : EventStatus.HELD;
    }

    /** What it is, where the words leave it open. */
    EventKind kind(Retold retold) {
        if (retold.kinds.size() == 1) {
            return retold.kinds.iterator().next();
        }
        boolean round = retold.kinds.contains(EventKind.ROUND);
        if (retold.kinds.contains(EventKind.SUMMIT)) { // two sides' summit is a meeting of two
            return EventKind.SUMMIT;
        }
        boolean parties = retold.tellings.stream().anyMatch(t -> t.parties) || retold.sides.size() > 1;
        boolean pair = retold.persons.size() == 2;
        boolean named = retold.tellings.stream().anyMatch(t -> t.round)
                || (retold.persons.isEmpty()
                        && parties
                        && retold.tellings.stream().anyMatch(t -> t.talks));
        boolean counted = retold.ordinal != null && (parties || !pair);
        if (round && named && !counted && !rounds) {
            named = retold.tellings.stream()
                    .anyMatch(t -> t.round || t.again); // talks that nobody counts are a meeting
        }
        // "leaders meet" above a report is what the report tells of, though it speaks of rounds elsewhere
        boolean title = retold.tellings.stream().allMatch(t -> t.title && !t.talks && !t.again);
        if (round && !named && !counted && !(rounds && parties && !title && retold.persons.isEmpty())) {
            return retold.kinds.contains(EventKind.MEETING) ? EventKind.MEETING : EventKind.ROUND;
        }
        if (round
                && (retold.ordinal != null
                        || (parties && !pair && retold.persons.size() != 1)
                        || retold.persons.isEmpty())) {
            return EventKind.ROUND;
        }
        boolean spoken = retold.kinds.contains(EventKind.CALL)
                && retold.tellings.stream().allMatch(t -> t.spoken || t.conversation)
                && retold.tellings.stream().anyMatch(t -> t.spoken)
                && retold.place == null;
        return retold.kinds.contains(EventKind.MEETING) && !spoken
                ? EventKind.MEETING
                : spoken ? EventKind.CALL : retold.kinds.iterator().next();
    }
}
