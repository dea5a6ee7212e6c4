package org.parley.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.TimeExpression;

/** A day whose year nobody knows: "on April 16" in an undated article. It cannot date an event, but tell it from others. */
public final class PrintedDay {
    private static final String YEAR_UNKNOWN = "XXXX-";
    private static final int LENGTH = 10;

    private PrintedDay() {}

    /** The value ("XXXX-04-16") of such a day inside {@code span}; null where there is none. */
    public static @Nullable String in(Span span, List<TimeExpression> times) {
        return times.stream()
                .filter(t -> span.contains(t.span()))
                .map(TimeExpression::value)
                .filter(v -> of(v).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Month and day of such a value; empty for any other. */
    public static Optional<MonthDay> of(@Nullable String value) {
        if (value == null || value.length() < LENGTH || !value.startsWith(YEAR_UNKNOWN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.parse("--" + value.substring(YEAR_UNKNOWN.length(), LENGTH)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Whether an event of these days may have taken place on the printed day, give or take the hours between capitals. */
    static boolean fits(MonthDay printed, DayRange days) {
        for (int year = days.first().getYear() - 1; year <= days.last().getYear() + 1; year++) {
            LocalDate day = printed.atYear(year);
            if (new DayRange(day, day).meets(days, 1)) {
                return true;
            }
        }
        return false;
    }
}
