package org.parley.bench.tempeval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints relaxed, strict and value F1 over TimeML folders: {@code TempEval even|odd FOLDER... [--misses]}. Files are taken
 * in the order of the folders given, sorted by name inside each; even is for development, odd for the final figure, and
 * misses are shown for even files only.
 */
public final class TempEval {
    private TempEval() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = List.of(arguments);
        boolean even = given.get(0).equals("even");
        List<Path> files = new ArrayList<>();
        for (String folder : given.subList(1, given.size())) {
            if (!folder.startsWith("--")) {
                try (Stream<Path> inside = Files.list(Path.of(folder))) {
                    inside.filter(f -> f.toString().endsWith(".tml")).sorted().forEach(files::add);
                }
            }
        }
        TimexScore score = new TimexScore(System.out, even && given.contains("--misses"));
        int used = 0;
        for (int i = even ? 0 : 1; i < files.size(); i += 2) {
            score.add(TimeMlFile.read(files.get(i)), Integer.MAX_VALUE);
            used++;
        }
        score.print(used);
    }
}
