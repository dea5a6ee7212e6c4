package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;
import org.parley.people.PersonReference;

/** Finds who a verb is about where another verb stands between it and the subject of its clause. */
final class Subjects {
    private static final int LOOK = 14;
    private static final Set<String> HELPERS =
            Set.of("to", "not", "n't", "due", "expected", "scheduled", "set", "about", "going", "likely", "then");
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "any", "some", "no", "such", "these", "those");
    private static final Set<String> BELIEVES = EventLists.of("believes");

    private final Scene s;
    private final Participants people;

    Subjects(Scene scene, Participants people) {
        this.s = scene;
        this.people = people;
    }

    /**
     * "he believed B had left", "A said also a shipment will leave": who stands right before the verb at {@code verb},
     * nobody where it is something else; null where the subject of the clause goes on.
     */
    @Nullable
    Set<String> nearest(Clause clause, int verb) {
        int said = people.firstVerb(clause, verb);
        while (said + 1 < verb && (HelpingVerbs.any(s.at(said)) || VerbForms.NOT.contains(s.at(said)))) {
            said++; // "did not believe any decision would come"
        }
        if (said >= verb
                || !(s.speech(said)
                        || BELIEVES.contains(s.at(said))
                        || s.at(said).equals("told"))) {
            return null;
        }
        int j = verb - 1;
        while (j > said
                && (HelpingVerbs.any(s.at(j))
                        || HELPERS.contains(s.at(j))
                        || s.adverb(j)
                        || s.time[j] != null
                        || s.at(j).equals("on"))) {
            j--;
        }
        if (j <= said || verb - j > LOOK) {
            return null;
        }
        if (s.person[j] != null) {
            return list(j, said);
        }
        boolean told = s.at(said).equals("told") || s.at(said).equals("informed");
        return s.at(j + 1).equals("to") || told || !thing(said + 1, j) ? null : Set.of();
    }

    /** The names that end at {@code last}, the ones joined to them by "and" included. */
    Set<String> list(int last, int after) {
        Set<String> names = new LinkedHashSet<>();
        int j = last;
        while (j > after && s.person[j] != null) {
            PersonReference reference = s.person[j];
            names.addAll(reference.names());
            int first = Math.min(j, s.mentionStart[j]);
            while (first - 1 > after && s.person[first - 1] == reference) {
                first--;
            }
            first = Math.min(first, s.mentionStart[first]);
            j = s.at(first - 1).equals("and") || s.at(first - 1).equals(",") ? first - 2 : after;
        }
        return names;
    }

    /** "a first shipment of crude oil", "any decisions": a noun with a determiner, and no person in it. */
    private boolean thing(int from, int to) {
        boolean determined = false;
        for (int i = from; i <= to; i++) {
            if (s.person[i] != null || EventWords.party(s.at(i)) || EventWords.people(s.at(i))) {
                return false;
            }
            determined |= DETERMINERS.contains(s.at(i));
        }
        return determined;
    }
}
