package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.events.EventWords.How;

/** Tells the plans that have been given up: "dropped his plan to visit B", "scrapped plans for a trip", "gave up the idea of". */
final class AbandonedPlans {
    private static final Set<String> PLANS = EventLists.of("plan");
    private static final Set<String> GIVES = EventLists.of("gives-up");
    private static final int DESCRIBED = 4;

    private final Scene s;

    AbandonedPlans(Scene scene) {
        this.s = scene;
    }

    /** Whether the plan whose noun stands at {@code noun} has been given up by the words before it. */
    boolean givenUp(int noun, int from) {
        if (noun < from || !PLANS.contains(s.at(noun))) {
            return false;
        }
        int i = noun - 1;
        while (i > from && i > noun - DESCRIBED && describes(i)) {
            i--;
        }
        boolean up = s.at(i).equals("up") || s.at(i).equals("off");
        int verb = up ? i - 1 : i;
        if (verb < from || Denials.before(s, verb, from)) {
            return false;
        }
        return up
                ? GIVES.contains(s.at(verb)) || Governors.OFF.contains(s.at(verb))
                : EventWords.governor(s.at(verb)) == How.CANCELLED && !EventWords.modal(s.at(verb - 1));
    }

    private boolean describes(int i) {
        return NounPhrases.DETERMINERS.contains(s.at(i))
                || s.possessive(i)
                || s.adverb(i)
                || s.isWord(i)
                        && EventWords.governor(s.at(i)) == null
                        && !s.at(i).equals("up")
                        && !s.at(i).equals("off")
                        && s.person[i] == null;
    }
}
