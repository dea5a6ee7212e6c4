package org.parley.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.text.Span;

/** The parts of an article as one short line, "BODY 120 279 1;…", for a column that is always read whole. */
final class PartList {
    private PartList() {}

    static String format(List<Part> parts) {
        return parts.stream()
                .map(part -> part.kind() + " " + part.span().start() + " "
                        + part.span().end() + " " + part.report())
                .collect(Collectors.joining(";"));
    }

    static List<Part> parse(String line) {
        List<Part> parts = new ArrayList<>();
        for (String written : line.isEmpty() ? new String[0] : line.split(";", -1)) {
            String[] field = written.split(" ", -1);
            Span span = new Span(Integer.parseInt(field[1]), Integer.parseInt(field[2]));
            parts.add(new Part(PartKind.valueOf(field[0]), span, Integer.parseInt(field[3])));
        }
        return parts;
    }
}
