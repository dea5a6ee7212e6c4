package org.parley.dossiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.people.Sides;
import org.parley.text.Tables;

/** Who of the sides that an article names the matter is between. */
final class Parties {
    private static final Set<String> INNER = Tables.words(Parties.class, "inner-words.tsv");
    private static final double SECOND_PARTY = 0.25;
    private static final double THIRD_PARTY = 0.8;

    private Parties() {}

    /**
     * The two weightiest sides that act, alphabetically; a third only where it weighs nearly as much as the second.
     *
     * @param weights every side named, with its weight
     * @param actors the sides that act, speak or meet
     * @param local sides that only a governor or a mayor speaks for
     * @param mediators sides that bring others to the table
     */
    static List<String> of(Map<String, Double> weights, Set<String> actors, Set<String> local, Set<String> mediators) {
        List<Map.Entry<String, Double>> sorted = weights.entrySet().stream()
                .filter(e -> actors.contains(e.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        sorted = withoutMediators(sorted, mediators);
        if (betweenNations(sorted)) {
            sorted = sorted.stream().filter(e -> !inner(e.getKey(), local)).toList();
        }
        sorted = withoutMembers(sorted);
        List<Map.Entry<String, Double>> parties = new ArrayList<>();
        for (Map.Entry<String, Double> side : sorted) {
            // a state told of beside its bloc speaks for the same side of the table
            if (parties.stream().noneMatch(p -> nested(p.getKey(), side.getKey())) && parties.size() < 3) {
                double needed = parties.isEmpty() ? 0 : parties.size() == 1 ? SECOND_PARTY : THIRD_PARTY;
                if (parties.isEmpty()
                        || side.getValue() >= needed * parties.get(0).getValue()) {
                    parties.add(side);
                }
            }
        }
        return parties.stream().map(Map.Entry::getKey).sorted().toList();
    }

    /** Those who mediate step back where two others are left to mediate between. */
    private static List<Map.Entry<String, Double>> withoutMediators(
            List<Map.Entry<String, Double>> sorted, Set<String> mediators) {
        List<Map.Entry<String, Double>> others =
                sorted.stream().filter(e -> !mediators.contains(e.getKey())).toList();
        return others.size() > 1 ? others : sorted;
    }

    /** Where two states act beside the bloc of both, the bloc is the one at the table. */
    private static List<Map.Entry<String, Double>> withoutMembers(List<Map.Entry<String, Double>> sorted) {
        Set<String> spokenFor = new HashSet<>();
        for (Map.Entry<String, Double> bloc : sorted) {
            List<String> members = sorted.stream()
                    .map(Map.Entry::getKey)
                    .filter(side -> Sides.member(side, bloc.getKey()))
                    .toList();
            if (members.size() > 1) {
                spokenFor.addAll(members);
            }
        }
        return sorted.stream().filter(e -> !spokenFor.contains(e.getKey())).toList();
    }

    private static boolean betweenNations(List<Map.Entry<String, Double>> sorted) {
        List<Double> nations = sorted.stream()
                .filter(e -> switch (Sides.kind(e.getKey())) {
                    case NATION, BLOC -> true;
                    case BODY, PARTY, OTHER -> false;
                })
                .map(Map.Entry::getValue)
                .toList();
        return nations.size() > 1 && nations.get(1) >= SECOND_PARTY * nations.get(0);
    }

    private static boolean nested(String one, String other) {
        return Sides.member(one, other) || Sides.member(other, one);
    }

    private static boolean inner(String side, Set<String> local) {
        return Sides.kind(side) == Sides.Kind.OTHER
                && (local.contains(side)
                        || INNER.contains(
                                side.substring(side.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
    }
}
