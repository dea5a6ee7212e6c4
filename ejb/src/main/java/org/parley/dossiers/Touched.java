package org.parley.dossiers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article did to one entry.
 *
 * @param entry the entry as it stands now
 * @param before what was believed before; null where the entry is new
 * @param after what is believed now
 * @param by the article's sightings in it
 */
public record Touched(LedgerEntry entry, @Nullable Belief before, Belief after, List<Sighting> by) {
    public Touched {
        by = List.copyOf(by);
    }
}
