package org.parley.bench.archive;

import java.util.List;
import org.parley.stories.Arrival;

/**
 * A generated article and what is known of it.
 *
 * @param arrival the article as relating takes it
 * @param of what it tells of
 * @param claims for each of its events, positions and figures, in this order, a label that claims of one thing share
 */
record Told(Arrival arrival, Happening of, List<String> claims) {
    /** The label of its story. */
    String story() {
        return Integer.toString(of.number());
    }
}
