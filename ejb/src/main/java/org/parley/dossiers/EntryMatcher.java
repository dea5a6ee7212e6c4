package org.parley.dossiers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claims.SameEvent;
import org.parley.stories.ContentWords;
import org.parley.text.Tables;

/** Which ledger entry a claim is about. */
final class EntryMatcher {
    /** Less than any two reports that agree in what they say of a round. */
    private static final double NEXT_ROUND = 0.1;

    private static final double SAME_OBJECT = 0.5;
    private static final double SAME_OBJECT_ACROSS = 0.67;
    private static final double SAME_OBJECT_HERE = 0.6;

    private static final Set<String> GENERIC = Tables.words(EntryMatcher.class, "generic-objects.tsv").stream()
            .map(ContentWords::form)
            .collect(Collectors.toSet());

    private EntryMatcher() {}

    /** The entry that the claim is about; empty where it opens one of its own. */
    static Optional<LedgerEntry> decide(Sighting claim, List<LedgerEntry> candidates) {
        return candidates.stream()
                .map(e -> new Scored(e, score(claim, e)))
                .filter(s -> s.score > 0)
                .max(Comparator.comparingDouble((Scored s) -> s.score)
                        .thenComparing(s -> s.entry.lastDay())
                        .thenComparing(s -> s.entry.id()))
                .map(Scored::entry);
    }

    /** Those of the candidates that the claim can be about. */
    static List<LedgerEntry> likely(Sighting claim, List<LedgerEntry> candidates) {
        return candidates.stream().filter(e -> score(claim, e) > 0).toList();
    }

    private record Scored(LedgerEntry entry, double score) {}

    private static double score(Sighting claim, LedgerEntry entry) {
        Fact fact = claim.fact();
        EntryGist known = entry.gist();
        if (fact.isEvent()) {
            boolean event = known.isEvent()
                    && !otherLength(fact, known)
                    && !toldApart(claim, entry)
                    && !otherKindHere(claim, entry);
            double same = event
                    ? SameEvent.score(
                            known.event(), Facts.gist(fact, claim.said().orElse(null)))
                    : 0;
            return same > 0 ? same : NextRound.isIn(claim, known) ? NEXT_ROUND : 0;
        }
        if (fact.isPosition()) {
            return known.kind().equals(Fact.POSITION) ? position(claim, entry, known) : 0;
        }
        return known.kind().equals(Fact.FIGURE) ? figure(claim, entry, known) : 0;
    }

    /** Where no day tells that two are the same, two lengths tell that they are not. */
    private static boolean otherLength(Fact fact, EntryGist known) {
        boolean undated = fact.date() == null || known.date() == null;
        Integer one = fact.minutes();
        Integer other = known.minutes();
        return undated
                && fact.ordinal() == null
                && one != null
                && other != null
                && Math.abs(one - other) > 0.25 * Math.max(one, other);
    }

    /** One article that tells of a meeting and of a summit tells of two events. */
    private static boolean otherKindHere(Sighting claim, LedgerEntry entry) {
        return entry.sightingsIn(claim.articleId()).stream()
                .anyMatch(s -> !s.fact().kind().equals(claim.fact().kind()));
    }

    /** One article that gives two lengths tells of two events. */
    private static boolean toldApart(Sighting claim, LedgerEntry entry) {
        Integer minutes = claim.fact().minutes();
        return minutes != null
                && entry.sightingsIn(claim.articleId()).stream()
                        .anyMatch(s -> s.fact().minutes() != null
                                && !minutes.equals(s.fact().minutes()));
    }

    /** Whether a demand made again says by a pointing word alone what it is about. */
    private static boolean pointsBack(Fact fact) {
        return "REPEATED".equals(fact.strength()) && GENERIC.containsAll(ContentWords.of(text(fact.object())));
    }

    private static double position(Sighting claim, LedgerEntry entry, EntryGist known) {
        Fact fact = claim.fact();
        if (!known.sides().equals(fact.sides()) || fact.object() == null || known.object() == null) {
            return 0;
        }
        Set<String> one = ContentWords.of(fact.object());
        Set<String> other = ContentWords.of(known.object());
        double overlap = ContentWords.overlap(one, other);
        boolean sameLadder = PositionScale.ladder(known.state()).contains(text(fact.act()));
        long common = one.stream().filter(other::contains).count();
        boolean here = !entry.sightingsIn(claim.articleId()).isEmpty();
        if (here && common < SAME_OBJECT_HERE * (one.size() + other.size() - common)) {
            return 0; // one article names two objects for two positions
        }
        if (sameLadder && common >= 1 && pointsBack(fact)) {
            return SAME_OBJECT; // asked again, by a pointing word: what it points to is known
        }
        boolean enough = common >= 2 || Math.min(one.size(), other.size()) == 1;
        return enough && overlap >= (sameLadder ? SAME_OBJECT : SAME_OBJECT_ACROSS) ? overlap + common : 0;
    }

    private static double figure(Sighting claim, LedgerEntry entry, EntryGist known) {
        Fact fact = claim.fact();
        if (!text(fact.unit()).equals(text(known.unit()))) {
            return 0;
        }
        boolean otherHere = entry.sightingsIn(claim.articleId()).stream().anyMatch(s -> !sameValue(s.fact(), fact));
        if (otherHere) {
            return 0; // one article that gives two values means two things
        }
        Set<String> one = ContentWords.of(text(fact.measures()));
        Set<String> other = ContentWords.of(text(known.measures()));
        double overlap = ContentWords.overlap(one, other);
        long common = one.stream().filter(other::contains).count();
        boolean same =
                known.value() != null && fact.value() != null && known.value().compareTo(fact.value()) == 0;
        if (same && common >= 1 && overlap >= 0.34) {
            return 3 + overlap;
        }
        if (Standing.differ(known.strength(), fact.strength()) && !Standing.firmer(known.strength(), fact.strength())) {
            return 0; // what is threatened on top of what holds is a figure of its own
        }
        boolean later = claim.said().isPresent(); // an undated report cannot tell that a value has changed
        return later && overlap >= 0.75 && common >= 2 ? overlap : 0;
    }

    private static boolean sameValue(Fact one, Fact other) {
        return one.value() != null && other.value() != null && one.value().compareTo(other.value()) == 0;
    }

    private static String text(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
