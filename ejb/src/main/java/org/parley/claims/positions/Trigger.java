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
 * @param tail the words behind the object, of "put … on the table"; empty for most
 * @param act what they say a side does
 * @param strength how far the side has gone; null where the words do not tell
 * @param negated what they say under a negation; null where that states nothing
 * @param frames how the object follows, as the table explains
 * @param wordClass whether they are a verb, a noun with a possessor, or an adjective after "be"
 */
record Trigger(
        List<String> words,
        List<String> tail,
        Act act,
        @Nullable Strength strength,
        @Nullable Act negated,
        Set<String> frames,
        WordClass wordClass) {
    Trigger {
        words = List.copyOf(words);
        tail = List.copyOf(tail);
        frames = Set.copyOf(frames);
    }

    enum WordClass {
        VERB,
        NOUN,
        ADJ
    }

    int length() {
        return words.size() + tail.size();
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }
}
