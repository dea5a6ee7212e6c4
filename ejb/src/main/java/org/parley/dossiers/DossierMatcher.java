package org.parley.dossiers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which known matter an article is about: the same parties, and a subject in common; and what it adds to that matter. */
final class DossierMatcher {
    private static final double SUBJECT_OF_TWO = 0.12;
    private static final double SUBJECT_OF_ONE = 0.3;
    private static final int SUBJECT_WORDS = 60;
    private static final int ROSTER = 200;
    private static final int ORIGINS = 5;

    private DossierMatcher() {}

    static Optional<Dossier> decide(Matter matter, List<Dossier> candidates) {
        double enough = matter.parties().size() >= 2 ? SUBJECT_OF_TWO : SUBJECT_OF_ONE;
        return candidates.stream()
                .filter(d -> sameParties(matter, d.matter()))
                .filter(d -> cosine(matter.subject(), d.matter().subject()) >= enough)
                .max(Comparator.comparingDouble((Dossier d) ->
                                cosine(matter.subject(), d.matter().subject()))
                        .thenComparing(Dossier::id));
    }

    private static boolean sameParties(Matter one, Matter other) {
        Set<String> a = Set.copyOf(one.parties());
        Set<String> b = Set.copyOf(other.parties());
        return a.equals(b) || a.size() >= 2 && b.containsAll(a) || b.size() >= 2 && a.containsAll(b);
    }

    static double cosine(Map<String, Float> one, Map<String, Float> other) {
        double dot = 0;
        for (Map.Entry<String, Float> e : one.entrySet()) {
            dot += e.getValue() * other.getOrDefault(e.getKey(), 0f);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private static double length(Map<String, Float> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    }

    /** The matter once an article about it is taken in: parties stay, the subject moves slowly, the roster grows. */
    static Matter with(Matter known, Matter article) {
        Map<String, Float> subject = new HashMap<>(known.subject());
        article.subject().forEach((word, weight) -> subject.merge(word, weight, Float::sum));
        return new Matter(
                known.parties(),
                MatterReader.heaviest(subject, SUBJECT_WORDS),
                known.encounters() + article.encounters(),
                known.articles() + 1,
                roster(known.roster(), article.roster()));
    }

    private static Map<String, Matter.Known> roster(Map<String, Matter.Known> old, Map<String, Matter.Known> more) {
        Map<String, Matter.Known> roster = new LinkedHashMap<>(old);
        more.forEach((name, person) -> {
            String same = old.keySet().stream()
                    .filter(n -> org.parley.claims.NameKey.of(n).equals(org.parley.claims.NameKey.of(name)))
                    .findFirst()
                    .orElse(name);
            Matter.Known before = roster.get(same);
            if (before == null) {
                if (roster.size() < ROSTER) {
                    roster.put(same, person);
                }
                return;
            }
            Set<String> origins = new LinkedHashSet<>(before.origins());
            boolean known = before.origins().stream()
                    .anyMatch(
                            o -> o.substring(10).equals(person.origins().get(0).substring(10)));
            if (!known && origins.size() < ORIGINS) {
                origins.addAll(person.origins());
            }
            roster.put(
                    same,
                    new Matter.Known(
                            before.role().isEmpty() ? person.role() : before.role(),
                            before.affiliation().isEmpty() ? person.affiliation() : before.affiliation(),
                            new ArrayList<>(origins)));
        });
        return roster;
    }
}
