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
    /** What a side must weigh of the heaviest where the article itself tells that it faces another. */
    private static final double TOLD_PARTY = 0.15;

    /** What the second of two states must weigh beside a body that brings them together. */
    private static final double BESIDE_BODY = 0.5;
    /** What a bloc must weigh beside the heaviest of its states to stand for them. */
    private static final double BLOC = 0.4;

    private static final double LONE_SECOND = 0.15;
    private static final double LONE = 0.5;
    private static final double TOLD_PAIR = 0.55;

    private Parties() {}

    /**
     * The two sides that an article tells to face each other, else the two weightiest that act, alphabetically; a third only where it weighs nearly as much as the second.
     *
     * @param weights every side named, with its weight
     * @param actors the sides that act, speak or meet
     * @param local sides that only a governor or a mayor speaks for
     * @param mediators sides that bring others to the table
     * @param facing who is told to face whom
     */
    static List<String> of(
            Map<String, Double> weights,
            Set<String> actors,
            Set<String> local,
            Set<String> mediators,
            FacingSides facing) {
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
        List<Map.Entry<String, Double>> sides = withoutMembers(sorted);
        return facing.most(pair -> carries(pair, sides))
                .map(pair -> pair.stream().sorted().toList())
                .orElseGet(() -> weightiest(withoutBodies(sides)));
    }

    /** Both weigh something, and where a third weighs more than either, they weigh together what the two weightiest do or nearly. */
    private static boolean carries(Set<String> pair, List<Map.Entry<String, Double>> sorted) {
        List<Double> own = sorted.stream()
                .filter(e -> pair.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (own.size() < pair.size()) {
            return false;
        }
        double top = sorted.get(0).getValue();
        return own.get(1) >= TOLD_PARTY * top
                && (own.get(0) >= top
                        || own.get(0) + own.get(1)
                                >= TOLD_PAIR * (top + sorted.get(1).getValue()));
    }

    private static List<String> weightiest(List<Map.Entry<String, Double>> sorted) {
        double second = second(sorted);
        List<Map.Entry<String, Double>> parties = new ArrayList<>();
        for (Map.Entry<String, Double> side : sorted) {
            // a state told of beside its bloc speaks for the same side of the table
            if (parties.stream().noneMatch(p -> nested(p.getKey(), side.getKey())) && parties.size() < 3) {
                double needed = parties.isEmpty() ? 0 : parties.size() == 1 ? second : THIRD_PARTY;
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

    /** An organisation of states in general steps back where two states carry the report: it brings them together. */
    private static List<Map.Entry<String, Double>> withoutBodies(List<Map.Entry<String, Double>> sorted) {
        List<Map.Entry<String, Double>> states =
                sorted.stream().filter(e -> !body(e.getKey())).toList();
        double body = sorted.stream()
                .filter(e -> body(e.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        boolean two = states.size() > 1
                && states.get(1).getValue() >= BESIDE_BODY * body
                && Sides.isState(states.get(0).getKey())
                && Sides.isState(states.get(1).getKey());
        return two ? states : sorted;
    }

    /** Where two states act beside the bloc of both, the bloc is the one at the table, unless they carry the report. */
    private static List<Map.Entry<String, Double>> withoutMembers(List<Map.Entry<String, Double>> sorted) {
        Set<String> spokenFor = new HashSet<>();
        for (Map.Entry<String, Double> bloc : sorted) {
            List<String> members = sorted.stream()
                    .map(Map.Entry::getKey)
                    .filter(side -> Sides.member(side, bloc.getKey()))
                    .toList();
            double most = sorted.stream()
                    .filter(e -> members.contains(e.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .max()
                    .orElse(0);
            if (members.size() > 1 && bloc.getValue() >= BLOC * most) {
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

    /** What the second party must weigh of the first: less where no third is near it and both are states. */
    private static double second(List<Map.Entry<String, Double>> sorted) {
        boolean alone = sorted.size() > 1
                && Sides.isState(sorted.get(0).getKey())
                && Sides.isState(sorted.get(1).getKey())
                && (sorted.size() == 2
                        || sorted.get(2).getValue() <= LONE * sorted.get(1).getValue());
        return alone ? LONE_SECOND : SECOND_PARTY;
    }

    private static boolean body(String side) {
        return Sides.kind(side) == Sides.Kind.BODY;
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
