package org.parley.claims.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;

/** Finds the words of a clause that name encounters. */
final class TriggerFinder {
    private static final Set<String> SETS = Set.of("set", "sets", "took", "jetted", "jets");

    private final Scene s;
    private final Presence presence;
    private final PhraseTriggers tails;
    private final SummitTriggers summits;
    private final NounTriggers nouns;
    private final VerbTriggers verbs;

    TriggerFinder(Scene scene) {
        this.s = scene;
        this.presence = new Presence(scene);
        this.tails = new PhraseTriggers(scene);
        this.summits = new SummitTriggers(scene);
        this.nouns = new NounTriggers(scene);
        this.verbs = new VerbTriggers(scene);
    }

    List<Trigger> in(Clause clause) {
        List<Trigger> found = new ArrayList<>();
        for (int i = clause.from(); i < clause.to(); i++) {
            Trigger trigger = s.aside[i] ? null : at(i, clause);
            boolean session = !found.isEmpty() && found.get(found.size() - 1).noun() != null;
            if (trigger != null && session && (tails.gathers(trigger) || assembles(trigger))) {
                continue; // "the session brought A together with B": one encounter, told by the noun
            }
            if (trigger != null) {
                found.add(trigger);
                i = trigger.to() - 1;
            }
        }
        return found;
    }

    /** "talks resume on Monday": one encounter, told by the noun. */
    private static boolean assembles(Trigger trigger) {
        return trigger.verb() != null && trigger.verb().frame() == EventWords.Frame.ASSEMBLE;
    }

    private @Nullable Trigger at(int i, Clause clause) {
        Trigger summit = summits.summit(i, clause);
        if (summit != null) {
            return summit;
        }
        if (s.person[i] != null || s.time[i] != null) {
            return null;
        }
        Trigger there = presence.at(i, clause);
        if (there != null) {
            return there;
        }
        if (s.at(i).equals("off") && s.at(i + 1).equals("for") && i > clause.from() && SETS.contains(s.at(i - 1))) {
            return verbs.setsOff(i, clause);
        }
        Trigger phrase = tails.phrase(i, clause);
        if (phrase != null) {
            return phrase;
        }
        EventWords.Verb verb = Participants.guest(s, i) ? null : EventWords.verb(s.at(i));
        if (verb != null && verbs.verbHere(i, verb, clause)) {
            return verbs.verb(i, verb, clause);
        }
        EventWords.Noun noun = EventWords.noun(s.at(i));
        return noun == null ? null : nouns.noun(i, noun, clause);
    }
}
