package org.parley.text;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeWords.Kind;

/** Finds years, decades, centuries, quarters, halves and seasons that are printed with a number or name of their own. */
final class YearRules {
    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "before",
            "after",
            "from",
            "to",
            "during",
            "between",
            "and",
            "through",
            "fiscal",
            "year",
            "early",
            "late",
            "the",
            "its",
            "their",
            "his",
            "her",
            "for",
            "around",
            "(",
            "or",
            "mid",
            "due",
            "into",
            "throughout",
            "back",
            "-",
            "\u2013");

    private YearRules() {}

    /** A year or a part of one beginning at {@code i}; null if there is none. */
    static @Nullable TimeMatch at(TimeCursor c, int i) {
        TimeMatch quarter = quarter(c, i);
        if (quarter != null) {
            return quarter;
        }
        TimeMatch season = season(c, i);
        return season != null ? season : years(c, i);
    }

    // ---- quarters and halves

    private static @Nullable TimeMatch quarter(TimeCursor c, int i) {
        int at = c.is(i, "the", "its", "a") ? i + 1 : i;
        OptionalInt own = c.year(at);
        at = own.isPresent() ? at + 1 : at;
        at = c.is(at, "fiscal", "business") ? at + 1 : at;
        Integer number = null;
        int to = at + 1;
        boolean half = false;
        String word = c.at(at);
        if (own.isPresent() && word.equals("quarter")) { // "the 1988 quarter"
            int y = own.getAsInt();
            return TimeMatch.of(
                    i,
                    at + 1,
                    f -> f.quarter() == null
                            ? TimeValue.open(null, "a quarter named before that is not known")
                            : TimeValue.date(
                                    y + f.quarter().substring(4), "the quarter named before, of another year"));
        }
        if (word.endsWith("-quarter") || word.endsWith("-half")) {
            half = word.endsWith("-half");
            number = ordinal(word.substring(0, word.lastIndexOf('-')), half ? 2 : 4);
        } else if (c.is(at + 1, "quarter")
                || (c.is(at + 1, "half") && (c.is(at + 2, "of") || c.is(i - 1, "in", "for")))) {
            half = c.is(at + 1, "half");
            number = ordinal(word, half ? 2 : 4);
            to = at + 2;
        } else if (word.length() == 2
                && (word.charAt(0) == 'q' || word.charAt(0) == 'h')
                && Character.isUpperCase(c.token(at).text().charAt(0))) {
            half = word.charAt(0) == 'h';
            int digit = word.charAt(1) - '0';
            number = digit >= 1 && digit <= (half ? 2 : 4) ? digit : null;
        }
        if (number == null) {
            return bareQuarter(c, i);
        }
        String name = (half ? "-H" : "-Q") + number;
        int months = half ? 6 * number - 5 : 3 * number - 2;
        return withYear(c, i, to, own, name, months);
    }

    /** "the quarter", the one the text speaks of. */
    private static @Nullable TimeMatch bareQuarter(TimeCursor c, int i) {
        boolean the = c.is(i, "the", "latest")
                && c.is(i + 1, "quarter", "period")
                && !c.is(i + 1, "period")
                && !c.is(i + 2, "of");
        return !the
                ? null
                : TimeMatch.of(i, i + 2, f -> {
                    String named = f.quarter();
                    return named == null
                            ? TimeValue.open(null, "a quarter named before that is not known")
                            : TimeValue.date(named, "the quarter named before");
                });
    }

    private static TimeMatch withYear(TimeCursor c, int i, int end, OptionalInt own, String name, int month) {
        int to = c.is(end, "of") ? end + 1 : end;
        to = c.is(to, "fiscal") ? to + 1 : to;
        OptionalInt year = own.isPresent() ? own : c.year(to);
        if (year.isPresent()) {
            int y = year.getAsInt();
            return TimeMatch.of(
                    i,
                    own.isPresent() ? end : to + 1,
                    f -> f.speakOf(TimeValue.date(TimeValue.half(y + name), "printed in full")));
        }
        if (c.is(to, "last", "next", "this") && c.is(to + 1, "year")) {
            int shift = c.is(to, "last") ? -1 : c.is(to, "next") ? 1 : 0;
            return TimeMatch.of(i, to + 2, f -> f.speakOf(ofYear(f, shift, name)));
        }
        if (c.is(i - 1, "'s", "\u2019s") && c.is(i - 2, "year") && c.is(i - 3, "last", "next", "this")) {
            int shift = c.is(i - 3, "last") ? -1 : c.is(i - 3, "next") ? 1 : 0;
            return TimeMatch.of(i - 3, end, f -> f.speakOf(ofYear(f, shift, name)));
        }
        return TimeMatch.of(i, end, f -> f.speakOf(reckoned(f, name, month)));
    }

    private static TimeValue ofYear(TimeFrame f, int shift, String name) {
        LocalDate today = f.today();
        return today == null
                ? TimeValue.open(null, "reckoned from a publication day that is not known")
                : TimeValue.date(TimeValue.half(today.getYear() + shift + name), "reckoned from " + f.writing());
    }

    private static TimeValue reckoned(TimeFrame f, String name, int month) {
        LocalDate today = f.today();
        if (today == null) {
            return TimeValue.open("XXXX" + name, "the year is not printed and no publication day is known");
        }
        boolean begun = !LocalDate.of(today.getYear(), month, 1).isAfter(today);
        int year = today.getYear() + (begun || f.tense() == Tense.FUTURE ? 0 : -1);
        return TimeValue.date(year + name, "the last such one begun before " + f.writing());
    }

    private static @Nullable Integer ordinal(String word, int most) {
        OptionalInt number = Numerals.ordinal(word);
        return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= most ? number.getAsInt() : null;
    }

    // ---- seasons

    private static @Nullable TimeMatch season(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        TimeWords.Word season = c.word(at, Kind.SEASON);
        if (season == null) {
            return null;
        }
        OptionalInt year = c.year(c.is(at + 1, "of") ? at + 2 : at + 1);
        if (year.isPresent()) {
            int y = year.getAsInt();
            return TimeMatch.of(
                    i,
                    c.is(at + 1, "of") ? at + 3 : at + 2,
                    f -> TimeValue.date(y + "-" + season.value(), "printed in full"));
        }
        boolean early = at > i && c.word(i - 1, Kind.FRACTION) != null;
        boolean led =
                early || (c.is(i - 1, "in", "by", "since", "until", "into") && (at > i || !c.is(at, "fall", "spring")));
        return led
                ? TimeMatch.of(
                        i, at + 1, f -> PeriodRules.season(f, season.value(), f.tense() == Tense.FUTURE ? 1 : -1))
                : null;
    }

    // ---- years

    private static @Nullable TimeMatch years(TimeCursor c, int i) {
        int at = c.is(i, "the") ? i + 1 : i;
        String word = c.at(at);
        if (word.endsWith("s")
                && (word.length() == 5 || word.length() == 6)
                && word.chars().limit(4).allMatch(Character::isDigit)) {
            return TimeMatch.of(i, at + 1, f -> TimeValue.date(word.substring(0, 3) + "X", "a decade printed in full"));
        }
        OptionalInt century = Numerals.ordinal(word);
        if (century.isPresent() && c.is(at + 1, "century") && century.getAsInt() > 0 && century.getAsInt() < 30) {
            String value = century.getAsInt() - 1 + "XX";
            return TimeMatch.of(i, at + 2, f -> TimeValue.date(value, "a century printed in full"));
        }
        if (c.is(i, "nineteen", "twenty")
                && Numerals.cardinal(c.at(i + 1)).orElse(0) > (c.is(i, "twenty") ? 9 : 10)
                && Numerals.cardinal(c.at(i + 1)).orElse(100) < 100) {
            int spoken = (c.is(i, "nineteen") ? 1900 : 2000)
                    + Numerals.cardinal(c.at(i + 1)).orElse(0);
            return TimeMatch.of(i, i + 2, f -> TimeValue.date(Integer.toString(spoken), "printed in full"));
        }
        if (c.is(i, "year") && (c.is(i + 1, "end") || (c.is(i + 1, "'s", "\u2019s") && c.is(i + 2, "end")))
                || c.is(i, "year-end")) {
            int to = c.is(i, "year-end") ? i + 1 : c.is(i + 1, "end") ? i + 2 : i + 3;
            return TimeMatch.of(i, to, f -> ofYear(f, 0, "").because("its end"));
        }
        if (c.is(i, "the") && c.is(i + 1, "full", "whole", "year") && (c.is(i + 1, "year") || c.is(i + 2, "year"))) {
            return year(c, i, c.is(i + 1, "year") ? i + 2 : i + 3);
        }
        if (c.is(i, "fiscal")) {
            int number = c.is(i + 1, "year") ? i + 2 : i + 1;
            OptionalInt fiscal = c.year(number);
            return fiscal.isEmpty()
                    ? null
                    : TimeMatch.of(
                            i, number + 1, f -> TimeValue.date(Integer.toString(fiscal.getAsInt()), "a fiscal year"));
        }
        return plain(c, i);
    }

    /** "the full year", "for the year"; "the year ended June 30" is a length. */
    private static @Nullable TimeMatch year(TimeCursor c, int i, int to) {
        if (c.is(to, "ended", "ending", "to", "that", "through")) {
            return TimeMatch.of(i, to, f -> TimeValue.duration("P1Y", "printed as a length"));
        }
        return c.is(i + 1, "year") && !c.is(i - 1, "for") ? null : TimeMatch.of(i, to, f -> ofYear(f, 0, ""));
    }

    /** "his unsuccessful 1996 campaign", but not "killed 2000 soldiers". */
    private static boolean described(TimeCursor c, int i) {
        String before = c.at(i - 1);
        boolean word = !before.isEmpty() && Character.isLowerCase(before.charAt(0)) && c.word(i - 1) == null;
        return word
                && c.year(i).orElse(0) > 1900
                && !c.at(i + 1).isEmpty()
                && Character.isLetter(c.at(i + 1).charAt(0))
                && !c.at(i + 1).endsWith("s")
                && !before.endsWith("ed")
                && !Numerals.cardinal(before).isPresent();
    }

    private static @Nullable TimeMatch plain(TimeCursor c, int i) {
        OptionalInt year = c.year(i);
        boolean counts = c.word(i + 1, Kind.UNIT) != null
                || c.is(i + 1, "%", "percent", "per", "people", "points", "million", "billion");
        if (year.isEmpty()
                || counts
                || year.getAsInt() > 2150
                || !BEFORE_YEAR.contains(c.at(i - 1)) && !described(c, i)) {
            return null;
        }
        if (c.is(i - 1, "to", "and", "or", "-", "\u2013") && c.year(i - 2).isEmpty() && c.word(i - 2) == null) {
            return null;
        }
        return TimeMatch.of(i, i + 1, f -> TimeValue.date(Integer.toString(year.getAsInt()), "printed in full"));
    }
}
