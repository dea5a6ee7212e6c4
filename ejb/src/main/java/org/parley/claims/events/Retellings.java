package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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

/** Makes one record of all the places of an article that tell of one encounter. */
final class Retellings {
    /** An article tells of a handful of encounters; hostile text shall not make the comparing quadratic. */
    private static final int MOST = 60;

    private final @Nullable LocalDate published;
    private final List<Retold> all = new ArrayList<>();
    /** Whether the article counts rounds; then sides that "meet again" hold another. */
    private final boolean rounds;

    private Retellings(@Nullable LocalDate published, boolean rounds) {
        this.published = published;
        this.rounds = rounds;
    }

    static List<NewsEvent> records(List<Telling> tellings, @Nullable LocalDate published) {
        Retellings retellings = new Retellings(
                published, tellings.stream().anyMatch(t -> t.round || (t.ordinal != null && t.can(EventKind.ROUND))));
        tellings.stream().filter(t -> t.grounded).forEach(retellings::place);
        retellings.joinAlike();
        retellings.all.forEach(r -> r.settle(retellings.byDate(r.date)));
        retellings.titles();
        tellings.stream().filter(t -> !t.grounded && !t.like).forEach(retellings::point);
        retellings.othersLike(tellings);
        retellings.sessionsOfRounds();
        return retellings.all.stream()
                .filter(r -> !r.gone && r.grounded())
                .map(retellings::record)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A headline that names nobody tells of the first thing below it that it can mean. */
    private void titles() {
        for (Retold title : recent()) {
            boolean bare = title.persons.isEmpty()
                    && title.ordinal == null
                    && title.tellings.stream().allMatch(t -> t.title);
            if (bare) {
                recent().stream()
                        .filter(r -> r != title && r.tellings.stream().noneMatch(t -> t.title) && r.grounded())
                        .filter(r ->
                                r.status() == title.status() && r.kinds.stream().anyMatch(title.kinds::contains))
                        .filter(r -> r.tellings.get(0).report == title.tellings.get(0).report)
                        .filter(r ->
                                TellingLikeness.judge(r.traits(), title.traits()) != TellingLikeness.Answer.DIFFERENT)
                        .findFirst()
                        .ifPresent(r -> r.absorb(title));
            }
        }
    }

    private void place(Telling telling) {
        Retold alone = new Retold(telling);
        Retold best = null;
        int most = 0;
        int possible = 0;
        for (Retold known : recent()) {
            int likeness = likeness(known, alone);
            if (likeness > most) {
                best = known;
                most = likeness;
            }
            possible += likeness == 1 ? 1 : 0;
        }
        if (best != null && (most > 1 || possible == 1)) {
            best.add(telling);
        } else if (all.size() < MOST) {
            all.add(alone);
        }
    }

    private List<Retold> recent() {
        return all.stream().filter(r -> !r.gone).toList();
    }

    /** 0 for two happenings, 1 where nothing speaks against one, 2 and more where something speaks for it. */
    private int likeness(Retold a, Retold b) {
        if (a.tellings.get(0).report != b.tellings.get(0).report && (a.ordinal == null || b.ordinal == null)) {
            return 0;
        }
        TellingLikeness.Answer answer = TellingLikeness.judge(a.traits(), b.traits());
        if (answer == TellingLikeness.Answer.DIFFERENT
                || cancelledElsewhere(a, b)
                || otherLength(a, b)
                || otherPlace(a, b)
                || otherStage(a, b, answer)
                || otherSitting(a, b)) {
            return 0;
        }
        if (answer == TellingLikeness.Answer.SAME) {
            return 3;
        }
        if (pairBesideRound(a, b) || pairBesideRound(b, a)) {
            return 0;
        }
        boolean people = a.persons.stream().filter(b.persons::contains).count()
                        >= Math.min(2, Math.min(a.persons.size(), b.persons.size()))
                && !a.persons.isEmpty()
                && !b.persons.isEmpty();
        return people ? 2 : 1;
    }

    /** Two people's meeting is not the round only because nothing speaks against it. */
    private static boolean pairBesideRound(Retold round, Retold pair) {
        boolean only = round.kinds.size() == 1 && round.kinds.contains(EventKind.ROUND) || round.ordinal != null;
        boolean talks = round.kinds.contains(EventKind.ROUND)
                && round.persons.isEmpty()
                && round.tellings.stream().anyMatch(t -> t.parties);
        return (only || talks)
                && pair.ordinal == null
                && pair.kinds.contains(EventKind.MEETING)
                && pair.persons.size() == 2
                && pair.tellings.stream().noneMatch(t -> t.parties);
    }

    private static boolean otherLength(Retold a, Retold b) {
        Integer x = a.minutes();
        Integer y = b.minutes();
        return x != null && y != null && !x.equals(y);
    }

    /** "goes on to Lima and will be back in Vienna on Friday": two journeys told in one sentence. */
    private static boolean otherPlace(Retold a, Retold b) {
        boolean journeys =
                a.ahead() && b.ahead() && a.kinds.equals(EnumSet.of(EventKind.VISIT)) && b.kinds.equals(a.kinds);
        String x = a.place;
        String y = b.place;
        return journeys
                && x != null
                && y != null
                && !x.contains(y)
                && !y.contains(x)
                && a.tellings.stream().anyMatch(t -> t.place != null && t.sentence == b.tellings.get(0).sentence);
    }

    /** What is off in one place is not what is on in another. */
    private static boolean cancelledElsewhere(Retold a, Retold b) {
        boolean one = (a.status() == EventStatus.CANCELLED) != (b.status() == EventStatus.CANCELLED);
        return one && a.place != null && b.place != null && !a.place.equalsIgnoreCase(b.place);
    }

    /** What was held is not what is planned, unless it is the same count or the same day. */
    private boolean otherStage(Retold a, Retold b, TellingLikeness.Answer answer) {
        boolean next = b.tellings.get(0).next != a.tellings.stream().anyMatch(t -> t.next)
                && (a.done() || b.done())
                && (a.ordinal == null || b.ordinal == null);
        boolean crossed = (a.done() && b.ahead()) || (a.ahead() && b.done());
        if (comesDue(a, b) || comesDue(b, a)) {
            return false;
        }
        boolean oneCount = a.ordinal != null && a.ordinal.equals(b.ordinal);
        boolean now = a.status() == EventStatus.UNDERWAY || b.status() == EventStatus.UNDERWAY;
        return next
                || (crossed
                        && !oneCount
                        && !(answer == TellingLikeness.Answer.SAME
                                && (now || a.date != null && a.date.equals(b.date))));
    }

    /** "the current round", while one is due these very days. */
    private boolean comesDue(Retold due, Retold now) {
        DayRange days = DayRange.of(due.date).orElse(null);
        boolean today = days != null && published != null && days.meets(new DayRange(published, published), 1);
        return today && due.ahead() && now.status() == EventStatus.UNDERWAY && now.date == null && now.ordinal == null;
    }

    private static boolean otherSitting(Retold a, Retold b) {
        return (a.sitting || b.sitting) && !(a.persons.containsAll(b.persons) && b.persons.containsAll(a.persons));
    }

    private void joinAlike() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).gone && !all.get(j).gone && likeness(all.get(i), all.get(j)) > 1) {
                    all.get(i).absorb(all.get(j));
                }
            }
        }
    }

    /** "the call", "the session": gives what it knows to the one encounter it can mean; else it says nothing. */
    private void point(Telling telling) {
        if (telling.joins) {
            join(telling);
            return;
        }
        Retold alone = new Retold(telling);
        List<Retold> meant = recent().stream()
                .filter(r -> r.grounded() && likeness(r, alone) > 0 && !elsewhere(r, telling))
                .toList();
        if (meant.size() == 1) {
            meant.get(0).add(telling);
            return;
        }
        if (meant.size() > 1 && (telling.minutes != null || telling.date != null)) {
            meant.stream()
                    .filter(r -> likeness(r, alone) > 1)
                    .min(Comparator.comparingInt(r -> Math.abs(r.tellings.get(0).sentence - telling.sentence)))
                    .ifPresent(r -> r.add(telling));
        }
    }

    /** Named places that are not one: what is told in passing is then another encounter. */
    private static boolean elsewhere(Retold known, Telling telling) {
        String a = known.place;
        String b = telling.place;
        return a != null
                && b != null
                && telling.date == null
                && telling.persons.isEmpty()
                && !a.contains(b)
                && !b.contains(a);
    }

    /** "the one of May 23" beside "today's talk": one more of the kind, between the same people. */
    private void othersLike(List<Telling> tellings) {
        for (int i = 1; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            Telling before = tellings.get(i - 1);
            Optional<Retold> first = telling.like
                    ? recent().stream().filter(r -> r.tellings.contains(before)).findFirst()
                    : Optional.empty();
            if (first.isPresent() && first.get().grounded()) {
                telling.kinds = first.get().kinds;
                telling.persons.addAll(first.get().persons);
                telling.sides.addAll(first.get().sides);
                telling.grounded = true;
                place(telling);
            }
        }
    }

    /** Somebody joined: the encounter told nearest before, a few sentences at most. */
    private void join(Telling telling) {
        recent().stream()
                .filter(r -> r.grounded() && r.done() && r.kinds.stream().anyMatch(telling::can))
                .filter(r -> r.tellings.stream()
                        .anyMatch(t -> t.sentence <= telling.sentence && telling.sentence - t.sentence <= 3))
                .min(Comparator.comparingInt(r -> r.tellings.stream()
                        .filter(t -> t.sentence <= telling.sentence)
                        .mapToInt(t -> telling.sentence - t.sentence)
                        .min()
                        .orElse(MOST)))
                .ifPresent(r -> r.joined.addAll(telling.persons));
    }

    /** One sitting on the day of a round is that round; several are its parts and share its day and place. */
    private void sessionsOfRounds() {
        List<Retold> rounds = recent().stream()
                .filter(r -> kind(r) == EventKind.ROUND && r.grounded())
                .filter(r -> r.done() || (r.status() == null && r.ordinal != null))
                .toList();
        if (rounds.size() != 1) {
            return;
        }
        Retold round = rounds.get(0);
        List<Retold> sessions = recent().stream()
                .filter(r -> r != round
                        && r.kinds.contains(EventKind.MEETING)
                        && !(r.kinds.contains(EventKind.CALL) && !r.kinds.contains(EventKind.ROUND) && r.place == null)
                        && r.done()
                        && r.ordinal == null
                        && r.grounded())
                .filter(r -> sameDay(round, r)
                        && (round.persons.isEmpty() || r.persons.stream().anyMatch(round.persons::contains)))
                .toList();
        if (sessions.size() == 1
                && round.status() != EventStatus.UNDERWAY
                && !sessions.get(0).sitting
                && !otherLength(round, sessions.get(0))
                && isTheRound(round, sessions.get(0))) {
            round.absorb(sessions.get(0));
            round.kinds.retainAll(List.of(EventKind.ROUND));
            round.kinds.add(EventKind.ROUND);
        } else if (round.status() != EventStatus.UNDERWAY) {
            sessions.stream().filter(r -> r.sitting || r.minutes() != null).forEach(r -> share(round, r));
        }
    }

    private static boolean sameDay(Retold round, Retold session) {
        DayRange a = DayRange.of(round.date).orElse(null);
        DayRange b = DayRange.of(session.date).orElse(null);
        return a == null || b == null || a.meets(b, 0);
    }

    private static boolean isTheRound(Retold round, Retold session) {
        boolean told = session.minutes() != null
                || session.persons.size() > 2
                || (session.date != null && session.date.equals(round.date));
        return told
                && (round.persons.size() < 2
                        || session.persons.stream()
                                        .filter(round.persons::contains)
                                        .count()
                                > 1);
    }

    private static void share(Retold round, Retold session) {
        session.date = session.date == null ? round.date : session.date;
        session.place = session.place == null ? round.place : session.place;
        round.persons.addAll(session.persons);
    }

    private Optional<NewsEvent> record(Retold retold) {
        Telling fullest = retold.fullest();
        EventStatus status = retold.status();
        if (status == null) {
            status = byDate(retold.date);
        }
        if (status == null) {
            return Optional.empty();
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
                kind == EventKind.ROUND ? retold.ordinal : null,
                status == EventStatus.HELD ? heldOn(retold) : retold.date,
                retold.place,
                participants(retold),
                List.copyOf(retold.sides),
                minutes,
                qualifier,
                retold.first(t -> t.initiator),
                fullest.report));
    }

    private @Nullable String heldOn(Retold retold) {
        String day = retold.date == null ? retold.fullest().dayBefore : retold.date;
        return byDate(day) == EventStatus.SCHEDULED ? null : day;
    }

    private static List<String> participants(Retold retold) {
        return Stream.concat(retold.persons.stream(), retold.joined.stream())
                .distinct()
                .toList();
    }

    private @Nullable EventStatus byDate(@Nullable String date) {
        DayRange days = DayRange.of(date).orElse(null);
        if (days == null || published == null) {
            return null;
        }
        return days.first().isAfter(published)
                ? EventStatus.SCHEDULED
                : days.last().isAfter(published) ? null : EventStatus.HELD;
    }

    /** What it is, where the words leave it open. */
    private EventKind kind(Retold retold) {
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
                && retold.tellings.stream().allMatch(t -> t.spoken)
                && retold.place == null;
        return retold.kinds.contains(EventKind.MEETING) && !spoken
                ? EventKind.MEETING
                : spoken ? EventKind.CALL : retold.kinds.iterator().next();
    }
}
