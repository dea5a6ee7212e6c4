package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/**
 * Finds the day of an encounter told without one: "A arrived on Tuesday. He spent an hour with B." News goes on telling of
 * the day that the sentence before names, until it names another time or goes further back.
 */
final class DaysBefore {
    private static final int RECENT = 8;
    private static final Set<String> BACK = Set.of(
            "had",
            "last",
            "earlier",
            "previous",
            "previously",
            "first",
            "once",
            "since",
            "already",
            "ago",
            "recent",
            "recently",
            "latest",
            "has",
            "have");

    private DaysBefore() {}

    /** Gives each telling of what is over, and of no time, the day that it goes on from. */
    static void find(List<Telling> tellings, List<Scene> scenes, @Nullable LocalDate published) {
        for (Telling telling : tellings) {
            boolean open = telling.status == EventStatus.HELD
                    && telling.firm
                    && telling.date == null
                    && !telling.can(EventKind.VISIT)
                    && !telling.can(EventKind.SUMMIT)
                    && telling.ordinal == null
                    && telling.sentence > 0;
            telling.dayBefore = open ? day(scenes, telling.sentence, published) : null;
        }
    }

    private static @Nullable String day(List<Scene> scenes, int sentence, @Nullable LocalDate published) {
        Scene s = scenes.get(sentence);
        Scene before = scenes.get(sentence - 1);
        boolean goesOn = before.report == s.report
                && before.part == s.part
                && (s.paragraph == before.paragraph || s.paragraph == before.paragraph + 1 && pointsBack(s))
                && !timed(s);
        String day = goesOn ? before.onlyDay() : null;
        DayRange days = DayRange.of(day).orElse(null);
        boolean recent = days != null
                && published != null
                && !days.last().isAfter(published)
                && days.first().isAfter(published.minusDays(RECENT));
        return recent && day != null ? day.substring(0, 10) : null;
    }

    /** A new paragraph goes on only where it begins with those told of before. */
    private static boolean pointsBack(Scene s) {
        boolean people = Set.of("he", "she", "they", "both").contains(s.at(0));
        return people
                || (s.at(0).equals("the") && Set.of("two", "pair", "three").contains(s.at(1)));
    }

    private static boolean timed(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            boolean time = s.time[i] != null && s.time[i].type() != org.parley.text.TimeExpression.Type.DURATION;
            if (time || BACK.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }
}
