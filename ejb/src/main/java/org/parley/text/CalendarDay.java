package org.parley.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day or month as printed, each field null where it is not printed.
 *
 * @param year the year
 * @param month the month
 * @param day the day of the month
 * @param weekday 1 for Monday to 7 for Sunday
 * @param offset days from the day of writing: -1 for "yesterday"
 * @param shift "last", "next", "this", "last week" before or after it; empty without one
 */
record CalendarDay(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable Integer weekday,
        @Nullable Integer offset,
        String shift) {
    private static final int SURE_DAYS = 120;
    /** A bare "the 23rd" so near the day of writing is that one, whatever the tense of some verb farther off. */
    private static final int NEAR = 5;

    static CalendarDay ofMonth(int month, @Nullable Integer day, @Nullable Integer year) {
        return new CalendarDay(year, month, day, null, null, "");
    }

    CalendarDay withYear(int printed) {
        return new CalendarDay(printed, month, day, weekday, offset, shift);
    }

    CalendarDay withDay(int printed) {
        return new CalendarDay(year, month, printed, null, null, "");
    }

    CalendarDay withShift(String words) {
        return new CalendarDay(year, month, day, weekday, offset, words);
    }

    boolean isMonth() {
        return month != null && day == null;
    }

    /** The full date it prints, null unless it does. */
    @Nullable
    LocalDate full() {
        try {
            return year != null && month != null && day != null ? LocalDate.of(year, month, day) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    TimeValue in(TimeFrame frame) {
        LocalDate today = frame.today();
        if (offset != null) {
            return today == null
                    ? TimeValue.open(null, "reckoned from a publication day that is not known")
                    : TimeValue.day(today.plusDays(offset), offsetWords() + frame.writing());
        }
        if (month != null) {
            return day == null ? monthIn(frame) : dayIn(frame);
        }
        return day != null ? dayOfMonthIn(frame) : weekdayIn(frame);
    }

    private String offsetWords() {
        int days = Objects.requireNonNull(offset);
        String count = Math.abs(days) == 2 ? "two days " : "the day ";
        return days == 0 ? "" : days < 0 ? count + "before " : count + "after ";
    }

    // ---- a day of a month

    private TimeValue dayIn(TimeFrame frame) {
        int m = Objects.requireNonNull(month);
        int d = Objects.requireNonNull(day);
        if (year != null) {
            LocalDate full = full();
            return full == null
                    ? TimeValue.open(null, "no such day in the calendar")
                    : TimeValue.day(full, "printed in full");
        }
        LocalDate today = frame.today();
        if (today != null && shift.endsWith(" year")) {
            int told = today.getYear() + (shift.startsWith("last") ? -1 : shift.startsWith("next") ? 1 : 0);
            TimeValue then = withYear(told).in(frame);
            return then.because("in the year told beside it");
        }
        LocalDate from = today != null ? today : frame.landmark();
        LocalDate nearest = from == null ? null : nearest(from, candidates(from, m, d), frame);
        String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", m, d);
        if (nearest == null || from == null) {
            return TimeValue.open(open, "the year is not printed and no publication day is known");
        }
        if (today == null) {
            return Math.abs(ChronoUnit.DAYS.between(from, nearest)) <= 62
                    ? TimeValue.day(nearest, "the year of " + frame.landmarkName())
                    : TimeValue.open(open, "the year is not printed and no publication day is known");
        }
        return TimeValue.day(nearest, "the year nearest to " + frame.writing());
    }

    private List<LocalDate> candidates(LocalDate from, int m, int d) {
        List<LocalDate> all = Stream.of(-1, 0, 1)
                .map(shift -> YearMonth.of(from.getYear() + shift, m))
                .filter(ym -> d <= ym.lengthOfMonth())
                .map(ym -> ym.atDay(d))
                .toList();
        List<LocalDate> agreeing = all.stream()
                .filter(c -> weekday != null && c.getDayOfWeek().getValue() == weekday)
                .toList();
        return agreeing.isEmpty() ? all : agreeing;
    }

    private static @Nullable LocalDate nearest(LocalDate from, List<LocalDate> candidates, TimeFrame frame) {
        Tense tense = frame.tense();
        int free = frame.sure() ? 31 : SURE_DAYS;
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (LocalDate candidate : candidates) {
            long away = ChronoUnit.DAYS.between(from, candidate);
            boolean against = !frame.either() && (tense == Tense.FUTURE ? away < 0 : away > 0);
            long cost = Math.abs(away) + (Math.abs(away) > free && against ? 365 : 0);
            if (cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }

    // ---- a month

    private TimeValue monthIn(TimeFrame frame) {
        int m = Objects.requireNonNull(month);
        if (year != null) {
            return TimeValue.date(YearMonth.of(year, m).toString(), "printed in full");
        }
        LocalDate today = frame.today();
        LocalDate from = today != null ? today : frame.landmark();
        if (from == null) {
            return TimeValue.open(
                    String.format(Locale.ROOT, "XXXX-%02d", m),
                    "the year is not printed and no publication day is known");
        }
        YearMonth here = YearMonth.from(from);
        YearMonth same = YearMonth.of(from.getYear(), m);
        String why = today == null ? frame.landmarkName() : frame.writing();
        return switch (shift) {
            case "last", "past", "previous" ->
                TimeValue.date(
                        (same.isBefore(here) ? same : same.minusYears(1)).toString(),
                        "the last such month before " + why);
            case "next", "coming", "upcoming" ->
                TimeValue.date(
                        (same.isAfter(here) ? same : same.plusYears(1)).toString(), "the next such month after " + why);
            case "this" -> TimeValue.date(same.toString(), "the same year as " + why);
            case "last year" -> TimeValue.date(same.minusYears(1).toString(), "the year before " + why);
            case "next year" -> TimeValue.date(same.plusYears(1).toString(), "the year after " + why);
            default -> {
                List<LocalDate> days = Stream.of(-1, 0, 1)
                        .map(shift -> same.plusYears(shift).atDay(15))
                        .toList();
                LocalDate nearest = nearest(here.atDay(15), days, frame);
                yield TimeValue.date(
                        YearMonth.from(Objects.requireNonNull(nearest)).toString(), "the year nearest to " + why);
            }
        };
    }

    // ---- "the 16th"

    private TimeValue dayOfMonthIn(TimeFrame frame) {
        int d = Objects.requireNonNull(day);
        LocalDate today = frame.today();
        if (today == null) {
            return TimeValue.open(
                    String.format(Locale.ROOT, "XXXX-XX-%02d", d),
                    "month and year are not printed and no publication day is known");
        }
        List<LocalDate> days = Stream.of(-1, 0, 1)
                .map(shift -> YearMonth.from(today).plusMonths(shift))
                .filter(month -> d <= month.lengthOfMonth())
                .map(month -> month.atDay(d))
                .toList();
        LocalDate after = afterNamed(frame, today, d);
        if (after != null) {
            return TimeValue.day(after, "in the month of the day named before");
        }
        LocalDate nearest = days.stream()
                .min(Comparator.comparingLong(c -> Math.abs(ChronoUnit.DAYS.between(today, c))))
                .orElse(null);
        boolean near = nearest != null && Math.abs(ChronoUnit.DAYS.between(today, nearest)) <= NEAR;
        LocalDate found = frame.tense() == Tense.UNKNOWN || (near && !frame.sure())
                ? nearest
                : frame.tense() == Tense.FUTURE
                        ? days.stream()
                                .filter(c -> !c.isBefore(today))
                                .findFirst()
                                .orElse(null)
                        : days.stream()
                                .filter(c -> !c.isAfter(today))
                                .reduce((a, b) -> b)
                                .orElse(null);
        return found == null
                ? TimeValue.open(null, "no such day near the publication day")
                : TimeValue.day(found, (found.isAfter(today) ? "after " : "on or before ") + frame.writing());
    }

    /** "for 18 September, and again on the 25th": the month that the text speaks of, where its day is still to come. */
    private static @Nullable LocalDate afterNamed(TimeFrame frame, LocalDate today, int d) {
        LocalDate named = frame.before() == null
                ? null
                : frame.before()
                        .days()
                        .filter(DayRange::isSingleDay)
                        .map(DayRange::last)
                        .orElse(null);
        if (named == null || !named.isAfter(today) || d <= named.getDayOfMonth()) {
            return null;
        }
        return d <= named.lengthOfMonth() ? named.withDayOfMonth(d) : null;
    }

    // ---- a weekday

    private TimeValue weekdayIn(TimeFrame frame) {
        DayOfWeek name = DayOfWeek.of(Objects.requireNonNull(weekday));
        LocalDate today = frame.today();
        String printed = name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
        if (shift.equals("following")) {
            var day = frame.before() == null
                    ? null
                    : frame.before().days().filter(DayRange::isSingleDay).orElse(null);
            return day == null
                    ? TimeValue.open(null, "follows a day that is not known")
                    : TimeValue.day(
                            day.last().with(TemporalAdjusters.next(name)), "the " + printed + " after " + day.last());
        }
        if (today == null) {
            return TimeValue.open(null, "the publication day is not known");
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (shift) {
            case "last", "past", "previous" ->
                TimeValue.day(
                        today.with(TemporalAdjusters.previous(name)),
                        "the last " + printed + " before " + frame.writing());
            case "next" ->
                TimeValue.day(
                        monday.plusDays(6L + weekday), "the " + printed + " of the week after " + frame.writing());
            case "coming", "upcoming" ->
                TimeValue.day(
                        today.with(TemporalAdjusters.next(name)), "the first " + printed + " after " + frame.writing());
            case "last week" ->
                TimeValue.day(
                        monday.plusDays(weekday - 8L), "the " + printed + " of the week before " + frame.writing());
            case "next week" ->
                TimeValue.day(
                        monday.plusDays(6L + weekday), "the " + printed + " of the week after " + frame.writing());
            case "this week" ->
                TimeValue.day(monday.plusDays(weekday - 1L), "the " + printed + " of the week of " + frame.writing());
            case "this" ->
                frame.tense() == Tense.PAST && monday.plusDays(weekday - 1L).isBefore(today)
                        ? TimeValue.day(
                                monday.plusDays(weekday - 1L), "the " + printed + " of the week of " + frame.writing())
                        : TimeValue.day(
                                today.with(TemporalAdjusters.nextOrSame(name)),
                                printed + " on or after " + frame.writing());
            case "later" -> {
                LocalDate back = today.with(TemporalAdjusters.previousOrSame(name));
                boolean yesterday = !back.isBefore(today.minusDays(1));
                yield TimeValue.day(
                        yesterday ? back : today.with(TemporalAdjusters.next(name)),
                        "the " + printed + " that is still going on at " + frame.writing() + ", or was the day before");
            }
            default -> {
                LocalDate back = today.with(TemporalAdjusters.previousOrSame(name));
                LocalDate ahead = today.with(TemporalAdjusters.nextOrSame(name));
                LocalDate ordered = frame.inOrder(name);
                if (ordered != null) {
                    yield TimeValue.day(ordered, "the " + printed + " next to the day named before");
                }
                boolean nearer = ChronoUnit.DAYS.between(today, ahead) < ChronoUnit.DAYS.between(back, today);
                yield frame.tense() == Tense.FUTURE && (nearer || !frame.either())
                        ? TimeValue.day(ahead, printed + " on or after " + frame.writing())
                        : TimeValue.day(back, printed + " on or before " + frame.writing());
            }
        };
    }

    // ---- a range

    /** This day as the beginning of a range up to {@code last}: "is in Lima from Wednesday to Friday" holds today. */
    TimeValue underway(CalendarDay last, TimeFrame frame) {
        LocalDate today = frame.today();
        Integer end = last.weekday();
        boolean bare = month == null && shift.isEmpty();
        if (today == null || weekday == null || end == null || !bare || frame.tense() == Tense.PAST) {
            return in(frame);
        }
        LocalDate begun = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
        LocalDate over = begun.with(TemporalAdjusters.next(DayOfWeek.of(end)));
        return over.isBefore(today) || over.equals(begun.plusWeeks(1))
                ? in(frame)
                : TimeValue.day(begun, "the range that holds " + frame.writing());
    }

    /** This day as the end of a range that begins with {@code first}. */
    TimeValue endOf(TimeValue first, TimeFrame frame) {
        DayRange days = first.days().orElse(null);
        if (days == null) {
            return in(frame);
        }
        if (weekday != null && month == null) {
            return TimeValue.day(days.last().with(TemporalAdjusters.next(DayOfWeek.of(weekday))), "the next such day");
        }
        if (month != null && year == null) {
            int y = days.first().getYear() + (month < days.first().getMonthValue() ? 1 : 0);
            TimeValue end = withYear(y).in(frame);
            return new TimeValue(end.type(), end.value(), end.resolved(), "the same reckoning");
        }
        return in(frame);
    }
}
