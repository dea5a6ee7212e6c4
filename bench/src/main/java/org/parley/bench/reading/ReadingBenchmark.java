package org.parley.bench.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/**
 * Reading under JMH, on one thread: {@code ReadingBenchmark [FOLDER]}, where the folder holds the Reuters-21578 files;
 * without one the news is generated. An operation is 500 words, so that the figures are milliseconds for 500 words; the
 * line {@code cpu} is processor time, which is what counts where other work runs. What the JDK takes to find no more than
 * the words of the same texts stands beside it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ReadingBenchmark {
    private static final int WORDS = 100_000;
    private static final int OPERATION = 500;

    /** The Reuters folder; empty for generated news. */
    @Param("")
    public String folder = "";

    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final ArticleReader reader = ArticleReader.withAllExtractors();
    private final List<String> newswire = new ArrayList<>();
    private String longArticle = "";

    /** Takes articles until they have as many words as the operations of one invocation. */
    @Setup
    public void texts() throws IOException {
        List<String> all = folder.isEmpty()
                ? GeneratedNews.articles(WORDS / 100)
                : ReutersTexts.read(Path.of(folder), Integer.MAX_VALUE);
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            newswire.add(all.get(i));
            words += new StringTokenizer(all.get(i)).countTokens();
        }
        longArticle = String.join("\n\n", newswire);
    }

    /** Newswire articles as they came, from bytes to all claims. */
    @Benchmark
    @OperationsPerInvocation(WORDS / OPERATION)
    public void newswire(Blackhole results) {
        newswire.forEach(text -> read(text, results));
    }

    /** The same words as one article. */
    @Benchmark
    @OperationsPerInvocation(WORDS / OPERATION)
    public void longArticle(Blackhole results) {
        read(longArticle, results);
    }

    /** The same newswire cut into words by the JDK, and nothing else. */
    @Benchmark
    @OperationsPerInvocation(WORDS / OPERATION)
    public void wordsByTheJdk(Blackhole results) {
        for (String text : newswire) {
            BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
            words.setText(text);
            int from = words.first();
            for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
                results.consume(text.substring(from, to));
                from = to;
            }
        }
    }

    private void read(String text, Blackhole results) {
        SourceDocument document = new SourceDocument("news.txt", text.getBytes(StandardCharsets.UTF_8), null);
        for (Outcome outcome : intake.read(document)) {
            if (outcome instanceof Outcome.Read read) {
                results.consume(reader.read(read.text()));
            }
        }
    }

    /** Runs all of it, with the folder where one is given. */
    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .param("folder", arguments.length > 0 ? arguments[0] : "")
                        .addProfiler(WorkerCpu.class)
                        .build())
                .run();
    }
}
