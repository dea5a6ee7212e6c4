package org.parley.claims.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.text.Token;

/**
 * Leaves out who says so where that parts what belongs together: "held talks[, officials said,] with A in Lima", "held [what
 * she called] frank talks".
 */
final class Insertions {
    private static final int LONGEST = 7;
    private static final Set<String> GOES_ON = Set.of("with", "between", "in", "on", "at", "to");

    private static final Set<String> HOLDS = Set.of(
            "held",
            "hold",
            "holds",
            "holding",
            "had",
            "have",
            "has",
            "having",
            "for",
            "after",
            "following",
            "in",
            "at");
    private static final Set<String> CALLED =
            Set.of("called", "termed", "dubbed", "labelled", "labeled", "calls", "terms");

    private Insertions() {}

    /** The words without insertions that tell who said so and stand before a preposition. */
    static List<Token> without(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            int end = i > 2 && lower(tokens, i).equals(",") ? end(tokens, i) : -1;
            if (end > 0) {
                i = end;
                continue;
            }
            int called = i > 0 && lower(tokens, i).equals("what") ? called(tokens, i) : -1;
            if (called > 0) {
                i = called;
                continue;
            }
            kept.add(tokens.get(i));
        }
        return kept.size() == tokens.size() ? tokens : kept;
    }

    /** "held [what she called] frank talks": the last word of what is left out; -1 where nothing is. */
    private static int called(List<Token> tokens, int what) {
        if (!HOLDS.contains(lower(tokens, what - 1))) {
            return -1;
        }
        for (int i = what + 1; i < Math.min(tokens.size() - 2, what + LONGEST); i++) {
            String word = lower(tokens, i);
            String next = lower(tokens, i + 1);
            if (CALLED.contains(word)) {
                return i;
            }
            boolean as = word.equals("described") && next.equals("as");
            boolean was = EventWords.speech(word) && (next.equals("was") || next.equals("were"));
            if (as || was) {
                return i + 1;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return -1;
            }
        }
        return -1;
    }

    /** The comma that closes the insertion which the one at {@code comma} opens; -1 where none does. */
    private static int end(List<Token> tokens, int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + LONGEST); i++) {
            if (lower(tokens, i).equals(",")) {
                boolean says = i > comma + 2 && EventWords.speech(lower(tokens, i - 1));
                return says && GOES_ON.contains(lower(tokens, i + 1)) && plain(tokens, comma + 1, i - 1) ? i : -1;
            }
        }
        return -1;
    }

    /** Somebody, and nothing that makes a clause of another kind: no relative, no conjunction, no mark. */
    private static boolean plain(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean word =
                    tokens.get(i).kind() == Token.Kind.WORD || lower(tokens, i).equals("'s");
            if (!word
                    || Set.of("who", "which", "and", "but", "as", "that", "not").contains(lower(tokens, i))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).lower().replace('\u2019', '\'');
    }
}
