package org.parley.claims.events;

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
    private static final Set<String> BEGINS = EventLists.of("begins");
    private static final Set<String> ENDS = EventLists.of("ends");

    private DayCounts() {}

    /** The days of what the trigger names, where it is told how many they were and that it began or ended on {@code day}. */
    static @Nullable String range(Scene s, Trigger trigger, @Nullable String told, int from, int to) {
        String day = DaysApart.shift(told, 0);
        if (told == null || day == null) {
            return told;
        }
        int at = counted(s, trigger, from);
        int count = at < 0 ? -1 : days(s.time[at]);
        at = at < 0 ? trigger.head() : at;
        while (at > 0 && s.time[at] != null && s.time[at - 1] == s.time[at]) {
            at--;
        }
        for (int i = at - 1; count > 1 && i >= Math.max(from, at - BEFORE); i--) {
            if (ends(s, i) || atTheEnd(s, i)) {
                return DaysApart.shift(day, 1 - count) + "/" + day;
            }
            if (begins(s, i)) {
                return day + "/" + DaysApart.shift(day, count - 1);
            }
        }
        if (count > 1 && dayBehind(s, trigger.to(), to, false)) {
            return day + "/" + DaysApart.shift(day, count - 1);
        }
        return count > 1 && dayBehind(s, trigger.to(), to, true) ? DaysApart.shift(day, 1 - count) + "/" + day : told;
    }

    /** Where a count of days stands right before the noun; -1 without. */
    private static int counted(Scene s, Trigger trigger, int from) {
        for (int i = trigger.head() - 1; i >= Math.max(from, trigger.head() - NEAR); i--) {
            if (days(s.time[i]) > 1) {
                return i;
            }
        }
        return -1;
    }

    /** "after two days of talks in Lima, she said on Monday": up to the day of the saying; null where that is not told. */
    static @Nullable String untilSaying(Scene s, Trigger trigger, int from) {
        int at = counted(s, trigger, from);
        while (at > 0 && s.time[at - 1] == s.time[at]) {
            at--;
        }
        String said = at > 0 && s.at(at - 1).equals("after") ? DaysApart.shift(DaysApart.ofSaying(s), 0) : null;
        return said == null ? null : DaysApart.shift(said, 1 - days(s.time[at])) + "/" + said;
    }

    /** "at the end of a two-day trip". */
    private static boolean atTheEnd(Scene s, int i) {
        return s.at(i).equals("of") && Set.of("end", "close", "conclusion").contains(s.at(i - 1));
    }

    /** "three days of talks that ended on Tuesday": the day that follows is that of the end, or of the beginning. */
    private static boolean dayBehind(Scene s, int from, int to, boolean end) {
        for (int i = from; i < to; i++) {
            if (end ? ends(s, i) : begins(s, i)) {
                int day = i + 1;
                while (day < Math.min(to, i + NEAR) && s.time[day] == null && between(s, day)) {
                    day++; // "ended in Oslo on Tuesday", "wrapped up late on Tuesday"
                }
                return day < to && s.time[day] != null;
            }
        }
        return false;
    }

    private static boolean between(Scene s, int i) {
        return s.side[i] != null
                || s.capitalised(i)
                || Set.of("on", "late", "up", "early", "in", "at", "there").contains(s.at(i));
    }

    /** How many days, two at least, the length says; -1 where it says none. */
    static int days(@Nullable TimeExpression time) {
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
