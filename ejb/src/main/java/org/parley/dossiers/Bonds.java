package org.parley.dossiers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.dossiers.LedgerCorrection.Kind;

/** What staff said of claims: which of them are about one thing, and which are not. */
final class Bonds {
    private final List<LedgerCorrection> corrections;

    Bonds(List<LedgerCorrection> corrections) {
        this.corrections = corrections;
    }

    /** Whether the claim is one of those. */
    boolean binds(Sighting claim) {
        return Stream.of(Kind.MERGE_ENTRY, Kind.SPLIT_ENTRY)
                .anyMatch(kind -> others(kind, claim).findAny().isPresent());
    }

    /** The keys of entries that may hold a claim about the same thing. */
    Set<String> keys(Sighting claim) {
        Set<String> keys = new LinkedHashSet<>();
        others(Kind.MERGE_ENTRY, claim).forEach(other -> keys.add(EntryKeys.bond(other.articleId())));
        return keys;
    }

    /** Whether the entry holds a claim about the same thing. */
    boolean together(Sighting claim, LedgerEntry entry) {
        return holds(entry, others(Kind.MERGE_ENTRY, claim));
    }

    /** Whether the entry holds a claim about another thing. */
    boolean apart(Sighting claim, LedgerEntry entry) {
        return holds(entry, others(Kind.SPLIT_ENTRY, claim));
    }

    private static boolean holds(LedgerEntry entry, Stream<ClaimAnchor> anchors) {
        return anchors.anyMatch(
                anchor -> entry.sightings().stream().anyMatch(sighting -> anchor.meets(ClaimAnchor.of(sighting))));
    }

    private Stream<ClaimAnchor> others(Kind kind, Sighting claim) {
        ClaimAnchor anchor = ClaimAnchor.of(claim);
        return corrections.stream().flatMap(c -> c.bond(kind, anchor).stream());
    }
}
