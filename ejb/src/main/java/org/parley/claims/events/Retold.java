package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/** One encounter and all the places of the article that tell of it. */
final class Retold {
    final List<Telling> tellings = new ArrayList<>();
    Set<EventKind> kinds;
    Set<String> persons = new LinkedHashSet<>();
    /** Who came along to an encounter of others. */
    final Set<String> joined = new LinkedHashSet<>();

    Set<String> sides = new LinkedHashSet<>();

    @Nullable
    Integer ordinal;

    @Nullable
    String date;

    @Nullable
    String place;

    boolean sitting;
    private @Nullable EventStatus byDay;
    boolean gone;

    Retold(Telling first) {
        this.kinds = EnumSet.copyOf(first.kinds);
        add(first);
    }

    void add(Telling telling) {
        tellings.add(telling);
        Set<EventKind> shared = EnumSet.copyOf(kinds);
        shared.retainAll(telling.kinds);
        boolean vaguer = kinds.contains(EventKind.SUMMIT) && !telling.can(EventKind.SUMMIT);
        if (!shared.isEmpty() && !vaguer) {
            kinds = shared;
        }
        persons.addAll(telling.persons);
        sides.addAll(telling.sides);
        ordinal = ordinal == null ? telling.ordinal : ordinal;
        date = occasion(telling) ? date : finer(date, telling.date);
        place = place == null ? telling.place : place;
        sitting |= telling.sitting;
    }

    void absorb(Retold other) {
        other.tellings.forEach(this::add);
        other.gone = true;
    }

    TellingLikeness.Traits traits() {
        return new TellingLikeness.Traits(kinds, ordinal, DayRange.of(date).orElse(null), place, persons, sides);
    }

    /** The day that is told, else the one that the text was at; null where neither is known. */
    @Nullable
    String day() {
        return date == null ? first(t -> t.dayBefore) : date;
    }

    boolean grounded() {
        return tellings.stream().anyMatch(t -> t.grounded);
    }

    /** The telling that says most. */
    Telling fullest() {
        Telling best = tellings.get(0);
        for (Telling telling : tellings) {
            boolean better =
                    telling.grounded == best.grounded ? telling.fullness() > best.fullness() : telling.grounded;
            best = better ? telling : best;
        }
        return best;
    }

    /** The status a verb states, the furthest of several; else what an adjective or preposition says. */
    @Nullable
    EventStatus status() {
        EventStatus status = furthest(true);
        EventStatus weak = status == null ? furthest(false) : status;
        return weak == null ? byDay : weak;
    }

    /** What the day says where no words do. */
    void settle(@Nullable EventStatus day) {
        byDay = day;
    }

    private @Nullable EventStatus furthest(boolean firm) {
        EventStatus best = null;
        for (Telling telling : tellings) {
            if (telling.status != null && telling.firm == firm && (best == null || rank(telling.status) > rank(best))) {
                best = telling.status;
            }
        }
        return best;
    }

    private static int rank(EventStatus status) {
        return switch (status) {
            case CANCELLED -> 5;
            case HELD -> 4;
            case SCHEDULED -> 3;
            case UNDERWAY -> 2;
            default -> 1;
        };
    }

    @Nullable
    Integer minutes() {
        return first(t -> t.minutes);
    }

    <T> @Nullable T first(Function<Telling, @Nullable T> field) {
        T own = field.apply(fullest());
        return own != null
                ? own
                : tellings.stream()
                        .map(field)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    boolean done() {
        EventStatus status = status();
        return status == EventStatus.HELD || status == EventStatus.UNDERWAY;
    }

    boolean ahead() {
        EventStatus status = status();
        return status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
    }

    /** A meeting told for a month is not spread over the days of the summit beside which it is to be. */
    private boolean occasion(Telling telling) {
        String month = date;
        String range = telling.date;
        return month != null
                && month.length() == 7
                && range != null
                && range.indexOf('/') == 10
                && kinds.contains(EventKind.MEETING)
                && ahead();
    }

    private static @Nullable String finer(@Nullable String a, @Nullable String b) {
        DayRange x = DayRange.of(a).orElse(null);
        DayRange y = DayRange.of(b).orElse(null);
        return y == null ? a : x == null || y.days() < x.days() ? b : a;
    }
}
