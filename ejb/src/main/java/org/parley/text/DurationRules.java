package org.parley.text;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds lengths of time and repetitions: "about an hour", "130-minute", "four consecutive weeks", "every Friday". */
final class DurationRules {
    private static final Set<String> BETWEEN = Set.of(
            "more",
            "full",
            "consecutive",
            "straight",
            "whole",
            "trading",
            "working",
            "business",
            "calendar",
            "additional",
            "successive",
            "long",
            "further",
            "extra",
            "solid");
    private static final Set<String> BEFORE_ONE = Set.of(
            "for", "in", "by", "under", "within", "over", "after", "least", "than", "about", "nearly", "almost",
            "around", "lasted", "lasting", "lasts", "took", "takes", "spent", "half");

    /** "had an hour with A", "gave him an hour". */
    private static final Set<String> BEFORE_HOUR = Set.of(
            "had", "has", "have", "having", "got", "gave", "given", "him", "her", "them", "sat", "talked", "spoke",
            "met");

    private DurationRules() {}

    /** A length of time or a repetition beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch set = RepetitionRules.at(c, i);
        if (set != null) {
            return set;
        }
        TimeMatch led = led(c, i);
        if (led != null) {
            return led;
        }
        PrintedLength length = length(c, i);
        return length == null
                ? null
                : TimeMatch.of(i, length.to(), f -> TimeValue.duration(length.value(), "printed as a length"));
    }

    /** "the past three months", "the first nine months", "the next two years". */
    private static @Nullable TimeMatch led(TimeCursor c, int i) {
        int at = c.is(i, "the", "these", "those", "its", "his", "their") ? i + 1 : i;
        boolean shift = c.word(at, Kind.SHIFT) != null || c.is(at, "first", "final", "recent");
        if (!shift && at == i) {
            return null;
        }
        TimeWords.Word plural = c.word(at + 1, Kind.UNIT);
        if (c.is(at, "recent", "coming", "past", "last", "next")
                && plural != null
                && c.at(at + 1).endsWith("s")) {
            String value = PrintedLength.value(Double.NaN, plural.value());
            return TimeMatch.of(i, at + 2, f -> TimeValue.duration(value, "no number is printed"));
        }
        PrintedLength length = length(c, shift ? at + 1 : at);
        if (length == null || (!shift && !(c.is(i, "the") && length.unit().equals("M")))) {
            return null;
        }
        return TimeMatch.of(i, length.to(), f -> TimeValue.duration(length.value(), "printed as a length"));
    }

    /** A length beginning at {@code i}, qualifiers included; null if there is none. */
    static @Nullable PrintedLength length(TimeCursor c, int i) {
        int at = qualifiers(c, i);
        boolean qualified = at > i;
        PrintedLength found = c.token(Math.min(at, c.size() - 1)).text().indexOf('-') > 0 ? hyphenated(c, i, at) : null;
        found = found != null ? found : HourParts.at(c, i, at);
        found = found != null ? found : counted(c, i, at);
        found = found != null ? found : one(c, i, at, qualified);
        return found != null ? found : some(c, i, at);
    }

    private static int qualifiers(TimeCursor c, int i) {
        if (c.is(i, "more", "less", "fewer", "longer") && c.is(i + 1, "than")) {
            return i + 2;
        }
        if ((c.is(i, "at") && c.is(i + 1, "least", "most")) || (c.is(i, "up", "close") && c.is(i + 1, "to"))) {
            return i + 2;
        }
        return c.word(i, Kind.ROUGHLY) != null ? i + 1 : i;
    }

    /** "two-year", "half-hour", "three-and-a-half-hour", "decades-long". */
    private static @Nullable PrintedLength hyphenated(TimeCursor c, int i, int at) {
        String[] parts = c.at(at).split("-");
        int last = parts.length - 1;
        last = parts[last].equals("long") ? last - 1 : last;
        TimeWords.Word unit = last < 0 ? null : TimeWords.of(parts[last]);
        if (unit == null
                || unit.kind() != Kind.UNIT
                || unit.value().equals("WE")
                || unit.value().equals("Q")) {
            return null;
        }
        if (last == 0 && parts.length == 2 && !parts[0].endsWith("s")) { // "hour-long"
            return PrintedLength.of(i, at + 1, 1, unit.value());
        }
        if (last == 0) {
            return PrintedLength.of(i, at + 1, Double.NaN, unit.value());
        }
        double count =
                parts[0].equals("half") ? 0.5 : Numerals.cardinal(parts[0]).orElse(-1);
        if (count > 0 && last >= 2) {
            OptionalInt two = Numerals.cardinal(parts[0] + "-" + parts[1]);
            boolean half = last >= 4 && parts[1].equals("and") && parts[3].equals("half");
            count = half ? count + 0.5 : two.isPresent() && last == 2 ? two.getAsInt() : -1;
        }
        return count <= 0 ? null : PrintedLength.of(i, at + 1, count, unit.value());
    }

    /** "45 minutes", "45-minute", "two and a half hours", "two to three weeks", "four consecutive weeks". */
    static @Nullable PrintedLength counted(TimeCursor c, int i, int at) {
        PrintedNumber number = PrintedNumber.at(c, at);
        if (number == null) {
            return null;
        }
        int noun = number.to();
        if (c.is(noun, "to", "or") || c.dash(noun)) {
            PrintedNumber more = PrintedNumber.at(c, noun + 1);
            noun = more != null && unitAt(c, after(c, more.to())) != null ? more.to() : noun;
        }
        noun = after(c, noun);
        boolean dash = c.dash(noun) && c.glued(noun - 1) && c.glued(noun);
        TimeWords.Word unit = unitAt(c, dash ? noun + 1 : noun);
        if (unit == null || unit.value().equals("WE") || (unit.value().equals("Q") && number.value() > 40)) {
            return null;
        }
        int to = (dash ? noun + 1 : noun) + 1;
        if (c.is(to, "old") || (c.dash(to) && c.is(to + 1, "old"))) {
            return null; // an age
        }
        if (c.is(to, "and") && c.is(to + 1, "a") && c.is(to + 2, "half")) {
            return PrintedLength.of(i, to + 3, number.value() + 0.5, unit.value());
        }
        if (unit.value().equals("TH") && c.is(to, "and") && c.is(to + 1, "a") && c.is(to + 2, "quarter")) {
            double minutes = 60 * number.value() + 15; // "two hours and a quarter"
            return PrintedLength.of(i, to + 3, minutes, "TM");
        }
        return joined(c, i, to, number.value(), unit.value());
    }

    /** Takes in a smaller unit: "an hour and 50 minutes". */
    private static PrintedLength joined(TimeCursor c, int i, int to, double count, String unit) {
        int at = c.is(to, "and", ",") ? to + 1 : to;
        at = c.is(to, ",") && c.is(at, "and") ? at + 1 : at;
        PrintedNumber more = unit.equals("TH") ? PrintedNumber.at(c, at) : null;
        if (more != null && c.is(more.to(), "minutes", "minute", "min.")) {
            double minutes = count * 60 + more.value();
            return PrintedLength.of(i, more.to() + 1, minutes, "TM");
        }
        return PrintedLength.of(i, to, count, unit);
    }

    /** "an hour", "a week" where the words around make it a length. */
    private static @Nullable PrintedLength one(TimeCursor c, int i, int at, boolean qualified) {
        if (c.is(at, "a", "an")
                && c.is(at + 1, "full", "whole", "entire", "solid")
                && c.is(at + 2, "day", "week", "month")) {
            TimeWords.Word whole = c.word(at + 2, Kind.UNIT);
            return whole == null ? null : PrintedLength.of(i, at + 3, 1, whole.value());
        }
        TimeWords.Word unit = c.is(at, "a", "an") ? c.word(at + 1, Kind.UNIT) : null;
        if (unit == null
                || unit.value().equals("WE")
                || unit.value().equals("TS")
                || unit.value().equals("Q")) {
            return null;
        }
        int to = at + 2;
        if (c.is(to, "and") && c.is(to + 1, "a") && c.is(to + 2, "half")) {
            return PrintedLength.of(i, to + 3, 1.5, unit.value());
        }
        PrintedLength joined = joined(c, i, to, 1, unit.value());
        boolean given = unit.value().equals("TH") && BEFORE_HOUR.contains(c.at(i - 1));
        boolean fortnight = unit.value().equals("2W") && !c.is(i - 1, "once", "twice", "times");
        boolean led = fortnight || qualified || given || BEFORE_ONE.contains(c.at(i - 1)) || joined.to() > to;
        boolean apart = c.is(to, "ago", "earlier", "later", "before", "from");
        return led || apart ? joined : null;
    }

    /** "several months", "a few days", "for years". */
    private static @Nullable PrintedLength some(TimeCursor c, int i, int at) {
        int noun = c.is(at, "a") ? at + 1 : at;
        TimeWords.Word some = c.word(noun, Kind.SOME);
        if (some != null) {
            noun = c.is(noun + 1, "of") ? noun + 2 : noun + 1;
            noun = after(c, noun);
            TimeWords.Word unit = unitAt(c, noun);
            double count = some.value().equals("X") ? Double.NaN : Double.parseDouble(some.value());
            return unit == null || unit.value().equals("WE")
                    ? null
                    : PrintedLength.of(i, noun + 1, count, unit.value());
        }
        TimeWords.Word unit = c.word(at, Kind.UNIT);
        boolean plural = unit != null
                && c.at(at).endsWith("s")
                && !unit.value().equals("WE")
                && !unit.value().equals("TS");
        return plural
                        && unit != null
                        && c.is(i - 1, "for", "within", "in", "after", "took", "last", "of", "with")
                        && !(c.is(i - 1, "of", "with", "in") && unit.value().startsWith("T"))
                ? PrintedLength.of(i, at + 1, Double.NaN, unit.value())
                : null;
    }

    private static int after(TimeCursor c, int noun) {
        int at = noun;
        while (BETWEEN.contains(c.at(at)) && at < noun + 3) {
            at++;
        }
        return at;
    }

    private static TimeWords.@Nullable Word unitAt(TimeCursor c, int i) {
        TimeWords.Word unit = c.word(i, Kind.UNIT);
        if (unit == null && c.at(i).indexOf('-') > 0) {
            String first = c.at(i).substring(0, c.at(i).indexOf('-')); // "8" "-" "month-old"
            TimeWords.Word word = TimeWords.of(first);
            unit = word != null && word.kind() == Kind.UNIT && (c.at(i).endsWith("-long")) ? word : null;
        }
        return unit;
    }
}
