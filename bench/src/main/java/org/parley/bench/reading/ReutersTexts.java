package org.parley.bench.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The newswire records of a Reuters-21578 folder that have a body, as plain text files: title, blank line, body. */
final class ReutersTexts {
    private ReutersTexts() {}

    static List<String> read(Path folder, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(f -> f.toString().endsWith(".sgm")).sorted().toList();
        }
        for (Path file : files) {
            String all = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (int at = all.indexOf("<REUTERS");
                    at >= 0 && texts.size() < most;
                    at = all.indexOf("<REUTERS", at + 1)) {
                int end = all.indexOf("</REUTERS>", at);
                String body = between(all, "<BODY>", "</BODY>", at, end);
                if (!body.isBlank()) {
                    texts.add(between(all, "<TITLE>", "</TITLE>", at, end) + "\n\n" + body);
                }
            }
        }
        return texts;
    }

    private static String between(String all, String open, String close, int from, int to) {
        int start = all.indexOf(open, from);
        int end = start < 0 ? -1 : all.indexOf(close, start);
        return start < 0 || start > to || end < 0 || end > to
                ? ""
                : all.substring(start + open.length(), end)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replace("&#3;", "")
                        .replace("&#31;", "");
    }
}
