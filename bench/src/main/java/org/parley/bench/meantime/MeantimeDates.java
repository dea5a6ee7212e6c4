package org.parley.bench.meantime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.parley.bench.tempeval.TimeMlFile;
import org.parley.bench.tempeval.TimexScore;

/**
 * Prints relaxed, strict and value F1 of times over a MEANTIME folder, in the sentences that are labelled:
 * {@code MeantimeDates even|odd FOLDER [--misses]}. Files are sorted by path; misses are shown for even files only.
 */
public final class MeantimeDates {
    private MeantimeDates() {}

    public static void main(String[] arguments) throws IOException {
        boolean even = arguments[0].equals("even");
        List<Path> files;
        try (Stream<Path> inside = Files.walk(Path.of(arguments[1]))) {
            files = inside.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
        }
        TimexScore score = new TimexScore(System.out, even && List.of(arguments).contains("--misses"));
        int used = 0;
        for (int i = even ? 0 : 1; i < files.size(); i += 2) {
            MeantimeFile file = MeantimeFile.read(files.get(i));
            List<TimeMlFile.Label> labelled = file.times().stream()
                    .filter(time -> time.start() < file.labelledTo())
                    .toList();
            score.add(new TimeMlFile(file.text(), file.created(), labelled), file.labelledTo());
            used++;
        }
        score.print(used);
    }
}
