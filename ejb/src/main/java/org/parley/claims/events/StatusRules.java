package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.How;

/** Tells from tense and wording how far an encounter has come. */
final class StatusRules {
    /**
     * What the words around a trigger say.
     *
     * @param status proposed to cancelled; null where the words leave it open
     * @param denied whether the words say that it did not happen or is not planned
     * @param firm whether a verb says so, rather than an adjective or a preposition
     * @param verb the verb that says so; -1 where none does
     */
    record Verdict(@Nullable EventStatus status, boolean denied, boolean firm, int verb) {
        static final Verdict OPEN = new Verdict(null, false, false, -1);

        static Verdict firm(EventStatus status, int verb) {
            return new Verdict(status, false, true, verb);
        }

        static Verdict weak(EventStatus status, int verb) {
            return new Verdict(status, false, false, verb);
        }

        static Verdict denied(int verb) {
            return new Verdict(null, true, true, verb);
        }
    }

    private static final int LOOK = 25;
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    private static final Set<String> WILL = Set.of("will", "'ll", "shall", "would", "should", "must");
    private static final Set<String> MAY = Set.of("may", "might", "could", "can");
    private static final Set<String> NOT = Set.of("not", "never", "n't", "cannot", "neither", "nor");
    private static final Set<String> PAST_LIGHT = Set.of("held", "had", "led", "made", "paid", "brought", "met", "sat");
    private static final Set<String> PAST_ONLY =
            Set.of("got", "gave", "spent", "took", "came", "began", "ran", "saw", "spoke", "went", "flew");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "on", "for", "of", "to", "from", "during", "about", "with", "into", "off", "up", "out");

    /** "agreed to finish the talks": what is to end is no encounter to come. */
    private static final Set<String> ENDING = Set.of("finish", "end", "conclude", "complete");

    private static final Set<String> OFF = Set.of(
            "call",
            "calls",
            "called",
            "calling",
            "put",
            "puts",
            "putting",
            "break",
            "breaks",
            "broke",
            "broken",
            "breaking");
    /** Behind the noun, only these say that there is no encounter: "talks failed" were held. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "their", "its", "his", "her");

    private static final Set<String> DENIES = Set.of("unlikely", "ruled", "rejected", "never");

    private static final Set<String> MOVED = Set.of(
            "postponed",
            "delayed",
            "moved",
            "shifted",
            "rescheduled",
            "pushed",
            "put",
            "brought",
            "deferred",
            "advanced");
    private static final Set<String> LOCATING = Set.of("in", "at", "during", "from");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "that", "this");
    private static final Set<String> ASKS = Set.of(
            "ask",
            "asks",
            "asked",
            "urge",
            "urges",
            "urged",
            "invite",
            "invites",
            "invited",
            "press",
            "pressed",
            "want",
            "wants",
            "wanted",
            "implored",
            "begged",
            "challenged",
            "encouraged");

    private static final Set<String> PULLS =
            Set.of("pulled", "pulls", "backed", "dropped", "bowed", "cried", "stayed", "stays", "pull");

    private final Scene s;

    StatusRules(Scene scene) {
        this.s = scene;
    }

    /** The verdict on a verb that is an encounter by itself, or that holds one. */
    Verdict ofVerb(int verb, Form form, boolean pastToo, int from) {
        int j = verb - 1;
        boolean not = false;
        while (j >= from && s.adverb(j)) {
            not |= NOT.contains(s.at(j));
            j--;
        }
        String word = j < from ? "" : s.at(j);
        if (s.at(verb).equals("due") || s.at(verb).equals("expected")) {
            return not ? Verdict.denied(verb) : Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        not |= word.endsWith("n't") || word.equals("cannot");
        if (not) {
            return Verdict.denied(verb);
        }
        if (word.equals("to")) {
            return infinitive(verb, j, from);
        }
        if (WILL.contains(word)) {
            return Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (MAY.contains(word)) {
            return Verdict.firm(EventStatus.PROPOSED, verb);
        }
        if (word.equals("did") || word.equals("does") || word.equals("do")) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        if (form == Form.ING) {
            return gerund(verb, j, from);
        }
        if (BE.contains(word) && (pastToo || form == Form.PARTICIPLE)) {
            return passive(verb, j, from);
        }
        if (HAVE.contains(word) && (pastToo || form == Form.PARTICIPLE)) {
            return perfect(verb, j, from);
        }
        if (form == Form.PAST || form == Form.PARTICIPLE) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        if (s.headline()) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        return Verdict.OPEN;
    }

    /** What the last helper between two words says of a bare verb behind it: "will dine with B and fly". */
    Verdict helped(int from, int until) {
        for (int j = until - 1; j >= from; j--) {
            boolean helps =
                    WILL.contains(s.at(j)) || MAY.contains(s.at(j)) || s.at(j).equals("to");
            if (helps && s.person[j] == null && !(s.at(j).equals("to") && Places.at(s, j + 1) != null)) {
                return ofVerb(j + 1, Form.BASE, false, from);
            }
        }
        return Verdict.OPEN;
    }

    /** How far the tense of a clause says that what is told in it has come; null for the present and for what is denied. */
    @Nullable
    EventStatus tense(int verb, Clause clause) {
        if (verb >= clause.to()) {
            return null;
        }
        String word = s.at(verb);
        for (int j = verb; j < Math.min(verb + 3, clause.to()); j++) {
            if (NOT.contains(s.at(j)) || s.at(j).endsWith("n't")) {
                return null;
            }
        }
        if (WILL.contains(word)) {
            return EventStatus.SCHEDULED;
        }
        EventWords.Verb own = EventWords.verb(word);
        boolean past = past(word)
                || word.equals("was")
                || word.equals("were")
                || HAVE.contains(word)
                || EventPhrases.past(word)
                || (own != null && own.form() == Form.PAST);
        return past && EventWords.governor(word) != How.PROPOSED && EventWords.governor(word) != How.SCHEDULED
                ? EventStatus.HELD
                : null;
    }

    private Verdict infinitive(int verb, int to, int from) {
        int k = to - 1;
        boolean not = false;
        while (k >= from && (s.adverb(k) || s.time[k] != null || s.at(k).equals("on"))) {
            not |= NOT.contains(s.at(k));
            k--;
        }
        if (not || (k >= from && deniedBefore(k, from))) {
            return Verdict.denied(verb);
        }
        if (k < from) {
            return Verdict.OPEN;
        }
        String word = s.at(k);
        if (word.equals("and") || word.equals("or")) {
            for (int j = k - 1; j > from; j--) {
                boolean governed = EventWords.governor(s.at(j - 1)) != null || BE.contains(s.at(j - 1));
                if (s.at(j).equals("to") && governed) {
                    return infinitive(verb, j, from); // "was to see A and to meet B"
                }
            }
        }
        if (word.equals("supposed")
                && (s.at(k - 1).startsWith("w") || s.at(k - 1).equals("been"))) {
            return Verdict.firm(EventStatus.CANCELLED, verb); // "was supposed to see B": and did not
        }
        if (BE.contains(word)) {
            return word.equals("been") || word.equals("being")
                    ? Verdict.OPEN
                    : Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        How how = EventWords.governor(word);
        if (word.equals("invitation") && acceptedBefore(k, from)) {
            return Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (how == null) {
            if (used(k, from)) {
                return Verdict.firm(EventStatus.HELD, verb); // "used the trip to look in on B"
            }
            if (asked(k, from)) {
                return Verdict.firm(EventStatus.PROPOSED, verb);
            }
            if (s.person[k] != null && invited(k, from)) {
                return Verdict.firm(EventStatus.PROPOSED, verb);
            }
            boolean title = s.headline() && (s.person[k] != null || s.side[k] != null);
            return title ? Verdict.firm(EventStatus.SCHEDULED, verb) : Verdict.OPEN;
        }
        return switch (how) {
            case PROPOSED -> Verdict.firm(EventStatus.PROPOSED, verb);
            case SCHEDULED -> Verdict.firm(EventStatus.SCHEDULED, verb);
            case NONE -> Verdict.denied(verb);
            case HELD -> Verdict.firm(EventStatus.HELD, verb);
            case PASS -> ofVerb(k, form(word), word.endsWith("ed"), from);
            default -> Verdict.OPEN;
        };
    }

    /** "postponed to June", "pushed back until Friday": the index of the new time; -1 where the word moves nothing. */
    static int movedTo(Scene s, int j) {
        if (!MOVED.contains(s.at(j)) || s.person[j] != null) {
            return -1;
        }
        int k = Set.of("back", "off", "forward", "up").contains(s.at(j + 1)) ? j + 2 : j + 1;
        if (s.at(k).equals("from") && k + 1 < s.size() && s.time[k + 1] != null) {
            k = s.after(k + 1);
        }
        boolean to = Set.of("to", "until", "till", "for").contains(s.at(k));
        int time = to && s.at(k + 1).equals("the") && k + 2 < s.size() && s.time[k + 1] == null ? k + 2 : k + 1;
        return to && time < s.size() && s.time[time] != null ? time : -1;
    }

    private boolean expects(int i) {
        return s.time[i] != null
                || Set.of(
                                "to", "on", "in", "next", "this", "for", "at", "later", "by", "within", "before",
                                "after", "soon")
                        .contains(s.at(i));
    }

    private boolean acceptedBefore(int word, int from) {
        for (int j = word - 1; j >= Math.max(from, word - 4); j--) {
            if (s.at(j).startsWith("accept")) {
                return true;
            }
        }
        return false;
    }

    private boolean used(int word, int from) {
        for (int j = word - 1; j >= Math.max(from, word - 4); j--) {
            if (s.at(j).equals("used")) {
                return true;
            }
        }
        return false;
    }

    /** "invited both sides to a meeting". */
    private boolean invitedTo(int before, int from) {
        for (int j = before; j >= Math.max(from, before - 7); j--) {
            if (s.at(j).startsWith("invit") || s.at(j).equals("summoned")) {
                return !deniedBefore(j, from);
            }
        }
        return false;
    }

    /** "asked the mining companies to begin": a verb of asking, and behind it whom one asks. */
    private boolean asked(int whom, int from) {
        for (int j = whom - 1; j >= Math.max(from, whom - 7); j--) {
            if (ASKS.contains(s.at(j))) {
                return !deniedBefore(j, from);
            }
            if (s.tokens.get(j).kind() == org.parley.text.Token.Kind.PUNCTUATION
                    || EventWords.governor(s.at(j)) != null) {
                return false;
            }
        }
        return false;
    }

    /** "has invited Minister Dvorak to visit": a verb of asking right before the person and the titles. */
    private boolean invited(int person, int from) {
        for (int j = s.mentionStart[person]; j >= Math.max(from, person - 8); j--) {
            if (s.at(j).startsWith("invit") && !deniedBefore(j, from)) {
                return true;
            }
            boolean toWhom = s.at(j).equals("to") && s.at(j - 1).equals("invitation");
            if (!toWhom
                    && s.person[j] != s.person[person]
                    && s.mentionStart[j] == j
                    && !s.capitalised(j)
                    && s.side[j] == null) {
                return false;
            }
        }
        return false;
    }

    private Verdict gerund(int verb, int j, int from) {
        String word = j < from ? "" : s.at(j);
        if (BE.contains(word)) {
            int k = j - 1;
            while (k >= from && s.adverb(k)) {
                k--;
            }
            if (word.equals("be") && k >= from) {
                return WILL.contains(s.at(k))
                        ? Verdict.firm(EventStatus.SCHEDULED, verb)
                        : ofVerb(j, Form.BASE, false, from);
            }
            return Verdict.firm(EventStatus.UNDERWAY, verb);
        }
        How how = word.startsWith("confirm") ? null : EventWords.governor(word);
        if (how == null && PREPOSITIONS.contains(word) && j > from) {
            how = EventWords.governor(s.at(j - 1));
            if (deniedBefore(j - 1, from)) {
                return Verdict.denied(verb);
            }
        }
        if (how == How.PROPOSED || how == How.SCHEDULED) {
            return Verdict.firm(how == How.PROPOSED ? EventStatus.PROPOSED : EventStatus.SCHEDULED, verb);
        }
        if (how == How.UNDERWAY) {
            return Verdict.firm(EventStatus.UNDERWAY, verb);
        }
        if (how == How.NONE || deniedBefore(j, from)) {
            return Verdict.denied(verb);
        }
        if (word.startsWith("confirm") || word.equals("recalled") || word.equals("reported")) {
            return Verdict.firm(EventStatus.HELD, verb); // "confirmed receiving a call"
        }
        return switch (word) {
            case "after", "since", "following", "by", "from", "upon" -> Verdict.weak(EventStatus.HELD, verb);
            case "before", "of" -> Verdict.weak(EventStatus.SCHEDULED, verb);
            default -> Verdict.OPEN;
        };
    }

    private Verdict passive(int verb, int be, int from) {
        String word = s.at(be);
        int k = be - 1;
        boolean not = false;
        while (k >= from && s.adverb(k)) {
            not |= NOT.contains(s.at(k));
            k--;
        }
        if (not) {
            return Verdict.denied(verb);
        }
        return switch (word) {
            case "was", "were" -> Verdict.firm(EventStatus.HELD, verb);
            case "been" -> k >= from && HAVE.contains(s.at(k)) ? perfect(verb, k, from) : Verdict.OPEN;
            case "being" -> Verdict.firm(EventStatus.UNDERWAY, verb);
            case "be" -> ofVerb(be, Form.BASE, false, from);
            default -> Verdict.OPEN;
        };
    }

    private Verdict perfect(int verb, int have, int from) {
        int k = have - 1;
        while (k >= from && s.adverb(k)) {
            k--;
        }
        return k >= from && (WILL.contains(s.at(k)) || s.at(k).equals("to"))
                ? Verdict.OPEN
                : Verdict.firm(EventStatus.HELD, verb);
    }

    /** Whether "not", "no" or a refusal stands right before the word and its helpers. */
    private boolean deniedBefore(int word, int from) {
        for (int k = word - 1; k >= Math.max(from, word - 4); k--) {
            String w = s.at(k);
            if (NOT.contains(w) || w.equals("no") || w.endsWith("n't")) {
                return true;
            }
            if (!s.adverb(k) && !BE.contains(w) && !HAVE.contains(w) && !w.equals("did") && !w.equals("does")) {
                return false;
            }
        }
        return false;
    }

    /** The verdict on an encounter that a noun names; {@code [from, to)} are its words, {@code next} the clause after. */
    Verdict ofNoun(int from, int to, Clause clause, @Nullable Clause next) {
        if (s.at(from).equals("no")) {
            return Verdict.denied(from);
        }
        int left = from - 1;
        while (left >= clause.from() && s.adverb(left)) {
            left--;
        }
        if (left > clause.from() && (s.at(left).equals("off") || s.at(left).equals("hold"))) {
            int phrasal = s.at(left).equals("off") ? left - 1 : left - 2;
            if (phrasal >= clause.from() && how(phrasal) == How.CANCELLED) {
                return lexical(phrasal, EventStatus.CANCELLED, clause.from());
            }
        }
        Verdict direct = left < clause.from() ? Verdict.OPEN : governed(left, clause.from());
        if (direct.status() == EventStatus.CANCELLED && attributive(left, clause.from())) {
            Verdict again = predicate(to, clause.to());
            return again.status() == null ? direct : again; // "the postponed round will be held on Monday"
        }
        if (direct.denied() || direct.status() != null) {
            return direct;
        }
        boolean place = left >= clause.from() && PREPOSITIONS.contains(s.at(left));
        Verdict right = place && otherSubject(to, clause.to()) ? Verdict.OPEN : predicate(to, clause.to());
        if (right == Verdict.OPEN
                && next != null
                && next.kind() == Clauses.Kind.RELATIVE
                && next.from() <= clause.to() + 1) {
            right = predicate(next.from() + 1, next.to());
        }
        if (right.denied() || right.status() != null) {
            return right;
        }
        return behindPreposition(left, clause);
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
        if (left == clause.from() || preposition.equals("of")) {
            if (clause.kind() == Clauses.Kind.AFTER) {
                return Verdict.weak(EventStatus.HELD, left);
            }
            if (clause.kind() == Clauses.Kind.BEFORE) {
                return Verdict.weak(EventStatus.SCHEDULED, left);
            }
        }
        if (PREPOSITIONS.contains(preposition)) {
            int g = left - 1;
            while (g >= clause.from() && s.adverb(g)) {
                g--;
            }
            while (g > clause.from()
                    && (s.time[g] != null || s.at(g).equals("on") || s.at(g).equals("at"))) {
                g--;
            }
            if (preposition.equals("for")
                    && g > clause.from()
                    && s.at(g).equals("in")
                    && s.at(g - 1).startsWith("pencil")) {
                g--; // "May 30 has been pencilled in for the next round"
            }
            if (PULLS.contains(s.at(g - 1)) && (s.at(g).equals("out") || s.at(g).equals("away")) && g > clause.from()) {
                return Verdict.firm(EventStatus.CANCELLED, g - 1); // "pulled out of a conference with her"
            }
            boolean thing = g > clause.from() && LOCATING.contains(preposition) && DETERMINERS.contains(s.at(g - 1));
            if (preposition.equals("to") && g > clause.from() && invitedTo(g, clause.from())) {
                return Verdict.firm(EventStatus.PROPOSED, g);
            }
            if (g >= clause.from() && !thing) {
                boolean calls = preposition.equals("for")
                        && OFF.contains(s.at(g))
                        && s.at(g).startsWith("call");
                Verdict verdict = calls ? lexical(g, EventStatus.PROPOSED, clause.from()) : governed(g, clause.from());
                if (verdict.denied() || verdict.status() != null) {
                    return verdict;
                }
            }
        }
        return switch (preposition) {
            case "in", "at", "during", "from", "after", "following", "since" -> Verdict.weak(EventStatus.HELD, -1);
            case "before" -> Verdict.weak(EventStatus.SCHEDULED, -1);
            default -> Verdict.OPEN;
        };
    }

    /** What the word at {@code i} does with an encounter; "called off" and "put off" are one word here. */
    private @Nullable How how(int i) {
        if (s.person[i] != null) {
            return null;
        }
        boolean off = s.at(i + 1).equals("off")
                || (s.at(i + 1).equals("on") && s.at(i + 2).equals("hold"));
        boolean out = s.at(i).startsWith("rul") && s.at(i + 1).equals("out");
        if (out && (NOT.contains(s.at(i - 1)) || NOT.contains(s.at(i - 2)))) {
            return How.PROPOSED; // "did not rule out a trip"
        }
        return off && OFF.contains(s.at(i)) ? How.CANCELLED : EventWords.governor(s.at(i));
    }

    /** Whether a word stands between an article and its noun: "the postponed round". */
    private boolean attributive(int word, int from) {
        return word - 1 >= from && ARTICLES.contains(s.at(word - 1));
    }

    private Verdict governed(int word, int from) {
        How how = how(word);
        EventWords.Verb verb = EventWords.verb(s.at(word));
        if (how == null && verb != null && verb.frame() == EventWords.Frame.GO) {
            return ofVerb(word, verb.form(), verb.pastToo(), from);
        }
        return how == null ? Verdict.OPEN : judge(word, how, from);
    }

    private Verdict judge(int word, How how, int from) {
        return switch (how) {
            case PROPOSED -> lexical(word, EventStatus.PROPOSED, from);
            case SCHEDULED -> lexical(word, EventStatus.SCHEDULED, from);
            case CANCELLED -> lexical(word, EventStatus.CANCELLED, from);
            case NONE -> Verdict.denied(word);
            case BACK -> behind(word, from);
            case TENSE, PASS ->
                ENDING.contains(s.at(word)) ? Verdict.OPEN : ofVerb(word, form(s.at(word)), past(s.at(word)), from);
            case HELD -> {
                Verdict verdict = ofVerb(word, form(s.at(word)), past(s.at(word)), from);
                yield verdict == Verdict.OPEN ? Verdict.firm(EventStatus.HELD, word) : verdict;
            }
            case UNDERWAY -> {
                Verdict verdict = ofVerb(word, form(s.at(word)), past(s.at(word)), from);
                if (verdict == Verdict.OPEN && s.at(word - 1).equals("to")) {
                    yield verdict; // "failed to start": what is only meant to begin
                }
                yield verdict.status() == EventStatus.HELD || verdict == Verdict.OPEN
                        ? Verdict.firm(EventStatus.UNDERWAY, word)
                        : verdict;
            }
        };
    }

    /** "was there for", "will be present at", "took part in". */
    private Verdict behind(int word, int from) {
        int j = word - 1;
        while (j >= from && s.adverb(j)) {
            j--;
        }
        if (j < from) {
            return Verdict.OPEN;
        }
        return BE.contains(s.at(j)) ? passive(j, j, from) : governed(j, from);
    }

    /** What the clause behind a relative clause says: "his trip, on which he was to see A, has been dropped". */
    Verdict resumed(Clause clause) {
        return predicate(clause.from(), clause.to());
    }

    private Verdict lexical(int word, EventStatus status, int from) {
        boolean open = s.at(word).startsWith("rul") && s.at(word + 1).equals("out");
        return !open && deniedBefore(word, from) ? Verdict.denied(word) : Verdict.firm(status, word);
    }

    /** What the first verb behind the noun says of it. */
    private Verdict predicate(int from, int to) {
        int end = Math.min(to, from + LOOK);
        for (int j = from; j < end; j++) {
            String word = s.at(j);
            if (s.person[j] != null || s.time[j] != null) {
                continue;
            }
            if (j > from
                    && word.equals("made")
                    && s.isWord(j - 1)
                    && !BE.contains(s.at(j - 1))
                    && !HAVE.contains(s.at(j - 1))) {
                return Verdict.OPEN; // "talks in remarks made last week"
            }
            if (word.equals("takes") && s.at(j + 1).equals("place")) {
                return Verdict.firm(EventStatus.SCHEDULED, j);
            }
            if (word.equals("went") && Set.of("on", "ahead", "well", "badly").contains(s.at(j + 1))) {
                return Verdict.firm(EventStatus.HELD, j);
            }
            if (s.speech(j)
                    || (word.equals("and") && !listGoesOn(j + 1))
                    || EventWords.verb(word) != null
                            && !s.at(j).equals("come")
                            && !s.at(j).equals("came")) {
                return Verdict.OPEN;
            }
            boolean helper = BE.contains(word) && !word.startsWith("'")
                    || HAVE.contains(word)
                    || WILL.contains(word)
                    || MAY.contains(word);
            if (helper) {
                return behindHelper(j, from, end);
            }
            How how = how(j);
            if (how == null && movedTo(s, j) < 0) {
                continue;
            }
            boolean finite = how != How.BACK
                    && (how != How.TENSE
                            || past(word)
                            || s.at(j - 1).equals("be")
                            || s.at(j - 1).equals("to"));
            if (movedTo(s, j) > 0) {
                return Verdict.firm(EventStatus.SCHEDULED, j);
            }
            if (how == How.CANCELLED && !past(word) && !s.at(j + 1).equals("off")) {
                continue; // "talks are unlikely to delay the tariffs": something else is put off
            }
            if (word.equals("expected") && !s.at(j - 1).equals(",") && s.isWord(j + 1) && !expects(j + 1)) {
                return Verdict.OPEN; // "nobody at the talks expected a vote"
            }
            if (how == How.SCHEDULED && s.at(j + 1).equals("to") && ENDING.contains(s.at(j + 2))) {
                return Verdict.OPEN; // "the talks, scheduled to end on Friday": they are on
            }
            if (how == How.CANCELLED && s.at(j - 1).equals(",") && !s.headline()) {
                continue; // "the sixth round, put off twice since June": it is still to come
            }
            if (finite && !word.equals("open") && !word.equals("about") && !word.equals("like")) {
                if (how == How.NONE && !DENIES.contains(word)) {
                    return Verdict.OPEN;
                }
                Verdict later = how == How.SCHEDULED ? calledOff(j + 1, end) : Verdict.OPEN;
                return later == Verdict.OPEN && how != null ? judge(j, how, from) : later;
            }
        }
        return Verdict.OPEN;
    }

    /** "talks planned for next week were called off": what the main verb says goes before the participle. */
    private Verdict calledOff(int from, int end) {
        for (int j = from; j < end; j++) {
            if (BE.contains(s.at(j)) || HAVE.contains(s.at(j))) {
                Verdict verdict = behindHelper(j, from, end);
                return verdict.status() == EventStatus.CANCELLED ? verdict : Verdict.OPEN;
            }
        }
        return Verdict.OPEN;
    }

    /** "between A and B": the name behind "and" belongs to the list. */
    private boolean listGoesOn(int i) {
        int next = s.at(i).equals("the") ? i + 1 : i;
        return next < s.size() && (s.person[next] != null || s.side[next] != null || s.capitalised(next));
    }

    private Verdict behindHelper(int helper, int from, int end) {
        int j = helper;
        boolean not = false;
        while (j < end && (helperWord(j) || (s.adverb(j) && !DENIES.contains(s.at(j))))) {
            not |= NOT.contains(s.at(j));
            j++;
        }
        if (not) {
            return Verdict.denied(helper);
        }
        How how = j < end ? how(j) : null;
        boolean wished = s.at(helper).equals("be") && !s.at(helper - 1).equals("to");
        if (wished && how != null) {
            return Verdict.firm(EventStatus.PROPOSED, helper); // "proposed that talks be held"
        }
        if (j < end && movedTo(s, j) > 0) {
            return Verdict.firm(EventStatus.SCHEDULED, j);
        }
        if (s.at(j).equals("under") && s.at(j + 1).equals("way")) {
            how = How.UNDERWAY;
        }
        if (how == How.NONE && !DENIES.contains(s.at(j))) {
            return Verdict.OPEN;
        }
        boolean another = how == How.CANCELLED && !past(s.at(j)) && !s.at(j + 1).equals("off");
        boolean ends =
                Set.of("concluded", "finished", "completed", "ended", "wrapped").contains(s.at(j))
                        && s.at(j - 1).equals("be");
        if (ends || another || (how == How.SCHEDULED && s.at(j + 1).equals("to") && ENDING.contains(s.at(j + 2)))) {
            return Verdict.OPEN;
        }
        if (how == How.NONE && s.at(j + 1).equals("to") && !s.at(j + 2).equals("take") && !BE.contains(s.at(j + 2))) {
            return Verdict.OPEN; // "the talks are unlikely to delay the tariffs"
        }
        if (how != null) {
            return judge(j, how, from);
        }
        String first = s.at(helper);
        if (wished) {
            return Verdict.firm(EventStatus.PROPOSED, helper); // "proposed that talks be held"
        }
        if (WILL.contains(first)) {
            return Verdict.firm(EventStatus.SCHEDULED, helper);
        }
        if (MAY.contains(first)) {
            return Verdict.firm(EventStatus.PROPOSED, helper);
        }
        if (first.equals("was") || first.equals("were")) {
            return Verdict.weak(EventStatus.HELD, helper);
        }
        return Verdict.OPEN;
    }

    private boolean helperWord(int j) {
        String word = s.at(j);
        return BE.contains(word)
                || HAVE.contains(word)
                || WILL.contains(word)
                || MAY.contains(word)
                || word.equals("to");
    }

    /** The form that a governing word stands in, by its ending. */
    static Form form(String word) {
        if (word.endsWith("ing")) {
            return Form.ING;
        }
        if (past(word)) {
            return Form.PAST;
        }
        return word.equals("has") || (word.endsWith("s") && !word.endsWith("ss")) ? Form.THIRD : Form.BASE;
    }

    private static boolean past(String word) {
        return word.endsWith("ed") || PAST_LIGHT.contains(word) || PAST_ONLY.contains(word);
    }
}
