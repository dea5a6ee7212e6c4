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

    private static Map<String, Unit> load() {
        Map<String, Unit> units = new HashMap<>();
        for (var row : Tables.rows(Figure.class, "figure-units.tsv")) {
            Kind kind = Kind.valueOf(Tables.cell(row, 2).toUpperCase(Locale.ROOT));
            units.put(row.get(0).toLowerCase(Locale.ROOT), new Unit(Tables.cell(row, 1), kind));
        }
        return Map.copyOf(units);
    }
}
