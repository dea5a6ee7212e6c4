package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/**
 * Gives an encounter the day that is counted in some days just told: "was in Lima on Monday and Tuesday. On the second day she
 * met B", "the talks opened on Sunday. On the opening day A saw B".
 */
final class NthDay {
    private static final int BACK = 3;
    private static final int MOST = 14;
    private static final Set<String> OPENING = Set.of("opening", "inaugural");
    private static final Set<String> LAST = Set.of("last", "final", "closing", "concluding");
    private static final Set<String> NEXT = Set.of("following", "next");

    private NthDay() {}

    /** Dates each telling beside such a count by the days that one of the sentences just before names. */
    static void in(List<Scene> scenes, List<Telling> told) {
        for (Telling telling : told) {
            Scene s = scenes.get(telling.sentence);
            int at = counted(s, s.upTo(telling.span)); // at the head of the sentence, or in the words themselves
            DayRange days = at < 0 ? null : days(scenes, telling, at);
            Scene before = telling.sentence == 0 ? null : scenes.get(telling.sentence - 1);
            LocalDate day = days == null ? null : day(s, at, days, before);
            boolean known = telling.date != null && (days == null || !telling.date.equals(days.toString()));
            if (day != null && (!known || holds(telling.date, day))) {
                telling.date = day.toString();
                telling.timed = true;
            }
        }
    }

    private static boolean holds(@Nullable String date, LocalDate day) {
        return DayRange.of(date)
                .filter(range -> range.days() > 1 && range.meets(new DayRange(day, day), 0))
                .isPresent();
    }

    /** Where "the second day" stands, the nearest to the end; -1 without. */
    private static int counted(Scene s, int to) {
        for (int i = to - 3; i >= 0; i--) {
            boolean day = s.at(i).equals("the") && s.at(i + 2).equals("day");
            boolean behind =
                    s.isWord(i + 3) && Set.of("after", "before", "in", "when").contains(s.at(i + 3));
            boolean count = OPENING.contains(s.at(i + 1))
                    || LAST.contains(s.at(i + 1))
                    || Numerals.ordinal(s.at(i + 1)).isPresent();
            boolean next = NEXT.contains(s.at(i + 1)) && (s.time[i] == null || s.time[i].value() == null);
            if (day && !behind && (count || next)) {
                return i;
            }
        }
        return -1;
    }

    /** The only range of days that the words before name, or the day on which something opened. */
    private static @Nullable DayRange days(List<Scene> scenes, Telling telling, int at) {
        boolean opening = OPENING.contains(scenes.get(telling.sentence).at(at + 1))
                || scenes.get(telling.sentence).at(at + 1).equals("first");
        for (int n = telling.sentence; n >= Math.max(0, telling.sentence - BACK); n--) {
            Scene s = scenes.get(n);
            if (s.report != telling.report) {
                return null;
            }
            DayRange only = null;
            for (int i = 0; i < s.size(); i = s.after(i)) {
                DayRange range = range(s.time[i]);
                boolean begun = opening && range != null && range.days() == 1 && begins(s, i);
                if (range == null || !(range.days() > 1 || begun)) {
                    continue;
                }
                if (only != null && !only.equals(range)) {
                    return null;
                }
                only = range;
            }
            if (only != null) {
                return only;
            }
        }
        return null;
    }

    private static boolean firstDay(@Nullable Scene s) {
        for (int i = 0; s != null && i + 1 < s.size(); i++) {
            if ((s.at(i).equals("first") || OPENING.contains(s.at(i)))
                    && s.at(i + 1).equals("day")) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(Scene s, int time) {
        for (int i = time - 1; i >= Math.max(0, time - 8); i--) {
            if (DayCounts.begins(s, i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable DayRange range(@Nullable TimeExpression time) {
        String value =
                time == null || !time.resolved() || time.type() == TimeExpression.Type.DURATION ? null : time.value();
        boolean days = value != null && value.length() >= 10 && !value.contains("W");
        return days ? DayRange.of(value).filter(range -> range.days() <= MOST).orElse(null) : null;
    }

    private static @Nullable LocalDate day(Scene s, int at, DayRange days, @Nullable Scene before) {
        String word = s.at(at + 1);
        if (LAST.contains(word)) {
            return days.days() > 1 ? days.last() : null;
        }
        OptionalInt count = Numerals.ordinal(word);
        int nth = OPENING.contains(word) ? 1 : NEXT.contains(word) ? 2 : count.orElse(0);
        if (NEXT.contains(word) && !firstDay(before)) {
            return null; // "the following day" is the one behind them
        }
        LocalDate day = nth > 0 ? days.first().plusDays(nth - 1L) : null;
        return day == null || day.isAfter(days.last()) ? null : day;
    }
}
