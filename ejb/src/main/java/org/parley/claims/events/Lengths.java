package org.parley.claims.events;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Qualifier;
import org.parley.text.TimeExpression;

/** Reads how long an encounter took. */
final class Lengths {
    private static final int HOUR = 60;
    private static final long DAY = 24 * 60;
    private static final Set<String> NO_LENGTH_BEFORE =
            Set.of("within", "in", "every", "next", "past", "last", "than", "per");
    private static final Set<String> NO_LENGTH_AFTER =
            Set.of("later", "earlier", "ago", "before", "after", "away", "old", "notice");

    /**
     * A length.
     *
     * @param minutes minutes
     * @param qualifier how exact
     * @param from its first word, qualifier included
     * @param to after its last word
     */
    record Length(int minutes, Qualifier qualifier, int from, int to) {}

    private Lengths() {}

    /** The length printed at {@code i}; null where there is none or where it is no length of an encounter. */
    static @Nullable Length at(Scene s, int i) {
        if (i < 0 || i >= s.size()) {
            return null;
        }
        TimeExpression time = s.time[i];
        if (time == null && anHour(s, i)) {
            return new Length(HOUR, Qualifier.EXACT, i, i + 2);
        }
        if (time == null
                || time.type() != TimeExpression.Type.DURATION
                || time.value() == null
                || (i > 0 && s.time[i - 1] == time)) {
            return null;
        }
        Integer minutes = minutes(time.value());
        int end = s.after(i);
        boolean spent = Set.of("for", "about", "some", "around").contains(s.at(i - 1))
                && Set.of("earlier", "later", "before").contains(s.at(end))
                && end + 1 < s.size()
                && (s.time[end + 1] != null || s.at(end + 1).equals("on")); // "for 20 minutes earlier on Friday"
        if (minutes == null || NO_LENGTH_AFTER.contains(s.at(end)) && !spent) {
            return null;
        }
        Qualifier qualifier = Qualifier.EXACT;
        int from = i;
        for (int j = i; j < end && qualifier == Qualifier.EXACT; j++) {
            qualifier = qualifier(s.at(j), s.at(j + 1));
        }
        for (int j = i - 1; j >= Math.max(0, i - 3) && qualifier == Qualifier.EXACT; j--) {
            qualifier = qualifier(s.at(j), s.at(j + 1));
            from = qualifier == Qualifier.EXACT ? from : j;
        }
        if (qualifier == Qualifier.EXACT && NO_LENGTH_BEFORE.contains(s.at(i - 1))) {
            return null;
        }
        boolean planned = s.at(from - 1).equals("for")
                && (s.at(from - 2).equals("scheduled") || s.at(from - 2).equals("planned"));
        if (planned || s.at(i - 1).equals("within") || s.at(from - 1).equals("within")) {
            return null;
        }
        return new Length(minutes, qualifier, from, end);
    }

    /** "had an hour with her", where nothing else says that a length is meant. */
    private static boolean anHour(Scene s, int i) {
        return s.at(i).equals("an")
                && s.at(i + 1).equals("hour")
                && i + 1 < s.size()
                && s.time[i + 1] == null
                && Set.of("had", "spent", "got", "for", "took", "lasted").contains(s.at(i - 1))
                && (s.at(i + 2).equals("with") || !s.isWord(i + 2));
    }

    /** The first length printed in {@code [from, to)}; null where there is none. */
    static @Nullable Length within(Scene s, int from, int to) {
        for (int i = from; i < to; i++) {
            Length length = at(s, i);
            if (length != null) {
                return length;
            }
        }
        return null;
    }

    private static Qualifier qualifier(String word, String next) {
        return switch (word) {
            case "about",
                    "around",
                    "approximately",
                    "roughly",
                    "some",
                    "nearly",
                    "almost",
                    "approx",
                    "circa",
                    "close" -> Qualifier.ABOUT;
            case "over", "exceeding" -> Qualifier.MORE_THAN;
            case "more" -> next.equals("than") ? Qualifier.MORE_THAN : Qualifier.EXACT;
            case "at" -> next.equals("least") ? Qualifier.MORE_THAN : Qualifier.EXACT;
            case "less", "fewer" -> next.equals("than") ? Qualifier.LESS_THAN : Qualifier.EXACT;
            case "under" -> Qualifier.LESS_THAN;
            case "up" -> next.equals("to") ? Qualifier.UP_TO : Qualifier.EXACT;
            default -> Qualifier.EXACT;
        };
    }

    private static @Nullable Integer minutes(String value) {
        if (!value.startsWith("PT")) {
            return null;
        }
        try {
            long minutes = Duration.parse(value).toMinutes();
            return minutes > 0 && minutes < DAY ? (int) minutes : null;
        } catch (DateTimeParseException e) {
            return null; // a value no length can be made of is none
        }
    }
}
