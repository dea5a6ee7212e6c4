package org.parley.text;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds parts of a month, week or year that are no days: "mid-May", "late last week", "by the end of this month". */
final class PeriodParts {
    private PeriodParts() {}

    /** Such a part beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        int at = i;
        String part;
        String word = c.at(i);
        if (word.startsWith("mid-") && word.length() > 4) {
            return glued(c, i, word.substring(4));
        }
        if (c.is(i, "the") && c.is(i + 1, "early", "late") && c.word(i + 2, Kind.SEASON) != null) {
            part = c.at(i + 1);
            at = i + 2;
        } else if (c.is(i, "the") && c.word(i + 1, Kind.FRACTION) != null && c.is(i + 2, "of")) {
            part = c.at(i + 1);
            at = i + 3;
        } else if (c.word(i, Kind.FRACTION) != null) {
            part = word;
            at = c.is(i + 1, "of", "in", "on") ? i + 2 : i + 1;
            if (c.is(i + 1, "in", "on") && !c.is(i, "early", "earlier", "late", "later")) {
                return null;
            }
        } else {
            return null;
        }
        TimeWords.Word weekday = part.equals("later") ? c.word(at, Kind.WEEKDAY) : null;
        if (weekday != null) {
            CalendarDay day = new CalendarDay(null, null, null, weekday.number(), null, "later");
            return TimeMatch.of(i, at + 1, f -> mark(day.in(f), part)); // "later on Monday"
        }
        TimeMatch period = PeriodRules.base(c, at);
        if (period == null) {
            return null;
        }
        TimeWords.Word night = c.word(at, Kind.WEEKDAY) == null ? null : c.word(period.to(), Kind.PART);
        if (night != null) { // "late Wednesday night"
            return period.extended(
                    i, period.to() + 1, f -> period.meaning().in(f).at("T" + night.value()));
        }
        boolean year = c.year(at).isPresent(); // "by the end of 1990" is that year in most tables
        boolean limit = !year && part.equals("end") && c.is(i - 1, "by", "before", "until", "through");
        boolean first =
                c.is(at, "the", "this") && c.is(i - 1, "since") && (part.equals("start") || part.equals("beginning"));
        if (first) {
            return period.extended(
                    i, period.to(), f -> firstDay(period.meaning().in(f)));
        }
        return period.extended(
                i,
                period.to(),
                f -> limit
                        ? limit(period.meaning().in(f))
                        : mark(period.meaning().in(f), part));
    }

    /** "mid-May", "mid-2026", "mid-week" is none. */
    private static @Nullable TimeMatch glued(TimeCursor c, int i, String rest) {
        TimeWords.Word month = TimeWords.of(rest);
        if (month == null || month.kind() != Kind.MONTH) {
            return null;
        }
        OptionalInt year = c.year(c.is(i + 1, ",") ? i + 2 : i + 1);
        Integer printed = year.isPresent() ? year.getAsInt() : null;
        int to = printed == null ? i + 1 : c.is(i + 1, ",") ? i + 3 : i + 2;
        CalendarDay named = CalendarDay.ofMonth(month.number(), null, printed);
        return TimeMatch.of(i, to, f -> mark(named.in(f), "mid"));
    }

    private static TimeValue mark(TimeValue value, String part) {
        TimeWords.Word word = TimeWords.of(part);
        return value.because("its " + (word == null ? part : word.value()));
    }

    /** "since the start of the year": its first day. */
    private static TimeValue firstDay(TimeValue value) {
        return value.days()
                .map(days -> TimeValue.day(days.first(), value.derivation() + ", its first day"))
                .orElse(value);
    }

    /** "by the end of this month", "before the year is out": its last day. */
    static TimeValue limit(TimeValue value) {
        return value.days()
                .filter(days -> days.last().isBefore(days.first().plusDays(367)))
                .map(days -> TimeValue.day(days.last(), value.derivation() + ", its last day as a limit"))
                .orElse(value);
    }
}
