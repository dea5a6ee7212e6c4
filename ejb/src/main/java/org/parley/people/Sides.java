package org.parley.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.Tables;

/** What is known of sides whatever an article says: what kind of side a name is, and which states a bloc speaks for. */
public final class Sides {
    private static final Map<String, Set<String>> MEMBERS = Tables.rows(Sides.class, "bloc-members.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> Stream.of(Tables.cell(row, 1).split(";"))
                            .map(String::strip)
                            .collect(Collectors.toUnmodifiableSet()),
                    (own, added) ->
                            Stream.of(own, added).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet())));
    private static final Map<String, Kind> KINDS = kinds();

    private static final Map<String, String> ADJECTIVES = adjectives();

    private static final Map<String, String> CAPITALS = Tables.rows(Sides.class, "countries.tsv").stream()
            .filter(row -> !Tables.cell(row, 4).isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Tables.cell(row, 4).split(";")[0].strip(), (own, added) -> added));

    private Sides() {}

    /** What kind of side a canonical name is. */
    public enum Kind {
        /** A state. */
        NATION,
        /** States that act together. */
        BLOC,
        /** An organisation that states have founded: a fund, an agency, a court. */
        BODY,
        /** An armed party to a conflict. */
        PARTY,
        /** None that the tables know: a union, a company, a ministry, a province. */
        OTHER
    }

    /** The kind of the side with this canonical name. */
    public static Kind kind(String side) {
        return KINDS.getOrDefault(side, Kind.OTHER);
    }

    /** The name of a country's capital; null where the tables know none. */
    public static @Nullable String capital(String side) {
        return CAPITALS.get(side);
    }

    /** Whether a city is the capital of some country, by the name that {@link #capital} has for it. */
    public static boolean isCapital(String city) {
        return CAPITALS.containsValue(city);
    }

    /** The country that an adjective belongs to, "Norwegian" to Norway; null for none. */
    public static @Nullable String ofAdjective(String adjective) {
        return ADJECTIVES.get(adjective);
    }

    /** Whether the side is a state, or a bloc that speaks for states which the tables know. */
    public static boolean isState(String side) {
        return kind(side) == Kind.NATION || MEMBERS.containsKey(side);
    }

    /** Whether the side is a part of the bloc: one of its states, or a body of its own. */
    public static boolean member(String side, String bloc) {
        return MEMBERS.getOrDefault(bloc, Set.of()).contains(side);
    }

    private static Map<String, String> adjectives() {
        Map<String, String> adjectives = new HashMap<>();
        for (List<String> row : Tables.rows(Sides.class, "countries.tsv")) {
            for (String adjective : row.size() > 2 ? row.get(2).split(";") : new String[0]) {
                adjectives.putIfAbsent(adjective.strip(), row.get(0));
            }
        }
        return adjectives;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        for (var row : Tables.rows(Sides.class, "organisations.tsv")) {
            switch (Tables.cell(row, 2)) {
                case "BLOC" -> kinds.put(row.get(0), Kind.BLOC);
                case "BODY" -> kinds.putIfAbsent(row.get(0), Kind.BODY);
                case "PARTY" -> kinds.putIfAbsent(row.get(0), Kind.PARTY);
                default -> {
                    // a seat, a capital or a region names a side of another row
                }
            }
        }
        Tables.rows(Sides.class, "countries.tsv").forEach(row -> kinds.put(row.get(0), Kind.NATION));
        return Map.copyOf(kinds);
    }
}
