package org.parley.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables behind {@link TimeExpressions}: words that name times, set phrases, verb forms. */
final class TimeWords {
    /** What a word does in a time expression. */
    enum Kind {
        WEEKDAY,
        MONTH,
        UNIT,
        SEASON,
        PART,
        DAY,
        SHIFT,
        FRACTION,
        SET,
        SOME,
        ROUGHLY,
        ZONE
    }

    /**
     * A word of the table.
     *
     * @param kind what it does
     * @param value its value in the table
     */
    record Word(Kind kind, String value) {
        int number() {
            return Integer.parseInt(value);
        }
    }

    /**
     * A set phrase.
     *
     * @param words its words in lower case
     * @param type the type of time
     * @param value its value
     */
    record Phrase(List<String> words, TimeExpression.Type type, String value) {}

    static final Map<String, Word> WORDS = words();
    static final Map<String, List<Phrase>> PHRASES = phrases();
    static final Map<String, String> TENSES = Tables.pairs(TimeWords.class, "tense-words.tsv");

    private TimeWords() {}

    static @Nullable Word of(String lower) {
        return WORDS.get(lower);
    }

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        for (var row : Tables.rows(TimeWords.class, "time-words.tsv")) {
            words.putIfAbsent(
                    row.get(0),
                    new Word(Kind.valueOf(Tables.cell(row, 1).toUpperCase(Locale.ROOT)), Tables.cell(row, 2)));
        }
        return Map.copyOf(words);
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (var row : Tables.rows(TimeWords.class, "time-phrases.tsv")) {
            List<String> words = List.of(row.get(0).split(" "));
            Phrase phrase = new Phrase(words, TimeExpression.Type.valueOf(Tables.cell(row, 1)), Tables.cell(row, 2));
            phrases.merge(words.get(0), List.of(phrase), (a, b) -> {
                var both = new java.util.ArrayList<>(a);
                both.addAll(b);
                both.sort((p, q) -> q.words().size() - p.words().size());
                return List.copyOf(both);
            });
        }
        return Map.copyOf(phrases);
    }
}
