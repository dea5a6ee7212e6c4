package org.parley.claims.events;

import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;

/** Tells from tense and wording how far an encounter has come. */
final class StatusRules {
    private final VerbStatus verbs;
    private final NounStatus nouns;

    StatusRules(Scene scene) {
        this.verbs = new VerbStatus(scene);
        this.nouns = new NounStatus(scene, verbs);
    }

    /** The verdict on a verb that is an encounter by itself, or that holds one. */
    Verdict ofVerb(int verb, Form form, boolean pastToo, int from) {
        return verbs.ofVerb(verb, form, pastToo, from);
    }

    /** What the last helper between two words says of a bare verb behind it: "will dine with B and fly". */
    Verdict helped(int from, int until) {
        return verbs.helped(from, until);
    }

    /** How far the tense of a clause says that what is told in it has come; null for the present and for what is denied. */
    @Nullable
    EventStatus tense(int verb, Clause clause) {
        return verbs.tense(verb, clause);
    }

    /** The verdict on an encounter that a noun names; {@code [from, to)} are its words, {@code next} the clause after. */
    Verdict ofNoun(int from, int to, Clause clause, @Nullable Clause next) {
        return nouns.of(from, to, clause, next);
    }

    /** What the clause behind a relative clause says: "his trip, on which he was to see A, has been dropped". */
    Verdict resumed(Clause clause) {
        return nouns.resumed(clause);
    }
}
