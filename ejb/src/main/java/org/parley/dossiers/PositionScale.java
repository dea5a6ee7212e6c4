package org.parley.dossiers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a position has moved: up the scale, or across it. Saying it again, or more weakly, moves nothing. */
final class PositionScale {
    private static final List<Set<String>> LADDERS = List.of(
            Set.of("CONSIDERS", "OFFERS", "AGREES"),
            Set.of("DEMANDS"),
            Set.of("THREATENS", "IMPOSES"),
            Set.of("REJECTS", "RESISTS"));
    private static final Map<String, Integer> STRENGTH =
            Map.of("CONSIDERING", 1, "DISCUSSING", 2, "PREPARED", 3, "PROPOSED", 4, "AGREED", 5);
    private static final Map<String, Integer> ACT =
            Map.of("CONSIDERS", 1, "OFFERS", 3, "AGREES", 5, "THREATENS", 1, "IMPOSES", 2, "RESISTS", 1, "REJECTS", 2);

    private PositionScale() {}

    static boolean moves(
            String act,
            @Nullable String strength,
            String newAct,
            @Nullable String newStrength,
            List<Belief.Step> history,
            Sighting by) {
        Belief.Step last = history.get(history.size() - 1);
        if (!ladder(act).equals(ladder(newAct))) {
            // across: only what is said later, and not what was already said before the present act
            return by.day().isAfter(last.by().day())
                    || (by.origin().equals(last.by().origin())
                            && !by.articleId().equals(last.by().articleId()));
        }
        return height(newAct, newStrength) > height(act, strength);
    }

    static Set<String> ladder(String act) {
        return LADDERS.stream().filter(l -> l.contains(act)).findFirst().orElse(Set.of(act));
    }

    private static int height(String act, @Nullable String strength) {
        boolean scaled = LADDERS.get(0).contains(act);
        Integer known = strength == null || !scaled ? null : STRENGTH.get(strength);
        return known != null ? known : ACT.getOrDefault(act, 0);
    }
}
