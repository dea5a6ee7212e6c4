package org.parley.claims.events;

import java.util.Set;

/** Knows the verbs that only help another one: "has met", "will be held". */
final class HelpingVerbs {
    private static final Set<String> FINITE = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "may", "might", "can", "could",
            "should");
    private static final Set<String> DOING = Set.of("did", "does", "do");

    private HelpingVerbs() {}

    /** A form of be or have, or one that tells of what may come. */
    static boolean finite(String word) {
        return FINITE.contains(word);
    }

    /** The same, "be", "been" and "did" included. */
    static boolean any(String word) {
        return finite(word) || DOING.contains(word) || word.equals("be") || word.equals("been");
    }
}
