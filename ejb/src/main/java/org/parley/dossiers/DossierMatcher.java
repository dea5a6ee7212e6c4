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
import org.parley.claims.NameKey;

/** Which known matter an article is about: the same parties, and a subject in common; and what it adds to that matter. */
final class DossierMatcher {
    private static final double SUBJECT_OF_TWO = 0.12;
    /** Two sides with people in common have one more thing in common than two sides. */
    private static final double SUBJECT_OF_ONE_CAST = 0.08;
    /** A second matter of the same name beside the first one helps nobody. */
    private static final double SUBJECT_OF_ONE_NAME = 0.04;

    private static final double SUBJECT_OF_ONE = 0.3;
    private static final double MOSTLY = 0.6;
    private static final double KNOWN_PERSON = 3.0;
    private static final int SUBJECT_WORDS = 60;
    private static final int ROSTER = 200;
    private static final int ORIGINS = 5;

    private DossierMatcher() {}

    static Optional<Dossier> decide(MatterReader.ArticleMatter article, List<Dossier> candidates) {
        Set<String> names = new LinkedHashSet<>();
        article.matter().roster().keySet().forEach(n -> names.add(NameKey.of(n)));
        return candidates.stream()
                .map(d -> new Scored(d, score(article, names, d.matter())))
                .filter(s -> s.score > 0)
                .max(Comparator.comparingDouble((Scored s) -> s.score).thenComparing(s -> s.dossier.id()))
                .map(Scored::dossier);
    }

    private record Scored(Dossier dossier, double score) {}

    /** Every party must appear, the article must be of them or most of its weight theirs, and the subject must be shared. */
    private static double score(MatterReader.ArticleMatter article, Set<String> names, Matter known) {
        double subject = cosine(article.matter().subject(), known.subject());
        boolean lone = known.parties().size() < 2;
        // a report of two sentences has few words to share
        double brevity = Math.min(1, article.matter().subject().size() / 20.0);
        if (subject < (lone ? SUBJECT_OF_ONE : Math.min(SUBJECT_OF_ONE_NAME, SUBJECT_OF_ONE_CAST * brevity))) {
            return 0; // however many persons they share
        }
        Map<String, Double> weights = new HashMap<>(article.weights());
        int shared = 0;
        for (Map.Entry<String, Matter.Known> person : known.roster().entrySet()) {
            String key = NameKey.of(person.getKey());
            if (names.stream().anyMatch(n -> NameKey.same(n, key))) {
                shared++;
                if (!person.getValue().affiliation().isEmpty()) {
                    weights.merge(person.getValue().affiliation(), KNOWN_PERSON, Double::sum);
                }
            }
        }
        double needed = lone
                ? SUBJECT_OF_ONE
                : MatterTitle.sameSubject(article.matter(), known)
                        ? SUBJECT_OF_ONE_NAME
                        : (shared > 0 ? SUBJECT_OF_ONE_CAST : SUBJECT_OF_TWO) * brevity;
        if (subject < needed) {
            return 0;
        }
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        double theirs = known.parties().stream()
                .mapToDouble(p -> weights.getOrDefault(p, 0.0))
                .sum();
        boolean complete = known.parties().stream().allMatch(weights::containsKey);
        boolean same = article.matter().parties().equals(known.parties());
        // what is told of a host or of a third country in passing does not make a report of the two another matter
        boolean enough = lone
                ? theirs >= MOSTLY * all && (same || (widens(article.matter(), known) && shared >= 2))
                : same || theirs >= MOSTLY * all;
        return complete && enough ? theirs / all + subject + 0.2 * Math.min(3, shared) : 0;
    }

    /** Whether an article names the second party of a matter of which only one was known. */
    static boolean widens(Matter article, Matter known) {
        return known.parties().size() == 1
                && article.parties().size() == 2
                && article.parties().containsAll(known.parties());
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
                widens(article, known) ? article.parties() : known.parties(),
                MatterReader.heaviest(subject, SUBJECT_WORDS),
                known.encounters() + article.encounters(),
                known.articles() + 1,
                roster(known.roster(), article.roster()));
    }

    /** The matter once the persons of an article that it has counted before are taken in. */
    static Matter withPersons(Matter known, Matter article) {
        return new Matter(
                known.parties(),
                known.subject(),
                known.encounters(),
                known.articles(),
                roster(known.roster(), article.roster()));
    }

    private static Map<String, Matter.Known> roster(Map<String, Matter.Known> old, Map<String, Matter.Known> more) {
        Map<String, Matter.Known> roster = new LinkedHashMap<>(old);
        Map<String, String> names = new HashMap<>();
        old.keySet().forEach(n -> names.putIfAbsent(NameKey.of(n), n));
        more.forEach((name, person) -> {
            String same = names.getOrDefault(NameKey.of(name), name);
            Matter.Known before = roster.get(same);
            if (before == null) {
                if (roster.size() < ROSTER && name.contains(" ")) {
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
