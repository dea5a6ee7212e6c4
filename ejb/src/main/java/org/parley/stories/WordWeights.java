package org.parley.stories;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.text.Tables;

/**
 * How much a word tells, from 0 to 1, by its rank among English words. A fixed table rather than counts of the archive:
 * the same article has the same weights on every machine, in every replay and after every rollback.
 */
final class WordWeights {
    private static final Map<String, Float> WEIGHTS = load();

    private WordWeights() {}

    /** 1 for a word that is not among the common ones. */
    static float of(String word) {
        return WEIGHTS.getOrDefault(word, 1f);
    }

    private static Map<String, Float> load() {
        List<List<String>> rows = Tables.rows(WordWeights.class, "common-words.tsv");
        double top = Math.log(rows.size() + 8_000.0);
        Map<String, Float> weights = new HashMap<>(rows.size() * 2);
        for (int rank = 0; rank < rows.size(); rank++) {
            weights.putIfAbsent(rows.get(rank).get(0), (float) (Math.log(2 + rank) / top));
        }
        return weights;
    }
}
