package org.parley.claims.figures;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.figures.FigureUnits.Kind;
import org.parley.claims.figures.FigureUnits.Unit;
import org.parley.text.Token;

/** Reads the currency printed before a number, as a sign ("US$5") or as letters ("Rs 500", "RM40", "N250,000"). */
final class CurrencySigns {
    private final List<Token> tokens;

    CurrencySigns(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * A sum whose currency is written in letters.
     *
     * @param unit the currency
     * @param digits the number behind it, as printed
     * @param to the token after the number
     */
    record Lettered(String unit, String digits, int to) {}

    /** The sign that begins at token {@code i}; null where none does. */
    @Nullable
    Unit at(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        boolean mark = i + 1 < tokens.size()
                && tokens.get(i).kind() == Token.Kind.WORD
                && tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start(); // "a $5 fee" is no Australian one
        Unit joined = mark ? FigureUnits.of(lower(i) + lower(i + 1)) : null; // "US$"
        if (joined != null && joined.kind() == Kind.SIGN) {
            return joined;
        }
        return FigureUnits.of(tokens.get(i), Kind.SIGN);
    }

    /** The sum at token {@code i} whose currency is written in letters; null where none is. */
    @Nullable
    Lettered lettered(int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD
                || !token.capitalised()
                || token.text().length() > 12) {
            return null;
        }
        String word = token.text().endsWith(".")
                ? token.text().substring(0, token.text().length() - 1)
                : token.text(); // "Rs."
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        Unit unit = letters == 0 || letters > 2 ? null : FigureUnits.lettered(word.substring(0, letters));
        if (unit == null) {
            return null;
        }
        return letters == word.length() ? apart(unit, i) : joined(unit, i, letters);
    }

    /** "Rs 500", "Rs. 500"; one letter apart from its number may be anything. */
    private @Nullable Lettered apart(Unit unit, int i) {
        int at = i + 1;
        boolean number = at < tokens.size()
                && tokens.get(i).text().length() > 1
                && tokens.get(at).kind() == Token.Kind.NUMBER;
        return number ? new Lettered(unit.name(), tokens.get(at).lower(), at + 1) : null;
    }

    /** "RM40", "N250,000"; behind one letter the number must be a great one: "R25" is a road. */
    private @Nullable Lettered joined(Unit unit, int i, int letters) {
        StringBuilder digits = new StringBuilder(tokens.get(i).lower().substring(letters));
        if (!digits.chars().allMatch(Character::isDigit)) {
            return null;
        }
        int to = i + 1;
        while (to + 1 < tokens.size() && thousands(to)) {
            digits.append(tokens.get(to + 1).lower());
            to += 2;
        }
        boolean great = to > i + 1 || (to < tokens.size() && FigureUnits.of(tokens.get(to), Kind.SCALE) != null);
        return letters > 1 || great ? new Lettered(unit.name(), digits.toString(), to) : null;
    }

    /** ",000" right behind the digits before it. */
    private boolean thousands(int comma) {
        Token mark = tokens.get(comma);
        Token group = tokens.get(comma + 1);
        return mark.is(",")
                && tokens.get(comma - 1).span().end() == mark.span().start()
                && mark.span().end() == group.span().start()
                && group.kind() == Token.Kind.NUMBER
                && group.text().length() == 3
                && Set.of(',', '.').stream().noneMatch(c -> group.text().indexOf(c) >= 0);
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
