package org.parley.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
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
        TimeMatch fraction = PeriodParts.at(c, i);
        if (fraction != null) {
            return fraction;
        }
        TimeMatch apart = TimesApart.at(c, i);
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
        TimeMatch found = afterNext(c, i);
        found = found != null ? found : shifted(c, i);
        found = found != null ? found : YearRules.at(c, i);
        return found != null ? found : weekend(c, i);
    }

    /** "the week after next", "the month before last". */
    private static @Nullable TimeMatch afterNext(TimeCursor c, int i) {
        TimeWords.Word unit = c.is(i, "the") ? c.word(i + 1, Kind.UNIT) : null;
        boolean after = c.is(i + 2, "after") && c.is(i + 3, "next");
        boolean before = c.is(i + 2, "before") && c.is(i + 3, "last");
        return unit != null && UNITS.contains(unit.value()) && (after || before)
                ? TimeMatch.of(i, i + 4, f -> fromToday(f, unit.value(), after ? 2 : -2))
                : null;
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

    static TimeValue fromBefore(TimeFrame f, String unit, int shift, String word) {
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

    static String name(String unit) {
        return switch (unit) {
            case "D" -> "day";
            case "W" -> "week";
            case "M" -> "month";
            case "Q" -> "quarter";
            case "Y" -> "year";
            case "WE" -> "weekend";
            case "2W" -> "fortnight";
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

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
