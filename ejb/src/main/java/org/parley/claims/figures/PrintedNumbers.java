package org.parley.claims.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.parley.claims.figures.FigureUnits.Kind;
import org.parley.claims.figures.FigureUnits.Unit;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Reads printed numbers of one sentence with their scale: "1.5 billion", "twenty-five", "350bn", "500 crore". */
final class PrintedNumbers {
    private final List<Token> tokens;
    private final CurrencySigns signs;

    PrintedNumbers(List<Token> tokens, CurrencySigns signs) {
        this.tokens = tokens;
        this.signs = signs;
    }

    /**
     * A printed number.
     *
     * @param to token after the last, scale words included
     * @param value its value, scale included
     * @param scale the scale alone
     * @param percent whether the same word says that it is a percentage: "15pc"
     */
    record Printed(int to, BigDecimal value, BigDecimal scale, boolean percent) {}

    /** The number that begins at token {@code i}; null where none does. */
    @Nullable
    Printed at(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        BigDecimal value = tokens.get(i).kind() == Token.Kind.NUMBER ? figures(lower(i)) : words(i);
        if (value == null) {
            return tokens.get(i).kind() == Token.Kind.WORD ? glued(i) : null;
        }
        int to = i + 1;
        if (tokens.get(i).kind() == Token.Kind.WORD
                && to < tokens.size()
                && value.intValue() >= 20
                && value.intValue() % 10 == 0) {
            OptionalInt ones = Numerals.cardinal(lower(to));
            if (ones.isPresent() && ones.getAsInt() > 0 && ones.getAsInt() < 10) {
                value = value.add(BigDecimal.valueOf(ones.getAsInt()));
                to++;
            }
        }
        return scaled(value, to);
    }

    /** The number with these digits and the scale at token {@code to}; null where they are no number. */
    @Nullable
    Printed of(String digits, int to) {
        BigDecimal value = figures(digits);
        return value == null ? null : scaled(value, to);
    }

    private Printed scaled(BigDecimal value, int to) {
        BigDecimal scale = BigDecimal.ONE;
        int at = to;
        boolean dash = at + 1 < tokens.size()
                && lower(at).equals("-")
                && FigureUnits.of(tokens.get(at + 1), Kind.SCALE) != null;
        at = dash ? at + 1 : at;
        for (int k = 0; k < 2 && at < tokens.size(); k++) {
            Unit unit = lower(at).length() > 1 ? FigureUnits.of(tokens.get(at), Kind.SCALE) : null;
            if (unit == null) {
                break;
            }
            scale = scale.multiply(BigDecimal.TEN.pow(Integer.parseInt(unit.name())));
            to = ++at;
        }
        return new Printed(to, plain(value.multiply(scale)), scale, false);
    }

    /** "$350bn", "20m", "15pc" stand as one word. */
    private @Nullable Printed glued(int i) {
        String word = lower(i);
        int digits = 0;
        while (digits < word.length() && (Character.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
            digits++;
        }
        Unit unit =
                digits == 0 || digits > 12 || digits == word.length() ? null : FigureUnits.of(word.substring(digits));
        BigDecimal value = unit == null ? null : figures(word.substring(0, digits));
        if (unit == null || value == null) {
            return null;
        }
        if (unit.kind() == Kind.PERCENT) {
            return new Printed(i + 1, plain(value), BigDecimal.ONE, true);
        }
        if (unit.kind() != Kind.SCALE || !(digits + 2 == word.length() || money(i))) {
            return null;
        }
        BigDecimal scale = BigDecimal.TEN.pow(Integer.parseInt(unit.name()));
        return new Printed(i + 1, plain(value.multiply(scale)), scale, false);
    }

    /** Whether a currency stands right before or behind: "$20m", "20m euros"; 20m alone is a length. */
    private boolean money(int i) {
        return (i > 0 && signs.at(i - 1) != null)
                || (i + 1 < tokens.size() && FigureUnits.of(tokens.get(i + 1), Kind.CURRENCY) != null);
    }

    private @Nullable BigDecimal words(int i) {
        OptionalInt value = Numerals.cardinal(lower(i));
        return value.isPresent() && value.getAsInt() < 100 && !(value.getAsInt() == 0)
                ? BigDecimal.valueOf(value.getAsInt())
                : null;
    }

    private static @Nullable BigDecimal figures(String printed) {
        if (printed.length() > 18 || printed.indexOf(':') >= 0) {
            return null;
        }
        String digits = printed.replace(",", "");
        int dot = digits.indexOf('.');
        boolean number = dot < 0 || (digits.indexOf('.', dot + 1) < 0 && dot < digits.length() - 1);
        return number && !digits.isEmpty() ? new BigDecimal(digits) : null;
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
