package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;

/** Names who spent a length of time together, as its own clause tells: subject, owner, and whoever stands behind it. */
final class TimeSharers {
    private final Scene s;
    private final Participants people;
    private final List<Clause> clauses;

    TimeSharers(Scene scene, Participants people, List<Clause> clauses) {
        this.s = scene;
        this.people = people;
        this.clauses = clauses;
    }

    /** Those whom the words around a length name as having spent it, up to {@code end}. */
    Set<String> named(int c, Length length, int end) {
        Set<String> named = new LinkedHashSet<>(subject(c, length.from()));
        named.addAll(owner(length.from()));
        named.addAll(people.between(length.to(), end));
        named.addAll(faced(clauses.get(c), length));
        return named;
    }

    private Set<String> subject(int c, int until) {
        for (int at = c; at >= 0; at--) {
            Clause clause = clauses.get(at);
            boolean speaker = at == c - 1 && clauses.get(c).kind() == Clauses.Kind.AFTER;
            if (clause.kind() == Clauses.Kind.ATTRIBUTION && at != c && !speaker) {
                continue;
            }
            Set<String> own = people.subject(clause, Math.min(until, clause.to()));
            if (!own.isEmpty() || clause.kind() == Clauses.Kind.MAIN) {
                return own;
            }
        }
        return Set.of();
    }

    /** "A faced B for 90 minutes": whom stands before the length. */
    private Set<String> faced(Clause clause, Length length) {
        int verb = clause.from();
        while (verb < length.from() && !Set.of("faced", "grilled", "confronted").contains(s.at(verb))) {
            verb++;
        }
        int with = clause.from();
        while (with < length.from() && !s.at(with).equals("with")) {
            with++;
        }
        boolean inIt =
                s.at(length.from() - 1).equals("a") && s.at(length.from() - 2).equals("in");
        int from = inIt && with < length.from() ? with : verb; // "went over it with B in a 50-minute session"
        return from < length.from() ? people.between(from + 1, length.from()) : Set.of();
    }

    /** "A's two hours with B": whose they were. */
    private Set<String> owner(int from) {
        int person = s.possessive(from - 1) ? from - 2 : -1;
        boolean named = person >= 0
                && s.person[person] != null
                && s.person[person].names().size() == 1;
        return named ? Set.copyOf(s.person[person].names()) : Set.of();
    }

    /** Two who did something "for three hours", whatever it was. */
    boolean twoFor(int c, Length length) {
        return s.at(length.from() - 1).equals("for")
                && people.subject(
                                        clauses.get(c),
                                        Math.min(length.from(), clauses.get(c).to()))
                                .size()
                        == 2;
    }
}
