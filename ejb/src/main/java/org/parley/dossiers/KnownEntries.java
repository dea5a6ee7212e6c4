package org.parley.dossiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the ledger knew before an article that one of its claims may be about. Dozens of entries are told apart by their
 * outlines; fetched whole, all at once, are those that are likely to be added to, and those of which more is asked than an
 * outline tells.
 */
final class KnownEntries {
    private static final int MEMORY_DAYS = 150;
    private static final int CANDIDATES = 40;

    private final Set<String> keys;
    private final Set<String> ids;
    private final List<LedgerEntry> likely;

    /** Found by {@code keys} were the entries with these {@code ids}; the claim may be about the {@code likely} of them. */
    private KnownEntries(Set<String> keys, Set<String> ids, List<LedgerEntry> likely) {
        this.keys = keys;
        this.ids = ids;
        this.likely = likely;
    }

    /**
     * For each claim of one article what the ledger knows. Nothing of the article itself is in the ledger yet, unless the
     * article was related before; {@code whole} where all is asked of each entry.
     */
    static List<KnownEntries> of(LedgerArchive ledger, Set<String> family, List<Sighting> claims, boolean whole) {
        List<Set<String>> keys =
                claims.stream().map(claim -> EntryKeys.toFind(claim.fact())).toList();
        List<LedgerQuery> queries = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            queries.add(query(family, keys.get(i), claims.get(i).day()));
        }
        List<List<LedgerEntry>> found = ledger.candidates(queries);
        Map<String, LedgerEntry> asked = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            String article = claims.get(i).articleId();
            note(
                    found.get(i).stream()
                            .filter(e -> whole || e.mayBeToldIn(article))
                            .toList(),
                    asked);
        }
        Function<List<LedgerEntry>, List<LedgerEntry>> first = fetched(ledger, asked);
        List<KnownEntries> known = new ArrayList<>();
        Map<String, LedgerEntry> taking = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            List<LedgerEntry> standing = first.apply(found.get(i)).stream()
                    .filter(e -> !e.withdrawn())
                    .toList();
            List<LedgerEntry> likely = EntryMatcher.likely(claims.get(i), standing);
            note(EntryMatcher.decide(claims.get(i), likely).stream().toList(), taking);
            Set<String> ids = standing.stream().map(LedgerEntry::id).collect(Collectors.toSet());
            known.add(new KnownEntries(keys.get(i), ids, likely));
        }
        Function<List<LedgerEntry>, List<LedgerEntry>> then = fetched(ledger, taking);
        return known.stream()
                .map(k -> new KnownEntries(k.keys, k.ids, then.apply(k.likely)))
                .toList();
    }

    /** The entries to set the claim against, with what the claims before it have touched, as that stands now. */
    List<LedgerEntry> with(Map<String, LedgerEntry> touched) {
        Map<String, LedgerEntry> candidates = new TreeMap<>();
        likely.forEach(e -> candidates.put(e.id(), e));
        touched.forEach((id, entry) -> {
            if (ids.contains(id) || entry.answersTo(keys)) {
                candidates.put(id, entry);
            }
        });
        return List.copyOf(candidates.values());
    }

    static LedgerQuery query(Set<String> family, Set<String> keys, LocalDate day) {
        return new LedgerQuery(family, keys, day.minusDays(MEMORY_DAYS), null, CANDIDATES);
    }

    private static void note(List<LedgerEntry> entries, Map<String, LedgerEntry> outlines) {
        entries.stream().filter(LedgerEntry::isOutline).forEach(e -> outlines.put(e.id(), e));
    }

    /** Puts the whole entries in the place of these outlines. */
    private static Function<List<LedgerEntry>, List<LedgerEntry>> fetched(
            LedgerArchive ledger, Map<String, LedgerEntry> outlines) {
        if (outlines.isEmpty()) {
            return entries -> entries;
        }
        Map<String, LedgerEntry> whole = ledger.whole(List.copyOf(outlines.values())).stream()
                .collect(Collectors.toMap(LedgerEntry::id, e -> e));
        return entries ->
                entries.stream().map(e -> whole.getOrDefault(e.id(), e)).toList();
    }
}
