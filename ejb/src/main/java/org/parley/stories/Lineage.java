package org.parley.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.articles.Wires;
import org.parley.claims.SameEvent;

/**
 * Whether an article repeats an earlier one. Word triples find mirrors and excerpts; a rewrite shares few of them and is
 * known by what it claims: nearly all of the smaller one's particulars stand in the larger one. Two reports of one event
 * that each have particulars of their own are independent.
 */
public final class Lineage {
    private static final double SAME = 0.97;
    private static final double NEAR = 0.45;
    private static final double PART_OF = 0.6;
    private static final int PARTICULARS = 3;

    private Lineage() {}

    /** The earlier article that {@code one} repeats, if there is one among {@code others}. */
    public static Optional<Duplicate> decide(ArticleProfile one, List<ArticleProfile> others) {
        return others.stream()
                .filter(o -> !o.articleId().equals(one.articleId()))
                .map(o -> new Link(o, kind(one.features(), o.features())))
                .filter(l -> l.kind.isPresent())
                .min(Comparator.comparing((Link l) -> l.kind.orElseThrow())
                        .thenComparing(l -> -l.other.features().triples())
                        .thenComparing(l -> l.other.turn()))
                .map(l -> Duplicate.of(one, l.other, l.kind.orElseThrow(), wire(one, l.other)));
    }

    private record Link(ArticleProfile other, Optional<Duplicate.Kind> kind) {}

    /** Whose report it is: the origin of what it repeats, else the wire it names, else its outlet, else itself. */
    public static String origin(ArticleProfile one, Optional<ArticleProfile> repeated) {
        if (repeated.isPresent()) {
            return repeated.get().origin();
        }
        String wire = one.features().wire();
        if (wire != null && !wire.equals(Wires.AGENCIES)) {
            return "wire:" + wire;
        }
        String outlet = one.outlet();
        return outlet != null ? "outlet:" + outlet : "article:" + one.articleId();
    }

    private static @org.jspecify.annotations.Nullable String wire(ArticleProfile one, ArticleProfile other) {
        String own = one.features().wire();
        String theirs = other.features().wire();
        return own == null || (own.equals(Wires.AGENCIES) && theirs != null) ? theirs : own;
    }

    private static Optional<Duplicate.Kind> kind(Features a, Features b) {
        double likeness = MinHash.likeness(a.signature(), b.signature());
        int smaller = Math.min(a.triples(), b.triples());
        int larger = Math.max(a.triples(), b.triples());
        if (smaller >= 5) {
            double common = likeness / (1 + likeness) * (smaller + larger);
            if (likeness >= SAME && smaller >= 0.97 * larger) {
                return Optional.of(Duplicate.Kind.IDENTICAL);
            }
            if (likeness >= NEAR || (common / smaller >= PART_OF && common >= 12)) {
                return Optional.of(Duplicate.Kind.NEAR);
            }
        }
        return rewrite(a, b) ? Optional.of(Duplicate.Kind.REWRITE) : Optional.empty();
    }

    static boolean rewrite(Features a, Features b) {
        Set<String> small = a.atoms().size() <= b.atoms().size() ? a.atoms() : b.atoms();
        Set<String> large = small == a.atoms() ? b.atoms() : a.atoms();
        if (small.size() < 6 || contradict(a, b)) {
            return false;
        }
        double contained = ContentWords.overlap(small, large);
        double text = TermCounter.Vectors.cosine(a.terms(), b.terms());
        boolean oneWire = a.wire() != null && a.wire().equals(b.wire());
        boolean otherWire = a.wire() != null
                && b.wire() != null
                && !oneWire
                && !a.wire().equals(Wires.AGENCIES)
                && !b.wire().equals(Wires.AGENCIES);
        if (otherWire) {
            return false;
        }
        long particulars = small.stream()
                .filter(x -> !x.startsWith("n:") && large.contains(x))
                .count();
        if (particulars < PARTICULARS) {
            return false; // the same people are not yet the same report
        }
        return (contained >= 0.7 && text >= 0.4) || (oneWire && contained >= 0.55 && text >= 0.3);
    }

    /** Whether each tells a held encounter in its lead that the other does not know. */
    private static boolean contradict(Features a, Features b) {
        return stranger(a, b) && stranger(b, a);
    }

    private static boolean stranger(Features a, Features b) {
        return a.encounters().stream()
                .filter(Features.Encounter::lead)
                .anyMatch(e -> b.encounters().stream().noneMatch(o -> SameEvent.score(e.gist(), o.gist()) > 0));
    }
}
