package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.PersonReference;

/**
 * Gives an encounter told of "the two", "they" or "their conversation" the two people that it can mean: those of another
 * encounter of the sentence, else the only two who are named in the sentence before, or in the one before that.
 */
final class Companions {
    private static final int BACK = 2;
    private static final int LOOK = 8;
    private static final int OBJECT = 7;
    /** Nouns that mean who was told of only behind a pointing word: "leaders met" are others. */
    private static final Set<String> NOUNS = Set.of("leaders", "ministers", "men");

    private static final Set<String> POINTING = Set.of("the", "both", "two", "their", "these", "those", "respective");
    private static final Set<String> NATIONS = EventLists.of("nations");
    private static final Set<String> GROUPS = EventLists.of("companions");

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
            if (pair && telling.status == null && telling.minutes != null) {
                telling.status = EventStatus.HELD; // nobody knows how long what is to come will take
            }
            if (pair && telling.status != null && ofGroup(telling, scenes.get(telling.sentence))) {
                Optional<Set<String>> beside = beside(telling, tellings);
                Optional<Set<String>> names = beside.isPresent() ? beside : named(telling, scenes);
                if (names.isPresent()) {
                    telling.persons.addAll(names.get());
                    telling.pair = true;
                    telling.parties = false;
                    telling.grounded = true;
                    boolean goesOn = beside.isEmpty() && telling.date == null && telling.status == EventStatus.HELD;
                    telling.date = goesOn ? dayBefore(telling, scenes) : telling.date;
                }
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
            boolean bodies = Actors.bodies(s.at(i + 1)) // "the two sides"
                    || s.at(i).equals("their") && negotiators(s, i); // "negotiators hope to hold their next session"
            boolean others = ofOthers(s, s.at(i - 1).equals("the") ? i - 2 : i - 1);
            boolean countries = s.possessive(i - 1) && NATIONS.contains(s.at(i - 2)); // "the two countries' leaders"
            boolean known = !NOUNS.contains(s.at(i)) || POINTING.contains(s.at(i - 1)) || countries;
            if (known && GROUPS.contains(s.at(i)) && s.person[i] == null && s.time[i] == null && !bodies && !others) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody without a name acts before "their". */
    private static boolean negotiators(Scene s, int their) {
        for (int i = their - 1; i >= Math.max(0, their - OBJECT) && s.isWord(i); i--) {
            if (s.person[i] != null) {
                return false;
            }
            if (EventWords.party(s.at(i))) {
                return !POINTING.contains(s.at(i - 1));
            }
        }
        return false;
    }

    /** "talks with the two ministers", "a deal between the two leaders": those are not all who were in it. */
    private static boolean ofOthers(Scene s, int preposition) {
        boolean between = s.at(preposition).equals("between") && EventWords.noun(s.at(preposition - 1)) == null;
        return s.at(preposition).equals("with") || between;
    }

    /** The day of the sentence before, where this one names none. */
    private static @Nullable String dayBefore(Telling telling, List<Scene> scenes) {
        boolean own = scenes.get(telling.sentence).onlyDay() != null;
        return own || telling.sentence == 0
                ? null
                : scenes.get(telling.sentence - 1).onlyDay();
    }

    private static Optional<Set<String>> beside(Telling telling, List<Telling> tellings) {
        return tellings.stream()
                .filter(t -> t != telling && t.sentence == telling.sentence && t.persons.size() == 2)
                .map(t -> t.persons)
                .findFirst();
    }

    /** "A on Thursday offered B a cut in what C wants": the one who acts and the one right behind the verb. */
    private static Set<String> facing(Scene s) {
        Participants people = new Participants(s);
        Set<String> all = people.between(0, s.size());
        for (Clauses.Clause clause : Clauses.of(s)) {
            int verb = people.firstVerb(clause, clause.to());
            Set<String> both = people.subject(clause, clause.to());
            if (clause.kind() == Clauses.Kind.MAIN && both.size() == 1 && verb < clause.to()) {
                Set<String> objects = people.between(verb + 1, Math.min(clause.to(), verb + OBJECT));
                both.addAll(objects);
                return both.size() == 2 ? both : all;
            }
        }
        return all;
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
            if (names.size() > 2) {
                names = facing(s);
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
