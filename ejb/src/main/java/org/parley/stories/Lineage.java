package org.parley.stories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.articles.Wires;
import org.parley.claims.SameEvent;

/**
 * Whether an article repeats an earlier one. Word triples find mirrors and excerpts; a rewrite shares few of them and is
 * known by what it claims: five particulars in common (encounters, lengths, figures, objects of demands), a quarter of
 * all, in like words. Who met, for how long and when they meet again is told to everybody who reports the event: two of
 * the five must be something else. Two reports of one event that each have particulars of their own are independent.
 */
public final class Lineage {
    private static final double SAME = 0.97;
    private static final double NEAR = 0.45;
    private static final double PART_OF = 0.6;
    private static final double SHARED = 0.25;
    private static final int BEYOND = 2;

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

    /** The same particulars, most of them, in like words; the same people alone are not yet the same report. */
    static boolean rewrite(Features a, Features b) {
        boolean oneWire =
                a.wire() != null && a.wire().equals(b.wire()) && !a.wire().equals(Wires.AGENCIES);
        if (!oneWire && ofTwoWires(a, b)) {
            return false;
        }
        int one = 0;
        int other = 0;
        int common = 0;
        int beyond = 0;
        for (String atom : a.atoms()) {
            one += isParticular(atom) ? 1 : 0;
            boolean shared = isParticular(atom) && b.atoms().contains(atom);
            common += shared ? 1 : 0;
            beyond += shared && !isOfEncounter(atom) ? 1 : 0;
        }
        for (String atom : b.atoms()) {
            other += isParticular(atom) ? 1 : 0;
        }
        return common >= (oneWire ? 4 : 5)
                && (oneWire || beyond >= BEYOND)
                && common >= SHARED * (one + other - common)
                && a.terms().times(b.terms()) >= (oneWire ? 0.5 : 0.6)
                && !contradict(a, b);
    }

    private static boolean ofTwoWires(Features a, Features b) {
        return a.wire() != null
                && b.wire() != null
                && !a.wire().equals(Wires.AGENCIES)
                && !b.wire().equals(Wires.AGENCIES);
    }

    private static boolean isOfEncounter(String atom) {
        return atom.startsWith("e:") || atom.startsWith("d:") || atom.endsWith(":minutes") || atom.endsWith(":hours");
    }

    private static boolean isParticular(String atom) {
        return !atom.startsWith("n:");
    }

    /** Whether both lead with encounters, and with none in common. */
    private static boolean contradict(Features a, Features b) {
        List<Features.Encounter> one = lead(a);
        List<Features.Encounter> other = lead(b);
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(x -> other.stream().anyMatch(y -> SameEvent.score(x.gist(), y.gist()) > 0));
    }

    private static List<Features.Encounter> lead(Features features) {
        return features.encounters().stream().filter(Features.Encounter::lead).toList();
    }
}
