package org.parley.claims.figures;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Figure;
import org.parley.text.Tables;
import org.parley.text.Token;

/** The tables behind figures: units, and the words at which the naming of what is measured ends. */
final class FigureUnits {
    /** What a word does beside a number. */
    enum Kind {
        PERCENT,
        CURRENCY,
        SIGN,
        LETTERS,
        SCALE,
        UNIT
    }

    /**
     * A unit.
     *
     * @param name as stored, or the power of ten of a scale
     * @param kind what it does
     */
    record Unit(String name, Kind kind) {}

    static final Set<String> STOPS = Tables.words(Figure.class, "figure-stops.tsv");
    /** The letters of currencies, as they are printed: "RM" is ringgit, "Rm" a room. */
    private static final Map<String, Unit> LETTERS = new HashMap<>();

    private static final Map<String, Unit> UNITS = load();

    private FigureUnits() {}

    static @Nullable Unit of(String word) {
        return UNITS.get(word.toLowerCase(Locale.ROOT));
    }

    static @Nullable Unit of(Token token) {
        return UNITS.get(token.lower());
    }

    static @Nullable Unit of(Token token, Kind kind) {
        Unit unit = of(token);
        return unit != null && unit.kind() == kind ? unit : null;
    }

    /** The currency that letters stand for, as printed; null where they stand for none. */
    static @Nullable Unit lettered(String printed) {
        return LETTERS.get(printed);
    }

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new HashMap<>();
        for (var row : Tables.rows(Figure.class, "figure-units.tsv")) {
            Kind kind = Kind.valueOf(Tables.cell(row, 2).toUpperCase(Locale.ROOT));
            Unit unit = new Unit(Tables.cell(row, 1), kind);
            if (kind == Kind.LETTERS) {
                LETTERS.put(row.get(0), unit);
            } else {
                units.put(row.get(0).toLowerCase(Locale.ROOT), unit);
            }
        }
        return Map.copyOf(units);
    }
}
