package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/**
 * Gives an encounter the day, or the days, that the next sentence tells of it: "They had begun late on Thursday", "The three-day
 * talks were led by A" behind "concluded on Friday".
 */
final class DaysAfter {
    private static final Set<String> PRONOUNS = Set.of("it", "they");
    private static final Set<String> BEGAN = EventLists.of("began");
    private static final Set<String> HELPERS = Set.of("had", "was", "were", "took");
    private static final Set<String> HAPPENED = Set.of("place", "held");
    private static final Set<String> AHEAD = Set.of("is", "are");
    private static final Set<String> SET = Set.of("set", "scheduled", "planned", "due", "slated", "to", "expected");
    private static final int NEAR = 3;

    private DaysAfter() {}

    static void in(List<Scene> scenes, List<Telling> told) {
        for (int n = 1; n < scenes.size(); n++) {
            Scene s = scenes.get(n);
            Scene before = scenes.get(n - 1);
            boolean goesOn = before.report == s.report && before.part == s.part && s.paragraph <= before.paragraph + 1;
            if (!goesOn) {
                continue;
            }
            String day = s.paragraph == before.paragraph && happened(s) ? s.onlyDay() : null;
            Telling open = day == null ? null : only(told, n - 1, false);
            if (open != null && day != null) {
                open.date = day;
            }
            count(s, before, told);
            ahead(s, n, told);
        }
    }

    /** "They had begun", "It took place", "It was held". */
    private static boolean happened(Scene s) {
        int verb = HELPERS.contains(s.at(1)) ? 2 : 1;
        return PRONOUNS.contains(s.at(0)) && (BEGAN.contains(s.at(verb)) || verb == 2 && HAPPENED.contains(s.at(verb)));
    }

    /** "will meet in May. It is set for the 25th", "The date is July 25": the day of what is to come. */
    private static void ahead(Scene s, int n, List<Telling> told) {
        boolean date =
                s.at(0).equals("the") && s.at(1).equals("date") && s.at(2).equals("is");
        boolean it = PRONOUNS.contains(s.at(0)) && AHEAD.contains(s.at(1)) && SET.contains(s.at(2));
        String day = date || it ? DaysApart.shift(s.onlyDay(), 0) : null;
        List<Telling> open = told.stream()
                .filter(t -> t.sentence == n - 1 && t.grounded && t.status == EventStatus.SCHEDULED)
                .toList();
        DayRange known = open.size() == 1 ? DayRange.of(open.get(0).date).orElse(null) : null;
        boolean finer = known == null
                || day != null
                        && known.days() > 1
                        && known.meets(DayRange.of(day).orElse(known), 0);
        if (day != null && open.size() == 1 && finer) {
            open.get(0).date = day;
        }
    }

    /** "concluded the round on Friday. The three-day talks": from so many days before. */
    private static void count(Scene s, Scene before, List<Telling> told) {
        boolean named = s.at(0).equals("the") && s.size() > NEAR && s.time[1] != null;
        int days = named ? DayCounts.days(s.time[1]) : -1;
        int noun = named ? s.after(1) : -1;
        if (days < 2 || EventWords.noun(s.at(noun)) == null) {
            return;
        }
        Telling meant = only(told, before.number, true);
        String last = meant == null ? null : DaysApart.shift(meant.date, 0);
        if (meant != null && last != null && ended(before, meant)) {
            meant.date = DaysApart.shift(last, 1 - days) + "/" + last;
        }
    }

    private static boolean ended(Scene s, Telling telling) {
        for (int i = 0; i < s.upTo(telling.span); i++) {
            if (DayCounts.ends(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** The one thing of the sentence that was held, with a day or without; null where there are more, or none. */
    private static @Nullable Telling only(List<Telling> told, int sentence, boolean dated) {
        List<Telling> held = told.stream()
                .filter(t ->
                        t.sentence == sentence && (t.grounded || t.minutes != null) && t.status == EventStatus.HELD)
                .filter(t -> !t.can(EventKind.VISIT) && !t.can(EventKind.SUMMIT))
                .toList();
        return held.size() == 1 && (held.get(0).date != null) == dated ? held.get(0) : null;
    }
}
