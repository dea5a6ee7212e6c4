package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.Numerals;

/**
 * Reads the rounds that a sentence names by their count or as "one" behind the word itself: "A fifth round was held on June
 * 6, a sixth on Friday", "Two rounds have been held, one in April and one in May".
 */
final class RoundsInRow {
    private static final Set<String> BEHIND = Set.of(
            "on",
            "in",
            "is",
            "was",
            "will",
            "due",
            "set",
            "planned",
            "scheduled",
            "expected",
            "took",
            "followed",
            "ended",
            "came",
            "opened",
            "could",
            "may",
            "might",
            "would",
            "follows",
            "to");
    private static final Set<String> AHEAD =
            Set.of("is", "will", "due", "set", "planned", "scheduled", "expected", "to");
    private static final Set<String> PERHAPS = Set.of("may", "might", "could");
    private static final int NEAR = 3;

    private final Scene s;
    private final @Nullable LocalDate published;

    private RoundsInRow(Scene scene, @Nullable LocalDate published) {
        this.s = scene;
        this.published = published;
    }

    /** The tellings to add to those that were {@code told}. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told, @Nullable LocalDate published) {
        List<Telling> more = new ArrayList<>();
        for (Scene scene : scenes) {
            RoundsInRow row = new RoundsInRow(scene, published);
            List<Telling> here = told.stream()
                    .filter(t -> t.sentence == scene.number && t.can(EventKind.ROUND))
                    .toList();
            Telling first = here.stream()
                    .filter(t -> t.ordinal != null && t.round)
                    .findFirst()
                    .orElse(null);
            if (first != null) {
                row.counted(first, here, more);
            } else if (scene.says("rounds")) {
                row.eachOne(more);
                row.latest(more);
            }
        }
        return more;
    }

    private void counted(Telling first, List<Telling> here, List<Telling> more) {
        for (int i = 1; i + 2 < s.size(); i++) {
            boolean names = (s.at(i).equals("a") || s.at(i).equals("the")) && s.time[i + 1] == null;
            OptionalInt count = names ? Numerals.ordinal(s.at(i + 1)) : OptionalInt.empty();
            boolean alone = BEHIND.contains(s.at(i + 2))
                    || s.time[i + 2] != null
                    || s.at(i + 2).equals(",") && s.at(i + 3).equals("on");
            boolean behind = s.tokens.get(i).span().start() > first.span.start();
            boolean known = count.isPresent()
                    && here.stream().anyMatch(t -> t.ordinal != null && t.ordinal == count.getAsInt());
            if (count.isEmpty() || !behind || !alone || known) {
                continue;
            }
            Telling next = telling(i, i + 2, end(i + 2));
            if (next != null) {
                next.ordinal = count.getAsInt();
                next.persons.addAll(first.persons.size() > 1 ? first.persons : Set.of());
                more.add(next);
            }
        }
    }

    /** "one in Oslo in April and another in Lima in May": of no count. */
    private void eachOne(List<Telling> more) {
        List<Telling> each = new ArrayList<>();
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean one = s.at(i).equals("one")
                    || s.at(i).equals("another")
                    || s.at(i).equals("other");
            if (one && (s.at(i + 1).equals("in") || s.at(i + 1).equals("on")) && s.person[i] == null) {
                Telling telling = telling(i, i + 1, end(i + 1));
                if (telling != null && telling.status == EventStatus.HELD) {
                    each.add(telling);
                }
            }
        }
        if (each.size() > 1) {
            more.addAll(each);
        }
    }

    /** "have held five rounds, the latest on Tuesday". */
    private void latest(List<Telling> more) {
        for (int i = 1; i + 1 < s.size(); i++) {
            boolean last = s.at(i - 1).equals("the")
                            && (s.at(i).equals("latest") || s.at(i).equals("last"))
                    || s.at(i - 1).equals("most")
                            && s.at(i).equals("recent")
                            && s.at(i - 2).equals("the");
            int on = s.at(i + 1).equals("of") && s.at(i + 2).equals("them") ? i + 3 : i + 1;
            boolean dated = s.at(on).equals("on") || s.at(on).equals("in") || on < s.size() && s.time[on] != null;
            Telling telling = last && dated ? telling(i - 1, on, end(on)) : null;
            if (telling != null && telling.status == EventStatus.HELD) {
                more.add(telling);
                return;
            }
        }
    }

    /** Up to the next of the row, or to what is said of it all. */
    private int end(int from) {
        for (int i = from; i < s.size(); i++) {
            boolean next = (s.at(i).equals("a") || s.at(i).equals("the"))
                    && Numerals.ordinal(s.at(i + 1)).isPresent()
                    && s.time[i] == null;
            boolean another =
                    s.at(i).equals("and") && Set.of("one", "another", "the").contains(s.at(i + 1));
            if (next || another || s.at(i).equals(";") || s.speech(i)) {
                return i;
            }
        }
        return s.size();
    }

    private @Nullable Telling telling(int at, int from, int to) {
        String date = EventDates.value(EventDates.near(s, from, from, from, to, EventStatus.HELD));
        boolean ahead = false;
        boolean perhaps = false;
        for (int i = from; i < Math.min(to, from + NEAR); i++) {
            perhaps |= PERHAPS.contains(s.at(i)) && s.time[i] == null;
            ahead |= AHEAD.contains(s.at(i))
                    || perhaps
                    || s.at(i).equals("would")
                    || s.at(i).equals("follows");
        }
        if (ahead) {
            date = EventDates.value(EventDates.near(s, from, from, from, to, EventStatus.SCHEDULED));
        }
        DayRange days = DayRange.of(date).orElse(null);
        boolean known = days != null && date != null && published != null;
        if (!known && !ahead) {
            return null; // nobody can tell whether it has been held
        }
        boolean gone = known && days != null && published != null && days.last().isBefore(published);
        if (ahead && gone && days != null && days.days() == 1) {
            date = days.first().plusDays(7).toString(); // "a sixth is due on Friday"
        }
        Telling telling = new Telling(s, s.span(at, to), EnumSet.of(EventKind.ROUND));
        telling.date = date;
        boolean toCome =
                ahead || days != null && published != null && days.first().isAfter(published);
        telling.status = perhaps ? EventStatus.PROPOSED : toCome ? EventStatus.SCHEDULED : EventStatus.HELD;
        telling.firm = true;
        telling.round = true;
        Places.Place place = Places.in(s, from, to);
        telling.place = place == null ? null : place.name();
        telling.grounded = true;
        return telling;
    }
}
