package org.parley.stories;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and weighted words as one JSON string each. Sixty neighbours and twenty matters are read for each article: as
 * arrays and objects, they cost more to parse than all decisions to make. What was written as arrays and objects is still
 * read.
 */
public final class Packed {
    private Packed() {}

    /** Writes numbers. */
    static final class IntsOut extends JsonSerializer<int[]> {
        @Override
        public void serialize(int[] value, JsonGenerator out, SerializerProvider provider) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(4 * value.length);
            bytes.asIntBuffer().put(value);
            out.writeString(Base64.getEncoder().encodeToString(bytes.array()));
        }
    }

    /** Reads numbers. */
    static final class IntsIn extends JsonDeserializer<int[]> {
        @Override
        public int[] deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.currentToken() == JsonToken.VALUE_STRING ? ints(in.getText()) : in.readValueAs(int[].class);
        }
    }

    /** Writes weighted words: the words with blanks between them, a bar, their weights. */
    public static final class WeightsOut extends JsonSerializer<Map<String, Float>> {
        @Override
        public void serialize(Map<String, Float> value, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            if (value.keySet().stream().anyMatch(word -> word.indexOf(' ') >= 0)) {
                out.writePOJO(new LinkedHashMap<>(value)); // no word has a blank in it; should one have, it is kept
                return;
            }
            float[] weights = new float[value.size()];
            int next = 0;
            for (float weight : value.values()) {
                weights[next++] = weight;
            }
            out.writeString(string(String.join(" ", value.keySet()), weights));
        }
    }

    /** Reads weighted words. */
    public static final class WeightsIn extends JsonDeserializer<Map<String, Float>> {
        @Override
        public Map<String, Float> deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.currentToken() == JsonToken.VALUE_STRING
                    ? new Weights(in.getText())
                    : in.readValueAs(new TypeReference<LinkedHashMap<String, Float>>() {});
        }
    }

    private static int[] ints(String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed);
        int[] ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).asIntBuffer().get(ints);
        return ints;
    }

    /** Weighted words that are unpacked when they are first asked for. */
    private static final class Weights extends AbstractMap<String, Float> {
        private final String packed;
        private @Nullable Map<String, Float> unpacked;

        Weights(String packed) {
            this.packed = packed;
        }

        private Map<String, Float> unpacked() {
            Map<String, Float> known = unpacked;
            if (known == null) {
                known = unpack(packed);
                unpacked = known;
            }
            return known;
        }

        @Override
        public Set<Entry<String, Float>> entrySet() {
            return unpacked().entrySet();
        }

        @Override
        public @Nullable Float get(@Nullable Object key) {
            return unpacked().get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return unpacked().containsKey(key);
        }

        @Override
        public int size() {
            return unpacked().size();
        }
    }

    private static Map<String, Float> unpack(String packed) {
        return weights(packed.substring(0, packed.lastIndexOf('|')), floats(packed));
    }

    /** Words with blanks between them, a bar, and their weights. */
    static String string(String words, float[] weights) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * weights.length);
        bytes.asFloatBuffer().put(weights);
        return words + "|" + Base64.getEncoder().encodeToString(bytes.array());
    }

    /** The weights of what {@link #string} made. */
    static float[] floats(String packed) {
        byte[] bytes = Base64.getDecoder().decode(packed.substring(packed.lastIndexOf('|') + 1));
        float[] weights = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(weights);
        return weights;
    }

    /** Words with blanks between them, each with its weight. */
    static Map<String, Float> weights(String words, float[] weights) {
        Map<String, Float> map = new LinkedHashMap<>(weights.length * 2);
        int from = 0;
        for (float weight : weights) {
            int blank = words.indexOf(' ', from);
            int end = blank < 0 ? words.length() : blank;
            map.put(words.substring(from, end), weight);
            from = end + 1;
        }
        return map;
    }
}
