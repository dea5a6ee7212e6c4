package org.parley.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;
import org.parley.claims.Figure;
import org.parley.text.Tables;
import org.parley.text.Token;

/**
 * Sentences of words that rules ask for, in no order: whatever stands before or behind a verb, a noun or a name, the reader
 * bears it. {@code -Dhostile.words=20000} reads more of them.
 */
class AnyWordsTest {
    private static final ArticleIntake INTAKE = ArticleIntake.withAllFormats();
    private static final ArticleReader READER = ArticleReader.withAllExtractors();
    private static final int ARTICLES = Integer.getInteger("hostile.words", 150);
    private static final int SENTENCES = 12;
    private static final List<String> FRAME = List.of(
            "Minister Inga Holm",
            "Holm",
            "Per Dahl",
            "Dahl",
            "Norway",
            "Sweden",
            "the two sides",
            "she",
            "he",
            "they",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "the union",
            "Fjordline",
            "the prime minister",
            "the envoy",
            "Oslo",
            "the",
            "a",
            "its",
            "their",
            "his",
            "her",
            "each other",
            "both",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "for",
            "from",
            "between",
            "and",
            "or",
            "but",
            "not",
            "no",
            "never",
            "after",
            "before",
            "while",
            "if",
            "as",
            "had",
            "has",
            "have",
            "is",
            "was",
            "were",
            "be",
            "been",
            "will",
            "would",
            "should",
            "could",
            "may",
            "must",
            "Friday",
            "on Friday",
            "the same day",
            "a day earlier",
            "next week",
            "in June",
            "June 3",
            "2025",
            "mid-May",
            "70 minutes",
            "for two hours",
            "24 percent",
            "$5 billion",
            "third",
            "sixth",
            "two",
            "90-day",
            ",",
            ",",
            ",",
            ";",
            ":",
            "-",
            "\u2013",
            "\u201c",
            "\u201d",
            "\"",
            "'s",
            "(",
            ")");

    private static List<String> tableWords() {
        TreeSet<String> words = new TreeSet<>();
        for (String table : List.of(
                "event-verbs.tsv",
                "event-nouns.tsv",
                "event-phrases.tsv",
                "event-governors.tsv",
                "event-modifiers.tsv",
                "act-words.tsv",
                "position-triggers.tsv",
                "position-words.tsv",
                "position-parties.tsv",
                "speech-verbs.tsv",
                "together-words.tsv",
                "people-words.tsv",
                "party-words.tsv")) {
            addAll(Tables.rows(Figure.class, table), words);
        }
        addAll(Tables.rows(Token.class, "time-words.tsv"), words);
        addAll(Tables.rows(Token.class, "time-phrases.tsv"), words);
        return List.copyOf(words);
    }

    private static void addAll(List<List<String>> rows, TreeSet<String> words) {
        for (List<String> row : rows) {
            for (String cell : row) {
                words.addAll(List.of(cell.split("[|,]", -1)));
            }
        }
        words.removeIf(word -> word.isBlank() || word.equals("-"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void any_words_in_any_order_are_read(long seed) {
        List<String> words = tableWords();
        Random random = new Random(seed);
        for (int i = 0; i < ARTICLES; i++) {
            String text = article(words, random);
            assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
        }
    }

    private static String article(List<String> words, Random random) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "OSLO, June 6 (Harbor Wire) -- Fisheries Minister Inga Holm of Norway met Per Dahl of Sweden on Friday.");
        for (int k = 0; k < SENTENCES; k++) {
            List<String> sentence = new ArrayList<>();
            for (int w = 4 + random.nextInt(14); w > 0; w--) {
                List<String> from = random.nextInt(3) == 0 ? words : FRAME;
                sentence.add(from.get(random.nextInt(from.size())));
            }
            String joined = String.join(" ", sentence).replace(" ,", ",").replace(" 's", "'s");
            sentences.add(joined.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + joined.substring(1) + ".");
        }
        return String.join(random.nextBoolean() ? " " : "\n\n", sentences);
    }

    private static void read(String text) {
        for (Outcome outcome : INTAKE.read(new SourceDocument("a.txt", text.getBytes(UTF_8), null))) {
            if (outcome instanceof Outcome.Read read) {
                READER.read(read.text());
            }
        }
    }
}
