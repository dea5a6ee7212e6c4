package org.parley.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;
import org.parley.text.TimeWords.Kind;

/** Finds times of day, alone or with their day: "12:58 JST, April 17, 2025", "Friday evening", "5 p.m.", "this morning". */
final class ClockRules {
    private ClockRules() {}

    /**
     * A time of day.
     *
     * @param to token after the last
     * @param value "T17:00" or "TEV"
     * @param sure whether it needs no more to be taken for a time
     */
    private record Clock(int to, String value, boolean sure) {}

    /** A time of day, with its day where it has one, or a day with its time, beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch part = shiftedPart(c, i);
        if (part != null) {
            return part;
        }
        if (c.is(i, "in") && c.is(i + 1, "the") && c.word(i + 2, Kind.PART) != null) {
            return partThenDay(c, i);
        }
        Clock clock = clock(c, i);
        if (clock != null) {
            return clockThenDay(c, i, clock);
        }
        TimeMatch day = CalendarRules.at(c, i);
        return day == null ? null : dayThenTime(c, day);
    }

    private static TimeMatch dayThenTime(TimeCursor c, TimeMatch day) {
        TimeWords.Word part = c.word(day.to(), Kind.PART);
        if (part != null) {
            return day.extended(
                    day.from(), day.to() + 1, f -> day.meaning().in(f).at("T" + part.value()));
        }
        int at = day.to();
        while (c.is(at, ",", "at", "around", "about", "/")) {
            at++;
        }
        Clock clock = clock(c, at);
        return clock != null && (clock.sure() || c.is(at - 1, "at"))
                ? day.extended(day.from(), clock.to(), f -> day.meaning().in(f).at(clock.value()))
                : day;
    }

    private static @Nullable TimeMatch clockThenDay(TimeCursor c, int i, Clock clock) {
        int at = clock.to();
        for (int k = at + 1; c.is(at, "(") && k < at + 5; k++) {
            if (c.is(k, ")")) {
                at = k + 1; // "10:35 a.m. (0735 GMT) Friday"
            }
        }
        int after = at;
        while (c.is(at, ",", "on")) {
            at++;
        }
        TimeMatch day = c.is(at - 1, "on", ",") || at == after ? CalendarRules.at(c, at) : null;
        if (day != null && day.from() == at) {
            return day.extended(i, day.to(), f -> day.meaning().in(f).at(clock.value()));
        }
        if (clock.sure() && i == 0 && c.dash(clock.to())) {
            return TimeMatch.of(i, clock.to(), f -> stamp(f, clock)); // "2:15 p.m. - A arrives": a live report
        }
        return clock.sure() ? TimeMatch.of(i, clock.to(), f -> alone(f, clock)) : null;
    }

    /** "at 3 p.m.", behind a day just named or without one. */
    private static TimeValue alone(TimeFrame f, Clock clock) {
        LocalDate day = f.dayOfClock();
        TimeValue before = f.before();
        String told = before == null || before.value() == null ? "" : before.value();
        int time = told.indexOf("T");
        boolean back = time > 0
                && f.namedHere()
                && clock.value().compareTo(told.substring(time)) < 0; // "at 5 p.m. and at 7:30 a.m."
        return day == null || back
                ? new TimeValue(Type.TIME, clock.value(), false, "a time of day whose day is not printed beside it")
                : TimeValue.day(day, "the day " + day + " named before").at(clock.value());
    }

    private static TimeValue stamp(TimeFrame f, Clock clock) {
        LocalDate today = f.today();
        return today == null
                ? new TimeValue(Type.TIME, clock.value(), false, "reckoned from a publication day that is not known")
                : TimeValue.day(today, f.writing()).at(clock.value());
    }

    /** "in the evening on Friday". */
    private static @Nullable TimeMatch partThenDay(TimeCursor c, int i) {
        TimeWords.Word part = c.word(i + 2, Kind.PART);
        int at = c.is(i + 3, "on", "of") ? i + 4 : i + 3;
        TimeMatch day = CalendarRules.at(c, at);
        return part == null || day == null || day.from() != at
                ? null
                : day.extended(i, day.to(), f -> day.meaning().in(f).at("T" + part.value()));
    }

    /** "this morning", "last night", "tonight", "that evening". */
    private static @Nullable TimeMatch shiftedPart(TimeCursor c, int i) {
        if (c.is(i, "tonight")) {
            return day(i, i + 1, 0, "TNI");
        }
        TimeWords.Word part = c.word(i + 1, Kind.PART);
        if (part == null) {
            return null;
        }
        if (c.is(i, "next", "following") && c.is(i - 1, "the") && c.is(i + 1, "morning", "afternoon", "evening")) {
            return TimeMatch.of(i, i + 2, f -> nextDay(f).at("T" + part.value()));
        }
        if (c.is(i, "previous") && c.is(i - 1, "the")) {
            return TimeMatch.of(i, i + 2, f -> DaysAround.told(f, -1).at("T" + part.value()));
        }
        if (c.is(i, "this")) {
            return day(i, i + 2, 0, "T" + part.value());
        }
        return c.is(i, "last") && c.is(i + 1, "night", "evening") ? day(i, i + 2, -1, "T" + part.value()) : null;
    }

    private static TimeValue nextDay(TimeFrame f) {
        DayRange day = f.before() == null
                ? null
                : f.before().days().filter(DayRange::isSingleDay).orElse(null);
        return day == null
                ? TimeValue.open(null, "reckoned from a time named before that is not known")
                : TimeValue.day(day.last().plusDays(1), "the day after " + day.last() + " named before");
    }

    private static TimeMatch day(int from, int to, int offset, String time) {
        CalendarDay day = new CalendarDay(null, null, null, null, offset, "");
        return TimeMatch.of(from, to, f -> day.in(f).at(time));
    }

    // ---- clocks

    private static @Nullable Clock clock(TimeCursor c, int i) {
        if (c.is(i, "noon", "midnight")) {
            return new Clock(i + 1, c.is(i, "noon") ? "T12:00" : "T24:00", true);
        }
        String text = c.at(i);
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        if (text.length() == 4 && c.word(i + 1, Kind.ZONE) != null && zone(c, i + 1) > i + 1) { // "1430 GMT"
            OptionalInt hours = number(text.substring(0, 2));
            OptionalInt minutes = number(text.substring(2));
            return hours.isEmpty() || minutes.isEmpty() || hours.getAsInt() > 24 || minutes.getAsInt() > 59
                    ? null
                    : new Clock(
                            zone(c, i + 1),
                            String.format(Locale.ROOT, "T%02d:%02d", hours.getAsInt(), minutes.getAsInt()),
                            true);
        }
        boolean gluedHalf = text.endsWith("am") || text.endsWith("pm");
        String digits = gluedHalf ? text.substring(0, text.length() - 2) : text;
        int colon = digits.indexOf(':');
        OptionalInt hour = number(colon < 0 ? digits : digits.substring(0, colon));
        OptionalInt minute = colon < 0 ? OptionalInt.of(0) : number(firstTwo(digits.substring(colon + 1)));
        if (hour.isEmpty() || minute.isEmpty() || hour.getAsInt() > 24 || minute.getAsInt() > 59) {
            return null;
        }
        int to = i + 1;
        String half = gluedHalf ? text.substring(text.length() - 2) : c.at(to).replace(".", "");
        boolean halved = half.equals("am") || half.equals("pm");
        if (halved && !gluedHalf) {
            to++;
        }
        boolean oclock = c.is(to, "o'clock", "o\u2019clock");
        int zoned = zone(c, oclock ? to + 1 : to);
        boolean sure = halved || oclock || (colon > 0 && zoned > to);
        if (!sure && colon < 0) {
            return null;
        }
        int h = !halved ? hour.getAsInt() : hour.getAsInt() % 12 + (half.equals("pm") ? 12 : 0);
        return new Clock(zoned, String.format(Locale.ROOT, "T%02d:%02d", h, minute.getAsInt()), sure);
    }

    /** The token after a time zone: "JST", "Japan time", "local time", "(GMT)". */
    private static int zone(TimeCursor c, int i) {
        if (c.word(i, Kind.ZONE) != null
                && Character.isUpperCase(c.token(i).text().charAt(0))) {
            return i + 1;
        }
        boolean named = c.is(i + 1, "time")
                && (c.is(i, "local") || (i < c.size() && c.token(i).capitalised()));
        return named ? i + 2 : i;
    }

    private static String firstTwo(String digits) {
        return digits.length() > 2 ? digits.substring(0, 2) : digits;
    }

    private static OptionalInt number(String digits) {
        boolean ok = !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(x -> x >= '0' && x <= '9');
        return ok ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
