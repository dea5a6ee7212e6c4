package org.parley.claims.events;

import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;

/**
 * What the words around a trigger say.
 *
 * @param status proposed to cancelled; null where the words leave it open
 * @param denied whether the words say that it did not happen or is not planned
 * @param firm whether a verb says so, rather than an adjective or a preposition
 * @param verb the verb that says so; -1 where none does
 */
record Verdict(@Nullable EventStatus status, boolean denied, boolean firm, int verb) {
    static final Verdict OPEN = new Verdict(null, false, false, -1);

    static Verdict firm(EventStatus status, int verb) {
        return new Verdict(status, false, true, verb);
    }

    static Verdict weak(EventStatus status, int verb) {
        return new Verdict(status, false, false, verb);
    }

    static Verdict denied(int verb) {
        return new Verdict(null, true, true, verb);
    }
}
