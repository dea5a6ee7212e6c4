package org.parley.text;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A printed number.
 *
 * @param to token after the last
 * @param value the number
 */
record PrintedNumber(int to, double value) {
    /** The number beginning at {@code i}, in digits or words, halves and fractions included; null if there is none. */
    static @Nullable PrintedNumber at(TimeCursor c, int i) {
        if (i >= c.size() || c.is(i - 1, "/") && c.digits(i - 2).isPresent()) {
            return null; // the 2 of "3-1/2 hours"
        }
        double value;
        int to = i + 1;
        if (c.token(i).kind() == Token.Kind.NUMBER) {
            OptionalDecimal decimal = OptionalDecimal.of(c.at(i));
            if (!decimal.present()) {
                return null;
            }
            value = decimal.value();
            to += c.dash(to) && c.is(to + 2, "/") && c.digits(to + 3).isPresent() ? 1 : 0; // "3-1/2"
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
        return new PrintedNumber(to, value);
    }
}
