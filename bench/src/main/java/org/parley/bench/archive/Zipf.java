package org.parley.bench.archive;

import java.util.Arrays;
import java.util.Random;

/** Draws a number below {@code n}, small ones more often: the k-th with a weight of 1 / (k + 1)^s. */
final class Zipf {
    private final double[] upTo;

    Zipf(int n, double s) {
        upTo = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += 1 / Math.pow(k + 1.0, s);
            upTo[k] = sum;
        }
    }

    int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
    }
}
