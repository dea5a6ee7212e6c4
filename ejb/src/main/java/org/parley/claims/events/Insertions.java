package org.parley.claims.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.text.Token;

/** Leaves out who says so where that parts what belongs together: "held talks[, officials said,] with A in Lima". */
final class Insertions {
    private static final int LONGEST = 7;
    private static final Set<String> GOES_ON = Set.of("with", "between", "in", "on", "at", "to");

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
            kept.add(tokens.get(i));
        }
        return kept.size() == tokens.size() ? tokens : kept;
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
