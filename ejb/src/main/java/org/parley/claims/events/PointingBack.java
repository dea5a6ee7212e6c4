package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/**
 * Reads what points back to the sentence before: "It was their fourth session" adds its count to the encounter told there,
 * or makes one of what was told without a word for it ("A told B in Oslo on Monday"); "the previous call was on May 2" is
 * another one between the same people.
 */
final class PointingBack {
    private static final int NEAR = 2;

    private final List<Scene> scenes;
    private final List<Telling> told;
    private final List<Telling> absorbed = new ArrayList<>();

    private PointingBack(List<Scene> scenes, List<Telling> told) {
        this.scenes = scenes;
        this.told = told;
    }

    /** Completes the tellings that point back, and takes out those that others have absorbed. */
    static void complete(List<Telling> told, List<Scene> scenes) {
        PointingBack pointing = new PointingBack(scenes, told);
        for (Telling telling : List.copyOf(told)) {
            boolean sitting = telling.can(EventKind.ROUND) || telling.can(EventKind.MEETING);
            if (telling.back && telling.only(EventKind.SUMMIT)) {
                pointing.summit(telling);
            } else if (telling.back && sitting && telling.ordinal != null && !telling.grounded) {
                pointing.counted(telling);
            } else if (telling.previous && telling.persons.isEmpty() && telling.date != null) {
                pointing.previous(telling);
            }
        }
        told.removeAll(pointing.absorbed);
    }

    private void counted(Telling telling) {
        Optional<Telling> same =
                before(telling).filter(t -> t.grounded && agrees(t, telling)).findFirst();
        if (same.isPresent()) {
            add(same.get(), telling);
            return;
        }
        before(telling).filter(t -> carries(t, telling)).findFirst().ifPresentOrElse(t -> take(telling, t), () -> {
            if (!opening(telling)) {
                scene(telling);
            }
        });
    }

    /** "It was the ministers' third round. A and B negotiated for an hour": at the head of a report it tells of the next. */
    private boolean opening(Telling telling) {
        Optional<Telling> next = telling.persons.size() > 1
                ? Optional.empty()
                : told.stream()
                        .filter(t -> t.sentence == telling.sentence + 1 && t.report == telling.report && t.grounded)
                        .filter(t -> agrees(t, telling) && t.persons.size() > 1 && !t.can(EventKind.VISIT))
                        .findFirst();
        boolean first =
                telling.sentence == 0 || scenes.get(telling.sentence - 1).headline();
        if (first && next.isPresent()) {
            add(next.get(), telling);
            return true;
        }
        return false;
    }

    /** "A and B spoke for an hour. It was their second summit": what the two did was one. */
    private void summit(Telling telling) {
        before(telling)
                .filter(t -> t.grounded && over(t) && t.persons.size() == 2 && telling.sentence - t.sentence == 1)
                .filter(t -> t.can(EventKind.MEETING) && !t.round && t.ordinal == null)
                .findFirst()
                .ifPresent(t -> t.kinds = EnumSet.of(EventKind.SUMMIT));
    }

    /** Those told in the two sentences before, the nearest first. */
    private Stream<Telling> before(Telling telling) {
        List<Telling> near = new ArrayList<>();
        for (Telling other : told) {
            int back = telling.sentence - other.sentence;
            if (other != telling && other.report == telling.report && back > 0 && back <= NEAR) {
                near.add(0, other);
            }
        }
        return near.stream();
    }

    private static boolean agrees(Telling known, Telling counted) {
        boolean kind = known.kinds.stream().anyMatch(counted.kinds::contains);
        boolean count = known.ordinal == null || known.ordinal.equals(counted.ordinal);
        boolean stage = counted.status == null || over(known) == over(counted);
        return kind && count && stage && !known.sitting;
    }

    private static boolean over(Telling telling) {
        return telling.status == EventStatus.HELD || telling.status == EventStatus.UNDERWAY;
    }

    private void add(Telling known, Telling counted) {
        boolean firstOfItsKind = counted.ordinal != null && counted.ordinal == 1 && !counted.round;
        known.ordinal = firstOfItsKind ? known.ordinal : counted.ordinal; // "the first session in such a format"
        Set<EventKind> shared = EnumSet.copyOf(known.kinds);
        shared.retainAll(counted.kinds);
        known.kinds = shared;
        known.round |= counted.round;
        known.parties |= counted.parties;
        known.persons.addAll(counted.persons);
        if (known.minutes == null) {
            known.minutes = counted.minutes;
            known.qualifier = counted.qualifier;
        }
        absorbed.add(counted);
    }

    /** Two who had to do with each other on a day, or a journey to what is still to come. */
    private static boolean carries(Telling known, Telling counted) {
        boolean contact = !known.grounded && known.persons.size() > 1 && known.date != null && over(counted);
        boolean journey = known.only(EventKind.VISIT) && known.status == EventStatus.SCHEDULED && !over(counted);
        return counted.can(EventKind.ROUND) && (contact || journey);
    }

    private void take(Telling counted, Telling known) {
        counted.persons.addAll(known.persons);
        place(counted, known.date, known.place);
        if (known.only(EventKind.VISIT)) {
            absorbed.add(known);
        }
    }

    /** "struck a deal in Brussels on Thursday. It was their fourth session": day and place of that sentence. */
    private void scene(Telling counted) {
        if (counted.sentence == 0 || counted.status != EventStatus.HELD) {
            return;
        }
        Scene before = scenes.get(counted.sentence - 1);
        Places.Place place = Places.in(before, 0, before.size());
        String day = before.onlyDay();
        if (before.report == counted.report && day != null && !before.headline()) {
            place(counted, day, place == null ? null : place.name());
        } else if (counted.round && counted.parties) {
            counted.grounded = true; // "It was the third round of trade talks": a fact of its own
        }
    }

    private static void place(Telling telling, @Nullable String date, @Nullable String place) {
        telling.date = telling.date == null ? date : telling.date;
        telling.place = telling.place == null ? place : telling.place;
        telling.firm = true;
        telling.grounded = true;
    }

    private void previous(Telling telling) {
        before(telling)
                .filter(t -> t.grounded && t.persons.size() == 2 && telling.sentence - t.sentence == 1)
                .filter(t -> t.kinds.stream().anyMatch(telling.kinds::contains))
                .findFirst()
                .ifPresent(t -> {
                    telling.persons.addAll(t.persons);
                    telling.kinds.retainAll(t.kinds);
                    telling.pair = true;
                    telling.grounded = true;
                });
    }
}
