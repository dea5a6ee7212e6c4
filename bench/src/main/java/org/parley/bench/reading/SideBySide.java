package org.parley.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Reads the same newswire with Parley and with CoreNLP, each in processes of its own, one thread each:
 * {@code SideBySide REUTERS ARTICLES CORENLP}, where the last is the folder that the profile {@code corenlp} fills. CoreNLP
 * is under the GPL: it is started by its command line, and nothing here is linked with it.
 *
 * <p>What counts is processor time. Each reader reads the texts once in one process and several times in another; the
 * difference is what reading costs once the models are loaded and the compiler has seen the code.
 */
public final class SideBySide {
    private static final int PARLEY_ROUNDS = 20;

    private final Path folder;
    private final List<String> files;
    private final PrintStream out;

    private SideBySide(Path folder, List<String> files, PrintStream out) {
        this.folder = folder;
        this.files = files;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("side-by-side");
        List<String> texts = ReutersTexts.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        List<String> files = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            files.add(
                    Files.writeString(folder.resolve(i + ".txt"), texts.get(i)).toString());
        }
        SideBySide sides = new SideBySide(folder, files, System.out);
        double parley = sides.articlesPerSecond(
                "Parley",
                PARLEY_ROUNDS,
                List.of("-cp", System.getProperty("java.class.path"), ReadFiles.class.getName()));
        double peer = sides.articlesPerSecond(
                "CoreNLP",
                2,
                List.of(
                        "-Xmx3g",
                        "-cp",
                        Path.of(arguments[2]).resolve("*").toString(),
                        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                        "-annotators",
                        "tokenize,ssplit,pos,lemma,ner",
                        "-threads",
                        "1",
                        "-outputFormat",
                        "text",
                        "-outputDirectory",
                        folder.resolve("out").toString(),
                        "-filelist"));
        System.out.printf(Locale.ROOT, "Parley reads %.0f times as many articles a cpu-second%n", parley / peer);
    }

    private double articlesPerSecond(String name, int rounds, List<String> command)
            throws IOException, InterruptedException {
        Duration once = cpu(name, 1, command);
        Duration often = cpu(name, rounds, command);
        double seconds = often.minus(once).toMillis() / 1000.0;
        double articles = files.size() * (rounds - 1) / seconds;
        out.printf(
                Locale.ROOT,
                "%s: %d articles in %.1f cpu-s, loading included; then %.1f articles a cpu-second%n",
                name,
                files.size(),
                once.toMillis() / 1000.0,
                articles);
        return articles;
    }

    /** The processor time of a process, as last seen while it ran. */
    private Duration cpu(String name, int rounds, List<String> command) throws IOException, InterruptedException {
        Path list = folder.resolve(name + rounds + ".list");
        Files.write(
                list,
                Collections.nCopies(rounds, files).stream()
                        .flatMap(List::stream)
                        .toList());
        List<String> whole = new ArrayList<>();
        whole.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        whole.add("-XX:+UseSerialGC");
        whole.addAll(command);
        whole.add(list.toString());
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + rounds + ".log").toFile())
                .start();
        Duration used = Duration.ZERO;
        do {
            used = process.info().totalCpuDuration().orElse(used);
        } while (!process.waitFor(100, TimeUnit.MILLISECONDS));
        if (process.exitValue() != 0) {
            throw new IOException(name + " ended with " + process.exitValue() + ", see " + folder);
        }
        return used;
    }
}
