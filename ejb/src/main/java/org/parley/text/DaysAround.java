package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds days told from the one the text speaks of: "the night before", "the morning after", "the Saturday before". */
final class DaysAround {
    /** What may follow; anything else says before what, and that is no day yet. */
    private static final Set<String> AFTER = Set.of(
            "", ",", ".", ";", ":", ")", "-", "\u2013", "\u2014", "--", "\"", "\u201d", "in", "at", "and", "but",
            "with", "by", "for", "to", "had", "was", "were", "has", "during", "over", "on", "while", "when", "as",
            "from", "is", "are", "said", "through", "without", "because");

    private DaysAround() {}

    /** Such a day beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        if (c.is(i - 1, "on") && c.is(i, "the") && c.is(i + 1, "day") && closes(c, i + 2)) {
            return TimeMatch.of(i, i + 2, f -> told(f, 0)); // "met her on the day", as the wires of some countries say
        }
        boolean later = c.is(i + 2, "after");
        if (!c.is(i, "the") || !(later || c.is(i + 2, "before")) || !closes(c, i + 3)) {
            return null;
        }
        TimeWords.Word noun = c.word(i + 1);
        int sign = later ? 1 : -1;
        if (noun == null) {
            return null;
        }
        return switch (noun.kind()) {
            case PART -> TimeMatch.of(i, i + 3, f -> told(f, sign).at("T" + noun.value()));
            case WEEKDAY -> TimeMatch.of(i, i + 3, f -> weekday(f, DayOfWeek.of(noun.number()), sign));
            case UNIT -> unit(i, noun.value(), sign);
            default -> null;
        };
    }

    private static @Nullable TimeMatch unit(int i, String unit, int sign) {
        return switch (unit) {
            case "D" -> TimeMatch.of(i, i + 3, f -> told(f, sign));
            case "WE" -> TimeMatch.of(i, i + 3, f -> weekend(f, sign));
            case "M", "W" ->
                TimeMatch.of(i, i + 3, f -> PeriodRules.fromBefore(f, unit, sign, sign < 0 ? "before" : "after"));
            default -> null;
        };
    }

    /** "the evening of the same day", "the morning of May 22" at {@code i}; null if there is none. */
    static @Nullable TimeMatch partOfTheDay(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        TimeWords.Word part = c.word(at, TimeWords.Kind.PART);
        int day = c.is(at + 2, "the") ? at + 3 : at + 2;
        boolean same = c.is(at + 1, "of") && c.is(day, "same", "that") && c.is(day + 1, "day");
        DayPrinted printed = part == null || same || !c.is(at + 1, "of") ? null : CalendarRules.day(c, at + 2);
        if (part != null && printed != null && printed.day().day() != null) {
            return TimeMatch.of(i, printed.to(), f -> printed.day().in(f).at("T" + part.value()));
        }
        return part == null || !same
                ? null
                : TimeMatch.of(i, day + 2, f -> told(f, 0).at("T" + part.value()));
    }

    /** Whether "before" and "after" say no more than that, so that they point to the day told of. */
    static boolean closes(TimeCursor c, int i) {
        return AFTER.contains(c.at(i));
    }

    /** The day told of, or so many days from it. */
    static TimeValue told(TimeFrame f, int days) {
        LocalDate day = f.dayTold();
        return day == null
                ? TimeValue.open(null, "reckoned from a time named before that is not known")
                : TimeValue.day(
                        day.plusDays(days),
                        (days == 0 ? "" : days < 0 ? "the day before " : "the day after ") + day + " named before");
    }

    private static TimeValue weekday(TimeFrame f, DayOfWeek name, int sign) {
        LocalDate day = f.dayTold();
        return day == null
                ? TimeValue.open(null, "reckoned from a time named before that is not known")
                : TimeValue.day(
                        day.with(sign < 0 ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name)),
                        "reckoned from " + day + " named before");
    }

    private static TimeValue weekend(TimeFrame f, int sign) {
        LocalDate day = f.dayTold();
        if (day == null || day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()) {
            return TimeValue.open(null, "reckoned from a time named before that is not known");
        }
        LocalDate near = sign < 0 ? day.minusWeeks(1) : day;
        return TimeValue.date(TimeValue.weekend(near), "reckoned from " + day + " named before");
    }
}
