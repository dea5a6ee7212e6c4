package org.parley.bench.archive;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

/**
 * A fixed piece of work, done now and then while something else is measured: where other work shares the machine's caches,
 * processor time grows, and this says by how much.
 */
final class Yardstick {
    private static final int WORDS = 20_000;
    private static double best = Double.MAX_VALUE;

    private double sum;
    private int times;
    private int kept;

    void measure() {
        double start = RelatingOnPostgres.millis();
        Map<String, Integer> counts = new HashMap<>();
        int next = 1;
        for (int i = 0; i < WORDS; i++) {
            next = next * 1_103_515_245 + 12_345;
            counts.merge("w" + (next >>> 20), 1, Integer::sum);
        }
        double took = RelatingOnPostgres.millis() - start;
        kept += counts.size();
        best = Math.min(best, took);
        sum += took;
        times++;
    }

    void print(PrintStream out) {
        out.printf(
                "  meanwhile a fixed piece of work took %.2f cpu-ms, at its best in this run %.2f (%d words)%n",
                sum / times, best, kept / times);
    }
}
