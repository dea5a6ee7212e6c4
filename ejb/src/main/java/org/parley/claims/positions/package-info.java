/**
 * How positions are read out of sentences: words that state one, who holds it, what it is about, and one record of what is
 * said twice.
 *
 * <p>Hints and traps: the words live in {@code position-triggers.tsv}, {@code position-words.tsv} and
 * {@code position-parties.tsv}; an unknown actor means no position; look-ahead is bounded, so that reading is linear.
 */
@NullMarked
package org.parley.claims.positions;

import org.jspecify.annotations.NullMarked;
