package org.parley.claims.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.ObjectFinder.StatedObject;

/**
 * What a trigger states.
 *
 * @param actor who; null for nobody known
 * @param about what; empty for nothing
 * @param next index of the token to read on from
 * @param silent whether the words say nothing, so that no other trigger at this place is to be tried
 */
record Stated(@Nullable Mention actor, List<StatedObject> about, int next, boolean silent) {
    static final Stated NOTHING = new Stated(null, List.of(), 0, false);
    static final Stated SILENT = new Stated(null, List.of(), 0, true);
}
