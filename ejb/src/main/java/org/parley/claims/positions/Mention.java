package org.parley.claims.positions;

/**
 * Words of a sentence that may name whoever holds a position: tokens [from, to).
 *
 * @param from index of the first token
 * @param to index of the token after the last
 * @param name as understood: a full name or a side
 * @param side the side spoken for
 * @param describes whether the words describe a noun behind them ("Norwegian officials")
 */
record Mention(int from, int to, String name, String side, boolean describes) {
    Mention(int from, int to, String side) {
        this(from, to, side, side, false);
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
