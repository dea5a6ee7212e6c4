package org.parley.text;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds days and months: "Friday", "this Friday", "May 7, 2025", "7 May", "the 16th", "10/30/1989", "June 15-17". */
final class CalendarRules {
    static final Set<String> AFTER_ORDINAL = Set.of(
            "", ",", ".", ";", ":", ")", "and", "to", "in", "at", "for", "with", "but", "after", "when", "that",
            "local", "as", "or", "by", "before", "-", "\u2013", "\u2014", "--", "'s", "\u2019s", "\"", "\u201d",
            "while", "because", "if", "unless", "he", "she", "they", "the", "(");
    private static final Set<String> BEFORE_ORDINAL =
            Set.of("on", "from", "until", "by", "since", "before", "after", "to", "between", "and", "through", "till");
    private static final Set<String> BEFORE_BARE_MONTH = Set.of(
            "in", "since", "until", "by", "last", "next", "this", "early", "mid", "late", "of", "from", "to", "and",
            "through", "before", "after", "during", "between", "for", "each", "every", "till");

    private CalendarRules() {}

    /** A day, month or range of days beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch shared = DaySpans.sharedMonth(c, i);
        if (shared != null) {
            return shared;
        }
        DayPrinted first = day(c, i);
        if (first == null) {
            return SlashedDay.at(c, i);
        }
        first = weekdayBehind(c, first);
        TimeMatch range = DaySpans.from(c, first);
        return range != null
                ? range
                : new TimeMatch(
                        first.from(), first.to(), first.day()::in, first.day().full());
    }

    /** "On May 30, a Friday, they met": one day, told twice. */
    private static DayPrinted weekdayBehind(TimeCursor c, DayPrinted date) {
        int a = date.to() + 1;
        TimeWords.Word word = c.is(a - 1, ",") && c.is(a, "a") ? c.word(a + 1, Kind.WEEKDAY) : null;
        CalendarDay day = date.day();
        return word == null || day.day() == null || day.month() == null
                ? date
                : new DayPrinted(
                        date.from(),
                        a + 2,
                        new CalendarDay(day.year(), day.month(), day.day(), word.number(), null, day.shift()));
    }

    // ---- days

    static @Nullable DayPrinted day(TimeCursor c, int i) {
        int at = c.is(i, "the") && c.word(i + 1, Kind.SHIFT) != null ? i + 1 : i;
        TimeWords.Word shift = c.word(at, Kind.SHIFT);
        if (shift != null && !c.is(at, "that", "same", "current", "present", "latest")) {
            return shifted(c, i, at);
        }
        TimeWords.Word word = c.word(i);
        if (word == null) {
            return numbered(c, i);
        }
        return switch (word.kind()) {
            case WEEKDAY -> weekday(c, i, word.number());
            case MONTH -> month(c, i, word.number());
            case DAY ->
                c.is(i, "tonight")
                        ? null
                        : new DayPrinted(i, i + 1, new CalendarDay(null, null, null, null, word.number(), ""));
            default -> null;
        };
    }

    private static @Nullable DayPrinted shifted(TimeCursor c, int from, int at) {
        TimeWords.Word next = c.word(at + 1);
        if (next == null || (next.kind() != Kind.WEEKDAY && next.kind() != Kind.MONTH)) {
            return null;
        }
        DayPrinted named =
                next.kind() == Kind.WEEKDAY ? weekday(c, at + 1, next.number()) : month(c, at + 1, next.number());
        if (named == null) {
            return null;
        }
        boolean plain = named.day().shift().isEmpty()
                && named.day().day() == null
                && named.day().year() == null;
        return new DayPrinted(from, named.to(), plain ? named.day().withShift(c.at(at)) : named.day());
    }

    private static DayPrinted weekday(TimeCursor c, int i, int number) {
        CalendarDay plain = new CalendarDay(null, null, null, number, null, "");
        int next = c.is(i + 1, ",", "(") ? i + 2 : i + 1;
        boolean the = c.is(next, "the");
        DayPrinted date = c.is(next, "on") ? null : monthDay(c, the ? next + 1 : next);
        if (date != null && date.day().day() != null) {
            CalendarDay full = date.day();
            int to = c.is(i + 1, "(") && c.is(date.to(), ")") ? date.to() + 1 : date.to();
            return new DayPrinted(i, to, new CalendarDay(full.year(), full.month(), full.day(), number, null, ""));
        }
        OptionalInt bare = c.dayOfMonth(next);
        if (bare.isPresent() && c.is(i + 1, "(") && c.is(next + 1, ")")) {
            return new DayPrinted(i, next + 2, new CalendarDay(null, null, bare.getAsInt(), null, null, ""));
        }
        int of = c.is(i + 1, "of") ? i + 2 : i + 1;
        if (c.is(of, "last", "this", "next") && c.is(of + 1, "week")) {
            return new DayPrinted(i, of + 2, plain.withShift(c.at(of) + " week"));
        }
        return new DayPrinted(i, i + 1, plain);
    }

    private static @Nullable DayPrinted month(TimeCursor c, int i, int number) {
        DayPrinted dated = monthDay(c, i);
        if (dated != null) {
            return dated;
        }
        boolean name = number != 5 && number != 3 && c.at(i).length() > 3;
        boolean led = BEFORE_BARE_MONTH.contains(c.at(i - 1)) || c.word(i - 1, Kind.SHIFT) != null;
        int of = c.is(i + 1, "of") ? i + 2 : i + 1;
        if (c.is(of, "last", "this", "next") && c.is(of + 1, "year")) {
            String shift = c.is(of, "this") ? "this" : c.at(of) + " year";
            return new DayPrinted(
                    i, of + 2, CalendarDay.ofMonth(number, null, null).withShift(shift));
        }
        // a bare "June" may be a person: a name follows or precedes
        boolean beside = (i > 0 && c.token(i - 1).capitalised() && !led && !c.is(i - 1, "the", "in"))
                || (i + 1 < c.size() && c.token(i + 1).capitalised() && !led);
        return led || (name && !beside) ? new DayPrinted(i, i + 1, CalendarDay.ofMonth(number, null, null)) : null;
    }

    /** "May 7", "May 7th, 2025", "May 2025", "7 May 2025", "the 16th of May"; null if it is none of them. */
    static @Nullable DayPrinted monthDay(TimeCursor c, int i) {
        TimeWords.Word month = c.word(i, Kind.MONTH);
        if (month != null) {
            OptionalInt day = c.dayBesideMonth(i + 1);
            if (day.isPresent() && c.year(i + 1).isEmpty() && !(c.dash(i + 2) && c.word(i + 3, Kind.UNIT) != null)) {
                return year(c, new DayPrinted(i, i + 2, CalendarDay.ofMonth(month.number(), day.getAsInt(), null)));
            }
            int at = c.is(i + 1, ",", "of") ? i + 2 : i + 1;
            OptionalInt year = c.year(at);
            return year.isPresent()
                    ? new DayPrinted(i, at + 1, CalendarDay.ofMonth(month.number(), null, year.getAsInt()))
                    : null;
        }
        OptionalInt day = c.dayBesideMonth(i);
        TimeWords.Word after = day.isEmpty() ? null : c.word(c.is(i + 1, "of") ? i + 2 : i + 1, Kind.MONTH);
        if (after == null) {
            return null;
        }
        int to = c.is(i + 1, "of") ? i + 3 : i + 2;
        return year(c, new DayPrinted(i, to, CalendarDay.ofMonth(after.number(), day.getAsInt(), null)));
    }

    /** Takes in a year that follows. */
    static DayPrinted year(TimeCursor c, DayPrinted date) {
        int of = c.is(date.to(), "of") ? date.to() + 1 : date.to();
        if (date.day().day() != null && c.is(of, "last", "next", "this") && c.is(of + 1, "year")) {
            return new DayPrinted(date.from(), of + 2, date.day().withShift(c.at(of) + " year")); // "May 5 last year"
        }
        int at = c.is(date.to(), ",") ? date.to() + 1 : date.to();
        OptionalInt year = c.year(at);
        boolean counted = c.word(at + 1, Kind.UNIT) != null;
        return year.isEmpty() || counted
                ? date
                : new DayPrinted(date.from(), at + 1, date.day().withYear(year.getAsInt()));
    }

    // ---- numbers

    private static @Nullable DayPrinted numbered(TimeCursor c, int i) {
        if (c.is(i, "the")) {
            DayPrinted beside = besideYesterday(c, i);
            if (beside != null) {
                return beside;
            }
            if (c.word(i + 1, Kind.MONTH) != null) {
                return null; // "the Aug. 1 deadline": the date begins behind it
            }
            DayPrinted named = monthDay(c, i + 1);
            return named != null && named.day().day() != null
                    ? new DayPrinted(i, named.to(), named.day())
                    : ordinal(c, i);
        }
        DayPrinted named = monthDay(c, i);
        return named != null ? named : figures(c, i);
    }

    /** "the day before yesterday", "the day after tomorrow", "the first of July". */
    private static @Nullable DayPrinted besideYesterday(TimeCursor c, int i) {
        boolean before = c.is(i + 2, "before") && c.is(i + 3, "yesterday");
        if (c.is(i + 1, "day") && (before || c.is(i + 2, "after") && c.is(i + 3, "tomorrow"))) {
            return new DayPrinted(i, i + 4, new CalendarDay(null, null, null, null, before ? -2 : 2, ""));
        }
        OptionalInt spelled = Numerals.ordinal(c.at(i + 1));
        TimeWords.Word month = c.is(i + 2, "of") ? c.word(i + 3, Kind.MONTH) : null;
        return month == null || spelled.isEmpty() || spelled.getAsInt() > 31 || c.is(i + 4, "'s", "\u2019s")
                ? null
                : year(c, new DayPrinted(i, i + 4, CalendarDay.ofMonth(month.number(), spelled.getAsInt(), null)));
    }

    /** "on the 16th", but not "on the 16th floor". */
    private static @Nullable DayPrinted ordinal(TimeCursor c, int i) {
        OptionalInt day = c.dayOfMonth(i + 1);
        boolean ordinal =
                day.isPresent() && c.at(i + 1).length() > 2 && c.token(i + 1).kind() == Token.Kind.WORD;
        if (!ordinal) {
            return null; // also at the end of the sentence
        }
        TimeWords.Word part = c.is(i - 1, "of") ? c.word(i - 2, Kind.PART) : null; // "the morning of the 8th"
        boolean led = BEFORE_ORDINAL.contains(c.at(i - 1))
                || part != null
                || (c.is(i - 1, "for") && Character.isDigit(c.at(i + 1).charAt(0)));
        boolean verb = c.is(i - 1, "on") && c.at(i + 2).endsWith("ed"); // "on the 21st entered"
        return led && (verb || AFTER_ORDINAL.contains(c.at(i + 2)))
                ? new DayPrinted(i, i + 2, new CalendarDay(null, null, day.getAsInt(), null, null, ""))
                : null;
    }

    /** "2025-05-22", "10/30/1989", "30-10-1989" where day and month cannot be mistaken. */
    private static @Nullable DayPrinted figures(TimeCursor c, int i) {
        String mark = c.at(i + 1);
        if (c.digits(i).isEmpty() || !mark.equals(c.at(i + 3)) || !(mark.equals("-") || mark.equals("/"))) {
            return null;
        }
        if (!c.glued(i) || !c.glued(i + 1) || !c.glued(i + 2) || !c.glued(i + 3)) {
            return null;
        }
        OptionalInt a = c.digits(i);
        OptionalInt b = c.digits(i + 2);
        OptionalInt d = c.digits(i + 4);
        if (a.isEmpty() || b.isEmpty() || d.isEmpty()) {
            return null;
        }
        CalendarDay day = c.at(i).length() == 4
                ? CalendarDay.ofMonth(b.getAsInt(), d.getAsInt(), a.getAsInt())
                : mark.equals("/") || c.at(i + 4).length() == 4
                        ? slashed(
                                a.getAsInt(),
                                b.getAsInt(),
                                d.getAsInt(),
                                c.at(i + 4).length())
                        : null;
        LocalDate full = day == null ? null : day.full();
        return day == null || full == null ? null : new DayPrinted(i, i + 5, day);
    }

    private static @Nullable CalendarDay slashed(int a, int b, int year, int digits) {
        if (digits != 2 && digits != 4) {
            return null;
        }
        int full = digits == 4 ? year : year + (year < 70 ? 2000 : 1900);
        if (b > 12 || a == b) {
            return CalendarDay.ofMonth(a, b, full);
        }
        return a > 12 ? CalendarDay.ofMonth(b, a, full) : null;
    }
}
