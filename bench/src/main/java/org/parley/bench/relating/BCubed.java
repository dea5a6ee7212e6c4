package org.parley.bench.relating;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed precision, recall and F1 of a grouping.
 *
 * @param precision how much of an item's group belongs with it
 * @param recall how much of what belongs with it is in its group
 */
public record BCubed(double precision, double recall) {

    /** The score of {@code found} against {@code gold}, both item to group. */
    public static BCubed of(Map<String, String> gold, Map<String, String> found) {
        Map<String, Set<String>> right = groups(gold);
        Map<String, Set<String>> made = groups(found);
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, String> item : gold.entrySet()) {
            Set<String> belongs = right.getOrDefault(item.getValue(), Set.of());
            Set<String> together = made.getOrDefault(found.getOrDefault(item.getKey(), ""), Set.of());
            double common = together.stream().filter(belongs::contains).count();
            precision += common / together.size();
            recall += common / belongs.size();
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    public double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    private static Map<String, Set<String>> groups(Map<String, String> of) {
        Map<String, Set<String>> groups = new HashMap<>();
        of.forEach((item, group) ->
                groups.computeIfAbsent(group, g -> new HashSet<>()).add(item));
        return groups;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "B3 P %.3f  R %.3f  F1 %.3f", precision, recall, f1());
    }
}
