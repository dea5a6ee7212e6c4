package org.parley.claims.events;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Modifier;

/** Finds the gatherings that have a name of their own: "the ASEAN summit", "COP30". */
final class SummitTriggers {
    static final Set<EventKind> SUMMIT = EnumSet.of(EventKind.SUMMIT);
    private static final Set<String> GATHERINGS = EventLists.of("summit-gathering");

    private final Scene s;
    private final NounPhrases phrases;

    SummitTriggers(Scene scene) {
        this.s = scene;
        this.phrases = new NounPhrases(scene);
    }

    @Nullable
    Trigger summit(int i, Clause clause) {
        int end = summitName(i, clause.to());
        if (end < 0) {
            return EventWords.summitAlone(s.at(i)) ? summitNoun(i, i + 1, clause) : null;
        }
        for (int j = end; j < Math.min(end + 4, clause.to()); j++) {
            if (GATHERINGS.contains(s.at(j))) {
                return summitNoun(i, j + 1, clause);
            }
            if (!s.at(j).startsWith("leader")
                    && !s.possessive(j)
                    && !s.at(j).equals("annual")
                    && !s.at(j).equals("climate")) {
                return null;
            }
        }
        return null;
    }

    private int summitName(int i, int to) {
        return summitName(s, i, to);
    }

    /** The index after the name of a standing gathering that begins at {@code i}; -1 where none does. */
    static int summitName(Scene s, int i, int to) {
        String name = s.at(i);
        if (!EventWords.summitBegins(name)) {
            return -1;
        }
        for (int n = 1; n <= 3 && i + n <= to; n++) {
            if (n > 1) {
                name = name + " " + s.at(i + n - 1);
            }
            if (EventWords.summitName(name)) {
                return i + n;
            }
        }
        return -1;
    }

    private Trigger summitNoun(int i, int to, Clause clause) {
        int from = phrases.phraseStart(i, clause.from());
        boolean planned = false;
        for (int j = from; j < i; j++) {
            planned |= EventWords.modifier(s.at(j)) == Modifier.PLANNED;
        }
        return new Trigger(
                from,
                to - 1,
                to,
                SUMMIT,
                null,
                new Trigger.Noun(true, null, true, false, false, false, false, planned ? Modifier.PLANNED : null));
    }
}
