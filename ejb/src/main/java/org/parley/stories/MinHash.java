package org.parley.stories;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fingerprints of word triples: the share of equal places estimates the share of common triples. */
final class MinHash {
    static final int PLACES = 128;
    private static final int BAND_ROWS = 4;
    private static final int BANDS = 12;

    private MinHash() {}

    /** Hashes of the word triples of a text. */
    static Set<Long> triples(List<String> words) {
        Set<Long> triples = new HashSet<>();
        for (int i = 0; i + 2 < words.size(); i++) {
            long h = words.get(i).hashCode();
            h = mix(h * 31 + words.get(i + 1).hashCode());
            triples.add(mix(h * 31 + words.get(i + 2).hashCode()));
        }
        return triples;
    }

    /** 128 minima; all the largest number for an empty set. */
    static int[] signature(Set<Long> triples) {
        int[] minima = new int[PLACES];
        Arrays.fill(minima, Integer.MAX_VALUE);
        for (long triple : triples) {
            for (int i = 0; i < PLACES; i++) {
                int h = (int) (mix(triple + i * 0x9E3779B97F4A7C15L) >>> 33);
                if (h < minima[i]) {
                    minima[i] = h;
                }
            }
        }
        return minima;
    }

    /** The estimated share of common triples. */
    static double likeness(int[] one, int[] other) {
        int equal = 0;
        for (int i = 0; i < PLACES; i++) {
            equal += one[i] == other[i] ? 1 : 0;
        }
        return (double) equal / PLACES;
    }

    /** Keys that two texts are likely to share when half of their triples are common. */
    static String band(int[] signature, int band) {
        long h = band;
        for (int i = 0; i < BAND_ROWS; i++) {
            h = mix(h * 31 + signature[band * BAND_ROWS + i]);
        }
        return "m" + band + ":" + Long.toHexString(h);
    }

    static int bands() {
        return BANDS;
    }

    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
