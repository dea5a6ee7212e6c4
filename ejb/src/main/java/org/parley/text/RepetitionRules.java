package org.parley.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;
import org.parley.text.TimeWords.Kind;

/** Finds what comes again and again: "every Friday", "daily", "twice a week", "each month". */
final class RepetitionRules {
    private static final Set<String> PER = Set.of(
            "million",
            "billion",
            "trillion",
            "percent",
            "%",
            "times",
            "twice",
            "once",
            ")",
            "dollars",
            "yen",
            "euros",
            "won",
            "yuan",
            "people");

    private RepetitionRules() {}

    /** A repetition beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeWords.Word word = c.word(i, Kind.SET);
        if (word != null) {
            return set(i, i + 1, word.value());
        }
        if (c.is(i, "every", "each")) {
            return every(c, i);
        }
        if (c.is(i, "a", "per", "an")
                && c.word(i + 1, Kind.UNIT) != null
                && !c.at(i + 1).endsWith("s")
                && per(c, i)) {
            TimeWords.Word unit = TimeWords.WORDS.get(c.at(i + 1));
            return unit == null || unit.value().startsWith("TS") || unit.value().equals("Q")
                    ? null
                    : set(i, i + 2, PrintedLength.value(1, unit.value()));
        }
        boolean ordinal = !c.at(i).isEmpty() && Numerals.ordinal(c.at(i)).isPresent();
        if (ordinal && c.is(i + 1, "consecutive", "straight", "successive") && c.word(i + 2, Kind.UNIT) != null) {
            return TimeMatch.of(
                    i,
                    i + 3,
                    f -> new TimeValue(Type.SET, null, false, "a count of units in a row, no date of its own"));
        }
        return null;
    }

    private static @Nullable TimeMatch every(TimeCursor c, int i) {
        TimeWords.Word noun = c.word(i + 1);
        if (noun != null) {
            return switch (noun.kind()) {
                case UNIT ->
                    c.at(i + 1).endsWith("s")
                            ? null
                            : set(i, i + 2, PrintedLength.value(1, noun.value().equals("WE") ? "W" : noun.value()));
                case WEEKDAY -> set(i, i + 2, "XXXX-WXX-" + noun.value());
                case MONTH -> set(i, i + 2, String.format(Locale.ROOT, "XXXX-%02d", noun.number()));
                case SEASON -> set(i, i + 2, "XXXX-" + noun.value());
                case PART -> set(i, i + 2, "XXXX-XX-XXT" + noun.value());
                default -> null;
            };
        }
        TimeWords.Word other = c.is(i + 1, "other", "second") ? c.word(i + 2, Kind.UNIT) : null;
        if (other != null && !other.value().equals("WE") && !c.at(i + 2).endsWith("s")) {
            return set(i, i + 3, PrintedLength.value(2, other.value()));
        }
        PrintedLength length = c.is(i, "every") ? DurationRules.counted(c, i, i + 1) : null;
        return length == null ? null : set(i, length.to(), length.value());
    }

    private static boolean per(TimeCursor c, int i) {
        if (c.is(i + 2, "ago", "earlier", "later", "before", "after", "-", "from")) {
            return false;
        }
        if (c.is(i, "per") || PER.contains(c.at(i - 1))) {
            return true;
        }
        if (i > 0 && c.token(i - 1).kind() == Token.Kind.NUMBER) {
            return true;
        }
        boolean plural = c.at(i - 1).length() > 3 && c.at(i - 1).endsWith("s");
        boolean counted =
                c.count(i - 2).isPresent() || c.count(i - 3).isPresent() || c.is(i - 2, "thousand", "million");
        return plural && counted && c.word(i - 1) == null;
    }

    private static TimeMatch set(int from, int to, String value) {
        return TimeMatch.of(from, to, f -> new TimeValue(Type.SET, value, true, "a repetition"));
    }
}
