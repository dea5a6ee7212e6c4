package org.parley.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps one record of each position that an article states more than once: the one with the fuller object. */
final class PositionMerger {
    private static final double SAME = 0.6;

    private PositionMerger() {}

    static List<Position> merged(List<Position> positions, Set<String> idle) {
        List<Position> kept = new ArrayList<>();
        for (Position position : positions) {
            int same = -1;
            for (int i = 0; i < kept.size() && same < 0; i++) {
                same = sameFact(kept.get(i), position, idle) ? i : -1;
            }
            if (same < 0) {
                kept.add(position);
            } else if (content(position, idle).size()
                    > content(kept.get(same), idle).size()) {
                kept.set(same, position);
            }
        }
        return kept;
    }

    private static boolean sameFact(Position a, Position b, Set<String> idle) {
        if (a.act() != b.act() || !a.side().equals(b.side()) || a.report() != b.report()) {
            return false;
        }
        Set<String> one = content(a, idle);
        Set<String> other = content(b, idle);
        long common = one.stream().filter(other::contains).count();
        return common >= SAME * Math.min(one.size(), other.size()) && common > 0;
    }

    private static Set<String> content(Position position, Set<String> idle) {
        return Arrays.stream(position.object().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%]+"))
                .filter(word -> word.length() > 1 && !idle.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
