package org.parley.claims.events;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression;

/** Makes a range of the day that an encounter begins or ends on: "on Sunday concluded two days of talks". */
final class DayCounts {
    private static final int NEAR = 6;
    private static final int BEFORE = 4;
    private static final Pattern DAYS = Pattern.compile("P([2-9]|1[0-9])D");
    private static final Set<String> BEGINS = Set.of(
            "begin",
            "begins",
            "began",
            "begun",
            "beginning",
            "open",
            "opens",
            "opened",
            "opening",
            "start",
            "starts",
            "started",
            "starting");
    private static final Set<String> ENDS = Set.of(
            "end",
            "ends",
            "ended",
            "ending",
            "conclude",
            "concludes",
            "concluded",
            "concluding",
            "wrapped",
            "wraps",
            "wrapping",
            "finish",
            "finishes",
            "finished",
            "finishing",
            "complete",
            "completes",
            "completed",
            "close",
            "closes",
            "closed");

    private DayCounts() {}

    /** The days of what the trigger names, where it is told how many they were and that it began or ended on {@code day}. */
    static @Nullable String range(Scene s, Trigger trigger, @Nullable String day, int from) {
        if (day == null || day.length() != 10 || !day.startsWith("-", 4) || day.indexOf('W') >= 0) {
            return day;
        }
        int count = -1;
        int at = trigger.head();
        for (int i = trigger.head() - 1; i >= Math.max(from, trigger.head() - NEAR) && count < 0; i--) {
            count = days(s.time[i]);
            at = i;
        }
        while (at > 0 && s.time[at] != null && s.time[at - 1] == s.time[at]) {
            at--;
        }
        for (int i = at - 1; count > 1 && i >= Math.max(from, at - BEFORE); i--) {
            LocalDate one = LocalDate.parse(day);
            if (ends(s, i)) {
                return one.minusDays(count - 1L) + "/" + one;
            }
            if (begins(s, i)) {
                return one + "/" + one.plusDays(count - 1L);
            }
        }
        return day;
    }

    private static int days(@Nullable TimeExpression time) {
        String value = time == null || time.type() != TimeExpression.Type.DURATION ? null : time.value();
        Matcher matcher = value == null ? null : DAYS.matcher(value);
        return matcher != null && matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** Whether a verb of ending stands at {@code i}: "and is to close on 21 November". */
    static boolean ends(Scene s, int i) {
        return ENDS.contains(s.at(i)) && verb(s, i);
    }

    /** Whether a verb of beginning stands at {@code i}. */
    static boolean begins(Scene s, int i) {
        return BEGINS.contains(s.at(i)) && verb(s, i);
    }

    /** "at the start of a three-day trip" tells no beginning of its own. */
    private static boolean verb(Scene s, int i) {
        return s.person[i] == null && !Set.of("the", "a", "its", "their").contains(s.at(i - 1));
    }
}
