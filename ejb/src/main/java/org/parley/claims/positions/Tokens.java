package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/** Finds tokens by their place in the text. */
final class Tokens {
    private Tokens() {}

    /** Index of the last token that starts at or before {@code offset}; 0 where none does. */
    static int at(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (tokens.get(mid).span().start() <= offset) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return low;
    }
}
