package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.events.EventWords.Form;

/** The helpers of English verbs, and the form of a verb that no table lists, told by its ending. */
final class VerbForms {
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re");
    static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    static final Set<String> WILL = Set.of("will", "'ll", "shall", "would", "should", "must");
    static final Set<String> MAY = Set.of("may", "might", "could", "can");
    static final Set<String> NOT = Set.of("not", "never", "n't", "cannot", "neither", "nor");
    private static final Set<String> PAST_LIGHT = EventLists.of("light-past");
    private static final Set<String> PAST_ONLY = EventLists.of("past-only");

    /** The words that join a verb to its noun: "flew to", "called for". */
    static final Set<String> PARTICLES =
            Set.of("in", "at", "on", "for", "of", "to", "from", "during", "about", "with", "into", "off", "up", "out");

    private VerbForms() {}

    /** The form that a governing word stands in, by its ending. */
    static Form form(String word) {
        if (word.endsWith("ing")) {
            return Form.ING;
        }
        if (past(word)) {
            return Form.PAST;
        }
        return word.equals("has") || (word.endsWith("s") && !word.endsWith("ss")) ? Form.THIRD : Form.BASE;
    }

    /** Whether the word is a past tense or a participle. */
    static boolean past(String word) {
        return word.endsWith("ed") || PAST_LIGHT.contains(word) || PAST_ONLY.contains(word);
    }
}
