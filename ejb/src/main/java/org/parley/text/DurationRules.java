package org.parley.text;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression.Type;
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

    private DurationRules() {}

    /**
     * A printed length.
     *
     * @param from first token, a qualifier such as "about" included
     * @param to token after the last
     * @param count how many; NaN for an unknown number ("several")
     * @param unit the unit as in the table: D, W, TM, …
     * @param value the value: PT45M
     */
    record Length(int from, int to, double count, String unit, String value) {}

    /** A length of time or a repetition beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch set = set(c, i);
        if (set != null) {
            return set;
        }
        TimeMatch led = led(c, i);
        if (led != null) {
            return led;
        }
        Length length = length(c, i);
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
            String value = value(Double.NaN, plural.value());
            return TimeMatch.of(i, at + 2, f -> TimeValue.duration(value, "no number is printed"));
        }
        Length length = length(c, shift ? at + 1 : at);
        if (length == null || (!shift && !(c.is(i, "the") && length.unit().equals("M")))) {
            return null;
        }
        return TimeMatch.of(i, length.to(), f -> TimeValue.duration(length.value(), "printed as a length"));
    }

    // ---- lengths

    /** A length beginning at {@code i}, qualifiers included; null if there is none. */
    static @Nullable Length length(TimeCursor c, int i) {
        int at = qualifiers(c, i);
        boolean qualified = at > i;
        Length found = c.token(Math.min(at, c.size() - 1)).text().indexOf('-') > 0 ? hyphenated(c, i, at) : null;
        found = found != null ? found : half(c, i, at);
        found = found != null ? found : hourAnd(c, i, at);
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
    private static @Nullable Length hyphenated(TimeCursor c, int i, int at) {
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
            return new Length(i, at + 1, 1, unit.value(), value(1, unit.value()));
        }
        if (last == 0) {
            return new Length(i, at + 1, Double.NaN, unit.value(), value(Double.NaN, unit.value()));
        }
        double count =
                parts[0].equals("half") ? 0.5 : Numerals.cardinal(parts[0]).orElse(-1);
        if (count > 0 && last >= 2) {
            OptionalInt two = Numerals.cardinal(parts[0] + "-" + parts[1]);
            boolean half = last >= 4 && parts[1].equals("and") && parts[3].equals("half");
            count = half ? count + 0.5 : two.isPresent() && last == 2 ? two.getAsInt() : -1;
        }
        return count <= 0 ? null : new Length(i, at + 1, count, unit.value(), value(count, unit.value()));
    }

    /** "half an hour", "half a day". */
    private static @Nullable Length half(TimeCursor c, int i, int at) {
        Length quarters = quarters(c, i, at);
        if (quarters != null) {
            return quarters;
        }
        if (c.is(at, "half") && c.is(at + 1, "hour") && c.is(i - 1, "last", "final", "first", "a")) {
            return new Length(i, at + 2, 0.5, "TH", value(0.5, "TH"));
        }
        TimeWords.Word unit = c.is(at, "half") && c.is(at + 1, "an", "a") ? c.word(at + 2, Kind.UNIT) : null;
        return unit == null ? null : new Length(i, at + 3, 0.5, unit.value(), value(0.5, unit.value()));
    }

    /** "three-quarters of an hour", "a quarter of an hour". */
    private static @Nullable Length quarters(TimeCursor c, int i, int at) {
        boolean glued = c.is(at, "three-quarters");
        boolean three = glued
                || (c.is(at, "three") && (c.is(at + 1, "quarters") || c.dash(at + 1) && c.is(at + 2, "quarters")));
        int to = glued ? at + 1 : three && c.dash(at + 1) ? at + 3 : at + 2;
        boolean one = c.is(at, "a") && c.is(at + 1, "quarter");
        if (!(three || one) || !c.is(to, "of") || !c.is(to + 1, "an") || !c.is(to + 2, "hour")) {
            return null;
        }
        double minutes = three ? 45 : 15;
        return new Length(i, to + 3, minutes, "TM", value(minutes, "TM"));
    }

    /** "a frank hour and 20 minutes": the hour counts, whatever stands before it. */
    private static @Nullable Length hourAnd(TimeCursor c, int i, int at) {
        boolean hour = c.is(at, "hour") && c.is(at + 1, "and") && !c.is(at - 1, "per", "every", "an", "one");
        Counted more = hour ? number(c, at + 2) : null;
        if (more == null || !c.is(more.to(), "minutes", "minute")) {
            return null;
        }
        return new Length(i, more.to() + 1, 60 + more.value(), "TM", value(60 + more.value(), "TM"));
    }

    /** "45 minutes", "45-minute", "two and a half hours", "two to three weeks", "four consecutive weeks". */
    private static @Nullable Length counted(TimeCursor c, int i, int at) {
        Counted number = number(c, at);
        if (number == null) {
            return null;
        }
        int noun = number.to();
        if (c.is(noun, "to", "or") || c.dash(noun)) {
            Counted more = number(c, noun + 1);
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
            return new Length(i, to + 3, number.value() + 0.5, unit.value(), value(number.value() + 0.5, unit.value()));
        }
        return joined(c, i, to, number.value(), unit.value());
    }

    /** Takes in a smaller unit: "an hour and 50 minutes". */
    private static Length joined(TimeCursor c, int i, int to, double count, String unit) {
        int at = c.is(to, "and", ",") ? to + 1 : to;
        at = c.is(to, ",") && c.is(at, "and") ? at + 1 : at;
        Counted more = unit.equals("TH") ? number(c, at) : null;
        if (more != null && c.is(more.to(), "minutes", "minute", "min.")) {
            double minutes = count * 60 + more.value();
            return new Length(i, more.to() + 1, minutes, "TM", value(minutes, "TM"));
        }
        return new Length(i, to, count, unit, value(count, unit));
    }

    /** "an hour", "a week" where the words around make it a length. */
    private static @Nullable Length one(TimeCursor c, int i, int at, boolean qualified) {
        TimeWords.Word unit = c.is(at, "a", "an") ? c.word(at + 1, Kind.UNIT) : null;
        if (unit == null
                || unit.value().equals("WE")
                || unit.value().equals("TS")
                || unit.value().equals("Q")) {
            return null;
        }
        int to = at + 2;
        if (c.is(to, "and") && c.is(to + 1, "a") && c.is(to + 2, "half")) {
            return new Length(i, to + 3, 1.5, unit.value(), value(1.5, unit.value()));
        }
        Length joined = joined(c, i, to, 1, unit.value());
        boolean led = qualified || BEFORE_ONE.contains(c.at(i - 1)) || joined.to() > to;
        boolean apart = c.is(to, "ago", "earlier", "later", "before", "from");
        return led || apart ? joined : null;
    }

    /** "several months", "a few days", "for years". */
    private static @Nullable Length some(TimeCursor c, int i, int at) {
        int noun = c.is(at, "a") ? at + 1 : at;
        TimeWords.Word some = c.word(noun, Kind.SOME);
        if (some != null) {
            noun = c.is(noun + 1, "of") ? noun + 2 : noun + 1;
            noun = after(c, noun);
            TimeWords.Word unit = unitAt(c, noun);
            double count = some.value().equals("X") ? Double.NaN : Double.parseDouble(some.value());
            return unit == null || unit.value().equals("WE")
                    ? null
                    : new Length(i, noun + 1, count, unit.value(), value(count, unit.value()));
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
                ? new Length(i, at + 1, Double.NaN, unit.value(), value(Double.NaN, unit.value()))
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

    /**
     * A printed number.
     *
     * @param to token after the last
     * @param value the number
     */
    private record Counted(int to, double value) {}

    private static @Nullable Counted number(TimeCursor c, int i) {
        if (i >= c.size()) {
            return null;
        }
        double value;
        int to = i + 1;
        if (c.token(i).kind() == Token.Kind.NUMBER) {
            OptionalDecimal decimal = OptionalDecimal.of(c.at(i));
            if (!decimal.present()) {
                return null;
            }
            value = decimal.value();
            if (c.digits(to).isPresent() && c.is(to + 1, "/") && c.is(to + 2, "2", "4") && c.is(to, "1", "3")) {
                value += (double) c.digits(to).getAsInt() / c.digits(to + 2).getAsInt();
                to += 3;
            } else if (c.is(to, "\u00bd")) {
                value += 0.5;
                to++;
            }
        } else {
            OptionalInt word = Numerals.cardinal(c.at(i));
            if (word.isEmpty() || word.getAsInt() >= 100) {
                return null;
            }
            value = word.getAsInt();
            OptionalInt ones = value >= 20 && value % 10 == 0 ? Numerals.cardinal(c.at(to)) : OptionalInt.empty();
            if (ones.isPresent() && ones.getAsInt() < 10 && ones.getAsInt() > 0) {
                value += ones.getAsInt();
                to++;
            } else if (c.is(to, "hundred")) {
                value *= 100;
                to++;
            }
        }
        if (c.is(to, "and") && c.is(to + 1, "a") && c.is(to + 2, "half")) {
            value += 0.5;
            to += 3;
        }
        return new Counted(to, value);
    }

    /** A TIMEX3 duration: PT45M, P4W, PT5H30M for halves of hours; X for an unknown number. */
    private static String value(double count, String unit) {
        boolean time = unit.startsWith("T");
        String letter = unit.substring(unit.length() - 1);
        double factor = unit.length() > 1 && !time ? Integer.parseInt(unit.substring(0, unit.length() - 1)) : 1;
        String prefix = time ? "PT" : "P";
        if (Double.isNaN(count)) {
            return prefix + "X" + (factor == 10 ? "DE" : factor == 100 ? "CE" : letter);
        }
        double total = count * factor;
        if (total == Math.rint(total)) {
            return prefix + (long) total + letter;
        }
        if (letter.equals("H")) {
            long minutes = Math.round(total * 60);
            return minutes < 60 ? "PT" + minutes + "M" : "PT" + minutes / 60 + "H" + minutes % 60 + "M";
        }
        return prefix + total + letter;
    }

    // ---- repetitions

    private static @Nullable TimeMatch set(TimeCursor c, int i) {
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
                    : set(i, i + 2, value(1, unit.value()));
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
                            : set(i, i + 2, value(1, noun.value().equals("WE") ? "W" : noun.value()));
                case WEEKDAY -> set(i, i + 2, "XXXX-WXX-" + noun.value());
                case MONTH -> set(i, i + 2, String.format(java.util.Locale.ROOT, "XXXX-%02d", noun.number()));
                case SEASON -> set(i, i + 2, "XXXX-" + noun.value());
                case PART -> set(i, i + 2, "XXXX-XX-XXT" + noun.value());
                default -> null;
            };
        }
        Length length = c.is(i, "every") ? counted(c, i, i + 1) : null;
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
