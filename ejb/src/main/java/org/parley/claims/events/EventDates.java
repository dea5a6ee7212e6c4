package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/** Chooses the day that belongs to an encounter among the times of its clause; none rather than a doubtful one. */
final class EventDates {
    private static final Set<String> NEVER = Set.of("since", "until", "till", "than");
    /** "a statement on Friday on the talks": the day is not that of the talks. */
    private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding", "concerning", "of");

    private static final Set<String> APPOINTED = Set.of(
            "set",
            "scheduled",
            "due",
            "slated",
            "expected",
            "pencilled",
            "penciled",
            "in",
            "booked",
            "fixed",
            "poised",
            "going",
            "about",
            "likely",
            "ready");
    private static final int AGREEING = 10;
    private static final Set<String> FIRST = Set.of("first", "originally", "initially");
    private static final Set<String> LIMITS = Set.of("by", "before", "after");

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
            String inside = valueAt(s, i, status);
            if (inside != null) {
                return new Day(inside, i);
            }
        }
        int until = status == EventStatus.SCHEDULED ? Rescheduling.until(s, from, to, scopeTo) : -1;
        TimeExpression later = until > 0 ? s.time[until] : null;
        if (later != null && later.value() != null && dates(later, true)) {
            return new Day(later.value(), until);
        }
        for (int i = to; i < scopeTo && status == EventStatus.SCHEDULED; i++) {
            int moved = Rescheduling.movedTo(s, i);
            TimeExpression time = moved > 0 && moved < scopeTo ? s.time[moved] : null;
            if (time != null && time.value() != null && dates(time, true)) {
                return new Day(time.value(), moved);
            }
        }
        for (int i = to; i < scopeTo && !matter(s, from); i++) {
            boolean host = i == to && s.at(i).equals("by"); // "to be received by B on Thursday"
            if (s.time[i] == null
                    && !host
                    && (gapped(s, i, scopeFrom, from)
                            || dueThing(s, i, to)
                            || cutsOff(s, i)
                            || ends(s, i)
                            || (i > to + 1 && apart(s, i)))) {
                break;
            }
            String right = s.aside[i] || first(s, i) < i ? null : valueAt(s, i, status);
            if (right != null) {
                return new Day(right, i);
            }
        }
        boolean topic = from > 0 && TOPIC.contains(s.at(from - 1)) && !spent(s, from - 1, scopeFrom);
        for (int i = from - 1; i >= scopeFrom && !topic; i--) {
            if (s.speech(i) || owesItsDay(s, i)) {
                return null;
            }
            String left = s.aside[i] || first(s, i) < i ? null : valueAt(s, i, status);
            if (left != null) {
                return ofAgreeing(s, i, scopeFrom) ? null : new Day(left, i);
            }
        }
        return null;
    }

    /** "On Friday she had an hour with A, and on Saturday two calls": from here on it is the other day. */
    private static boolean gapped(Scene s, int and, int scopeFrom, int from) {
        boolean other =
                s.at(and).equals("and") && s.at(and + 1).equals("on") && and + 2 < s.size() && s.time[and + 2] != null;
        for (int i = scopeFrom; other && i < from; i++) {
            if (s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a range of days of one month belongs to a thing that it stands before. */
    private static boolean occasion(Scene s, int start, String value) {
        boolean range = value.length() == 21 && value.startsWith(value.substring(0, 7), 11);
        int thing = s.after(start);
        return range && s.at(start - 1).equals("the") && s.isWord(thing) && !Clauses.preposition(s.at(thing));
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
                        || APPOINTED.contains(s.at(i + 1));
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
            if (s.at(i).endsWith("ed") && owesItsDay(s, i)) {
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
        return looksAhead && EventWords.modifier(s.at(i)) == null && !APPOINTED.contains(s.at(i));
    }

    private static int first(Scene s, int i) {
        int j = i;
        while (j > 0 && s.time[i] != null && s.time[j - 1] == s.time[i]) {
            j--;
        }
        return j;
    }

    /** "tariffs imposed on April 2": a participle that is no word of an encounter takes the times behind it. */
    private static boolean cutsOff(Scene s, int i) {
        String word = s.at(i);
        boolean agent = word.equals("by")
                && !s.at(i - 1).equals("led")
                && !s.at(i - 1).equals("mediated")
                && !s.at(i - 1).equals("chaired")
                && !s.at(i - 1).equals("headed")
                && i + 1 < s.size()
                && (s.person[i + 1] != null || (i + 2 < s.size() && s.mentionStart[i + 2] == i + 1));
        boolean made = (word.equals("made") || word.equals("delivered"))
                && i > 0
                && s.isWord(i - 1)
                && !s.adverb(i - 1)
                && !Set.of("has", "have", "had", "was", "were", "be", "been").contains(s.at(i - 1));
        boolean described =
                Set.of("the", "a", "an", "its", "their", "his", "her").contains(s.at(i - 1))
                        || (EventWords.verb(s.at(i - 1)) != null
                                && EventWords.noun(s.at(i - 1)) == null); // "visited wounded men"
        return agent
                || made
                || !described
                        && s.person[i] == null
                        && s.side[i] == null
                        && !s.capitalised(i)
                        && ((word.length() > 4
                                        && word.endsWith("ed")
                                        && !APPOINTED.contains(word)
                                        && !fitted(s, i)
                                        && EventWords.governor(word) == null
                                        && EventWords.verb(word) == null)
                                || s.speech(i));
    }

    /** "met to discuss the duties due to take effect on Friday": the day is that of the duties. */
    private static boolean dueThing(Scene s, int i, int to) {
        return i > to + 1
                && Set.of("due", "set", "scheduled", "expected").contains(s.at(i))
                && s.at(i + 1).equals("to")
                && s.isWord(i - 1)
                && s.person[i - 1] == null
                && s.time[i - 1] == null
                && !VerbForms.BE.contains(s.at(i - 1))
                && !s.adverb(i - 1)
                && EventWords.noun(s.at(i - 1)) == null;
    }

    /** "his talk with B, squeezed in on Monday": the participle tells when. */
    private static boolean fitted(Scene s, int i) {
        return s.at(i + 1).equals("in") && (s.at(i + 2).equals("on") || i + 2 < s.size() && s.time[i + 2] != null);
    }

    /** "the talks, scheduled to end on Friday": the day is that of the end. */
    private static boolean ends(Scene s, int i) {
        int verb = s.at(i + 1).equals("be") ? i + 2 : i + 1;
        return s.at(i).equals("to")
                && Set.of("end", "conclude", "finish", "wrap", "ended", "concluded", "finished", "wrapped")
                        .contains(s.at(verb));
    }

    /** "talks on quotas, suspended in February,": a participle behind a comma tells of the word before the comma. */
    private static boolean apart(Scene s, int i) {
        boolean participle = s.at(i - 1).equals(",") && s.at(i).endsWith("ed") && !APPOINTED.contains(s.at(i));
        return participle && s.isWord(i - 2) && s.person[i - 2] == null;
    }

    /** The day, week, month or range printed at {@code i}, where such a time may date something with this status. */
    private static @Nullable String valueAt(Scene s, int i, @Nullable EventStatus status) {
        TimeExpression time = s.time[i];
        boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
        if (time == null || time.value() == null || !dates(time, ahead)) {
            return null;
        }
        int start = first(s, i);
        String printed = s.at(start);
        String before = s.at(start - 1);
        if (NEVER.contains(before) || NEVER.contains(printed)) {
            return null;
        }
        boolean asOf = before.equals("of") && s.at(start - 2).equals("as");
        if (asOf || status != EventStatus.CANCELLED && firstPlanned(s, start)) {
            return null;
        }
        if (ahead && occasion(s, start, time.value())) {
            return time.value().substring(0, 7); // "on the margins of the June 15-17 gathering"
        }
        boolean owner = s.possessive(s.after(start)) || s.possessive(s.after(start) - 1); // "after Thursday's talks"
        if (!owner && (LIMITS.contains(before) || LIMITS.contains(printed))) {
            return ahead ? limit(s, start, time.value()) : null;
        }
        if (!owner
                && (before.equals("from") || printed.equals("from") || before.equals("early"))
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
            boolean end =
                    s.at(j).equals("end") || s.at(j).equals("out") || s.at(j).equals("over");
            if (end && value.length() >= 10) {
                return value.substring(0, 7);
            }
        }
        return null;
    }

    private static boolean dates(TimeExpression time, boolean ahead) {
        String value = time.value();
        return value != null
                && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                && value.length() >= (ahead ? 4 : 7)
                && Character.isDigit(value.charAt(0));
    }
}
