package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;

/**
 * Words that name an encounter: a verb, or a noun with the words before it.
 *
 * @param from first word (of the noun phrase, where it is a noun)
 * @param head the noun or verb
 * @param to after the last word ("round of talks")
 * @param kinds what it can be
 * @param verb the verb; null for a noun
 * @param noun the traits of the noun phrase; null for a verb
 */
record Trigger(
        int from,
        int head,
        int to,
        Set<EventKind> kinds,
        EventWords.@Nullable Verb verb,
        @Nullable Noun noun) {
    /**
     * What a noun phrase tells by itself.
     *
     * @param self whether the noun alone names an encounter
     * @param ordinal the count printed in it
     * @param definite whether it points back ("the call", "this session")
     * @param next whether it is one after another ("the next round")
     * @param parties whether it says that sides negotiate
     * @param mutual whether it says that both are in it ("an in-person meeting")
     * @param count whether it speaks of several ("five rounds of talks")
     * @param modifier proposed, planned, current or latest; null where nothing is said
     */
    record Noun(
            boolean self,
            @Nullable Integer ordinal,
            boolean definite,
            boolean next,
            boolean parties,
            boolean mutual,
            boolean count,
            EventWords.@Nullable Modifier modifier) {}

    boolean can(EventKind kind) {
        return kinds.contains(kind);
    }

    boolean is(EventKind kind) {
        return kinds.size() == 1 && kinds.contains(kind);
    }
}
