package org.parley.stories;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words with their weights, as articles are compared by. Sixty neighbours are compared with each article: their words stay
 * one string, as they are stored, and are looked up in passing among those of the article.
 */
@JsonSerialize(using = WordVector.Out.class)
@JsonDeserialize(using = WordVector.In.class)
public final class WordVector {
    private final String words;
    private final float[] weights;
    private @Nullable Places places;

    private WordVector(String words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    /** A vector of these words, none of which has a blank in it, in this order. */
    public static WordVector of(Map<String, Float> weighted) {
        float[] weights = new float[weighted.size()];
        int next = 0;
        for (float weight : weighted.values()) {
            weights[next++] = weight;
        }
        return new WordVector(String.join(" ", weighted.keySet()), weights);
    }

    /** The words with their weights, in order. */
    public Map<String, Float> asMap() {
        return Packed.weights(words, weights);
    }

    /** The product with another vector: the cosine, where both are of length one. */
    public double times(WordVector other) {
        Places mine = places();
        String theirs = other.words;
        double sum = 0;
        int from = 0;
        for (float weight : other.weights) {
            int end = from;
            int hash = 0;
            while (end < theirs.length() && theirs.charAt(end) != ' ') {
                hash = 31 * hash + theirs.charAt(end++);
            }
            int place = mine.of(hash, theirs, from, end);
            if (place >= 0) {
                sum += weights[place] * weight;
            }
            from = end + 1;
        }
        return sum;
    }

    private Places places() {
        Places known = places;
        if (known == null) {
            known = new Places(words, weights.length);
            places = known;
        }
        return known;
    }

    /** Where each word stands in the order of the vector, by the hash of its letters. */
    private static final class Places {
        private final String words;
        private final int[] slots;
        private final int[] starts;
        private final int[] hashes;

        Places(String words, int count) {
            this.words = words;
            slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
            starts = new int[count + 1];
            hashes = new int[count];
            int from = 0;
            for (int place = 0; place < count; place++) {
                int end = from;
                int hash = 0;
                while (end < words.length() && words.charAt(end) != ' ') {
                    hash = 31 * hash + words.charAt(end++);
                }
                starts[place] = from;
                hashes[place] = hash;
                slots[free(hash)] = place + 1;
                from = end + 1;
            }
            starts[count] = from;
        }

        private int free(int hash) {
            int slot = slot(hash);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private int slot(int hash) {
            return (hash ^ hash >>> 16) & slots.length - 1;
        }

        /** The place of the word that stands in {@code text} from {@code from} to {@code end}; negative where it is none. */
        int of(int hash, String text, int from, int end) {
            int slot = slot(hash);
            while (slots[slot] != 0) {
                int place = slots[slot] - 1;
                int length = starts[place + 1] - 1 - starts[place];
                if (hashes[place] == hash
                        && length == end - from
                        && words.regionMatches(starts[place], text, from, length)) {
                    return place;
                }
                slot = slot + 1 & slots.length - 1;
            }
            return -1;
        }
    }

    /** Writes it as one string. */
    static final class Out extends JsonSerializer<WordVector> {
        @Override
        public void serialize(WordVector value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Packed.string(value.words, value.weights));
        }
    }

    /** Reads it; what was written as an object is read, too. */
    static final class In extends JsonDeserializer<WordVector> {
        @Override
        public WordVector deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return of(in.readValueAs(new TypeReference<LinkedHashMap<String, Float>>() {}));
            }
            String packed = in.getText();
            return new WordVector(packed.substring(0, packed.lastIndexOf('|')), Packed.floats(packed));
        }
    }
}
