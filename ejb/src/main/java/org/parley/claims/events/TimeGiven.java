package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;
import org.parley.people.PersonReference;

/** Reads time that one gives another: "gave the envoy an hour", "was granted 40 minutes by B", "was B's guest for an hour". */
final class TimeGiven {
    private static final int NEAR = 9;
    private static final Set<String> GIVES = EventLists.of("gives-time");
    private static final Set<String> GIVEN = EventLists.of("given-time");
    private static final Set<String> FINDS = EventLists.of("finds-time");
    private static final Set<String> JOINS = Set.of("by", "with", "for");
    private static final Set<String> STEPPED =
            Set.of("of", "his", "her", "time", "on", "over", "the", "telephone", "phone", "line", "alone");
    private static final int FEW = 4;
    private static final int TWO = 14;
    private static final Set<String> BE = Set.of("was", "were", "been");

    private final Scene s;
    private final Participants people;

    TimeGiven(Scene scene, Participants people) {
        this.s = scene;
        this.people = people;
    }

    /** Whether the words of the clause say that one person gave another the time. */
    boolean gives(Clause clause, Length length) {
        return !to(clause, length).isEmpty()
                || forGuest(clause, length)
                || given(clause, length)
                || found(clause, length);
    }

    /** Who is named around the length as having given the time or got it, beside the subject. */
    Set<String> sharers(Clause clause, Length length, int end) {
        Set<String> sharers = new LinkedHashSet<>(to(clause, length));
        if (forGuest(clause, length)) {
            sharers.addAll(hosts(clause, length));
        }
        boolean took = s.at(length.from() - 1).equals("took")
                && s.at(length.from() - 2).equals("it");
        int behind = given(clause, length) || found(clause, length) || took ? behind(length) : s.size();
        int until = took ? Math.min(s.size(), behind + TWO) : end; // "it took an hour on the line for A and B to agree"
        sharers.addAll(people.between(behind + 1, until));
        return sharers;
    }

    /** "gave B an hour": who is named between the verb and the length. */
    private Set<String> to(Clause clause, Length length) {
        int verb = before(clause, length, GIVES);
        return verb >= 0 && !BE.contains(s.at(verb - 1)) ? people.between(verb + 1, length.from()) : Set.of();
    }

    /** "was B's guest for an hour", "was the guest of B for an hour". */
    private boolean forGuest(Clause clause, Length length) {
        boolean spent = s.at(length.from() - 1).equals("for");
        return spent
                && before(clause, length, Set.of("guest")) >= 0
                && !hosts(clause, length).isEmpty();
    }

    private Set<String> hosts(Clause clause, Length length) {
        Set<String> hosts = new LinkedHashSet<>();
        for (int i = people.firstVerb(clause, length.from()); i < length.from(); i++) {
            PersonReference host = s.startsPerson(i) ? s.person[i] : null;
            if (host != null) {
                hosts.addAll(host.names());
            }
        }
        return hosts;
    }

    /** "was given 40 minutes by B", "was granted an hour with B". */
    boolean given(Clause clause, Length length) {
        int verb = before(clause, length, GIVEN);
        boolean passive = verb > 0 && (BE.contains(s.at(verb - 1)) || BE.contains(s.at(verb - 2)));
        return passive && named(length, Set.of("by", "with"));
    }

    /** "found 20 minutes for B". */
    private boolean found(Clause clause, Length length) {
        int verb = before(clause, length, FINDS);
        return verb >= length.from() - 3 && verb >= 0 && named(length, Set.of("for", "with"));
    }

    private boolean named(Length length, Set<String> words) {
        int word = behind(length);
        return words.contains(s.at(word))
                && !people.between(word + 1, Math.min(s.size(), word + NEAR)).isEmpty();
    }

    /** The word behind the length that joins a person to it, over "of his time" and "on the telephone"; else the end. */
    private int behind(Length length) {
        for (int i = length.to(); i < Math.min(s.size(), length.to() + FEW); i++) {
            if (JOINS.contains(s.at(i))) {
                return i;
            }
            if (!STEPPED.contains(s.at(i))) {
                break;
            }
        }
        return s.size();
    }

    private int before(Clause clause, Length length, Set<String> words) {
        for (int i = length.from() - 1; i >= Math.max(clause.from(), length.from() - NEAR); i--) {
            if (words.contains(s.at(i)) && s.person[i] == null) {
                return i;
            }
        }
        return -1;
    }
}
