package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Tells who acts in each clause of one sentence, also where the clause leaves it to what was told before. */
final class Actors {
    private static final Set<String> OPENERS = Set.of(
            "and",
            "then",
            "but",
            "or",
            "yet",
            "so",
            "after",
            "before",
            "ahead",
            "of",
            "prior",
            "to",
            "following",
            "when",
            "while");

    /** "the two sides" are not two persons. */
    private static final Set<String> BODIES = EventLists.of("acting-bodies");

    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Subjects nearest;
    private Set<String> subject = new LinkedHashSet<>();
    /** Who is said to have spoken in the clause just before; "after meeting B" behind it is about them. */
    private Set<String> speaking = Set.of();

    Actors(Scene scene, Cast cast) {
        this.s = scene;
        this.cast = cast;
        this.people = new Participants(scene);
        this.nearest = new Subjects(scene, people);
    }

    /** Whether the word means sides, not persons. */
    static boolean bodies(String word) {
        return BODIES.contains(word);
    }

    /** Who acted in the last clause that had a subject. */
    Set<String> last() {
        return subject;
    }

    /** The clause is read, and {@code own} acted in it. */
    void after(Clause clause, Set<String> own) {
        if (clause.kind() != Clauses.Kind.ATTRIBUTION && clause.kind() != Clauses.Kind.RELATIVE && !own.isEmpty()) {
            subject = own;
            cast.seen(own);
        }
        speaking = clause.kind() == Clauses.Kind.ATTRIBUTION ? own : Set.of();
    }

    /** Two who were told of before: with the one who acts in this sentence, where one does. */
    private Set<String> pair(String word) {
        if (subject.size() == 1) {
            return cast.pair(subject);
        }
        return word.equals("they") ? cast.they() : cast.pair();
    }

    boolean startsWithGerund(Clause clause) {
        int i = clause.from();
        if (clause.kind() != Clauses.Kind.WHEN
                && clause.kind() != Clauses.Kind.AFTER
                && clause.kind() != Clauses.Kind.BEFORE) {
            return false;
        }
        if (!s.at(i).endsWith("ing") || s.at(i).equals("following")) {
            i++;
        }
        return s.at(i).endsWith("ing") && (EventWords.noun(s.at(i)) == null || i == clause.from());
    }

    /** The persons who act in the clause; nobody where none are told. */
    Set<String> of(Clause clause) {
        Set<String> told = speaking.isEmpty() ? subject : speaking;
        if (clause.from() > 0 && nounPhrase(clause) && withSomebody(clause) && !told.isEmpty()) {
            return told; // "A said after a meeting with the envoy, B": whoever is named there does not act
        }
        Set<String> own = people.subject(clause, clause.to());
        if (own.size() == 1 && andHe(clause)) {
            own.addAll(subject.isEmpty() || subject.equals(own) ? cast.lead() : subject);
        }
        if (!own.isEmpty()) {
            return own;
        }
        if (clause.kind() == Clauses.Kind.RELATIVE && s.at(clause.from()).startsWith("who")) {
            int before = clause.from() - 1;
            before = s.at(before).equals(",") ? before - 1 : before;
            int named = before >= 0 && s.person[before] == null ? named(before) : before;
            if (named >= 0 && s.person[named] != null) {
                return nearest.list(named, -1);
            }
        }
        Set<String> meant = meant(clause);
        if (!meant.isEmpty()) {
            return meant;
        }
        if (clause.kind() == Clauses.Kind.THAT && subject.size() == 1 && unknownPronoun(clause)) {
            return subject; // "A, who is in Lima with B, said that he": whoever speaks
        }
        boolean goesOn = clause.kind() == Clauses.Kind.MAIN || clause.kind() == Clauses.Kind.AND;
        if (goesOn && clause.from() > 0 && subject.size() == 1 && unknownPronoun(clause)) {
            return subject; // "A met B for an hour; he also had talks with C": who acted before acts on
        }
        boolean saidAfter = clause.kind() == Clauses.Kind.AFTER && !speaking.isEmpty();
        return startsWithVerb(clause) ? saidAfter ? speaking : subject : own;
    }

    /** "A, minister for trade and industry, who": whom the apposition that ends there is about; the word itself for none. */
    private int named(int last) {
        for (int i = last; i >= s.mentionStart[last]; i--) {
            if (s.person[i] != null) {
                return i;
            }
        }
        return last;
    }

    /** "A raised it with B when they spoke": the one who acts and the only other one named before in the sentence. */
    private Set<String> twoBefore(Clause clause) {
        boolean hangs = clause.kind() == Clauses.Kind.WHEN
                || clause.kind() == Clauses.Kind.AFTER
                || clause.kind() == Clauses.Kind.BEFORE;
        Set<String> named = hangs ? people.between(0, clause.from()) : Set.of();
        return named.size() == 2 && subject.size() == 1 && named.containsAll(subject) ? named : Set.of();
    }

    private boolean withSomebody(Clause clause) {
        boolean with = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            with |= s.at(i).equals("with");
            if (s.person[i] != null) {
                return with;
            }
        }
        return false;
    }

    /** "Berg and he had spoken": with whoever acted before. */
    private boolean andHe(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        for (int i = clause.from() + 1; i < verb; i++) {
            boolean he = s.person[i] == null && (s.at(i).equals("he") || s.at(i).equals("she"));
            if (he && s.at(i - 1).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private boolean unknownPronoun(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        for (int i = clause.from(); i < verb; i++) {
            if (s.at(i).equals("he") || s.at(i).equals("she")) {
                return s.person[i] == null;
            }
        }
        return false;
    }

    /** "and then sat down", "before flying": no subject of its own, so the one before goes on. */
    private boolean startsWithVerb(Clause clause) {
        if (clause.kind() == Clauses.Kind.MAIN
                || clause.kind() == Clauses.Kind.ATTRIBUTION
                || clause.kind() == Clauses.Kind.RELATIVE) {
            return false;
        }
        int i = clause.from();
        while (i < clause.to() && (!s.isWord(i) || OPENERS.contains(s.at(i)) || s.adverb(i))) {
            i++;
        }
        boolean gerund = s.at(i).endsWith("ing") && i < clause.to();
        boolean goesOn = clause.kind() == Clauses.Kind.AND && people.firstVerb(clause, clause.to()) == clause.to();
        return gerund || goesOn || people.firstVerb(clause, clause.to()) == i || nounPhrase(clause);
    }

    /** "after his sixth talks", "following a call": what is done in it was done by the subject before. */
    private boolean nounPhrase(Clause clause) {
        boolean time = clause.kind() == Clauses.Kind.AFTER || clause.kind() == Clauses.Kind.BEFORE;
        return time && people.firstVerb(clause, clause.to()) == clause.to();
    }

    /** Who "they", "both", "the two" or the "I" of a transcript are, where nobody has said so. */
    private Set<String> meant(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        for (int i = clause.from(); i < verb; i++) {
            switch (s.at(i)) {
                case "they", "both", "two", "pair" -> {
                    if (BODIES.contains(s.at(i + 1))) {
                        return Set.of();
                    }
                    if (subject.size() == 2) {
                        return subject;
                    }
                    Set<String> two = twoBefore(clause);
                    return two.isEmpty() ? pair(s.at(i)) : two;
                }
                case "i" -> {
                    return cast.speaker();
                }
                default -> {}
            }
        }
        return Set.of();
    }
}
