package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.TogetherWords.Sense;
import org.parley.people.PersonReference;

/** Finds in the sentence before with whom some time was spent, where its own sentence names only one or points back. */
final class Sharers {
    private static final int FEW = 3;
    private static final Set<String> RECEIVER = Set.of("him", "her", "them");
    private static final Set<String> GIVEN = EventLists.of("shares-given-time");
    private static final Set<String> TOGETHER =
            Set.of("they", "both", "two", "pair", "leaders", "ministers", "together", "their", "men");

    private final Scene s;
    private final @Nullable Scene before;

    Sharers(Scene scene, @Nullable Scene before) {
        this.s = scene;
        this.before = before;
    }

    /** Adds to {@code persons} whom the words {@code [from, until)} before a length point back to. */
    void complete(Set<String> persons, int from, int until, Sense sense) {
        if (persons.size() == 1 && before != null && !before.headline() && given(from, until)) {
            addOther(persons, before); // "A travelled to Rome. B gave him 70 minutes"
        }
        if (persons.size() < 2 && together(s, from, until)) {
            persons.addAll(company());
        } else if (persons.size() == 1 && sense == Sense.LINE && before != null && TogetherWords.line(before)) {
            addOther(persons, before); // "The call came from B. A, after 45 minutes of conversation, said"
        }
    }

    private static void addOther(Set<String> persons, Scene told) {
        Set<String> other = named(told);
        other.removeAll(persons);
        if (other.size() == 1) {
            persons.addAll(other);
        }
    }

    /** "gave him 70 minutes": to somebody else than the giver. */
    private boolean given(int from, int until) {
        for (int i = from; i < until; i++) {
            if (RECEIVER.contains(s.at(i)) && GIVEN.contains(s.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words say that several were in it. */
    static boolean together(Scene s, int from, int until) {
        for (int i = from; i < until; i++) {
            if (TOGETHER.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** Who was told of in the sentence before, where these are two or three. */
    private Set<String> company() {
        Set<String> names = before == null || before.headline() ? Set.of() : named(before);
        return names.size() == 2 || names.size() == FEW ? names : Set.of();
    }

    private static Set<String> named(Scene told) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < told.size(); i++) {
            PersonReference reference = told.startsPerson(i) ? told.person[i] : null;
            if (reference != null && reference.kind() != PersonReference.Kind.PRONOUN) {
                names.addAll(reference.names());
            }
        }
        return names;
    }
}
