package org.parley.text;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The tokens of one sentence as the rules for times look at them. */
final class TimeCursor {
    private final List<Token> tokens;
    private final String[] lower;
    private long looks;

    TimeCursor(List<Token> tokens) {
        this.tokens = tokens;
        this.lower = new String[tokens.size()];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = tokens.get(i).lower();
        }
    }

    /** How often a token was looked at: the measure of work that does not depend on the machine. */
    long looks() {
        return looks;
    }

    int size() {
        return lower.length;
    }

    List<Token> tokens() {
        return tokens;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case token, empty outside the sentence. */
    String at(int i) {
        looks++;
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    boolean is(int i, String... words) {
        String here = at(i);
        for (String word : words) {
            if (here.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The table's word at {@code i}; month and weekday names only where they are printed as names. */
    TimeWords.@Nullable Word word(int i) {
        TimeWords.Word word = TimeWords.of(at(i));
        if (word == null) {
            return null;
        }
        boolean name = word.kind() == TimeWords.Kind.WEEKDAY || word.kind() == TimeWords.Kind.MONTH;
        return name && !tokens.get(i).capitalised() ? null : word;
    }

    TimeWords.@Nullable Word word(int i, TimeWords.Kind kind) {
        TimeWords.Word word = word(i);
        return word != null && word.kind() == kind ? word : null;
    }

    /** A whole number without commas or decimals. */
    OptionalInt digits(int i) {
        String here = at(i);
        if (here.isEmpty() || here.length() > 4) {
            return OptionalInt.empty();
        }
        for (int k = 0; k < here.length(); k++) {
            if (here.charAt(k) < '0' || here.charAt(k) > '9') {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(Integer.parseInt(here));
    }

    /** A whole number in digits or words. */
    OptionalInt count(int i) {
        OptionalInt digits = digits(i);
        return digits.isPresent() || at(i).isEmpty() ? digits : Numerals.cardinal(at(i));
    }

    /** A year of the four-digit kind. */
    OptionalInt year(int i) {
        OptionalInt digits = digits(i);
        boolean year =
                digits.isPresent() && at(i).length() == 4 && digits.getAsInt() >= 1500 && digits.getAsInt() < 2200;
        return year ? digits : OptionalInt.empty();
    }

    /** A day of the month: "7", "7th". */
    OptionalInt dayOfMonth(int i) {
        OptionalInt day = digits(i);
        if (day.isEmpty() && !at(i).isEmpty() && Character.isDigit(at(i).charAt(0))) {
            day = Numerals.ordinal(at(i));
        }
        return day.isPresent()
                        && day.getAsInt() >= 1
                        && day.getAsInt() <= 31
                        && at(i).length() <= 4
                        && !at(i).startsWith("0")
                ? day
                : OptionalInt.empty();
    }

    /** A day of the month beside the name of its month, where "01" is one too. */
    OptionalInt dayBesideMonth(int i) {
        String here = at(i);
        boolean led = here.length() == 2 && here.charAt(0) == '0' && here.charAt(1) > '0' && here.charAt(1) <= '9';
        return led ? OptionalInt.of(here.charAt(1) - '0') : dayOfMonth(i);
    }

    boolean dash(int i) {
        return is(i, "-", "\u2013", "\u2014", "\u2212", "\u2010", "\u2011");
    }

    /** Whether no white space stands between the tokens {@code i} and {@code i + 1}. */
    boolean glued(int i) {
        return i + 1 < lower.length
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }
}
