package org.parley.bench.archive;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.parley.bench.relating.BCubed;
import org.parley.stories.Arrival;

/**
 * The peer: one pass, each article joins the nearest one of the days before, by the cosine of TF-IDF vectors of all words,
 * if that is near enough. Exact over an inverted index: the weight of a word in an article is indexed as its frequency.
 */
public final class NeighbourSearch implements AutoCloseable {
    private static final int WINDOW_DAYS = 4;
    private static final float SCALE = 10_000;

    private final Map<String, String> groupOf = new HashMap<>();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private final Map<String, Double> rarities = new HashMap<>();
    private int added;

    public NeighbourSearch() {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(),
                    new IndexWriterConfig().setSimilarity(new Dot()).setRAMBufferSizeMB(128));
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article and its nearest neighbour. */
    private record Nearest(String id, String other, double cosine) {}

    /**
     * What came of it.
     *
     * @param nearest each article's nearest neighbour, in order
     * @param before groups of the articles before these
     * @param searching processor time of the search for one article, in milliseconds
     * @param indexing of making it findable
     */
    public record Grouped(List<Nearest> nearest, Map<String, String> before, double searching, double indexing) {
        /** The groups at one threshold. */
        Map<String, String> at(double threshold) {
            Map<String, String> groups = new HashMap<>(before);
            Map<String, String> found = new LinkedHashMap<>();
            for (Nearest n : nearest) {
                String group = n.cosine >= threshold ? groups.getOrDefault(n.other, n.other) : n.id;
                groups.put(n.id, group);
                found.put(n.id, group);
            }
            return found;
        }

        void print(List<Told> told, PrintStream out) {
            Map<String, String> gold = new HashMap<>();
            told.forEach(t -> gold.put(t.arrival().articleId(), t.story()));
            print(gold, out);
        }

        /** Prints time, and B-cubed at the threshold that is best on these very articles. */
        public void print(Map<String, String> gold, PrintStream out) {
            double best = 0;
            BCubed score = BCubed.of(gold, at(0));
            for (double threshold = 0.02; threshold < 0.8; threshold += 0.02) {
                BCubed now = BCubed.of(gold, at(threshold));
                if (now.f1() > score.f1()) {
                    score = now;
                    best = threshold;
                }
            }
            out.printf(
                    Locale.ROOT,
                    "  exact TF-IDF neighbour search: %.2f cpu-ms an article to search, %.2f to index; %s at its best threshold, %.2f%n",
                    searching,
                    indexing,
                    score,
                    best);
        }
    }

    /** Makes an article findable without looking for its neighbours. */
    public void add(Arrival arrival) {
        if (added++ % 2_000 == 0) {
            refresh(); // words are weighed by what the reader sees
        }
        index(arrival.articleId(), arrival.day(), arrival.text());
    }

    Grouped group(List<Told> articles) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        articles.forEach(told -> {
            texts.put(told.arrival().articleId(), told.arrival().text());
            days.put(told.arrival().articleId(), told.arrival().day());
        });
        return group(texts, days);
    }

    /** Finds the nearest neighbour of each article, in order, and makes it findable for the next. */
    public Grouped group(Map<String, String> texts, Map<String, LocalDate> days) {
        List<Nearest> found = new ArrayList<>();
        Map<String, String> before = Map.copyOf(groupOf);
        double searching = 0;
        double indexing = 0;
        for (Map.Entry<String, String> article : texts.entrySet()) {
            LocalDate day = days.getOrDefault(article.getKey(), LocalDate.EPOCH);
            double start = RelatingOnPostgres.millis();
            refresh();
            double refreshed = RelatingOnPostgres.millis();
            Nearest nearest = nearest(article.getKey(), day, article.getValue());
            double searched = RelatingOnPostgres.millis();
            index(article.getKey(), day, article.getValue());
            searching += searched - refreshed;
            indexing += refreshed - start + RelatingOnPostgres.millis() - searched;
            found.add(nearest);
        }
        new Grouped(found, before, 0, 0).at(0.3).forEach(groupOf::put);
        return new Grouped(found, before, searching / texts.size(), indexing / texts.size());
    }

    private void refresh() {
        try {
            DirectoryReader now = DirectoryReader.openIfChanged(reader, writer);
            if (now != null) {
                reader.close();
                reader = now;
                rarities.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Nearest nearest(String id, LocalDate day, String text) {
        try {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new Dot());
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            IndexSearcher.setMaxClauseCount(4096);
            weights(text)
                    .forEach((word, weight) -> query.add(
                            new BoostQuery(new TermQuery(new Term("words", word)), weight),
                            BooleanClause.Occur.SHOULD));
            query.add(
                    LongPoint.newRangeQuery("day", day.toEpochDay() - WINDOW_DAYS, day.toEpochDay() + WINDOW_DAYS),
                    BooleanClause.Occur.FILTER);
            query.setMinimumNumberShouldMatch(1);
            ScoreDoc[] best = searcher.search(query.build(), 1).scoreDocs;
            return best.length == 0
                    ? new Nearest(id, id, 0)
                    : new Nearest(
                            id, searcher.storedFields().document(best[0].doc).get("id"), best[0].score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(String id, LocalDate day, String text) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        Document document = new Document();
        document.add(new StoredField("id", id));
        document.add(new LongPoint("day", day.toEpochDay()));
        document.add(new Field("words", new Weighted(weights(text)), type));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text with their weights, of length one as a vector; a word counts by how few articles have it so far. */
    private Map<String, Float> weights(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (word.length() > 0) {
                counts.merge(word.toString(), 1, Integer::sum);
                word.setLength(0);
            }
        }
        Map<String, Float> weights = new LinkedHashMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity(entry.getKey());
            weights.put(entry.getKey(), (float) weight);
            square += weight * weight;
        }
        float length = square == 0 ? 1 : (float) Math.sqrt(square);
        weights.replaceAll((w, weight) -> weight / length);
        return weights;
    }

    private double rarity(String word) {
        return rarities.computeIfAbsent(word, this::counted);
    }

    private double counted(String word) {
        try {
            return Math.log((reader.numDocs() + 2.0) / (reader.docFreq(new Term("words", word)) + 1.0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words, each once, with its weight as its frequency. */
    private static final class Weighted extends TokenStream {
        private final java.util.Iterator<Map.Entry<String, Float>> words;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        Weighted(Map<String, Float> weights) {
            words = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!words.hasNext()) {
                return false;
            }
            Map.Entry<String, Float> word = words.next();
            term.append(word.getKey());
            frequency.setTermFrequency(Math.max(1, Math.round(word.getValue() * SCALE)));
            return true;
        }
    }

    /** The plain product of the weights. */
    private static final class Dot extends Similarity {
        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long norm) {
                    return boost * frequency / SCALE;
                }
            };
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
