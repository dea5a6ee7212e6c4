package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/** Reckons with the words that tell how far two things lie apart: "a day after", "hours before", "two days later". */
final class DaysApart {
    /** Two things farther apart than this are not told beside each other by days. */
    private static final int MOST = 10;

    private static final int HOURS = 12;
    private static final int DAY = 24;

    private DaysApart() {}

    /** How many days the words that end at {@code last} say, none for a few hours; null where they say no such thing. */
    static @Nullable Integer days(Scene s, int last) {
        String unit = s.at(last);
        return switch (unit) {
            case "day", "days" -> count(s, last - 1);
            case "hours", "minutes", "hour", "minute" -> hours(s, last);
            case "shortly", "moments", "immediately", "soon", "just", "right" -> 0;
            default -> null;
        };
    }

    private static @Nullable Integer count(Scene s, int at) {
        boolean one = s.at(at).equals("a") || s.at(at).equals("one") || s.at(at).equals("the");
        int days = one ? 1 : Numerals.cardinal(s.at(at)).orElse(digits(s.at(at)));
        return days > 0 && days <= MOST ? days : null;
    }

    private static int digits(String word) {
        boolean number = !word.isEmpty() && word.length() < 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(word) : 0;
    }

    /** None up to half a day, and "hours" alone are a few; 24 hours are a day. */
    private static @Nullable Integer hours(Scene s, int last) {
        int counted = s.at(last).startsWith("hour")
                ? Numerals.cardinal(s.at(last - 1)).orElse(digits(s.at(last - 1)))
                : 0;
        return counted <= HOURS ? Integer.valueOf(0) : counted % DAY == 0 ? Integer.valueOf(counted / DAY) : null;
    }

    /** The day so many days from another; null where that is no single day. */
    static @Nullable String shift(@Nullable String day, int days) {
        return DayRange.of(day)
                .filter(range -> range.days() == 1)
                .map(range -> range.first().plusDays(days).toString())
                .orElse(null);
    }

    /** The day on which the sentence says that something was said; null where it says none. */
    static @Nullable String ofSaying(Scene s) {
        for (int verb = 0; verb < s.size(); verb++) {
            for (int i = verb + 1; s.speech(verb) && i < Math.min(s.size(), verb + 8); i++) {
                String value = day(s.time[i]);
                if (value != null) {
                    return value;
                }
                if (!s.isWord(i)
                        || Set.of("that", "after", "before", "when", "how").contains(s.at(i))) {
                    break;
                }
            }
        }
        return null;
    }

    private static @Nullable String day(@Nullable TimeExpression time) {
        String value = time == null || !time.resolved() ? null : time.value();
        return shift(value, 0);
    }
}
