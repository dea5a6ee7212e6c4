package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeMatch.Meaning;
import org.parley.text.TimeWords.Kind;

/** Finds periods reckoned from the day of writing or from a time named before: "next week", "two days later", "mid-May". */
final class PeriodRules {
    private static final Set<String> UNITS = Set.of("D", "W", "M", "Q", "Y", "WE", "10Y", "100Y");

    private PeriodRules() {}

    /** A period beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch fraction = fraction(c, i);
        if (fraction != null) {
            return fraction;
        }
        TimeMatch apart = apart(c, i);
        if (apart != null) {
            return apart;
        }
        TimeMatch around = DaysAround.at(c, i);
        around = around == null ? DaysAround.partOfTheDay(c, i) : around;
        if (around != null) {
            return around;
        }
        TimeMatch part = MonthParts.at(c, i);
        return part != null ? part : plain(c, i);
    }

    private static @Nullable TimeMatch plain(TimeCursor c, int i) {
        TimeMatch found = shifted(c, i);
        found = found != null ? found : YearRules.at(c, i);
        return found != null ? found : weekend(c, i);
    }

    // ---- "next week", "the following month"

    private static @Nullable TimeMatch shifted(TimeCursor c, int i) {
        boolean owned = c.is(i, "the", "its", "their") || c.is(i, "that") && c.is(i + 1, "same");
        int at = owned ? i + 1 : i;
        TimeWords.Word shift = c.word(at, Kind.SHIFT);
        if (shift == null) {
            return null;
        }
        boolean fiscal = c.is(at + 1, "fiscal", "business", "calendar", "financial");
        int noun = fiscal ? at + 2 : at + 1;
        TimeWords.Word season = c.word(noun, Kind.SEASON);
        if (season != null) {
            return TimeMatch.of(i, noun + 1, f -> season(f, season.value(), shift.number()));
        }
        TimeWords.Word part = c.word(noun, Kind.PART);
        if (part != null && c.is(at, "same", "that")) {
            return TimeMatch.of(i, noun + 1, f -> DaysAround.told(f, 0).at("T" + part.value()));
        }
        TimeWords.Word unit = c.word(noun, Kind.UNIT);
        if (unit == null || !UNITS.contains(unit.value()) || c.at(noun).endsWith("s")) {
            return null;
        }
        String word = c.at(at);
        boolean bare = at == i;
        Meaning meaning = switch (word) {
            case "same", "that" ->
                f -> unit.value().equals("D")
                        ? DaysAround.told(f, 0)
                        : fromBefore(f, unit.value(), shift.number(), word);
            case "preceding", "prior" -> f -> fromBefore(f, unit.value(), shift.number(), word);
            case "following", "previous" -> f -> fromBefore(f, unit.value(), shift.number(), word);
            case "past" -> f -> TimeValue.duration("P1" + unit.value(), "the one before the day of writing");
            case "next", "coming", "last" ->
                bare || !unit.value().equals("D")
                        ? f -> fromToday(f, unit.value(), shift.number())
                        : f -> fromBefore(f, unit.value(), shift.number(), word);
            default ->
                f -> fromToday(f, unit.value(), word.equals("latest") ? -1 : shift.number() + newWeek(f, unit.value()));
        };
        boolean used = !unit.value().equals("D") || !bare || word.equals("that") || word.equals("same");
        boolean pastUnit = word.equals("past")
                && (unit.value().equals("WE") || unit.value().equals("Q"));
        return !used || pastUnit || (word.equals("past") && unit.value().length() > 1)
                ? null
                : TimeMatch.of(i, noun + 1, meaning);
    }

    /** "will travel this week", written on a Sunday: the week that begins then. */
    private static int newWeek(TimeFrame f, String unit) {
        LocalDate today = f.today();
        boolean sunday = today != null && today.getDayOfWeek() == DayOfWeek.SUNDAY;
        return sunday && unit.equals("W") && f.tense() == Tense.FUTURE ? 1 : 0;
    }

    private static TimeValue fromToday(TimeFrame f, String unit, int shift) {
        LocalDate today = f.today();
        if (today == null) {
            return TimeValue.open(null, "reckoned from a publication day that is not known");
        }
        String side = shift < 0 ? " before " : shift > 0 ? " after " : " of ";
        return TimeValue.date(period(today, unit, shift), "the " + name(unit) + side + f.writing());
    }

    private static TimeValue fromBefore(TimeFrame f, String unit, int shift, String word) {
        TimeValue named = f.before();
        DayRange days = named == null ? null : named.days().orElse(null);
        boolean exact = days != null && (!unit.equals("D") || days.isSingleDay()) && fits(days, unit);
        if (named == null || days == null || !exact) {
            return TimeValue.open(null, "reckoned from a time named before that is not known");
        }
        return TimeValue.date(
                period(days.first(), unit, shift), "\"" + word + "\" reckoned from " + named.value() + " named before");
    }

    /** Whether the days lie inside one such unit. */
    private static boolean fits(DayRange days, String unit) {
        return period(days.first(), unit, 0).equals(period(days.last(), unit, 0));
    }

    /** The value of the unit that holds {@code day}, shifted. */
    static String period(LocalDate day, String unit, int shift) {
        return switch (unit) {
            case "D" -> day.plusDays(shift).toString();
            case "W" -> TimeValue.week(day.plusWeeks(shift));
            case "M" -> TimeValue.month(day.plusMonths(shift));
            case "Q" -> TimeValue.quarter(day.plusMonths(3L * shift));
            case "Y" -> TimeValue.year(day.plusYears(shift));
            case "WE" -> TimeValue.weekend(day.plusWeeks(shift));
            case "10Y" -> TimeValue.year(day.plusYears(10L * shift)).substring(0, 3) + "X";
            default -> TimeValue.year(day.plusYears(100L * shift)).substring(0, 2) + "XX";
        };
    }

    private static String name(String unit) {
        return switch (unit) {
            case "D" -> "day";
            case "W" -> "week";
            case "M" -> "month";
            case "Q" -> "quarter";
            case "Y" -> "year";
            case "WE" -> "weekend";
            case "10Y" -> "decade";
            default -> "century";
        };
    }

    // ---- seasons

    static TimeValue season(TimeFrame f, String season, int shift) {
        LocalDate today = f.today();
        if (today == null) {
            return TimeValue.open(null, "reckoned from a publication day that is not known");
        }
        int starts = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int year = today.getYear();
        YearMonth here = YearMonth.from(today);
        int winter = season.equals("WI") && today.getMonthValue() < 3 ? -1 : 0;
        if (shift < 0) {
            year += YearMonth.of(year, starts).plusMonths(2).isBefore(here) ? 0 : -1;
        } else if (shift > 0) {
            year += YearMonth.of(year, starts).isAfter(here) ? 0 : 1;
        } else {
            year += winter;
        }
        return TimeValue.date(year + "-" + season, "reckoned from " + f.writing());
    }

    // ---- "over the weekend"

    private static @Nullable TimeMatch weekend(TimeCursor c, int i) {
        if (!c.is(i, "the") || !c.is(i + 1, "weekend") || !c.is(i - 1, "over", "at", "during", "on", "through")) {
            return null;
        }
        return TimeMatch.of(i, i + 2, f -> {
            LocalDate today = f.today();
            if (today == null) {
                return TimeValue.open(null, "reckoned from a publication day that is not known");
            }
            boolean in = today.getDayOfWeek().getValue() >= 6;
            int shift = f.tense() == Tense.FUTURE || in ? 0 : -1;
            return TimeValue.date(TimeValue.weekend(today.plusWeeks(shift)), "the weekend nearest to " + f.writing());
        });
    }

    // ---- "mid-May", "late last week", "by the end of this month"

    private static @Nullable TimeMatch fraction(TimeCursor c, int i) {
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
        TimeMatch period = base(c, at);
        if (period == null) {
            return null;
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

    /** A month, week or year beginning at {@code at}, named or reckoned; null if there is none. */
    static @Nullable TimeMatch base(TimeCursor c, int at) {
        if (c.is(at, "the") && c.is(at + 1, "month", "year", "week", "decade", "quarter") && !c.is(at + 2, "of")) {
            TimeWords.Word named = c.word(at + 1, Kind.UNIT);
            String unit = named == null ? "M" : named.value();
            return TimeMatch.of(at, at + 2, f -> fromToday(f, unit, 0));
        }
        TimeMatch day = CalendarRules.at(c, at);
        TimeWords.Word word = c.word(at, Kind.MONTH);
        if (day == null && word != null) {
            CalendarDay month = CalendarDay.ofMonth(word.number(), null, null);
            return TimeMatch.of(at, at + 1, month::in);
        }
        if (day == null && c.year(at).isPresent()) {
            int year = c.year(at).getAsInt();
            return TimeMatch.of(at, at + 1, f -> TimeValue.date(Integer.toString(year), "printed in full"));
        }
        return day != null ? day : plain(c, at);
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

    // ---- "two weeks ago", "a year earlier", "three days later"

    private static @Nullable TimeMatch apart(TimeCursor c, int i) {
        if (c.is(i, "year-ago", "year-earlier")) {
            boolean numbered =
                    c.is(i + 2, "quarter") && Numerals.ordinal(c.at(i + 1)).isPresent();
            int to = numbered ? i + 3 : c.is(i + 1, "period", "quarter", "month") ? i + 2 : i + 1;
            return TimeMatch.of(i, to, f -> yearBefore(f));
        }
        PrintedLength length = DurationRules.length(c, i);
        if (length == null || length.unit().startsWith("T") || length.to() <= i) {
            return null;
        }
        int to = length.to();
        TimeMatch day = length.unit().equals("W") && c.is(to, "from", "after") ? CalendarRules.at(c, to + 1) : null;
        if (day != null) { // but not "30 euros a day from 1 November"
            return TimeMatch.of(i, day.to(), f -> fromDay(day.meaning().in(f), length));
        }
        boolean ago = c.is(to, "ago");
        boolean that = c.is(to, "after", "before")
                && c.is(to + 1, "that")
                && (DaysAround.closes(c, to + 2) || subject(c, to + 2));
        boolean earlier = c.is(to, "earlier") && !c.is(to + 1, "than")
                || c.is(to, "before") && (that || DaysAround.closes(c, to + 1));
        boolean later = c.is(to, "later") && !c.is(to + 1, "than")
                || c.is(to, "after") && that
                || c.is(to, "from") && c.is(to + 1, "now");
        if (!ago && !earlier && !later) {
            return null;
        }
        int sign = later ? 1 : -1;
        boolean fromNow = ago || c.is(to, "from");
        int end = c.is(to, "from") || that ? to + 2 : to + 1;
        boolean yearly = length.unit().equals("Y") && length.count() == 1;
        return TimeMatch.of(
                i,
                end,
                f -> yearly && sign < 0 && (f.quarter() != null || !fromNow)
                        ? yearBefore(f)
                        : fromNow ? apartFrom(f.today(), f.writing(), length, sign) : apartFromNamed(f, length, sign));
    }

    /** "a week from Friday", "ten days after the 3rd of May". */
    private static TimeValue fromDay(TimeValue from, PrintedLength length) {
        LocalDate day =
                from.days().filter(DayRange::isSingleDay).map(DayRange::first).orElse(null);
        return apartFrom(day, from.value() + ", " + from.derivation(), length.inDays(), 1);
    }

    /** "two days after that the chamber votes": what follows begins anew. */
    private static boolean subject(TimeCursor c, int i) {
        return c.is(i, "the", "a", "he", "she", "they", "it")
                || i < c.size() && c.token(i).capitalised();
    }

    private static TimeValue apartFromNamed(TimeFrame f, PrintedLength length, int sign) {
        TimeValue named = f.before();
        DayRange days = named == null ? null : named.days().orElse(null);
        boolean exact = days != null && (!length.unit().equals("D") || days.isSingleDay());
        return days == null || named == null || !exact
                ? TimeValue.open(null, "reckoned from a time named before that is not known")
                : days.isSingleDay() && length.unit().equals("W")
                        ? apartFrom(days.first(), named.value() + " named before", length.inDays(), sign)
                        : apartFrom(days.first(), named.value() + " named before", length, sign);
    }

    private static TimeValue apartFrom(@Nullable LocalDate day, String from, PrintedLength length, int sign) {
        if (day == null || Double.isNaN(length.count())) {
            return TimeValue.open(
                    null,
                    Double.isNaN(length.count())
                            ? "no number is printed"
                            : "reckoned from a publication day that is not known");
        }
        double count = length.count() * sign;
        if (count != Math.rint(count) || Math.abs(count) > 3000) {
            return TimeValue.open(null, "not a whole number of units");
        }
        String value = period(day, length.unit().equals("2W") ? "W" : length.unit(), (int) count);
        String words = Math.abs((int) count) + " " + name(length.unit()) + "s " + (sign < 0 ? "before " : "after ");
        return TimeValue.date(value, words + from);
    }

    /** A year before the quarter the text speaks of, else before the last time named. */
    private static TimeValue yearBefore(TimeFrame f) {
        String quarter = f.quarter();
        if (quarter != null) {
            int year = Integer.parseInt(quarter.substring(0, 4)) - 1;
            return TimeValue.date(year + quarter.substring(4), "a year before " + quarter + " named before");
        }
        LocalDate today = f.today();
        return today == null
                ? TimeValue.open(null, "reckoned from a publication day that is not known")
                : TimeValue.date(TimeValue.year(today.minusYears(1)), "the year before " + f.writing());
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
