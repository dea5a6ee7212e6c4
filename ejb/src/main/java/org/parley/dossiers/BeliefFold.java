package org.parley.dossiers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.NameKey;
import org.parley.stories.ContentWords;

/** Folds sightings, in order of relating, into a belief: which value stands, what it replaced, what contradicts it. */
final class BeliefFold {
    private static final Map<String, Integer> EVENT_RANK =
            Map.of("proposed", 0, "scheduled", 1, "underway", 2, "implied", 3, "held", 4);
    private static final Set<String> MOVED = Set.of(
            "postpone", "postponed", "reschedule", "rescheduled", "delayed", "moved", "brought", "pushed", "shifted");

    private static final Set<String> CALLED_OFF = Set.of("cancelled", "canceled", "scrapped", "abandoned", "axed");

    private final List<Belief.Step> history = new ArrayList<>();
    private final List<Belief.Conflict> conflicts = new ArrayList<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private final Map<String, Sighting> carriers = new LinkedHashMap<>();
    private final List<String> participants = new ArrayList<>();
    private final Set<String> sides = new LinkedHashSet<>();
    private @Nullable Fact first;
    private String state = "";
    private @Nullable Integer ordinal;
    private @Nullable String date;
    private @Nullable String place;
    private @Nullable Integer minutes;
    private @Nullable String qualifier;
    private @Nullable String object;
    private @Nullable String strength;
    private @Nullable BigDecimal value;
    private @Nullable LocalDate valueSaid;

    void take(Sighting sighting) {
        Fact fact = sighting.fact();
        if (first == null) {
            first = fact;
        }
        origins.add(sighting.origin());
        fact.sides().forEach(sides::add);
        if (fact.isPosition()) {
            takePosition(sighting, fact);
        } else if (fact.isFigure()) {
            takeFigure(sighting, fact);
        } else {
            takeEvent(sighting, fact);
        }
    }

    private void takeEvent(Sighting by, Fact fact) {
        boolean moved = takeDate(by, fact);
        String status = fact.status() == null ? "held" : fact.status();
        takeStatus(by, moved && isPutOff(status, fact) ? "scheduled" : status, fact);
        if (ordinal == null && fact.ordinal() != null) {
            ordinal = fact.ordinal();
            carriers.put("ordinal", by);
        }
        if (fact.place() != null && (place == null || wider(place, fact.place()))) {
            place = fact.place();
            carriers.put("place", by);
        }
        fact.participants().forEach(name -> takePart(name, by));
        takeMinutes(by, fact);
    }

    /** Adds a participant; a full name takes the place of a lone surname. */
    private void takePart(String name, Sighting by) {
        String key = NameKey.of(name);
        for (int i = 0; i < participants.size(); i++) {
            String known = participants.get(i);
            if (NameKey.same(NameKey.of(known), key)) {
                if (name.contains(" ") && !known.contains(" ")) {
                    participants.set(i, name);
                }
                return;
            }
        }
        participants.add(name);
        carriers.put("participant " + name, by);
    }

    private void takeStatus(Sighting by, String status, Fact fact) {
        if (state.isEmpty()) {
            step(status, by);
            return;
        }
        Sighting last = history.get(history.size() - 1).by();
        if (status.equals("cancelled")) {
            if (state.equals("held")) {
                conflict("state", state, last, status, by);
            } else if (!state.equals(status)) {
                step(status, by);
            }
        } else if (state.equals("cancelled")) {
            boolean again = by.day().isAfter(last.day()) || newDate(last, fact);
            if (status.equals("held") && !by.day().isAfter(last.day())) {
                conflict("state", state, last, status, by);
            } else if (again) {
                step(status, by);
            }
        } else if (rank(status) > rank(state)) {
            step(status, by);
        }
    }

    /** Whether it was not called off but put on another day: "the postponed round, now on 12 June", is to come. */
    private static boolean isPutOff(String status, Fact fact) {
        return status.equals("cancelled")
                && movedWords(fact)
                && NameKey.words(fact.words()).stream().noneMatch(CALLED_OFF::contains);
    }

    private static boolean newDate(Sighting cancelled, Fact fact) {
        Optional<DayRange> old = DayRange.of(cancelled.fact().date());
        Optional<DayRange> now = DayRange.of(fact.date());
        return old.isPresent() && now.isPresent() && !old.get().meets(now.get(), 1);
    }

    /** Takes the day in; tells whether it takes the place of another one. */
    private boolean takeDate(Sighting by, Fact fact) {
        Optional<DayRange> now = DayRange.of(fact.date());
        if (now.isEmpty()) {
            return false;
        }
        Optional<DayRange> old = DayRange.of(date);
        if (old.isEmpty()
                || (old.get().covers(now.get(), 1)
                        && now.get().days() < old.get().days())) {
            date = fact.date();
            carriers.put("date", by);
        } else if (!old.get().meets(now.get(), 1)) {
            Sighting was = carriers.get("date");
            boolean later = was == null || by.day().isAfter(was.day()) || movedWords(fact);
            boolean over = state.equals("held");
            if ((!over && later) || (was != null && was.origin().equals(by.origin()))) {
                date = fact.date();
                carriers.put("date", by);
                return true;
            } else if (was != null && date != null && fact.date() != null) {
                conflict("date", date, was, fact.date(), by);
            }
        }
        return false;
    }

    private static boolean movedWords(Fact fact) {
        return NameKey.words(fact.words()).stream().anyMatch(MOVED::contains);
    }

    private void takeMinutes(Sighting by, Fact fact) {
        Integer now = fact.minutes();
        if (now == null) {
            return;
        }
        Integer old = minutes;
        Sighting was = carriers.get("minutes");
        if (old == null
                || was == null
                || (was.origin().equals(by.origin()) && !agree(old, qualifier, now, fact.qualifier()))) {
            minutes = now;
            qualifier = fact.qualifier();
            carriers.put("minutes", by);
        } else if (!agree(old, qualifier, now, fact.qualifier())) {
            conflict("minutes", old.toString(), was, now.toString(), by);
        } else if (!"EXACT".equals(qualifier) && "EXACT".equals(fact.qualifier())) {
            minutes = now;
            qualifier = fact.qualifier();
        }
    }

    private static boolean agree(int a, @Nullable String qa, int b, @Nullable String qb) {
        if (a == b) {
            return true;
        }
        if ("MORE_THAN".equals(qa) || "LESS_THAN".equals(qb)) {
            return b >= a * 0.9 && b <= a * 2;
        }
        if ("MORE_THAN".equals(qb) || "LESS_THAN".equals(qa)) {
            return a >= b * 0.9 && a <= b * 2;
        }
        boolean rough = "ABOUT".equals(qa) || "ABOUT".equals(qb) || "UP_TO".equals(qa) || "UP_TO".equals(qb);
        return Math.abs(a - b) <= (rough ? 0.12 * Math.max(a, b) : 0);
    }

    private void takePosition(Sighting by, Fact fact) {
        String act = fact.act() == null ? "" : fact.act();
        if (object == null
                || ContentWords.of(text(fact.object())).size()
                        > ContentWords.of(object).size()) {
            object = fact.object();
            carriers.put("object", by);
        }
        if (state.isEmpty() || PositionScale.moves(state, strength, act, fact.strength(), history, by)) {
            strength = fact.strength();
            step(act, by);
        }
    }

    private void takeFigure(Sighting by, Fact fact) {
        BigDecimal now = fact.value();
        if (now == null) {
            return;
        }
        BigDecimal old = value;
        Sighting was = carriers.get("value");
        if (old == null || was == null) {
            setValue(by, fact, now);
        } else if (Standing.differ(strength, fact.strength())) {
            if (Standing.firmer(strength, fact.strength())) {
                setValue(by, fact, now); // a deal takes the place of what was threatened
            }
        } else if (old.compareTo(now) != 0 && !roundsTo(old, now, fact)) {
            boolean later = valueSaid != null && by.day().isAfter(valueSaid);
            if (later || was.origin().equals(by.origin())) {
                setValue(by, fact, now);
            } else {
                conflict("value", plain(old), was, plain(now), by);
            }
        } else {
            valueSaid = by.day().isAfter(text(valueSaid)) ? by.day() : valueSaid;
        }
    }

    private static LocalDate text(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    private boolean roundsTo(BigDecimal old, BigDecimal now, Fact fact) {
        boolean rough = "ABOUT".equals(qualifier) || "ABOUT".equals(fact.qualifier());
        return rough && old.subtract(now).abs().doubleValue() <= 0.06 * Math.abs(old.doubleValue());
    }

    private void setValue(Sighting by, Fact fact, BigDecimal now) {
        value = now;
        strength = fact.strength();
        qualifier = fact.qualifier();
        valueSaid = by.day();
        carriers.put("value", by);
        step(plain(now) + " " + text(fact.unit()), by);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private void step(String to, Sighting by) {
        state = to;
        history.add(new Belief.Step(to, by));
        carriers.put("state", by);
    }

    private void conflict(String field, String one, Sighting oneBy, String other, Sighting otherBy) {
        boolean known = conflicts.stream()
                .anyMatch(c -> c.field().equals(field) && c.other().equals(other));
        if (!known && !oneBy.origin().equals(otherBy.origin())) {
            conflicts.add(new Belief.Conflict(field, one, oneBy, other, otherBy));
        }
    }

    private static boolean wider(String known, String other) {
        return other.length() > known.length() && other.contains(known);
    }

    private static int rank(String status) {
        return EVENT_RANK.getOrDefault(status, -1);
    }

    Belief belief() {
        Fact fact = first;
        if (fact == null) {
            throw new IllegalArgumentException("an entry without a sighting");
        }
        return new Belief(
                fact.kind(),
                state,
                ordinal,
                date,
                place,
                List.copyOf(participants),
                List.copyOf(sides),
                minutes,
                qualifier,
                object,
                strength,
                value,
                fact.unit(),
                fact.measures(),
                List.copyOf(history),
                List.copyOf(conflicts),
                java.util.Collections.unmodifiableSet(new LinkedHashSet<>(origins)),
                java.util.Collections.unmodifiableMap(new LinkedHashMap<>(carriers)));
    }
}
