package org.parley.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordVectorTest {
    private static final TypeReference<WordVector> TYPE = new TypeReference<>() {};

    @Test
    void the_product_is_that_of_the_words_in_common() {
        WordVector one = WordVector.of(weights("fish", 0.5f, "quota", 0.25f, "quotas", 0.75f));
        WordVector other = WordVector.of(weights("fis", 1f, "quota", 0.5f, "quotas", 0.5f, "x", 1f));

        assertThat(one.times(other)).isEqualTo(0.5);
        assertThat(other.times(one)).isEqualTo(0.5);
    }

    @Test
    void words_of_one_hash_are_told_apart() {
        WordVector one = WordVector.of(weights("Aa", 1f));

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(one.times(WordVector.of(weights("BB", 1f)))).isZero();
    }

    @Test
    void nothing_has_nothing_in_common() {
        WordVector none = WordVector.of(Map.of());

        assertThat(none.times(WordVector.of(weights("fish", 1f)))).isZero();
        assertThat(WordVector.of(weights("fish", 1f)).times(none)).isZero();
        assertThat(stored(none).asMap()).isEmpty();
    }

    @Test
    void many_words_are_found_as_in_a_map() {
        Random random = new Random(7);
        Map<String, Float> one = new LinkedHashMap<>();
        Map<String, Float> other = new LinkedHashMap<>();
        for (int i = 0; i < 300; i++) {
            one.put("w" + random.nextInt(900), random.nextFloat());
            other.put("w" + random.nextInt(900), random.nextFloat());
        }
        double sum = 0;
        for (Map.Entry<String, Float> word : other.entrySet()) {
            sum += one.getOrDefault(word.getKey(), 0f) * word.getValue();
        }

        assertThat(WordVector.of(one).times(WordVector.of(other))).isCloseTo(sum, within(1e-9));
    }

    @Test
    void what_is_stored_comes_back() {
        Map<String, Float> weights = weights("fish|quota", 0.5f, "tóquio", 0.25f);

        assertThat(stored(WordVector.of(weights)).asMap()).isEqualTo(weights);
    }

    @Test
    void what_was_stored_as_an_object_is_read() {
        assertThat(JsonText.read("{\"fish\":0.5,\"quota\":0.25}", TYPE).asMap())
                .isEqualTo(weights("fish", 0.5f, "quota", 0.25f));
    }

    private static WordVector stored(WordVector vector) {
        return JsonText.read(JsonText.of(vector), TYPE);
    }

    private static Map<String, Float> weights(Object... pairs) {
        Map<String, Float> weights = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weights.put((String) pairs[i], (Float) pairs[i + 1]);
        }
        return weights;
    }
}
