package org.parley.stories;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parley.text.Token;

/** Counts the words of an article into a vector: headline and lead twice, names more than words, common words less. */
final class TermCounter {
    private static final int LEAD_WORDS = 40;
    private static final float NAME_BOOST = 2.2f;
    private static final int MOST = 150;

    private final Map<String, float[]> counts = new HashMap<>();
    private final Map<String, Float> pairs = new HashMap<>();
    private int bodyWords;

    /** Adds the tokens of one sentence. */
    void add(List<Token> tokens, boolean headline) {
        boolean sentenceStart = true;
        String before = null;
        for (Token token : tokens) {
            if (token.kind() == Token.Kind.PUNCTUATION) {
                sentenceStart |= token.is("\"") || token.is("“") || token.is(":");
                before = null;
                continue;
            }
            String word = plain(token.text());
            bodyWords += headline ? 0 : 1;
            if (word.isEmpty()
                    || ContentWords.isEmpty(word)
                    || (word.length() < 2 && !Character.isDigit(word.charAt(0)))) {
                sentenceStart = false;
                before = null;
                continue;
            }
            float weight = headline || bodyWords <= LEAD_WORDS ? 2 : 1;
            float[] count = counts.computeIfAbsent(word, w -> new float[3]);
            count[0] += weight;
            count[1]++;
            count[2] += token.capitalised() && !sentenceStart ? 1 : 0;
            if (token.capitalised() && before != null) {
                pairs.merge(before + "_" + stem(word), weight, Float::sum);
            }
            before = token.capitalised() ? stem(word) : null;
            sentenceStart = false;
        }
    }

    /** The heaviest terms, of length one as a vector. */
    WordVector vector() {
        Map<String, Float> weights = new HashMap<>();
        counts.forEach((word, count) -> {
            float weight = (float) (1 + Math.log(Math.max(1, count[0]))) * WordWeights.of(word);
            boolean name = count[2] * 2 >= count[1] && count[2] > 0;
            weights.merge(
                    Character.isDigit(word.charAt(0)) ? word : stem(word),
                    name ? weight * NAME_BOOST : weight,
                    Float::sum);
        });
        pairs.forEach((pair, count) -> weights.put(pair, (float) Math.log(1 + count)));
        return WordVector.of(Vectors.unit(Vectors.heaviest(weights, MOST)));
    }

    private static String plain(String token) {
        String word = token.toLowerCase(Locale.ROOT);
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    private static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s"}) {
            if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Sparse vectors by name. */
    static final class Vectors {
        private Vectors() {}

        static Map<String, Float> heaviest(Map<String, Float> weights, int most) {
            Map<String, Float> kept = new TreeMap<>();
            weights.entrySet().stream()
                    .sorted(Map.Entry.<String, Float>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(most)
                    .forEach(e -> kept.put(e.getKey(), e.getValue()));
            return kept;
        }

        static Map<String, Float> unit(Map<String, Float> weights) {
            double square = 0;
            for (float w : weights.values()) {
                square += (double) w * w;
            }
            float length = square == 0 ? 1 : (float) Math.sqrt(square);
            Map<String, Float> unit = new LinkedHashMap<>();
            weights.forEach((k, w) -> unit.put(k, w / length));
            return unit;
        }

        static double cosine(Map<String, Float> one, Map<String, Float> other) {
            Map<String, Float> small = one.size() <= other.size() ? one : other;
            Map<String, Float> large = small == one ? other : one;
            double sum = 0;
            for (Map.Entry<String, Float> e : small.entrySet()) {
                Float w = large.get(e.getKey());
                sum += w == null ? 0 : w * e.getValue();
            }
            return sum;
        }

        /** The sum of vectors; not of length one. */
        static Map<String, Float> sum(List<Map<String, Float>> vectors) {
            Map<String, Float> sum = new HashMap<>();
            vectors.forEach(v -> v.forEach((k, w) -> sum.merge(k, w, Float::sum)));
            return sum;
        }

        static double length(Map<String, Float> vector) {
            double square = 0;
            for (float w : vector.values()) {
                square += (double) w * w;
            }
            return Math.sqrt(square);
        }
    }
}
