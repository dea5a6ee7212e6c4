package org.parley.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/** Finds the country that "the government", with no name beside it, is the government of; leaves it open where in doubt. */
final class Governments {
    private final List<SideMention> named;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<SideMention> found = new ArrayList<>();
    private @Nullable String last;
    private int next;

    private Governments(List<SideMention> named) {
        this.named = named;
    }

    static List<SideMention> unnamed(List<LineReading> readings, List<SideMention> named) {
        Governments governments = new Governments(named);
        readings.forEach(r -> governments.line(r.line));
        return governments.found;
    }

    private void line(Line line) {
        String here = inSentence(line);
        for (int i = 0; i + 1 < line.size(); i++) {
            if (line.low(i).equals("the") && line.low(i + 1).equals("government") && !line.possessive(i + 2)) {
                String side = here != null ? here : last;
                if (side != null) {
                    found.add(new SideMention(line.span(i, i + 2), side, SideMention.Use.GOVERNMENT));
                }
            }
        }
    }

    /** Counts the governments named in the sentence; the one it names, null for none or several. */
    private @Nullable String inSentence(Line line) {
        String only = null;
        boolean several = false;
        Span sentence = line.size() == 0 ? new Span(0, 0) : line.span(0, line.size());
        while (next < named.size() && named.get(next).span().start() < sentence.end()) {
            SideMention mention = named.get(next++);
            if (isGovernment(line, mention.span())) {
                several |= only != null && !only.equals(mention.side());
                only = mention.side();
                int count = counts.merge(mention.side(), 1, Integer::sum);
                boolean most = counts.values().stream().allMatch(c -> c <= count);
                last = most ? mention.side() : null;
            }
        }
        return several ? null : only;
    }

    private static boolean isGovernment(Line line, Span span) {
        String words = span.of(line.text);
        int after = span.end();
        return words.endsWith(" government") || line.text.startsWith(" government", after);
    }
}
