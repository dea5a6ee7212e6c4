package org.parley.claims.positions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position.Act;
import org.parley.claims.Position.Strength;

/**
 * Words that state a position, and how their object follows: one row of {@code position-triggers.tsv}.
 *
 * @param words the words in lower case
 * @param act what they say a side does
 * @param strength how far the side has gone; null where the words do not tell
 * @param negated what they say under a negation; null where that states nothing
 * @param frames how the object follows: np, for, on, to, that, of, with, ing, about, obj-to
 * @param wordClass whether they are a verb, a noun with a possessor, or an adjective after "be"
 */
record Trigger(
        List<String> words,
        Act act,
        @Nullable Strength strength,
        @Nullable Act negated,
        Set<String> frames,
        WordClass wordClass) {
    Trigger {
        words = List.copyOf(words);
        frames = Set.copyOf(frames);
    }

    enum WordClass {
        VERB,
        NOUN,
        ADJ
    }
}
