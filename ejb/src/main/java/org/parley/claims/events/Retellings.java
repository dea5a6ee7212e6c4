package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NewsEvent;

/** Makes one record of all the places of an article that tell of one encounter. */
final class Retellings {
    /** An article tells of a handful of encounters; hostile text shall not make the comparing quadratic. */
    private static final int MOST = 60;

    private final RetoldLikeness likeness;
    private final EventRecords records;
    private final List<Retold> all = new ArrayList<>();

    private Retellings(@Nullable LocalDate published, boolean rounds) {
        this.likeness = new RetoldLikeness(published);
        this.records = new EventRecords(published, rounds);
    }

    static List<NewsEvent> records(List<Telling> tellings, @Nullable LocalDate published) {
        Retellings retellings = new Retellings(
                published,
                tellings.stream()
                        .anyMatch(t -> t.round || (t.ordinal != null && !t.counted && t.can(EventKind.ROUND))));
        tellings.stream().filter(t -> t.grounded).forEach(retellings::place);
        retellings.joinAlike();
        retellings.all.forEach(r -> r.settle(retellings.records.byDate(r.date)));
        retellings.titles();
        retellings.journeysInTitles();
        tellings.stream().filter(t -> !t.grounded && !t.like).forEach(retellings::point);
        retellings.othersLike(tellings);
        retellings.offWithTheJourney();
        RoundSittings.settle(retellings.recent(), retellings.records);
        retellings.settings();
        return retellings.all.stream()
                .filter(r -> !r.gone && r.grounded())
                .map(retellings.records::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** "called off a trip to Lima. She had planned to see B": that is off as well. */
    private void offWithTheJourney() {
        for (Retold journey : recent()) {
            boolean off = journey.status() == EventStatus.CANCELLED && journey.kinds.contains(EventKind.VISIT);
            recent().stream()
                    .filter(r -> off && r != journey && r.status() == EventStatus.SCHEDULED)
                    .filter(r -> r.tellings.stream().allMatch(t -> t.meant))
                    .filter(r -> r.persons.stream().anyMatch(journey.persons::contains))
                    .forEach(r -> r.tellings.forEach(t -> t.status = EventStatus.CANCELLED));
        }
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

    /** "Envoy to return to Oslo on May 30" above a text that sends the envoy there that day for a round: the round tells it. */
    private void journeysInTitles() {
        recent().stream()
                .filter(r -> r.ahead() && r.kinds.equals(EnumSet.of(EventKind.VISIT)))
                .filter(r -> r.tellings.stream().allMatch(t -> t.title))
                .filter(title -> recent().stream().anyMatch(r -> isPurpose(r, title)))
                .toList()
                .forEach(title -> title.gone = true);
    }

    /** "met for half an hour beside the summit on Monday": the day is that of the meeting, and the summit only where it was. */
    private void settings() {
        recent().stream()
                .filter(r -> r.kinds.equals(EnumSet.of(EventKind.SUMMIT)) && r.date != null)
                .filter(r -> r.tellings.stream().allMatch(t -> t.setting))
                .filter(summit -> recent().stream().anyMatch(r -> isSetIn(r, summit)))
                .toList()
                .forEach(summit -> summit.gone = true);
    }

    private static boolean isSetIn(Retold other, Retold summit) {
        boolean oneDay =
                DayRange.of(summit.date).filter(days -> days.days() == 1).isPresent();
        return oneDay
                && !other.gone
                && other.grounded()
                && !other.kinds.contains(EventKind.SUMMIT)
                && Objects.equals(other.date, summit.date)
                && other.tellings.stream().anyMatch(t -> t.sentence == summit.tellings.get(0).sentence);
    }

    private static boolean isPurpose(Retold below, Retold title) {
        return below.ahead()
                && below.grounded()
                && !below.kinds.contains(EventKind.VISIT)
                && below.tellings.stream().noneMatch(t -> t.title)
                && below.tellings.get(0).report == title.tellings.get(0).report
                && title.date != null
                && title.date.equals(below.date)
                && !title.persons.isEmpty()
                && below.persons.containsAll(title.persons);
    }

    private void place(Telling telling) {
        Retold alone = new Retold(telling);
        Retold best = null;
        int most = 0;
        int possible = 0;
        for (Retold known : recent()) {
            int alike = likeness.of(known, alone);
            if (alike > most) {
                best = known;
                most = alike;
            }
            possible += alike == 1 ? 1 : 0;
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

    private void joinAlike() {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (!all.get(i).gone && !all.get(j).gone && likeness.of(all.get(i), all.get(j)) > 1) {
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
                .filter(r -> r.grounded() && likeness.of(r, alone) > 0 && !elsewhere(r, telling))
                .toList();
        if (meant.size() == 1) {
            meant.get(0).add(telling);
            return;
        }
        if (meant.size() > 1 && (telling.minutes != null || telling.date != null)) {
            meant.stream()
                    .filter(r -> likeness.of(r, alone) > 1)
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
                telling.date = telling.sameDay && telling.date == null ? first.get().date : telling.date;
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
}
