package org.parley.dossiers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Port: ledger entries. Saving the same id again replaces the row. What it returns may be changed and saved. */
public interface LedgerArchive {
    Optional<LedgerEntry> find(String entryId);

    /**
     * Entries by key; never more than the query's limit. What a claim is set against is known of them, and maybe no more:
     * see {@link #whole}.
     */
    List<LedgerEntry> candidates(LedgerQuery query);

    /** The answers to several questions, in their order: those of one article's claims are asked at once. */
    default List<List<LedgerEntry>> candidates(List<LedgerQuery> queries) {
        return queries.stream().map(this::candidates).toList();
    }

    /** The same entries, in their order, with all that they rest on, to be read and to be added to. */
    default List<LedgerEntry> whole(List<LedgerEntry> entries) {
        return entries;
    }

    /** Entries of dossiers, the last said first, then by id; those after {@code after} in that order where it is given. */
    List<LedgerEntry> page(Set<String> dossiers, @Nullable LedgerEntry after, int limit);

    /** Entries due on a day from {@code from} to {@code to}, earliest first; of all dossiers where the set is empty. */
    List<LedgerEntry> due(Set<String> dossiers, LocalDate from, LocalDate to, int limit);

    /** Ids of entries that a night from {@code night} on has added to. */
    List<String> since(LocalDate night);

    void save(LedgerEntry entry);

    void remove(LedgerEntry entry);

    /** Saves each of them. */
    default void saveAll(Collection<LedgerEntry> entries) {
        entries.forEach(this::save);
    }
}
