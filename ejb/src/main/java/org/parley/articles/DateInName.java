package org.parley.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Finds the one full date in a file's name or an address: 2025-05-23, 20250523, /2025/05/23/. */
final class DateInName {
    private static final int LONGEST = 2_000;

    private DateInName() {}

    /** The date; null where there is none, or where two disagree. */
    static @Nullable PublicationDate of(String name, String where) {
        LocalDate found = null;
        String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        for (int i = 0; i < text.length(); i++) {
            if (digit(text, i) && !digit(text, i - 1)) {
                LocalDate date = at(text, i);
                if (date != null && found != null && !date.equals(found)) {
                    return null;
                }
                found = date == null ? found : date;
            }
        }
        return found == null ? null : PublicationDate.of(found, DateBasis.FILENAME, "the " + where + " holds " + found);
    }

    private static @Nullable LocalDate at(String text, int i) {
        int year = number(text, i, 4);
        if (year < 1900 || year > 2199) {
            return null;
        }
        if (digit(text, i + 4)) {
            return digit(text, i + 8) ? null : date(year, number(text, i + 4, 2), number(text, i + 6, 2));
        }
        char mark = i + 4 < text.length() ? text.charAt(i + 4) : ' ';
        if (mark != '-' && mark != '/' && mark != '_' && mark != '.') {
            return null;
        }
        int monthDigits = digit(text, i + 6) ? 2 : 1;
        int second = i + 5 + monthDigits;
        if (second >= text.length() || text.charAt(second) != mark) {
            return null;
        }
        int dayDigits = digit(text, second + 2) ? 2 : 1;
        return digit(text, second + 1 + dayDigits)
                ? null
                : date(year, number(text, i + 5, monthDigits), number(text, second + 1, dayDigits));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            if (!digit(text, i)) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    private static boolean digit(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
