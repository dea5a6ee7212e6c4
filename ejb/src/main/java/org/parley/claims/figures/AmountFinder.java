package org.parley.claims.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.figures.FigureUnits.Kind;
import org.parley.claims.figures.FigureUnits.Unit;
import org.parley.text.Token;

/** Finds numbers with a unit in one sentence: "24 percent", "$1.5 billion", "2.5 to 27.5 percent", "300 workers". */
final class AmountFinder {
    private static final Set<String> LINKS = Set.of("to", "or", "and", "-", "\u2013", "\u2014");
    private static final Set<String> NUMBERED = Set.of(
            "no.", "nos.", "article", "section", "page", "chapter", "room", "flight", "route", "channel", "version",
            "age", "aged");
    private static final Set<String> NO_COUNT = Set.of(
            "times",
            "others",
            "ways",
            "things",
            "reasons",
            "sources",
            "sides",
            "years",
            "months",
            "weeks",
            "days",
            "hours",
            "minutes",
            "seconds",
            "quarters",
            "decades",
            "news",
            "series",
            "talks");
    private static final int LEAST_COUNT = 10;
    private static final Set<String> WAYS = Set.of("down", "up");
    private static final Set<String> AGAINST = Set.of("from", "against");
    private static final Set<String> PAIRS = Set.of("instead of", "rather than", "compared with", "as against");
    private static final Set<String> POWERS = Set.of("cubic", "square");
    private static final Set<Kind> NO_UNIT = EnumSet.of(Kind.SCALE, Kind.SIGN, Kind.LETTERS);
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1000);

    private final List<Token> tokens;
    private final CurrencySigns signs;
    private final PrintedNumbers numbers;

    AmountFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.signs = new CurrencySigns(tokens);
        this.numbers = new PrintedNumbers(tokens, signs);
    }

    /** The amounts in order; {@code taken} are the tokens that name times. */
    List<Amount> find(boolean[] taken) {
        List<Amount> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Amount amount = taken[i] ? null : at(i);
            if (amount == null) {
                i++;
                continue;
            }
            Amount range = range(amount);
            found.add(amount);
            Amount second = range == null ? compared(amount, taken) : range;
            if (second != null) {
                found.add(second);
            }
            i = Math.max(i + 1, second == null ? amount.to() : second.to());
        }
        return found;
    }

    /** The second number of "from 2.5 to 27.5 percent" whose unit the first one lacks is read from the first. */
    private @Nullable Amount range(Amount first) {
        return first.to() < tokens.size() && LINKS.contains(lower(first.to())) ? signed(first) : null;
    }

    /** "$5 to 7 billion" has its sign only once. */
    private @Nullable Amount signed(Amount first) {
        PrintedNumbers.Printed number = signs.at(first.from()) != null ? numbers.at(first.to() + 1) : null;
        return number == null || signs.at(first.to() + 1) != null || unitAt(number.to()) != null
                ? null
                : new Amount(first.to() + 1, number.to(), number.value(), first.unit());
    }

    /** "15 percent instead of 39", "down to 15 percent from 25": what it is set against has the same unit, left out. */
    private @Nullable Amount compared(Amount first, boolean[] taken) {
        int at = first.to();
        at = at + 1 < tokens.size() && lower(at).equals(",") && WAYS.contains(lower(at + 1)) ? at + 1 : at;
        at = at < tokens.size() && WAYS.contains(lower(at)) ? at + 1 : at;
        boolean pair = at + 1 < tokens.size() && PAIRS.contains(lower(at) + " " + lower(at + 1));
        int from = pair ? at + 2 : at + 1;
        boolean against = pair || (at < tokens.size() && AGAINST.contains(lower(at)));
        if (!against || !first.unit().equals("percent") || from >= tokens.size() || taken[from]) {
            return null;
        }
        PrintedNumbers.Printed number = numbers.at(from);
        boolean alone = number != null && (number.to() >= tokens.size() || !goesOn(number.to()));
        return number == null || !alone || number.value().compareTo(HIGHEST_RATE) > 0
                ? null
                : new Amount(from, number.to(), number.value(), first.unit());
    }

    /** Whether a noun or a dash follows, so that the number counts something else. */
    private boolean goesOn(int i) {
        Token next = tokens.get(i);
        return next.kind() == Token.Kind.WORD ? !FigureUnits.STOPS.contains(next.lower()) : lower(i).equals("-");
    }

    private @Nullable Amount at(int i) {
        Unit sign = signs.at(i);
        if (sign != null) {
            int digits = lower(i).length() <= 2 && i + 1 < tokens.size() && signs.at(i + 1) != null ? i + 2 : i + 1;
            PrintedNumbers.Printed number = numbers.at(digits);
            return number == null ? null : new Amount(i, number.to(), number.value(), sign.name());
        }
        CurrencySigns.Lettered lettered = signs.lettered(i);
        if (lettered != null) {
            PrintedNumbers.Printed sum = numbers.of(lettered.digits(), lettered.to());
            return sum == null ? null : new Amount(i, sum.to(), sum.value(), lettered.unit());
        }
        PrintedNumbers.Printed number = numbers.at(i);
        if (number == null) {
            return portion(i);
        }
        if (number.percent()) {
            return new Amount(i, number.to(), number.value(), "percent");
        }
        Amount amount = withUnit(i, number);
        return amount != null ? amount : sharesUnit(i, number);
    }

    /** "2.5 to 27.5 percent": the first number takes the unit of the second. */
    private @Nullable Amount sharesUnit(int i, PrintedNumbers.Printed number) {
        if (number.to() >= tokens.size() || !LINKS.contains(lower(number.to()))) {
            return null;
        }
        PrintedNumbers.Printed next = numbers.at(number.to() + 1);
        Amount second = next == null ? null : withUnit(number.to() + 1, next);
        if (next == null
                || second == null
                || counted(second.unit())
                || tokens.get(i).kind() != Token.Kind.NUMBER) {
            return null;
        }
        return new Amount(i, number.to(), number.value().multiply(next.scale()), second.unit());
    }

    private static boolean counted(String unit) {
        return FigureUnits.of(unit) == null;
    }

    private @Nullable Amount withUnit(int i, PrintedNumbers.Printed number) {
        int at = number.to();
        if (at + 1 < tokens.size() && lower(at).equals("-")) {
            at++; // "25-percent duty"
        }
        boolean named = at + 1 < tokens.size()
                && (lower(at).equals("percentage") || lower(at).equals("basis"));
        if (named && lower(at + 1).startsWith("point")) {
            return new Amount(i, at + 2, number.value(), lower(at) + " points");
        }
        boolean powered = at + 1 < tokens.size() && POWERS.contains(lower(at));
        Unit base = powered ? unitAt(at + 1) : null;
        if (base != null && base.kind() == Kind.UNIT) {
            return new Amount(i, at + 2, number.value(), lower(at) + " " + base.name());
        }
        Unit unit = unitAt(at);
        if (unit == null
                && at < tokens.size()
                && lower(at).equals("per")
                && at + 1 < tokens.size()
                && lower(at + 1).equals("cent")) {
            return points(i, at + 2, number.value());
        }
        if (unit == null) {
            return at == number.to() ? count(i, number) : null;
        }
        return unit.kind() == Kind.PERCENT
                ? points(i, at + 1, number.value())
                : new Amount(i, at + 1, number.value(), unit.name());
    }

    private Amount points(int from, int to, BigDecimal value) {
        boolean points =
                to < tokens.size() && (lower(to).equals("point") || lower(to).equals("points"));
        return points ? new Amount(from, to + 1, value, "percentage points") : new Amount(from, to, value, "percent");
    }

    private @Nullable Unit unitAt(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Unit unit = FigureUnits.of(tokens.get(i));
        if (unit == null && i + 1 < tokens.size() && FigureUnits.of(tokens.get(i + 1), Kind.CURRENCY) != null) {
            return null;
        }
        return unit == null || NO_UNIT.contains(unit.kind()) ? null : unit;
    }

    /** "300 workers", "about 1.2 million new vehicles": digits with a plural noun; small numbers are seldom news. */
    private @Nullable Amount count(int i, PrintedNumbers.Printed number) {
        if (number.value().compareTo(BigDecimal.valueOf(LEAST_COUNT)) < 0 || numbered(i)) {
            return null;
        }
        for (int k = number.to(); k < Math.min(tokens.size(), number.to() + 3); k++) {
            Token token = tokens.get(k);
            String word = lower(k);
            if (token.kind() != Token.Kind.WORD || FigureUnits.STOPS.contains(word) || NO_COUNT.contains(word)) {
                return null;
            }
            Unit unit = FigureUnits.of(word);
            if (unit != null && unit.kind() == Kind.UNIT) {
                return new Amount(i, k + 1, number.value(), unit.name());
            }
            if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !token.capitalised()) {
                return new Amount(i, k + 1, number.value(), word);
            }
        }
        return null;
    }

    private boolean numbered(int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        return before != null && (NUMBERED.contains(lower(i - 1)) || (before.capitalised() && i > 1));
    }

    /** "half of its exports", "a quarter of the seats". */
    private @Nullable Amount portion(int i) {
        boolean half =
                lower(i).equals("half") && i + 1 < tokens.size() && lower(i + 1).equals("of");
        boolean quarter = lower(i).equals("quarter")
                && i > 0
                && lower(i - 1).equals("a")
                && i + 1 < tokens.size()
                && lower(i + 1).equals("of");
        return half || quarter ? new Amount(i, i + 1, BigDecimal.valueOf(half ? 50 : 25), "percent") : null;
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
