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

    private record Scored(LedgerEntry entry, double score) {}

    private static double score(Sighting claim, LedgerEntry entry) {
        Fact fact = claim.fact();
        Belief belief = entry.belief();
        if (fact.isEvent()) {
            boolean event = belief.isEvent()
                    && !toldApart(claim, entry)
                    && !otherKindHere(claim, entry)
                    && !otherLength(fact, belief);
            return event
                    ? SameEvent.score(
                            belief.gist(), Facts.gist(fact, claim.said().orElse(null)))
                    : 0;
        }
        if (fact.isPosition()) {
            return belief.kind().equals(Fact.POSITION) ? position(claim, entry, belief) : 0;
        }
        return belief.kind().equals(Fact.FIGURE) ? figure(claim, entry, belief) : 0;
    }

    /** Where no day tells that two are the same, two lengths tell that they are not. */
    private static boolean otherLength(Fact fact, Belief belief) {
        boolean undated = fact.date() == null || belief.date() == null;
        Integer one = fact.minutes();
        Integer other = belief.minutes();
        return undated
                && fact.ordinal() == null
                && one != null
                && other != null
                && Math.abs(one - other) > 0.25 * Math.max(one, other);
    }

    /** One article that tells of a meeting and of a summit tells of two events. */
    private static boolean otherKindHere(Sighting claim, LedgerEntry entry) {
        return entry.sightings().stream()
                .anyMatch(s -> s.articleId().equals(claim.articleId())
                        && !s.fact().kind().equals(claim.fact().kind()));
    }

    /** One article that gives two lengths tells of two events. */
    private static boolean toldApart(Sighting claim, LedgerEntry entry) {
        Integer minutes = claim.fact().minutes();
        return minutes != null
                && entry.sightings().stream()
                        .filter(s -> s.articleId().equals(claim.articleId()))
                        .anyMatch(s -> s.fact().minutes() != null
                                && !minutes.equals(s.fact().minutes()));
    }

    /** Whether a demand made again says by a pointing word alone what it is about. */
    private static boolean pointsBack(Fact fact) {
        return "REPEATED".equals(fact.strength()) && GENERIC.containsAll(ContentWords.of(text(fact.object())));
    }

    private static double position(Sighting claim, LedgerEntry entry, Belief belief) {
        Fact fact = claim.fact();
        if (!belief.sides().equals(fact.sides()) || fact.object() == null || belief.object() == null) {
            return 0;
        }
        Set<String> one = ContentWords.of(fact.object());
        Set<String> other = ContentWords.of(belief.object());
        double overlap = ContentWords.overlap(one, other);
        boolean sameLadder = PositionScale.ladder(belief.state()).contains(text(fact.act()));
        long common = one.stream().filter(other::contains).count();
        boolean here = entry.sightings().stream().anyMatch(s -> s.articleId().equals(claim.articleId()));
        if (here && common < SAME_OBJECT_HERE * (one.size() + other.size() - common)) {
            return 0; // one article names two objects for two positions
        }
        if (sameLadder && common >= 1 && pointsBack(fact)) {
            return SAME_OBJECT; // asked again, by a pointing word: what it points to is known
        }
        boolean enough = common >= 2 || Math.min(one.size(), other.size()) == 1;
        return enough && overlap >= (sameLadder ? SAME_OBJECT : SAME_OBJECT_ACROSS) ? overlap + common : 0;
    }

    private static double figure(Sighting claim, LedgerEntry entry, Belief belief) {
        Fact fact = claim.fact();
        if (!text(fact.unit()).equals(text(belief.unit()))) {
            return 0;
        }
        boolean otherHere = entry.sightings().stream()
                .anyMatch(s -> s.articleId().equals(claim.articleId()) && !sameValue(s.fact(), fact));
        if (otherHere) {
            return 0; // one article that gives two values means two things
        }
        Set<String> one = ContentWords.of(text(fact.measures()));
        Set<String> other = ContentWords.of(text(belief.measures()));
        double overlap = ContentWords.overlap(one, other);
        long common = one.stream().filter(other::contains).count();
        boolean same =
                belief.value() != null && fact.value() != null && belief.value().compareTo(fact.value()) == 0;
        if (same && common >= 1 && overlap >= 0.34) {
            return 3 + overlap;
        }
        if (Standing.differ(belief.strength(), fact.strength())
                && !Standing.firmer(belief.strength(), fact.strength())) {
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
