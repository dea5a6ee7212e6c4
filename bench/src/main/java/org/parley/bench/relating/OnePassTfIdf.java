package org.parley.bench.relating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The baseline: one pass, weights by the counts so far, the nearest centroid above a threshold or a new group. */
final class OnePassTfIdf {
    private OnePassTfIdf() {}

    /** Article id to group, at one threshold. */
    static Map<String, String> group(Map<String, String> texts, double threshold) {
        Map<String, Integer> seenIn = new HashMap<>();
        List<Map<String, Double>> centroids = new ArrayList<>();
        Map<String, String> groups = new HashMap<>();
        for (Map.Entry<String, String> article : texts.entrySet()) {
            Map<String, Double> vector = vector(article.getValue(), seenIn, groups.size() + 1);
            int best = -1;
            double likeness = threshold;
            for (int i = 0; i < centroids.size(); i++) {
                double cosine = cosine(vector, centroids.get(i));
                if (cosine >= likeness) {
                    best = i;
                    likeness = cosine;
                }
            }
            if (best < 0) {
                best = centroids.size();
                centroids.add(new HashMap<>());
            }
            Map<String, Double> centroid = centroids.get(best);
            vector.forEach((word, weight) -> centroid.merge(word, weight, Double::sum));
            groups.put(article.getKey(), Integer.toString(best));
        }
        return groups;
    }

    private static Map<String, Double> vector(String text, Map<String, Integer> seenIn, int articles) {
        Map<String, Double> counts = new HashMap<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (word.length() > 0) {
                counts.merge(word.toString(), 1.0, Double::sum);
                word.setLength(0);
            }
        }
        counts.keySet().forEach(w -> seenIn.merge(w, 1, Integer::sum));
        counts.replaceAll((w, n) -> (1 + Math.log(n)) * Math.log((articles + 1.0) / seenIn.getOrDefault(w, 1)));
        double length =
                Math.sqrt(counts.values().stream().mapToDouble(x -> x * x).sum());
        counts.replaceAll((w, x) -> length == 0 ? 0 : x / length);
        return counts;
    }

    private static double cosine(Map<String, Double> vector, Map<String, Double> centroid) {
        double dot = 0;
        for (Map.Entry<String, Double> e : vector.entrySet()) {
            dot += e.getValue() * centroid.getOrDefault(e.getKey(), 0.0);
        }
        double length =
                Math.sqrt(centroid.values().stream().mapToDouble(x -> x * x).sum());
        return length == 0 ? 0 : dot / length;
    }
}
