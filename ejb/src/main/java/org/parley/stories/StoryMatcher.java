package org.parley.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the candidate stories an article tells on: text likeness to the story's articles, raised where both tell first
 * of the same encounter, lowered where the article tells first of another one, or of something around it.
 */
public final class StoryMatcher {
    private static final double ENOUGH = 0.35;
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
        return text
                + Happening.agreement(
                        article, compared.stream().map(ArticleProfile::features).toList());
    }
}
