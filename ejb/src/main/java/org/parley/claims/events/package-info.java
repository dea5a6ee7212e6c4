/**
 * How encounters and acts are read out of sentences: triggers, clauses, status, time, place, length and people, and the
 * one policy that tells whether two news events are the same happening.
 *
 * <p>Hints and traps: every rule looks at the words of one sentence through {@link org.parley.claims.events.Scene}, and
 * look-ahead is bounded, so that reading is linear. A telling is a {@link org.parley.claims.events.Telling}; only
 * {@link org.parley.claims.events.Retellings} makes records of them, one a fact and article.
 */
@NullMarked
package org.parley.claims.events;

import org.jspecify.annotations.NullMarked;
