package org.parley.claims.events;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Qualifier;
import org.parley.text.Numerals;
import org.parley.text.TimeExpression;

/** Reads how long an encounter took. */
final class Lengths {
    private static final int HOUR = 60;
    private static final long DAY = 24 * 60;
    private static final Set<String> NO_LENGTH_BEFORE =
            Set.of("within", "in", "every", "next", "past", "last", "than", "per");
    private static final Set<String> NO_LENGTH_AFTER =
            Set.of("later", "earlier", "ago", "before", "after", "away", "old", "notice");

    private static final Set<String> MOVED =
            Set.of("slipped", "delayed", "postponed", "deferred", "overran", "extended", "shortened", "overrun");

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
        if (minutes == null || (NO_LENGTH_AFTER.contains(s.at(end)) && !spent(s, i, end)) || beyond(s, end)) {
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
        boolean talked = s.at(end).equals("of") && EventWords.noun(s.at(end + 1)) != null; // "in three hours of talks"
        if (qualifier == Qualifier.EXACT && !talked && NO_LENGTH_BEFORE.contains(s.at(i - 1))) {
            return null;
        }
        if (planned(s, from)
                || moved(s, from)
                || s.at(i - 1).equals("within")
                || s.at(from - 1).equals("within")) {
            return null;
        }
        return new Length(minutes, qualifier, from, end);
    }

    /** "50 minutes later", "an hour later": a length that something took until what follows; null where none ends there. */
    static @Nullable Length before(Scene s, int later) {
        boolean hours = s.at(later - 1).equals("hour") || s.at(later - 1).equals("hours");
        boolean minutes = s.at(later - 1).equals("minutes");
        if (!s.at(later).equals("later") || !(hours || minutes)) {
            return null;
        }
        String count = s.at(later - 2);
        boolean half = hours && count.equals("an") && s.at(later - 3).equals("half");
        boolean digits = !count.isEmpty() && count.length() < 4 && count.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = count.equals("an")
                ? 1
                : digits ? Integer.parseInt(count) : Numerals.cardinal(count).orElse(0);
        int told = half ? HOUR / 2 : hours ? number * HOUR : number;
        return told > 0 && told < DAY
                ? new Length(told, Qualifier.ABOUT, half ? later - 3 : later - 2, later + 1)
                : null;
    }

    /** "for 20 minutes earlier on Friday", "for 20 minutes before the plenary": a length, not how far apart. */
    private static boolean spent(Scene s, int i, int end) {
        boolean dated =
                end + 1 < s.size() && (s.time[end + 1] != null || s.at(end + 1).equals("on"));
        String after = s.at(end);
        int before =
                Set.of("about", "some", "around", "roughly", "nearly", "almost").contains(s.at(i - 1)) ? i - 2 : i - 1;
        if (s.at(before).equals("for") || s.at(before).equals("lasted")) {
            return Set.of("before", "after").contains(after)
                    || dated && Set.of("earlier", "later").contains(after);
        }
        return dated && before < i - 1 && Set.of("earlier", "later", "before").contains(after);
    }

    /** "ran 20 minutes over", "took an hour longer than planned": how much more it was. */
    private static boolean beyond(Scene s, int end) {
        boolean over = s.at(end).equals("over") && !s.isWord(end + 1);
        return over
                || s.at(end).equals("late")
                || s.at(end).equals("longer")
                || s.at(end).equals("shorter")
                || s.at(end).equals("overtime");
    }

    /** "slipped by an hour", "put back by an hour": how much later it began. */
    private static boolean moved(Scene s, int from) {
        int by = s.at(from - 1).equals("by") ? from - 1 : from;
        return MOVED.contains(s.at(by - 1)) || by < from && s.at(by - 1).equals("back");
    }

    /** "scheduled for an hour", "was meant to last an hour": not how long it was. */
    private static boolean planned(Scene s, int from) {
        if (s.at(from - 1).equals("for")) {
            return s.at(from - 2).equals("scheduled") || s.at(from - 2).equals("planned");
        }
        if (meant(s, from)) {
            return true;
        }
        int verb = s.at(from).equals("last") ? from : from - 1; // "the last half hour" is a time too
        boolean lasts = Set.of("last", "take", "run").contains(s.at(verb))
                && s.at(verb - 1).equals("to");
        return lasts
                && Set.of("was", "were", "been").contains(s.at(verb - 3))
                && Set.of("meant", "due", "scheduled", "expected", "planned", "supposed", "set", "intended", "slated")
                        .contains(s.at(verb - 2));
    }

    /** "was to have lasted an hour", "what was meant to be a courtesy call of 20 minutes": it was planned so. */
    private static boolean meant(Scene s, int from) {
        for (int i = from - 1; i > Math.max(1, from - 9) && s.isWord(i); i--) {
            boolean be = Set.of("was", "were", "been").contains(s.at(i - 1));
            boolean aim = Set.of("meant", "supposed", "intended").contains(s.at(i))
                    && s.at(i + 1).equals("to");
            boolean have = s.at(i).equals("to") && s.at(i + 1).equals("have");
            if (be && (aim || have)) {
                return true;
            }
        }
        return false;
    }

    /** "had an hour with her", where nothing else says that a length is meant. */
    private static boolean anHour(Scene s, int i) {
        return s.at(i).equals("an")
                && s.at(i + 1).equals("hour")
                && i + 1 < s.size()
                && s.time[i + 1] == null
                && (Set.of("had", "spent", "got", "for", "took", "lasted").contains(s.at(i - 1))
                        || i > 0 && s.person[i - 1] != null)
                && (Set.of("with", "of", "on", "in").contains(s.at(i + 2)) || !s.isWord(i + 2));
    }

    /** "from 9 a.m. to 11:30 a.m.": the minutes between two hours of one day; null where the words tell none. */
    static @Nullable Integer byTheClock(Scene s, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            int and = s.at(i).equals("from") || s.at(i).equals("between") ? s.after(i + 1) : to;
            boolean two = and + 1 < to && Set.of("to", "until", "till", "and").contains(s.at(and));
            LocalTime first = two ? clock(s, i + 1) : null;
            LocalTime last = first == null ? null : clock(s, and + 1);
            if (first != null && last != null) {
                long minutes = Duration.between(first, last).toMinutes();
                return minutes > 0 ? Integer.valueOf((int) minutes) : null;
            }
        }
        return null;
    }

    private static @Nullable LocalTime clock(Scene s, int i) {
        TimeExpression time = s.time[i];
        boolean bare = time == null && s.at(i).length() == 5 && s.at(i).charAt(2) == ':';
        String value = bare ? "T" + s.at(i) : time == null ? null : time.value();
        int hour = value == null ? -1 : value.indexOf('T');
        try {
            return value == null || hour < 0 ? null : LocalTime.parse(value.substring(hour + 1));
        } catch (DateTimeParseException e) {
            return null; // "TMO" is no hour
        }
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
