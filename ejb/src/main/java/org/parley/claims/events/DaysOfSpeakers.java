package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/** Finds the day of an encounter that somebody spoke right after: "A said on Friday there was no deal. Emerging from talks with B, A saw". */
final class DaysOfSpeakers {
    private static final Set<String> FRESH = EventLists.of("fresh-from");
    private static final int NEAR = 3;

    private DaysOfSpeakers() {}

    /** The day on which the sentence before says that one of those who met spoke; null where it says none. */
    static @Nullable String of(Telling telling, List<Scene> scenes) {
        boolean open = telling.status == EventStatus.HELD
                && telling.date == null
                && !telling.timed
                && telling.ordinal == null
                && telling.sentence > 0
                && !telling.can(EventKind.VISIT)
                && !telling.persons.isEmpty();
        if (!open) {
            return null;
        }
        Scene s = scenes.get(telling.sentence);
        Scene before = scenes.get(telling.sentence - 1);
        int from = 0;
        while (from < s.size() && s.tokens.get(from).span().start() < telling.span.start()) {
            from++;
        }
        boolean goesOn = before.report == s.report && before.part == s.part && s.paragraph <= before.paragraph + 1;
        return goesOn && fresh(s, from) && !GoingOn.tellsItsTime(s, from) && speaks(before, telling)
                ? DaysApart.ofSaying(before)
                : null;
    }

    private static boolean fresh(Scene s, int from) {
        for (int i = Math.max(0, from - NEAR); i <= Math.min(from, s.size() - 1); i++) {
            if (FRESH.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Scene s, Telling telling) {
        for (int i = 0; i < s.size(); i++) {
            if (s.speech(i)) {
                return new Participants(s).between(0, i).stream().anyMatch(telling.persons::contains);
            }
        }
        return false;
    }

    /** The one day that the sentence names as gone by, beside days to come; null where it names another. */
    static @Nullable String onlyDayGone(Scene s, LocalDate published) {
        String only = null;
        for (int i = 0; i < s.size(); i = s.after(i)) {
            TimeExpression time = s.time[i];
            if (time == null || time.type() == TimeExpression.Type.DURATION) {
                continue;
            }
            DayRange days = time.resolved() ? DayRange.of(time.value()).orElse(null) : null;
            if (days == null || days.days() > 1 && !days.first().isAfter(published)) {
                return null;
            }
            if (!days.first().isAfter(published)) {
                if (only != null) {
                    return null;
                }
                only = time.value();
            }
        }
        return only;
    }
}
