package org.parley.text;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds days on end: "June 15-17", "27 and 28 October", "Thursday and Friday", "between May 2 and May 5". */
final class DaySpans {
    private static final Set<String> MOVES = Set.of(
            "postponed",
            "moved",
            "rescheduled",
            "changed",
            "pushed",
            "delayed",
            "shifted",
            "slipped",
            "slid",
            "deferred",
            "extended",
            "postpone",
            "move",
            "reschedule",
            "extend",
            "brought",
            "advanced");

    private DaySpans() {}

    /** "27 and 28 October", "9 to 13 June 2026": the month stands with the last day only. */
    static @Nullable TimeMatch sharedMonth(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        int last = c.is(at + 2, "the") ? at + 3 : at + 2;
        OptionalInt a = c.dayOfMonth(at);
        OptionalInt b = a.isEmpty() ? a : c.dayOfMonth(last);
        boolean linked = b.isPresent()
                && (c.is(at + 1, "to", "until", "till", "through") || c.dash(at + 1) || c.is(at + 1, "and", "&"));
        DayPrinted end = linked && c.word(c.is(last + 1, "of") ? last + 2 : last + 1, Kind.MONTH) != null
                ? CalendarRules.monthDay(c, last)
                : null;
        if (end == null || a.getAsInt() >= b.getAsInt()) {
            return null;
        }
        boolean together = !c.is(at + 1, "and", "&") || c.is(i - 1, "between") || b.getAsInt() == a.getAsInt() + 1;
        return together && !moved(c, i)
                ? rangeOf(new DayPrinted(i, at + 1, end.day().withDay(a.getAsInt())), end)
                : null;
    }

    /** The days that {@code first} opens: "June 15-17", "Friday to Sunday"; null if it stands alone. */
    static @Nullable TimeMatch from(TimeCursor c, DayPrinted first) {
        int link = first.to();
        boolean between = c.is(first.from() - 1, "between") && c.is(link, "and");
        boolean linked = between
                || nextDay(c, first)
                || nextWeekday(c, first)
                || c.dash(link)
                || c.is(link, "to", "through", "until", "till");
        if (!linked || moved(c, first.from())) {
            return null;
        }
        DayPrinted last = null;
        OptionalInt number = c.dayOfMonth(link + 1);
        if (nextDay(c, first) && first.day().month() == null && number.isPresent()) {
            return rangeOf(first, new DayPrinted(link + 1, link + 2, first.day().withDay(number.getAsInt())));
        }
        if (first.day().month() != null
                && first.day().day() != null
                && number.isPresent()
                && c.word(link + 2, Kind.MONTH) == null) {
            boolean counted = c.word(link + 2, Kind.UNIT) != null || c.is(link + 2, "percent", "%");
            last = counted
                    ? null
                    : CalendarRules.year(
                            c, new DayPrinted(link + 1, link + 2, first.day().withDay(number.getAsInt())));
        } else {
            DayPrinted other = CalendarRules.day(c, link + 1);
            if (other != null && sameKind(first.day(), other.day())) {
                last = other;
            }
        }
        return last == null ? null : rangeOf(first, last);
    }

    /** "Oct. 28 and 29", but not "Oct. 28 and 29 people". */
    private static boolean nextDay(TimeCursor c, DayPrinted first) {
        Integer day = first.day().day();
        OptionalInt other = c.dayOfMonth(first.to() + 1);
        return day != null
                && first.day().year() == null
                && c.is(first.to(), "and", "&")
                && other.isPresent()
                && (first.day().month() != null || c.token(first.to() + 1).kind() == Token.Kind.WORD)
                && other.getAsInt() == day + 1
                && (CalendarRules.AFTER_ORDINAL.contains(c.at(first.to() + 2))
                        || told(c, first.to() + 2)
                        || ofBody(c, first.to() + 2));
    }

    /** "a meeting on July 1 and 2 of the Rice Council", but not "and 2 of the ministers". */
    private static boolean ofBody(TimeCursor c, int i) {
        int body = c.is(i + 1, "the", "a", "its", "their") ? i + 2 : i + 1;
        return c.is(i, "of") && body < c.size() && (c.token(body).capitalised() || c.is(body, "council", "committee"));
    }

    /** "Nov. 10 and 11 preceded the conference": a verb cannot be what is counted. */
    private static boolean told(TimeCursor c, int i) {
        String word = c.at(i);
        boolean past = word.length() > 4 && word.endsWith("ed") || TimeWords.TENSES.containsKey(word);
        return past && !c.token(i).capitalised();
    }

    /** "Thursday and Friday", "Wednesday or Thursday", "today and tomorrow": two days on end are told as one time. */
    private static boolean nextWeekday(TimeCursor c, DayPrinted first) {
        if (!c.is(first.to(), "and", "or", "&") || first.day().month() != null) {
            return false;
        }
        TimeWords.Word other = c.word(first.to() + 1);
        Integer weekday = first.day().weekday();
        if (other != null && weekday != null && other.kind() == Kind.WEEKDAY) {
            boolean owner = c.is(first.to() + 2, "'s", "\u2019s"); // "on Monday and Tuesday's vote"
            return !owner && other.number() == weekday % 7 + 1;
        }
        Integer offset = first.day().offset();
        return offset != null && offset == 0 && c.is(first.to() + 1, "tomorrow");
    }

    private static TimeMatch rangeOf(DayPrinted first, DayPrinted last) {
        Integer year = last.day().year();
        CalendarDay from =
                year != null && first.day().year() == null && first.day().month() != null
                        ? first.day().withYear(year)
                        : first.day();
        TimeMatch.Meaning meaning = frame -> {
            TimeValue a = from.underway(last.day(), frame);
            TimeValue b = last.day().endOf(a, frame);
            boolean complete = a.resolved() && b.resolved() && a.value() != null && b.value() != null;
            return complete
                    ? TimeValue.date(a.value() + "/" + b.value(), a.derivation() + ", to " + b.derivation())
                    : TimeValue.open(
                            a.value() == null || b.value() == null ? null : a.value() + "/" + b.value(),
                            a.derivation());
        };
        return new TimeMatch(first.from(), last.to(), meaning, last.day().full());
    }

    private static boolean sameKind(CalendarDay a, CalendarDay b) {
        return a.isMonth() == b.isMonth()
                && (a.month() == null) == (b.month() == null)
                && (a.weekday() == null) == (b.weekday() == null)
                && (a.offset() == null) == (b.offset() == null);
    }

    /** "postponed from Friday to Monday" names two days, not a range. */
    private static boolean moved(TimeCursor c, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 10); i--) {
            if (MOVES.contains(c.at(i))) {
                return true;
            }
        }
        return false;
    }
}
