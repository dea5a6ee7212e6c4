package org.parley.claims.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/** Settles what the sittings told beside a round are to it: the round itself, or its parts. */
final class RoundSittings {
    private RoundSittings() {}

    /** One sitting on the day of a round is that round; several are its parts and share its day and place. */
    static void settle(List<Retold> recent, EventRecords records) {
        ahead(recent, records);
        List<Retold> rounds = recent.stream()
                .filter(r -> records.kind(r) == EventKind.ROUND && r.grounded())
                .filter(r -> r.done() || (r.status() == null && r.ordinal != null))
                .toList();
        if (rounds.size() != 1) {
            return;
        }
        Retold round = rounds.get(0);
        List<Retold> sessions = recent.stream()
                .filter(r -> r != round
                        && r.kinds.contains(EventKind.MEETING)
                        && !(!r.sitting
                                && r.kinds.contains(EventKind.CALL)
                                && !r.kinds.contains(EventKind.ROUND)
                                && r.place == null)
                        && r.done()
                        && r.ordinal == null
                        && r.grounded())
                .filter(r -> sameDay(round, r)
                        && (round.persons.isEmpty() || r.persons.stream().anyMatch(round.persons::contains)))
                .toList();
        dayOfSittings(round, sessions);
        if (sessions.size() == 1
                && round.status() != EventStatus.UNDERWAY
                && !sessions.get(0).sitting
                && !RetoldLikeness.otherLength(round, sessions.get(0))
                && isTheRound(round, sessions.get(0))) {
            round.absorb(sessions.get(0));
            round.kinds.retainAll(List.of(EventKind.ROUND));
            round.kinds.add(EventKind.ROUND);
        } else if (round.status() != EventStatus.UNDERWAY) {
            sessions.stream().filter(r -> r.sitting || r.minutes() != null).forEach(r -> share(round, r));
        }
    }

    /** "had an hour with A and 45 minutes with B on Friday. After the third round": the day of all sittings is the round's. */
    private static void dayOfSittings(Retold round, List<Retold> sessions) {
        Set<String> days = sessions.stream()
                .filter(r -> r.minutes() != null && r.persons.stream().anyMatch(round.persons::contains))
                .map(Retold::day)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        boolean open = round.day() == null && round.status() == EventStatus.HELD;
        if (open && days.size() == 1) {
            round.date = days.iterator().next();
        }
    }

    private static boolean sameDay(Retold round, Retold session) {
        DayRange a = DayRange.of(round.date).orElse(null);
        DayRange b = DayRange.of(session.date).orElse(null);
        return a == null || b == null || a.meets(b, 0);
    }

    private static boolean isTheRound(Retold round, Retold session) {
        boolean told = session.minutes() != null
                || besides(round, session)
                || session.persons.size() > 2
                || (session.date != null && session.date.equals(round.date));
        return told
                && (round.persons.size() < 2
                        || session.persons.stream()
                                        .filter(round.persons::contains)
                                        .count()
                                > 1);
    }

    /** "The second round ran for two hours; B sat opposite A": told in the same breath, and of no time of its own. */
    private static boolean besides(Retold round, Retold session) {
        Telling told = session.tellings.get(0);
        boolean untold =
                session.date == null || round.day() == null && round.minutes() != null && session.minutes() == null;
        return (untold || countedAfter(round, session))
                && (session.place == null || round.place == null || session.place.equals(round.place))
                && session.tellings.size() == 1
                && session.persons.size() > 1
                && (countedAfter(round, session)
                        || round.tellings.stream()
                                .anyMatch(t -> told.sentence - t.sentence >= 0 && told.sentence - t.sentence <= 1));
    }

    /** "A met B on Friday. The talks, her second, took two hours": what was just told. */
    private static boolean countedAfter(Retold round, Retold session) {
        return round.persons.isEmpty()
                && round.date == null
                && round.tellings.stream().allMatch(t -> t.definite)
                && round.tellings.get(0).sentence - session.tellings.get(0).sentence == 1;
    }

    /** "The fourth round is set for Friday. A will sit down with B": who will be there. */
    private static void ahead(List<Retold> recent, EventRecords records) {
        List<Retold> rounds = recent.stream()
                .filter(r -> records.kind(r) == EventKind.ROUND && r.grounded() && r.ordinal != null)
                .filter(r -> r.status() == EventStatus.SCHEDULED && r.persons.size() < 2)
                .toList();
        for (Retold round : rounds) {
            recent.stream()
                    .filter(r -> !r.gone && r != round && r.kinds.contains(EventKind.MEETING) && r.grounded())
                    .filter(r -> r.status() == EventStatus.SCHEDULED && r.ordinal == null && r.date == null)
                    .filter(r -> r.persons.size() > 1 && r.persons.containsAll(round.persons))
                    .filter(r ->
                            r.tellings.size() == 1 && r.tellings.stream().noneMatch(t -> t.timed || t.next || t.again))
                    .filter(r -> r.tellings.get(0).sentence - round.tellings.get(0).sentence == 1)
                    .findFirst()
                    .ifPresent(r -> {
                        round.absorb(r);
                        round.kinds.clear();
                        round.kinds.add(EventKind.ROUND);
                    });
        }
    }

    private static void share(Retold round, Retold session) {
        session.date = session.date == null ? round.day() : session.date;
        session.place = session.place == null ? round.place : session.place;
        round.persons.addAll(session.persons);
    }
}
