package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/** Chooses the day that belongs to an encounter among the times of its clause; none rather than a doubtful one. */
final class EventDates {
    private static final Set<String> NEVER = Set.of("since", "until", "till", "than");
    private static final Set<String> LIMITS = Set.of("by", "before", "after");

    private EventDates() {}

    /** The day told right of {@code [from, to)} inside the scope, else left of it. */
    static @Nullable String near(Scene s, int from, int to, int scopeFrom, int scopeTo, @Nullable EventStatus status) {
        for (int i = from; i < to; i++) {
            String inside = dayAt(s, i, status);
            if (inside != null) {
                return inside;
            }
        }
        for (int i = to; i < scopeTo; i++) {
            if (s.time[i] == null && cutsOff(s, i)) {
                break;
            }
            String right = s.aside[i] || (i > 0 && s.time[i] != null && s.time[i - 1] == s.time[i])
                    ? null
                    : dayAt(s, i, status);
            if (right != null) {
                return right;
            }
        }
        for (int i = from - 1; i >= scopeFrom; i--) {
            if (EventWords.speech(s.at(i)) && s.person[i] == null) {
                return null;
            }
            String left = s.aside[i] || s.time[i] == null ? null : dayAt(s, first(s, i), status);
            if (left != null) {
                return left;
            }
        }
        return null;
    }

    private static int first(Scene s, int i) {
        int j = i;
        while (j > 0 && s.time[j - 1] == s.time[i]) {
            j--;
        }
        return j;
    }

    /** "tariffs imposed on April 2": a participle that is no word of an encounter takes the times behind it. */
    private static boolean cutsOff(Scene s, int i) {
        String word = s.at(i);
        return s.person[i] == null
                && ((word.length() > 4
                                && word.endsWith("ed")
                                && EventWords.governor(word) == null
                                && EventWords.verb(word) == null)
                        || EventWords.speech(word));
    }

    /** The day, week, month or range printed at {@code i}, where such a time may date something with this status. */
    static @Nullable String dayAt(Scene s, int i, @Nullable EventStatus status) {
        TimeExpression time = s.time[i];
        if (time == null || time.value() == null || !dates(time)) {
            return null;
        }
        int start = first(s, i);
        String printed = s.at(start);
        String before = s.at(start - 1);
        boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
        if (NEVER.contains(before) || NEVER.contains(printed)) {
            return null;
        }
        if (LIMITS.contains(before) || LIMITS.contains(printed)) {
            return ahead ? limit(s, start, time.value()) : null;
        }
        if ((before.equals("from") || printed.equals("from") || before.equals("early"))
                && !ahead
                && before.equals("from")) {
            return time.value().contains("/") ? time.value() : null;
        }
        return time.value();
    }

    /** "by the end of the month" says no day, but that month; "by Friday" says nothing that can be kept. */
    private static @Nullable String limit(Scene s, int start, String value) {
        if (value.length() == 7) {
            return value;
        }
        for (int j = start; j < s.after(start); j++) {
            if (s.at(j).equals("end") && value.length() >= 10) {
                return value.substring(0, 7);
            }
        }
        return null;
    }

    private static boolean dates(TimeExpression time) {
        String value = time.value();
        return value != null
                && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && value.length() >= 7
                && Character.isDigit(value.charAt(0));
    }
}
