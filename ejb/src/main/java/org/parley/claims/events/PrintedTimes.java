package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/** Says what day, week, month or range a printed time gives an encounter of some status; many times give none. */
final class PrintedTimes {
    private static final Set<String> NEVER = Set.of("since", "until", "till", "than");
    private static final Set<String> FIRST = Set.of("first", "originally", "initially");
    private static final Set<String> LIMITS = Set.of("by", "before", "after");

    private PrintedTimes() {}

    /** The same, of the thing that the time stands before. */
    static @Nullable String own(Scene s, int i, @Nullable EventStatus status) {
        TimeExpression time = s.time[i];
        boolean own = time != null && ofThing(s, first(s, i)) && value(s, i, status) != null;
        return own && time != null ? time.value() : value(s, i, status);
    }

    /** The day, week, month or range printed at {@code i}, where such a time may date something with this status. */
    static @Nullable String value(Scene s, int i, @Nullable EventStatus status) {
        TimeExpression time = s.time[i];
        boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
        if (time == null || time.value() == null || !dates(time, ahead)) {
            return null;
        }
        int start = first(s, i);
        String printed = s.at(start);
        int opens = s.at(start - 1).equals("the") ? start - 1 : start; // "before the May 20 deadline"
        String before = s.at(opens - 1);
        boolean own = ofThing(s, start); // "since Thursday's talks", "before the April 16 round"
        if (!own && (NEVER.contains(before) || NEVER.contains(printed))) {
            return null;
        }
        boolean asOf = before.equals("of") && s.at(opens - 2).equals("as");
        if (asOf || status != EventStatus.CANCELLED && firstPlanned(s, start)) {
            return null;
        }
        if (before.equals("of") && s.at(opens - 2).equals("eve")) {
            return DaysApart.shift(time.value(), -1); // "on the eve of Friday's vote"
        }
        if (ahead && occasion(s, start, time.value())) {
            return time.value().substring(0, 7); // "on the margins of the June 15-17 gathering"
        }
        if (own && LIMITS.contains(before)) {
            Integer days = DaysApart.days(s, opens - 2); // "came a day after Monday's crash"
            String apart = days == null ? null : DaysApart.shift(time.value(), before.equals("after") ? days : -days);
            return apart == null ? time.value() : apart;
        }
        if (!own && (LIMITS.contains(before) || LIMITS.contains(printed))) {
            return ahead ? limit(s, start, time.value()) : null;
        }
        if (!own
                && (before.equals("from") || printed.equals("from") || before.equals("early"))
                && !ahead
                && before.equals("from")) {
            return time.value().contains("/") ? time.value() : null;
        }
        return time.value();
    }

    /** Whether the time is that of a thing named behind it. */
    private static boolean ofThing(Scene s, int start) {
        int end = s.after(start);
        boolean owner = s.possessive(end) || s.possessive(end - 1);
        boolean the = s.at(start).equals("the") || s.at(start - 1).equals("the");
        return owner || the && s.isWord(end) && EventWords.noun(s.at(end)) != null;
    }

    /** "by the end of the month" says no day, but that month; "by Friday" says nothing that can be kept. */
    private static @Nullable String limit(Scene s, int start, String value) {
        if (value.length() == 7) {
            return value;
        }
        for (int j = start; j < s.after(start); j++) {
            boolean end =
                    s.at(j).equals("end") || s.at(j).equals("out") || s.at(j).equals("over");
            if (end && value.length() >= 10) {
                return value.substring(0, 7);
            }
        }
        return null;
    }

    /** Whether a range of days of one month belongs to a thing that it stands before. */
    private static boolean occasion(Scene s, int start, String value) {
        boolean range = value.length() == 21 && value.startsWith(value.substring(0, 7), 11);
        int thing = s.after(start);
        return range && s.at(start - 1).equals("the") && s.isWord(thing) && !Clauses.preposition(s.at(thing));
    }

    /** "first planned for May 18", "originally due in September": it was to be then. */
    private static boolean firstPlanned(Scene s, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 6); i--) {
            if (!s.isWord(i)) {
                return false;
            }
            if (FIRST.contains(s.at(i))) {
                EventWords.How how = EventWords.governor(s.at(i + 1));
                return how == EventWords.How.SCHEDULED
                        || how == EventWords.How.PROPOSED
                        || DayReach.APPOINTED.contains(s.at(i + 1));
            }
        }
        return false;
    }

    static boolean dates(TimeExpression time, boolean ahead) {
        String value = time.value();
        return value != null
                && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && value.length() >= (ahead ? 4 : 7)
                && Character.isDigit(value.charAt(0));
    }

    static int first(Scene s, int i) {
        int j = i;
        while (j > 0 && s.time[i] != null && s.time[j - 1] == s.time[i]) {
            j--;
        }
        return j;
    }
}
