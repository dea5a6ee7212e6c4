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
                .map(e -> Map.entry(e.getKey(), score(article.features(), newest(e.getValue()))))
                .filter(e -> e.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static List<Features> newest(List<ArticleProfile> members) {
        return members.stream()
                .sorted(Comparator.comparingLong(ArticleProfile::turn).reversed())
                .limit(MEMBERS_COMPARED)
                .map(ArticleProfile::features)
                .toList();
    }

    private static double score(Features article, List<Features> members) {
        double agreement = Happening.agreement(article, members);
        if (atMost(article, members) + agreement < ENOUGH) {
            return 0; // however the words of the members lie to each other
        }
        Map<String, Float> centre = members.size() == 1
                ? members.get(0).terms().asMap()
                : TermCounter.Vectors.sum(
                        members.stream().map(m -> m.terms().asMap()).toList());
        double length = TermCounter.Vectors.length(centre);
        double text =
                length == 0 ? 0 : TermCounter.Vectors.cosine(article.terms().asMap(), centre) / length;
        return text + agreement;
    }

    /** A bound of the cosine with the centre: the sum of n vectors of length one without negative weights is no shorter than √n. */
    private static double atMost(Features article, List<Features> members) {
        double sum = 0;
        for (Features member : members) {
            sum += article.terms().times(member.terms());
        }
        return sum / Math.sqrt(members.size()) + 1e-4;
    }
}
