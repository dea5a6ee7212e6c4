package org.parley.dossiers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bounded question to the ledger: entries of these dossiers that share a key, most shared keys first, the last said
 * first among equals, then by id.
 *
 * @param dossiers ids of dossiers, merged ones included
 * @param keys the keys, any of which is enough; see {@link EntryKeys}
 * @param since only entries last said on or after this day
 * @param before only entries first written on a night before this one; null for all
 * @param limit no more rows than this
 */
public record LedgerQuery(
        Set<String> dossiers,
        Set<String> keys,
        LocalDate since,
        @Nullable LocalDate before,
        int limit) {
    public LedgerQuery {
        dossiers = Set.copyOf(dossiers);
        keys = Set.copyOf(keys);
    }

    /** The same question asked of what stood when {@code night} began. */
    public LedgerQuery asOf(LocalDate night) {
        return new LedgerQuery(dossiers, keys, since, before == null || night.isBefore(before) ? night : before, limit);
    }
}
