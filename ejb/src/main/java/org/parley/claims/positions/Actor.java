package org.parley.claims.positions;

/**
 * Who holds a position.
 *
 * @param name as understood: a full name or a side
 * @param side the side spoken for
 * @param token index of the first token of the words that name the actor
 */
record Actor(String name, String side, int token) {}
