package org.parley.bench.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parley.articles.ArticleIntake;
import org.parley.articles.Outcome;
import org.parley.articles.SourceDocument;
import org.parley.claims.ArticleReader;

/** Reads the files that a list names, one a line, on one thread: {@code ReadFiles LIST}. */
public final class ReadFiles {
    private ReadFiles() {}

    public static void main(String[] arguments) throws IOException {
        ArticleIntake intake = ArticleIntake.withAllFormats();
        ArticleReader reader = ArticleReader.withAllExtractors();
        int claims = 0;
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            for (Outcome outcome : intake.read(new SourceDocument(file, bytes, null))) {
                if (outcome instanceof Outcome.Read read) {
                    claims += reader.read(read.text()).figures().size();
                }
            }
        }
        System.out.println(claims + " figures");
    }
}
