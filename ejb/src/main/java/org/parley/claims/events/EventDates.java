package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/** Chooses the day that belongs to an encounter among the times of its clause; none rather than a doubtful one. */
final class EventDates {
    /** "a statement on Friday on the talks": the day is not that of the talks. */
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding", "concerning", "of");

    /** "left Oslo on Thursday to take part in a round": the day of leaving. */
    private static final Set<String> LEAVING = Set.of("left", "leaves", "departed", "departs");

    private static final Set<String> MEANT = EventLists.of("meant");
    private static final int AGREEING = 10;
    private static final int TOLD = 6;
    private static final int OWNED = 5;

    /** How many words a passive may have before its "by". */
    private static final int HOSTED = 5;

    private EventDates() {}

    /**
     * A day and where it is printed.
     *
     * @param value the day, month, week or range
     * @param at the first word of it
     */
    record Day(String value, int at) {}

    /** The value of a day; null where there is no day. */
    static @Nullable String value(@Nullable Day day) {
        return day == null ? null : day.value();
    }

    /** The day told right of {@code [from, to)} inside the scope, else left of it. */
    static @Nullable Day near(Scene s, int from, int to, int scopeFrom, int scopeTo, @Nullable EventStatus status) {
        for (int i = from; i < to; i++) {
            String inside = PrintedTimes.own(s, i, status); // "Friday's call", whatever it came after
            if (inside != null) {
                return new Day(inside, i);
            }
        }
        int until = status == EventStatus.SCHEDULED ? Rescheduling.until(s, from, to, scopeTo) : -1;
        TimeExpression later = until > 0 ? s.time[until] : null;
        if (later != null && later.value() != null && PrintedTimes.dates(later, true)) {
            return new Day(later.value(), until);
        }
        for (int i = to; i < scopeTo && status == EventStatus.SCHEDULED; i++) {
            int moved = Rescheduling.movedTo(s, i);
            TimeExpression time = moved > 0 && moved < scopeTo ? s.time[moved] : null;
            if (time != null && time.value() != null && PrintedTimes.dates(time, true)) {
                return new Day(time.value(), moved);
            }
        }
        for (int i = to; i < scopeTo && !matter(s, from); i++) {
            boolean host = s.at(i).equals("by") && hosted(s, from, to, i);
            if (s.time[i] == null && !host && DayReach.ends(s, i, from, to, scopeFrom)) {
                break;
            }
            String right = s.aside[i] || owns(s, i) || PrintedTimes.first(s, i) < i || counted(s, i, scopeTo)
                    ? null
                    : PrintedTimes.value(s, i, status);
            if (right != null) {
                return new Day(right, i);
            }
        }
        boolean topic = from > 0 && TOPIC.contains(s.at(from - 1)) && !spent(s, from - 1, scopeFrom);
        for (int i = from - 1; i >= scopeFrom && !topic; i--) {
            boolean meant = MEANT.contains(s.at(i)) && s.person[i] == null; // "On the 30th she hopes to see B"
            if (s.speech(i) || !meant && owesItsDay(s, i)) {
                return null;
            }
            String left = s.aside[i] || PrintedTimes.first(s, i) < i ? null : PrintedTimes.value(s, i, status);
            if (left != null) {
                boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
                return ofAgreeing(s, i, scopeFrom) || ahead && ofTelling(s, i, scopeFrom) ? null : new Day(left, i);
            }
        }
        return null;
    }

    /** "issues tied to last month's agreement": the time is that of what it owns, unless that is an encounter. */
    private static boolean owns(Scene s, int time) {
        int mark = s.after(time);
        if (!s.possessive(mark)) {
            return false;
        }
        for (int i = mark + 1; i < Math.min(s.size(), mark + OWNED); i++) {
            if (EventWords.noun(s.at(i)) != null) {
                return false;
            }
        }
        return true;
    }

    /** "for the third time this month on Tuesday": how often, not when; "for the first time last week" has no other day. */
    private static boolean counted(Scene s, int time, int to) {
        boolean count = s.at(time - 1).equals("time")
                && Numerals.ordinal(s.at(time - 2)).isPresent();
        for (int i = s.after(time); count && i < to; i++) {
            if (s.time[i] != null) {
                return true;
            }
        }
        return false;
    }

    /** "to be received by B on Thursday", "was received in Oslo by B on Tuesday". */
    private static boolean hosted(Scene s, int from, int to, int by) {
        boolean passive = VerbForms.BE.contains(s.at(from - 1)) && by - to <= HOSTED;
        for (int i = to; i < by; i++) {
            passive &= s.person[i] == null && !s.at(i).equals(",");
        }
        return by == to || passive;
    }

    /** "Regarding the talks, the government on the 21st entered": what is spoken of has no day here. */
    static boolean matter(Scene s, int from) {
        return Set.of("regarding", "concerning").contains(s.at(from - 1));
    }

    /** "had spent Friday evening on a call": here "on" tells no topic. */
    private static boolean spent(Scene s, int on, int from) {
        for (int i = on - 1; i >= Math.max(from, on - 6); i--) {
            if (Set.of("spent", "spend", "spends", "was", "were").contains(s.at(i))) {
                return s.at(on).equals("on");
            }
        }
        return false;
    }

    /** "agreed on Thursday to meet", "decided by telephone on Sunday to hold talks": the day between the two is the first's. */
    private static boolean ofAgreeing(Scene s, int time, int scopeFrom) {
        boolean leads = s.at(s.after(time)).equals("to");
        for (int i = time - 1; leads && i >= Math.max(scopeFrom, time - AGREEING); i--) {
            if (s.time[i] != null || !s.isWord(i)) {
                return false;
            }
            if (LEAVING.contains(s.at(i)) || s.at(i).endsWith("ed") && owesItsDay(s, i)) {
                return true;
            }
        }
        return false;
    }

    /** "told parliament on Tuesday he would meet B": the day of telling, where what was told has a subject of its own. */
    private static boolean ofTelling(Scene s, int time, int scopeFrom) {
        int behind = s.after(time);
        boolean subject = Set.of("he", "she", "they", "it").contains(s.at(behind));
        for (int i = time - 1; subject && i >= Math.max(scopeFrom, time - TOLD); i--) {
            if (s.speech(i) || s.at(i).equals("told")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed last month to meet": the day is that of the agreeing; "is set to meet" has no day of its own. */
    private static boolean owesItsDay(Scene s, int i) {
        EventWords.How how = s.person[i] == null ? EventWords.governor(s.at(i)) : null;
        boolean calls = s.at(i).startsWith("call")
                && (s.at(i + 1).equals("for") || s.at(i + 1).equals("on"));
        boolean looksAhead = calls
                || how == EventWords.How.PROPOSED
                || how == EventWords.How.SCHEDULED
                || how == EventWords.How.NONE;
        return looksAhead && EventWords.modifier(s.at(i)) == null && !DayReach.APPOINTED.contains(s.at(i));
    }
}
