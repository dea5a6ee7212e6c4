package org.parley.people;

import java.util.Set;

/** Recognises the names of organisations by their look: capitalised words that end or begin like one. */
final class Organisations {
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "&", "on", "in");

    private Organisations() {}

    /** The token after the run of capitalised words that begins at {@code start}, joined by small words. */
    static int end(LineReading reading, int start) {
        Line line = reading.line;
        int i = start;
        while (i < line.size() && i - start < 10 && !reading.taken(i)) {
            if (line.capital(i) && line.isWord(i)) {
                i++;
            } else if (i > start
                    && INSIDE.contains(line.low(i))
                    && line.capital(i + 1)
                    && !line.low(i).equals("in")
                    && (!line.low(i).equals("and") || Lexicon.NOT_NAMES.contains(line.low(i + 1)))) {
                i++;
            } else if (i > start && line.low(i).equals("for") && line.low(i + 1).equals("the")) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the words {@code [from, to)} hold one that organisations are called by, or are an acronym. */
    static boolean looksLikeOne(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Lexicon.NOT_NAMES.contains(line.low(i))) {
                return true;
            }
        }
        String word = line.word(to - 1);
        return to - from == 1 && word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }
}
