package org.parley.developments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Archives in memory: alone, the store of a run without a database; over other archives, a draft that sees what stood
 * when a night began and keeps its own writes to itself, which is what a replay recomputes in.
 */
public final class DraftArchives {
    private final DraftProfiles profiles;
    private final DraftStories stories;
    private final DraftDossiers dossiers;
    private final DraftLedger ledger;
    private final DraftDevelopments developments;
    private final DraftCorrections corrections;

    private DraftArchives(@Nullable Archives base, @Nullable LocalDate before, @Nullable LocalDate correctionsBefore) {
        profiles = new DraftProfiles(base == null ? null : base.profiles(), before);
        stories = new DraftStories(base == null ? null : base.stories(), before);
        dossiers = new DraftDossiers(base == null ? null : base.dossiers(), before);
        ledger = new DraftLedger(base == null ? null : base.ledger(), before);
        developments = new DraftDevelopments(base == null ? null : base.developments(), before);
        corrections = new DraftCorrections(base == null ? null : base.corrections(), correctionsBefore);
    }

    /** Nothing stored yet, nothing underneath. */
    public static DraftArchives empty() {
        return new DraftArchives(null, null, null);
    }

    /** What stood in {@code base} when {@code night} began, with the corrections known then. */
    public static DraftArchives replaying(Archives base, LocalDate night) {
        return new DraftArchives(base, night, night);
    }

    /** The ports. */
    public Archives archives() {
        return new Archives(profiles, stories, dossiers, ledger, developments, corrections);
    }

    /** Every dossier written here. */
    public List<org.parley.dossiers.Dossier> dossiers() {
        return dossiers.rows();
    }

    /** Every story written here. */
    public List<org.parley.stories.Story> stories() {
        return stories.rows();
    }

    /** Every entry written here. */
    public List<org.parley.dossiers.LedgerEntry> entries() {
        return ledger.rows();
    }

    /** Every development written here. */
    public List<Development> developments() {
        return developments.rows();
    }

    /** Every duplicate written here. */
    public List<org.parley.stories.Duplicate> duplicates() {
        return stories.duplicates();
    }

    /** The first {@code limit} of own and underlying rows, own rows standing for underlying ones of the same id. */
    static <T> List<T> merged(
            Collection<T> own,
            List<T> underneath,
            Function<T, String> id,
            Predicate<String> written,
            Comparator<T> order,
            int limit) {
        return Stream.concat(own.stream(), underneath.stream().filter(row -> !written.test(id.apply(row))))
                .sorted(order.thenComparing(id))
                .limit(limit)
                .toList();
    }

    static <T> Comparator<T> mostShared(Map<T, Integer> shared, Comparator<T> then) {
        return Comparator.comparingInt((T row) -> -shared.getOrDefault(row, 1)).thenComparing(then);
    }

    static <T> Optional<T> known(Optional<T> row, Function<T, LocalDate> night, @Nullable LocalDate before) {
        return row.filter(r -> before == null || night.apply(r).isBefore(before));
    }
}
