package org.parley.bench.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.parley.stories.ArticleProfile;
import org.parley.stories.FeatureReader;
import org.parley.stories.Features;
import org.parley.stories.WordVector;

/**
 * Fingerprints of the articles of one story: the first one's is read from its text, the others' are made from it, with six
 * in ten of its terms and a tenth of its word triples. Reading each text would take most of the time that filling an
 * archive takes.
 */
final class Fingerprints {
    private static final int TERM_KEYS = 12;
    private static final int BANDS = 12;

    private final ArticleProfile first;

    Fingerprints(Told first) {
        this.first = FeatureReader.profile(first.arrival());
    }

    ArticleProfile profile(Told told, NewsStream.Planned planned) {
        if (told.arrival().articleId().equals(first.articleId())) {
            return first;
        }
        if (planned.mirror()) {
            Set<String> keys = new LinkedHashSet<>();
            first.keys().forEach(key -> keys.add(key.name()));
            return ArticleProfile.of(told.arrival(), first.features(), keys);
        }
        Random random = new Random(planned.seed());
        Features known = first.features();
        Features made = new Features(
                signature(known.signature(), random),
                known.triples(),
                WordVector.of(terms(known.terms().asMap(), random)),
                known.atoms(),
                known.encounters(),
                known.head(),
                known.sides(),
                known.parties(),
                known.wire(),
                known.aside());
        return ArticleProfile.of(told.arrival(), made, keys(made, random));
    }

    private static int[] signature(int[] known, Random random) {
        int[] signature = new int[known.length];
        for (int i = 0; i < known.length; i++) {
            signature[i] = random.nextInt(10) == 0 ? known[i] : random.nextInt(1 << 24);
        }
        return signature;
    }

    private static Map<String, Float> terms(Map<String, Float> known, Random random) {
        Map<String, Float> terms = new LinkedHashMap<>();
        List<String> words = new ArrayList<>(known.keySet());
        float square = 0;
        for (int i = 0; i < words.size(); i++) {
            float weight = known.getOrDefault(words.get(i), 0f) * (0.7f + 0.6f * random.nextFloat());
            String word = words.get(i);
            boolean kept = random.nextInt(10) < 6;
            terms.put(kept ? word : word + Integer.toString(random.nextInt(900), 36), kept ? weight : weight / 2);
            square += kept ? weight * weight : weight * weight / 4;
        }
        float length = (float) Math.sqrt(square);
        terms.replaceAll((word, weight) -> weight / length);
        return terms;
    }

    private static Set<String> keys(Features features, Random random) {
        Set<String> keys = new LinkedHashSet<>();
        features.terms().asMap().entrySet().stream()
                .sorted(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder()))
                .limit(TERM_KEYS)
                .forEach(e -> keys.add("t:" + e.getKey()));
        for (int band = 0; band < BANDS; band++) {
            keys.add("m" + band + ":" + Long.toHexString(random.nextLong()));
        }
        return keys;
    }
}
