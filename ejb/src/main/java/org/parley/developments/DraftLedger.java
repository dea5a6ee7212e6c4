package org.parley.developments;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dossiers.LedgerArchive;
import org.parley.dossiers.LedgerEntry;
import org.parley.dossiers.LedgerQuery;

/** Ledger entries written here over those of another archive, as they stood when a night began. */
final class DraftLedger implements LedgerArchive {
    private static final Comparator<LedgerEntry> LATEST =
            Comparator.comparing(LedgerEntry::lastDay).reversed();

    private final @Nullable LedgerArchive base;
    private final @Nullable LocalDate before;
    private final KeyIndex<LedgerEntry> own = new KeyIndex<>();

    DraftLedger(@Nullable LedgerArchive base, @Nullable LocalDate before) {
        this.base = base;
        this.before = before;
    }

    @Override
    public Optional<LedgerEntry> find(String entryId) {
        return own.find(entryId)
                .map(LedgerEntry::copy)
                .or(() -> base == null ? Optional.empty() : base.find(entryId).flatMap(this::then));
    }

    @Override
    public List<LedgerEntry> candidates(LedgerQuery query) {
        List<String> keys = query.dossiers().stream()
                .flatMap(dossier -> query.keys().stream().map(key -> dossier + "|" + key))
                .toList();
        Map<LedgerEntry, Integer> shared = own.sharing(keys);
        List<LedgerEntry> mine = shared.keySet().stream()
                .filter(e ->
                        query.dossiers().contains(e.dossierId()) && !e.lastDay().isBefore(query.since()))
                .toList();
        LedgerQuery asked = before == null ? query : query.asOf(before);
        return merged(
                mine,
                base == null ? List.of() : base.whole(base.candidates(asked)),
                DraftArchives.mostShared(shared, LATEST),
                query.limit());
    }

    @Override
    public List<LedgerEntry> page(Set<String> dossiers, @Nullable LedgerEntry after, int limit) {
        Comparator<LedgerEntry> order = LATEST.thenComparing(LedgerEntry::id);
        List<LedgerEntry> mine = own.all().stream()
                .filter(e -> dossiers.contains(e.dossierId()))
                .filter(e -> after == null || order.compare(e, after) > 0)
                .toList();
        return merged(mine, base == null ? List.of() : base.page(dossiers, after, limit), LATEST, limit);
    }

    @Override
    public List<LedgerEntry> due(Set<String> dossiers, LocalDate from, LocalDate to, int limit) {
        List<LedgerEntry> mine = own.all().stream()
                .filter(e -> dossiers.isEmpty() || dossiers.contains(e.dossierId()))
                .filter(e -> dueIn(e, from, to))
                .toList();
        List<LedgerEntry> underneath = base == null ? List.of() : base.due(dossiers, from, to, limit);
        return merged(mine, underneath, Comparator.comparing(DraftLedger::dueDay), limit).stream()
                .filter(e -> dueIn(e, from, to))
                .toList();
    }

    private static boolean dueIn(LedgerEntry entry, LocalDate from, LocalDate to) {
        LocalDate due = entry.dueDay();
        return due != null && !due.isBefore(from) && !due.isAfter(to);
    }

    private static LocalDate dueDay(LedgerEntry entry) {
        LocalDate due = entry.dueDay();
        return due == null ? LocalDate.MAX : due;
    }

    private List<LedgerEntry> merged(
            List<LedgerEntry> mine, List<LedgerEntry> underneath, Comparator<LedgerEntry> order, int limit) {
        List<LedgerEntry> then =
                underneath.stream().map(this::then).flatMap(Optional::stream).toList();
        return DraftArchives.merged(mine, then, LedgerEntry::id, own::holds, order, limit).stream()
                .map(LedgerEntry::copy)
                .toList();
    }

    private Optional<LedgerEntry> then(LedgerEntry entry) {
        return before == null ? Optional.of(entry) : entry.asOf(before);
    }

    @Override
    public List<String> since(LocalDate night) {
        return own.all().stream()
                .filter(e -> !e.lastNight().isBefore(night))
                .map(LedgerEntry::id)
                .toList();
    }

    @Override
    public void remove(LedgerEntry entry) {
        own.remove(entry.id());
    }

    @Override
    public void save(LedgerEntry entry) {
        LedgerEntry copy = entry.copy();
        own.put(
                copy.id(),
                copy,
                copy.keys().stream().map(key -> copy.dossierId() + "|" + key).toList());
    }

    List<LedgerEntry> rows() {
        return own.all().stream().map(LedgerEntry::copy).toList();
    }
}
