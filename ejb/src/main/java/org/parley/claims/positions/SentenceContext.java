package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/**
 * What every reader of positions has of one sentence.
 *
 * @param text the article, into which spans point
 * @param tokens the words of the sentence, in order
 * @param words the tables
 * @param actors who may hold a position in it
 * @param objects what a position may be about
 * @param table what the sentences before left on the table
 * @param report which report of the article the sentence belongs to
 */
record SentenceContext(
        String text,
        List<Token> tokens,
        PositionWords words,
        Actors actors,
        ObjectFinder objects,
        OnTheTable table,
        int report) {}
