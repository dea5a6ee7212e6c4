package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.How;

/** Tells how far an encounter has come that a noun names, from what governs it, what is said of it and what leads to it. */
final class NounStatus {
    private static final Set<String> LOCATING = Set.of("in", "at", "during", "from");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "that", "this");

    private static final Set<String> AGREED = Set.of("agreed", "decided", "promised", "pledged", "settled");

    private static final Set<String> PULLS = EventLists.of("pulls-out");

    private final Scene s;
    private final Governors governors;
    private final Predicates predicates;
    private final Requests requests;
    private final AbandonedPlans abandoned;

    NounStatus(Scene scene, VerbStatus verbs) {
        this.s = scene;
        this.governors = new Governors(scene, verbs);
        this.predicates = new Predicates(scene, governors);
        this.requests = new Requests(scene);
        this.abandoned = new AbandonedPlans(scene);
    }

    /** The verdict on an encounter that a noun names; {@code [from, to)} are its words, {@code next} the clause after. */
    Verdict of(int from, int to, Clause clause, @Nullable Clause next) {
        if (s.at(from).equals("no")) {
            return Verdict.denied(from);
        }
        int left = from - 1;
        while (left >= clause.from() && s.adverb(left)) {
            left--;
        }
        if (left > clause.from() && (s.at(left).equals("off") || s.at(left).equals("hold"))) {
            int phrasal = s.at(left).equals("off") ? left - 1 : left - 2;
            if (phrasal >= clause.from() && governors.how(phrasal) == How.CANCELLED) {
                if (Rescheduling.until(s, from, to, clause.to()) > 0 && !Denials.before(s, phrasal, clause.from())) {
                    return Verdict.firm(EventStatus.SCHEDULED, phrasal);
                }
                return governors.lexical(phrasal, EventStatus.CANCELLED, clause.from());
            }
        }
        int until = limitBefore(left, clause.from());
        boolean moved = until < left && until >= clause.from() && governors.how(until) == How.CANCELLED;
        if (cutShort(left)
                && !EventWords.modal(s.at(until - 1))
                && !s.at(until - 1).equals("to")) {
            return Verdict.firm(EventStatus.HELD, left - 1);
        }
        left = moved ? until : left;
        if (comesFrom(left, clause.from()) || goesInto(left, clause.from())) {
            return Verdict.firm(EventStatus.HELD, left - 1);
        }
        Verdict direct = left < clause.from() ? Verdict.OPEN : governors.governed(left, clause.from());
        if (direct == Verdict.OPEN && s.at(left - 2).equals("stayed") && pullsOut(left, clause.from())) {
            return Verdict.weak(EventStatus.HELD, left - 2); // it was held without whoever stayed away
        }
        if (direct == Verdict.OPEN && pullsOut(left, clause.from())) {
            boolean perhaps = FearedCancellations.at(s, left - 1, clause.from());
            return Verdict.firm(perhaps ? EventStatus.SCHEDULED : EventStatus.CANCELLED, left - 1);
        }
        boolean off = direct.status() == EventStatus.CANCELLED || !direct.denied() && Rescheduling.moves(s, left);
        if (off && Rescheduling.until(s, from, to, clause.to()) > 0) {
            return Verdict.firm(EventStatus.SCHEDULED, left);
        }
        if (direct.status() == EventStatus.CANCELLED && governors.attributive(left, clause.from())) {
            Verdict again = predicates.behind(to, clause.to());
            return again.status() == null ? direct : again; // "the postponed round will be held on Monday"
        }
        if (direct.denied() || direct.status() != null) {
            return direct;
        }
        boolean place = left >= clause.from() && VerbForms.PARTICLES.contains(s.at(left));
        int end = place && left == clause.from() && !s.at(left).equals("with") ? commaOr(to, clause.to()) : clause.to();
        if (shouldBeOver(s, to, clause.to())) {
            return Verdict.firm(EventStatus.HELD, to);
        }
        Verdict right = place && otherSubject(to, clause.to()) ? Verdict.OPEN : predicates.behind(to, end);
        if (right == Verdict.OPEN
                && next != null
                && next.kind() == Clauses.Kind.RELATIVE
                && next.from() <= clause.to() + 1
                && !ofSomebody(next)) {
            right = predicates.behind(next.from() + 1, next.to());
        }
        if (right.denied() || right.status() != null) {
            return right;
        }
        return behindPreposition(left, clause);
    }

    /** "talks between A and B, who was in the room": said of a person, not of the talks. */
    private boolean ofSomebody(Clause relative) {
        int first = s.at(relative.from()).equals(",") ? relative.from() + 1 : relative.from();
        return s.at(first).startsWith("who");
    }

    /** "At the end of a summit in Rome on Monday, the leaders agreed": what opens the sentence ends at its comma. */
    private int commaOr(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals(",")) {
                return i;
            }
        }
        return to;
    }

    /** "has postponed [until July] a visit": the word before a limit in time. */
    private int limitBefore(int left, int from) {
        int i = left;
        while (i > from && s.time[i] != null) {
            i--;
        }
        boolean limit = i < left && Set.of("until", "till", "to", "for", "by").contains(s.at(i));
        return cutShort(left) || limit ? i - 1 : left;
    }

    private boolean cutShort(int left) {
        return s.at(left).equals("short") && Set.of("cut", "cuts", "cutting").contains(s.at(left - 1));
    }

    /** "came away from a meeting hopeful of a deal", "emerged from talks": over, whatever is said of it. */
    private boolean comesFrom(int left, int from) {
        if (left <= from || !s.at(left).equals("from")) {
            return false;
        }
        boolean away = Set.of("away", "out").contains(s.at(left - 1))
                && Set.of("came", "come", "comes", "coming", "walked", "went").contains(s.at(left - 2));
        return away
                || Set.of("emerged", "emerging", "emerges", "returned", "fresh", "back")
                        .contains(s.at(left - 1));
    }

    /** "The talks ought to have finished at six": they had begun. */
    static boolean shouldBeOver(Scene s, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean ought = s.at(i).equals("ought") && s.at(i + 1).equals("to");
            if (ought || s.at(i).equals("should")) {
                int have = ought ? i + 2 : i + 1;
                return s.at(have).equals("have") && DayCounts.ends(s, have + 1);
            }
        }
        return false;
    }

    /** "went into Monday's meeting hoping for a deal": begun, whatever was hoped. */
    private boolean goesInto(int left, int from) {
        return left > from
                && s.at(left).equals("into")
                && Set.of("went", "walked", "stepped", "entered").contains(s.at(left - 1))
                && !VerbForms.HAVE.contains(s.at(left - 2));
    }

    /** "pulled out of a meeting that was due on Friday". */
    private boolean pullsOut(int left, int from) {
        boolean out = Set.of("of", "from").contains(s.at(left))
                && Set.of("out", "away").contains(s.at(left - 1))
                && left - 2 >= from;
        return out && PULLS.contains(s.at(left - 2)) && !Denials.before(s, left - 2, from);
    }

    /** "at the talks, the sides agreed", "at the talks the sides agreed": the verb behind has its own subject. */
    private boolean otherSubject(int to, int end) {
        int i = s.at(to).equals(",") ? to + 1 : to;
        if (i >= end) {
            return false;
        }
        boolean participle = i > to && EventWords.governor(s.at(i)) != null;
        return !participle
                && (i > to
                        || s.person[i] != null
                        || s.side[i] != null
                        || s.at(i).equals("the"));
    }

    private Verdict behindPreposition(int left, Clause clause) {
        if (left < clause.from()) {
            return Verdict.OPEN;
        }
        String preposition = s.at(left);
        if (preposition.equals("for") && undated(left, clause.from())) {
            return Verdict.firm(EventStatus.PROPOSED, left - 1); // "no date has been set for a third round"
        }
        if (preposition.equals("about")) {
            return Verdict.OPEN; // "was asked about her meeting with B"
        }
        if (preposition.equals("of") && s.at(left - 1).equals("ahead")) {
            return Verdict.weak(EventStatus.SCHEDULED, -1); // "arrived ahead of the fifth round"
        }
        if (left == clause.from() || preposition.equals("of")) {
            if (clause.kind() == Clauses.Kind.AFTER) {
                return Verdict.weak(EventStatus.HELD, left);
            }
            if (clause.kind() == Clauses.Kind.BEFORE) {
                return Verdict.weak(EventStatus.SCHEDULED, left);
            }
        }
        if (VerbForms.PARTICLES.contains(preposition)) {
            int g = governorBefore(left, clause.from());
            if (PULLS.contains(s.at(g - 1)) && (s.at(g).equals("out") || s.at(g).equals("away")) && g > clause.from()) {
                boolean perhaps = FearedCancellations.at(s, g - 1, clause.from());
                return Verdict.firm(
                        perhaps ? EventStatus.SCHEDULED : EventStatus.CANCELLED,
                        g - 1); // "pulled out of a conference with her"
            }
            boolean exit = s.at(g).equals("out") && preposition.equals("of") && g > clause.from();
            if (exit && Set.of("came", "come", "comes", "walked", "stepped").contains(s.at(g - 1))) {
                return Verdict.firm(EventStatus.HELD, g - 1); // "came out of a meeting with B"
            }
            boolean underWay = s.at(g).equals("way") && s.at(g - 1).equals("under");
            if (underWay && (preposition.equals("for") || preposition.equals("on"))) {
                return Verdict.firm(EventStatus.PROPOSED, g); // "work is under way on a meeting"
            }
            boolean thing = g > clause.from() && LOCATING.contains(preposition) && DETERMINERS.contains(s.at(g - 1));
            if (preposition.equals("to") && g > clause.from() && requests.invitedTo(g, clause.from())) {
                return Verdict.firm(EventStatus.PROPOSED, g);
            }
            boolean inIt = LOCATING.contains(preposition) && AGREED.contains(s.at(g)) && !EventWords.modal(s.at(g - 2));
            thing |= inIt; // "was agreed in a call": the call is over
            Verdict verdict = g >= clause.from() && !thing ? overParticle(preposition, g, clause.from()) : Verdict.OPEN;
            if (verdict.denied() || verdict.status() != null) {
                return verdict;
            }
        }
        return switch (preposition) {
            case "in", "at", "during", "from", "after", "following", "since", "upon" ->
                Verdict.weak(EventStatus.HELD, -1);
            case "before" -> Verdict.weak(EventStatus.SCHEDULED, -1);
            default -> Verdict.OPEN;
        };
    }

    private boolean undated(int left, int from) {
        for (int i = from; i + 2 < left; i++) {
            boolean no = s.at(i).equals("no") || s.at(i).equals("neither");
            if (no && Set.of("date", "dates", "day", "time", "schedule").contains(s.at(i + 1))) {
                return EventWords.governor(s.at(left - 1)) != null
                        || Set.of("set", "fixed", "announced", "given", "named", "yet")
                                .contains(s.at(left - 1));
            }
        }
        return false;
    }

    /** The word that governs the preposition at {@code left}, adverbs and times stepped over. */
    private int governorBefore(int left, int from) {
        int g = left - 1;
        while (g >= from && s.adverb(g)) {
            g--;
        }
        while (g > from && (s.time[g] != null || s.at(g).equals("on") || s.at(g).equals("at"))) {
            g--;
        }
        boolean pencilled = s.at(left).equals("for") && g > from && s.at(g).equals("in");
        return pencilled && s.at(g - 1).startsWith("pencil") ? g - 1 : g; // "pencilled in for the next round"
    }

    /** "called for talks", "prepared for a trip". */
    private Verdict overParticle(String particle, int word, int from) {
        if (abandoned.givenUp(word, from)) {
            return Verdict.firm(EventStatus.CANCELLED, word);
        }
        boolean calls = particle.equals("for")
                && Governors.OFF.contains(s.at(word))
                && s.at(word).startsWith("call");
        return calls ? governors.lexical(word, EventStatus.PROPOSED, from) : governors.governed(word, from);
    }

    /** What the clause behind a relative clause says: "his trip, on which he was to see A, has been dropped". */
    Verdict resumed(Clause clause) {
        return predicates.behind(clause.from(), clause.to());
    }
}
