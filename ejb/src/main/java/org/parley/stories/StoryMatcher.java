package org.parley.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.claims.SameEvent;

/**
 * Which of the candidate stories an article tells on: text likeness to the story's articles, raised where both lead with
 * the same encounter, lowered where both lead with different ones of a kind.
 */
public final class StoryMatcher {
    private static final double ENOUGH = 0.35;
    private static final double SAME_ENCOUNTER = 0.15;
    private static final double OTHER_ENCOUNTER = 0.15;
    private static final int MEMBERS_COMPARED = 12;

    private StoryMatcher() {}

    /** The id of the story that {@code article} belongs to; empty where it opens one of its own. */
    public static Optional<String> decide(ArticleProfile article, List<ArticleProfile> candidates) {
        Map<String, List<ArticleProfile>> stories = new LinkedHashMap<>();
        for (ArticleProfile candidate : candidates) {
            String story = candidate.storyId();
            if (story != null && !candidate.articleId().equals(article.articleId())) {
                stories.computeIfAbsent(story, s -> new ArrayList<>()).add(candidate);
            }
        }
        return stories.entrySet().stream()
                .map(e -> Map.entry(e.getKey(), score(article.features(), e.getValue())))
                .filter(e -> e.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static double score(Features article, List<ArticleProfile> members) {
        List<ArticleProfile> compared = members.stream()
                .sorted(Comparator.comparingLong(ArticleProfile::turn).reversed())
                .limit(MEMBERS_COMPARED)
                .toList();
        Map<String, Float> centre = compared.size() == 1
                ? compared.get(0).features().terms()
                : TermCounter.Vectors.sum(
                        compared.stream().map(m -> m.features().terms()).toList());
        double length = TermCounter.Vectors.length(centre);
        double text = length == 0 ? 0 : TermCounter.Vectors.cosine(article.terms(), centre) / length;
        boolean same = compared.stream().anyMatch(m -> sameLead(article, m.features()));
        boolean other = !same && compared.stream().allMatch(m -> otherLead(article, m.features()));
        return text + (same ? SAME_ENCOUNTER : 0) - (other ? OTHER_ENCOUNTER : 0);
    }

    private static boolean sameLead(Features a, Features b) {
        return lead(a).stream().anyMatch(x -> lead(b).stream().anyMatch(y -> SameEvent.score(x.gist(), y.gist()) >= 3));
    }

    /** Both lead with dated encounters, and none of them is the same. */
    private static boolean otherLead(Features a, Features b) {
        List<Features.Encounter> one =
                lead(a).stream().filter(e -> e.date() != null).toList();
        List<Features.Encounter> two =
                lead(b).stream().filter(e -> e.date() != null).toList();
        return !one.isEmpty()
                && !two.isEmpty()
                && one.stream().noneMatch(x -> two.stream().anyMatch(y -> SameEvent.score(x.gist(), y.gist()) > 0));
    }

    private static List<Features.Encounter> lead(Features features) {
        return features.encounters().stream().filter(Features.Encounter::lead).toList();
    }
}
