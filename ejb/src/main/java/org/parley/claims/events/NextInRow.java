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

/** Reads the rounds that are named by their count alone behind another: "The first was on April 16. In the second, on May 1, A". */
final class NextInRow {
    private static final Set<String> VERBS = Set.of(
            "was", "lasted", "took", "ran", "followed", "came", "began", "ended", "brought", "is", "will", "went");
    private static final Set<String> AHEAD = Set.of("is", "will");

    private NextInRow() {}

    /** The tellings to add; those that are told by a verb already get the count. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told, @Nullable LocalDate published) {
        List<Telling> more = new ArrayList<>();
        for (int n = 1; n < scenes.size(); n++) {
            Scene s = scenes.get(n);
            int the = Set.of("in", "at", "during").contains(s.at(0)) ? 1 : 0;
            OptionalInt count = s.at(the).equals("the") ? Numerals.ordinal(s.at(the + 1)) : OptionalInt.empty();
            boolean alone = s.at(the + 2).equals(",") || the == 0 && VERBS.contains(s.at(2));
            if (count.isPresent()
                    && alone
                    && s.time[the + 1] == null
                    && behindRound(told, scenes.get(n - 1), s, count.getAsInt())) {
                add(more, s, told, count.getAsInt(), the + 2, published);
            }
        }
        return more;
    }

    private static boolean behindRound(List<Telling> told, Scene before, Scene s, int count) {
        boolean rounds = before.report == s.report && (before.says("rounds") || before.says("Rounds"));
        return rounds
                || told.stream()
                        .anyMatch(t -> t.sentence == s.number - 1
                                && t.report == s.report
                                && t.can(EventKind.ROUND)
                                && t.ordinal != null
                                && !t.ordinal.equals(count));
    }

    /** "The sixth, which should have opened on May 5, was called off". */
    private static boolean off(Scene s) {
        for (int i = 1; i < s.size(); i++) {
            boolean two =
                    Set.of("called", "put").contains(s.at(i)) && s.at(i + 1).equals("off");
            boolean word = EventWords.governor(s.at(i)) == EventWords.How.CANCELLED && VerbForms.past(s.at(i));
            if ((two || word) && VerbForms.BE.contains(s.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Telling cancelled(Scene s, int count, int from) {
        Telling telling = new Telling(s, s.span(0, s.size()), EnumSet.of(EventKind.ROUND));
        telling.ordinal = count;
        telling.status = EventStatus.CANCELLED;
        telling.firm = true;
        telling.grounded = true;
        int to = from;
        while (to < s.size() && !VerbForms.BE.contains(s.at(to)) && !s.at(to).equals("after")) {
            to++;
        }
        telling.date = EventDates.value(EventDates.near(s, from, from, from, to, EventStatus.CANCELLED));
        return telling;
    }

    private static void add(
            List<Telling> more, Scene s, List<Telling> told, int count, int from, @Nullable LocalDate published) {
        List<Telling> here = told.stream()
                .filter(t -> t.sentence == s.number && t.grounded && !t.can(EventKind.VISIT))
                .toList();
        String day = EventDates.value(EventDates.near(s, from, from, from, s.size(), null));
        if (here.size() == 1 && here.get(0).ordinal == null && here.get(0).can(EventKind.MEETING)) {
            Telling same = here.get(0);
            same.kinds = EnumSet.of(EventKind.ROUND);
            same.ordinal = count;
            same.date = same.date == null ? day : same.date;
            return;
        }
        if (here.isEmpty() && off(s)) {
            more.add(cancelled(s, count, from));
            return;
        }
        boolean due = AHEAD.contains(s.at(from))
                && (s.at(from + 1).equals("due") || s.at(from + 1).equals("set"));
        day = day == null && due
                ? EventDates.value(EventDates.near(s, from, from, from, s.size(), EventStatus.SCHEDULED))
                : day;
        DayRange days = DayRange.of(day).orElse(null);
        if (!here.isEmpty() || days == null && !due || published == null) {
            return;
        }
        boolean ahead = days == null || days.first().isAfter(published);
        if (AHEAD.contains(s.at(from)) != ahead && AHEAD.contains(s.at(from))) {
            return;
        }
        Lengths.Length length = ahead ? null : Lengths.within(s, from, s.size());
        Telling telling = new Telling(s, s.span(0, s.size()), EnumSet.of(EventKind.ROUND));
        telling.ordinal = count;
        telling.date = day;
        telling.status = ahead ? EventStatus.SCHEDULED : EventStatus.HELD;
        telling.firm = true;
        telling.minutes = length == null ? null : length.minutes();
        telling.qualifier = length == null ? null : length.qualifier();
        telling.persons.addAll(new Participants(s).between(0, s.size()));
        telling.grounded = true;
        more.add(telling);
    }
}
