package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes away the marks around single words of somebody's that a report weaves into its own sentence: Oslo is "ready to cut"
 * the quota. Who says them is whoever the sentence tells of, so that they are read as its other words are.
 */
public final class PartialQuotes {
    private static final int LONGEST = 8;
    /** Whoever says these speaks for himself: what is around them is a quotation. */
    private static final Set<String> OWN = Set.of("we", "i", "our", "my", "us", "me", "i'm", "we're", "you");

    private PartialQuotes() {}

    /** The words without such marks; the same list where it has none. */
    public static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        int close = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == close) {
                continue;
            }
            int end = close < i && opens(tokens, i) ? end(tokens, i) : -1;
            if (end > 0) {
                close = end;
                continue;
            }
            kept.add(tokens.get(i));
        }
        return close < 0 ? tokens : kept;
    }

    /** A mark right behind a plain word, which no comma or colon parts from the sentence. */
    private static boolean opens(List<Token> tokens, int i) {
        String mark = tokens.get(i).text();
        return (mark.equals("\"") || mark.equals("\u201c"))
                && i > 0
                && tokens.get(i - 1).kind() != Token.Kind.PUNCTUATION;
    }

    /** The mark that closes it a few words on; -1 where what it opens is longer, a sentence or somebody's own. */
    private static int end(List<Token> tokens, int open) {
        for (int i = open + 1; i < Math.min(tokens.size() - 1, open + LONGEST + 2); i++) {
            Token token = tokens.get(i);
            if (token.text().equals("\"") || token.text().equals("\u201d")) {
                return i > open + 1 ? i : -1;
            }
            boolean stop = token.kind() == Token.Kind.PUNCTUATION && !"-%$".contains(token.text());
            if (stop || OWN.contains(token.text().toLowerCase(Locale.ROOT))) {
                return -1;
            }
        }
        return -1;
    }
}
