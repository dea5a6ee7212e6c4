package org.parley.claims;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/** Counts what a reading found, missed and made up against gold rows; one object for each table. */
final class GoldScore {
    private static final Set<String> IDLE =
            Set.of("the", "a", "an", "of", "on", "in", "to", "for", "and", "s", "u", "us");

    private int gold;
    private int found;
    private int printed;
    private final List<String> misses = new ArrayList<>();

    /** Matches one article's gold rows and claims one to one, the most alike first. */
    <T> List<Map.Entry<Map<String, String>, T>> add(
            String article,
            List<Map<String, String>> rows,
            List<T> claims,
            ToDoubleBiFunction<Map<String, String>, T> alike) {
        Set<Integer> takenRows = new HashSet<>();
        Set<Integer> takenClaims = new HashSet<>();
        List<Map.Entry<Map<String, String>, T>> matched = new ArrayList<>();
        for (int[] pair : ranked(rows, claims, alike)) {
            if (!takenRows.contains(pair[0]) && !takenClaims.contains(pair[1])) {
                takenRows.add(pair[0]);
                takenClaims.add(pair[1]);
                matched.add(Map.entry(rows.get(pair[0]), claims.get(pair[1])));
            }
        }
        long unsure = matched.stream().filter(m -> !sure(m.getKey())).count();
        gold += (int) rows.stream().filter(GoldScore::sure).count();
        found += matched.size() - (int) unsure;
        printed += claims.size() - (int) unsure;
        for (int i = 0; i < rows.size(); i++) {
            if (!takenRows.contains(i) && sure(rows.get(i))) {
                misses.add(article + " " + rows.get(i));
            }
        }
        return matched;
    }

    private static <T> List<int[]> ranked(
            List<Map<String, String>> rows, List<T> claims, ToDoubleBiFunction<Map<String, String>, T> alike) {
        List<int[]> pairs = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                double score = alike.applyAsDouble(rows.get(i), claims.get(j));
                if (score > 0) {
                    pairs.add(new int[] {i, j, scores.size()});
                    scores.add(score);
                }
            }
        }
        pairs.sort((a, b) -> Double.compare(scores.get(b[2]), scores.get(a[2])));
        return pairs;
    }

    private static boolean sure(Map<String, String> row) {
        return !"0".equals(row.get("sure"));
    }

    double recall() {
        return gold == 0 ? 1 : (double) found / gold;
    }

    double precision() {
        return printed == 0 ? 1 : (double) found / printed;
    }

    double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    List<String> misses() {
        return misses;
    }

    static Set<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^a-z0-9%]+"))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .collect(Collectors.toSet());
    }

    static double share(String wanted, String given) {
        Set<String> words = words(wanted);
        long common = words.stream().filter(words(given)::contains).count();
        return words.isEmpty() ? 0 : (double) common / words.size();
    }

    static boolean sameNumber(String wanted, BigDecimal given) {
        try {
            return new BigDecimal(wanted).compareTo(given) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
