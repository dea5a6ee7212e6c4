package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.people.PersonReference;

/**
 * Gives an encounter told of "the two", "they" or "their conversation" the two people that it can mean: those of another
 * encounter of the sentence, else the only two who are named in the sentence before, or in the one before that.
 */
final class Companions {
    private static final int BACK = 2;
    private static final int LOOK = 8;
    private static final Set<String> GROUPS =
            Set.of("they", "both", "two", "pair", "leaders", "ministers", "their", "men");

    private Companions() {}

    static void complete(List<Telling> tellings, List<Scene> scenes) {
        for (Telling telling : tellings) {
            boolean pair = telling.persons.isEmpty()
                    && !telling.sitting
                    && !telling.can(EventKind.VISIT)
                    && !telling.can(EventKind.SUMMIT)
                    && !telling.round
                    && telling.ordinal == null
                    && (telling.can(EventKind.CALL) || telling.can(EventKind.MEETING));
            if (pair && telling.status != null && ofGroup(telling, scenes.get(telling.sentence))) {
                beside(telling, tellings).or(() -> named(telling, scenes)).ifPresent(names -> {
                    telling.persons.addAll(names);
                    telling.pair = true;
                    telling.parties = false;
                    telling.grounded = true;
                });
            }
        }
    }

    /** Whether such a word stands in the telling, or right before it in its sentence. */
    private static boolean ofGroup(Telling telling, Scene s) {
        int first = 0;
        while (first < s.size() && s.tokens.get(first).span().end() <= telling.span.start()) {
            first++;
        }
        for (int i = Math.max(0, first - LOOK);
                i < s.size() && s.tokens.get(i).span().start() < telling.span.end();
                i++) {
            if (GROUPS.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Set<String>> beside(Telling telling, List<Telling> tellings) {
        return tellings.stream()
                .filter(t -> t != telling && t.sentence == telling.sentence && t.persons.size() == 2)
                .map(t -> t.persons)
                .findFirst();
    }

    private static Optional<Set<String>> named(Telling telling, List<Scene> scenes) {
        for (int n = telling.sentence - 1; n >= Math.max(0, telling.sentence - BACK); n--) {
            Scene s = scenes.get(n);
            if (s.report != telling.report) {
                return Optional.empty();
            }
            Set<String> names = new LinkedHashSet<>();
            for (int i = 0; i < s.size(); i++) {
                if (s.startsPerson(i)) {
                    PersonReference reference = Objects.requireNonNull(s.person[i]);
                    names.addAll(reference.names());
                }
            }
            if (names.size() == 2) {
                return Optional.of(names);
            }
            if (names.size() > 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
