package org.parley.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.StringTokenizer;
import org.parley.articles.ArticleIntake;
import org.parley.articles.ArticleText;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.Extractor;
import org.parley.claims.ReadingDraft;

/**
 * Prints the processor time that reading costs on one thread: {@code ReadingSpeed FOLDER [ARTICLES]}, where the folder
 * holds the Reuters-21578 files. The whole way from bytes to claims is measured, each extractor by itself as well, then
 * one article of 12,500, 25,000, 50,000 and 100,000 words.
 */
public final class ReadingSpeed {
    private final ArticleIntake intake = ArticleIntake.withAllFormats();
    private final List<Extractor> extractors;
    private final Map<String, Long> spent = new LinkedHashMap<>();
    private final PrintStream out;

    private ReadingSpeed(PrintStream out) {
        this.out = out;
        this.extractors = ServiceLoader.load(Extractor.class, Extractor.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted((a, b) -> a.stage() != b.stage()
                        ? a.stage().compareTo(b.stage())
                        : a.getClass().getName().compareTo(b.getClass().getName()))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        int articles = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4000;
        List<String> texts = ReutersTexts.read(Path.of(arguments[0]), articles);
        ReadingSpeed speed = new ReadingSpeed(System.out);
        speed.newswire(texts);
        speed.longArticle(texts);
    }

    private void newswire(List<String> texts) {
        texts.subList(0, Math.min(1500, texts.size())).forEach(this::read); // until the compiler has seen the code
        spent.clear();
        long words = texts.stream().mapToLong(ReadingSpeed::words).sum();
        long wall = System.nanoTime();
        long begin = cpu();
        texts.forEach(this::read);
        long all = cpu() - begin;
        wall = System.nanoTime() - wall;
        out.printf(
                Locale.ROOT,
                "%d articles, %d words: %.2f cpu-ms per 500 words, %.0f articles a second of wall time on one thread%n",
                texts.size(),
                words,
                per500(all, words),
                texts.size() / (wall / 1e9));
        spent.forEach((part, nanos) -> out.printf(Locale.ROOT, "  %-24s %.3f%n", part, per500(nanos, words)));
    }

    private void longArticle(List<String> texts) {
        for (int size : new int[] {12_500, 25_000, 50_000, 100_000}) {
            StringBuilder text = new StringBuilder();
            int words = 0;
            for (int i = 0; words < size; i++) {
                String next = texts.get(i % texts.size());
                text.append(next).append("\n\n");
                words += words(next);
            }
            read(text.toString());
            spent.clear();
            long begin = cpu();
            read(text.toString());
            out.printf(
                    Locale.ROOT,
                    "one article of %d words: %.2f cpu-ms per 500 words%n",
                    words,
                    per500(cpu() - begin, words));
            spent.forEach((part, nanos) -> out.printf(Locale.ROOT, "  %-24s %.3f%n", part, per500(nanos, size)));
        }
    }

    private void read(String text) {
        SourceDocument document = new SourceDocument("news.txt", text.getBytes(StandardCharsets.UTF_8), null);
        long begin = cpu();
        List<ArticleText> articles = new ArrayList<>();
        for (Outcome outcome : intake.read(document)) {
            if (outcome instanceof Outcome.Read read) {
                articles.add(read.text());
            }
        }
        begin = count("intake", begin);
        for (ArticleText article : articles) {
            ReadingDraft draft = new ReadingDraft(article);
            for (Extractor extractor : extractors) {
                extractor.extract(draft);
                begin = count(extractor.getClass().getSimpleName(), begin);
            }
            draft.toReading();
        }
    }

    private long count(String part, long begin) {
        long now = cpu();
        spent.merge(part, now - begin, Long::sum);
        return now;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    private static double per500(long nanos, long words) {
        return nanos / 1e6 / words * 500;
    }
}
