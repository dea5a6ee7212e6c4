package org.parley.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the portal writes days, moments, numbers and names of states. */
@Named
@ApplicationScoped
public class Say {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    /** "13 June 2025"; empty for null. */
    public String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "13 Jun". */
    public String shortDay(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** "Friday, 13 June 2025". */
    public String weekday(@Nullable LocalDate day) {
        return day == null ? "" : WEEKDAY.format(day);
    }

    /** "14 Jun 2025, 03:10" on the server's clock. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** A TIMEX3-style value in words: "13 June 2025, evening", "15 June 2025 to 17 June 2025", "June 2025", "week 22 of 2025". */
    public String when(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            return when(value.substring(0, slash)) + " to " + when(value.substring(slash + 1));
        }
        int part = value.indexOf('T');
        String day = part > 0 ? value.substring(0, part) : value;
        return dayOrMonth(day) + (part > 0 ? partOfDay(value.substring(part + 1)) : "");
    }

    /** "1 h 10 min", "45 min"; empty for null. */
    public String length(@Nullable Integer minutes) {
        if (minutes == null) {
            return "";
        }
        String rest = minutes % 60 == 0 ? "" : minutes % 60 + " min";
        return minutes < 60 ? minutes + " min" : (minutes / 60 + " h " + rest).strip();
    }

    /** A value of any field: a date in words where it is one, else itself. */
    public String value(@Nullable String value) {
        return value != null && value.matches("\\d{4}-(\\d\\d|W\\d\\d).{0,40}")
                ? when(value)
                : value == null ? "" : value;
    }

    /** A constant's name as words: "MORE_THAN" is "more than". */
    public String lower(@Nullable Object constant) {
        return constant == null
                ? ""
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String dayOrMonth(String value) {
        try {
            if (value.length() == 10) {
                return DAY.format(LocalDate.parse(value));
            }
            if (value.length() == 8 && value.charAt(5) == 'W') {
                return "week " + value.substring(6) + " of " + value.substring(0, 4);
            }
            if (value.length() == 7) {
                return DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(LocalDate.parse(value + "-01"));
            }
        } catch (DateTimeParseException notADay) {
            return value;
        }
        return value;
    }

    private static String partOfDay(String part) {
        return switch (part) {
            case "MO" -> ", morning";
            case "AF" -> ", afternoon";
            case "EV" -> ", evening";
            case "NI" -> ", night";
            default -> ", " + part;
        };
    }
}
