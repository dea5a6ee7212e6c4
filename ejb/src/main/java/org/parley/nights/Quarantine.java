package org.parley.nights;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: what waits for a person. */
public interface Quarantine {
    /** Adds entries; one that is there for the same file and item stays as it is. */
    void add(Collection<QuarantineEntry> entries);

    Optional<QuarantineEntry> find(long id);

    /** Entries of a state with a number below {@code beforeId}, newest first. */
    List<QuarantineEntry> latest(QuarantineEntry.State state, long beforeId, int limit);

    void save(QuarantineEntry entry);
}
