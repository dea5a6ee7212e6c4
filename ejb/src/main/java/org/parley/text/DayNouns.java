package org.parley.text;

import static org.parley.text.TenseCues.cue;
import static org.parley.text.TenseCues.infinitive;
import static org.parley.text.TenseCues.lower;
import static org.parley.text.TenseCues.next;

import java.util.List;
import java.util.Set;

/** The day of a noun: "Thursday's session", "the call on Friday will be short", "announced a visit on Saturday". */
final class DayNouns {
    private static final Set<String> APPOINTED =
            Set.of("election", "vote", "poll", "referendum", "ballot", "deadline", "hearing", "summit", "runoff");
    /** Verbs whose object is still to come. */
    private static final Set<String> AWAITS = Set.of(
            "preparing",
            "prepare",
            "prepares",
            "awaiting",
            "await",
            "awaits",
            "expecting",
            "forward",
            "anticipating",
            "upcoming",
            "pending");

    private static final Set<String> OVER =
            Set.of("began", "opened", "started", "ended", "closed", "concluded", "adjourned", "was", "were", "had");
    private static final Set<String> ANNOUNCES = Set.of(
            "announced",
            "announces",
            "confirmed",
            "confirms",
            "requested",
            "proposed",
            "arranged",
            "scheduled",
            "spoke",
            "speaks",
            "hinted",
            "hints",
            "spoken");
    private static final Set<String> ANNOUNCED =
            Set.of("a", "an", "another", "talks", "new", "further", "fresh", "more", "meetings", "negotiations");
    /** What a clause begins behind. */
    private static final Set<String> CLAUSES = Set.of(
            ",",
            ";",
            ":",
            "that",
            "and",
            "but",
            "because",
            "if",
            "while",
            "as",
            "said",
            "says",
            "say",
            "added",
            "adds",
            "stressed",
            "believes",
            "thinks",
            "reported",
            "noted",
            "told");

    /** How far the words of a subject reach: "Friday's talks between Japan and the United States". */
    private static final int SUBJECT = 12;

    private static final int NEAR = 5;
    private static final int FAR = 28;
    private static final Set<String> PRESENTS =
            Set.of("is", "are", "offers", "offer", "provides", "provide", "gives", "give");
    private static final Set<String> OPEN =
            Set.of("doubt", "jeopardy", "limbo", "danger", "peril", "chance", "opportunity", "unlikely", "likely");
    private static final Set<String> NOW = Set.of("is", "are", "comes", "come", "follows", "follow", "marks", "mark");
    private static final Set<String> CANCELS = Set.of(
            "cancelled",
            "canceled",
            "postponed",
            "scrapped",
            "off",
            "delayed",
            "axed",
            "shelved",
            "cancels",
            "postpones");
    /** What is not to be after all. */
    static final Set<String> CANCELLED =
            Set.of("cancelled", "canceled", "postponed", "scrapped", "called", "delayed", "axed", "shelved", "dropped");

    private static final Set<String> MODALS = Set.of("will", "could", "may", "might", "should", "can");

    /**
     * "said that a call on Saturday was likely", "the deadline of Tuesday passed": the verb behind the day is that of the
     * noun before it, and tells when that is.
     */
    static Tense inSubject(List<Token> tokens, int from, int to) {
        int verb = to;
        while (verb < tokens.size() && TenseCues.BETWEEN.contains(lower(tokens, verb))) {
            verb++;
        }
        Tense told =
                verb < tokens.size() && tokens.get(verb).kind() == Token.Kind.WORD ? verb(tokens, verb) : Tense.UNKNOWN;
        if (told == Tense.UNKNOWN) {
            return Tense.UNKNOWN;
        }
        boolean noun = false;
        for (int i = from - 1; i >= Math.max(0, from - TenseCues.LEFT); i--) {
            String word = lower(tokens, i);
            if (CLAUSES.contains(word)) {
                return noun ? told : Tense.UNKNOWN;
            }
            if (!word.equals("deadline") && cue(tokens, i) != Tense.UNKNOWN || infinitive(tokens, i)) {
                return Tense.UNKNOWN;
            }
            noun |= tokens.get(i).kind() == Token.Kind.WORD && !TenseCues.OPENINGS.contains(word);
        }
        return noun && from <= TenseCues.LEFT ? told : Tense.UNKNOWN;
    }

    /** What the finite verb at {@code i} says of its subject. */
    static Tense verb(List<Token> tokens, int i) {
        String word = tokens.get(i).text();
        if (TenseCues.BE.contains(word) || Set.of("was", "were", "has", "have").contains(word)) {
            boolean off = false;
            boolean ahead = false;
            for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
                off |= CANCELLED.contains(lower(tokens, k));
                ahead |= "future".equals(TimeWords.TENSES.get(lower(tokens, k)));
            }
            boolean past = word.equals("was") || word.equals("were") || word.equals("has") || word.equals("have");
            return ahead ? Tense.FUTURE : off || !past ? Tense.EITHER : Tense.PAST;
        }
        return TenseCues.present(tokens, i) ? Tense.FUTURE : cue(tokens, i);
    }

    /** "an election on Sunday makes it harder": what is appointed, and told in the present, lies ahead. */
    static boolean appointed(List<Token> tokens, int from) {
        boolean on = from > 2 && lower(tokens, from - 1).equals("on");
        String thing = on ? lower(tokens, from - 2) : "";
        return APPOINTED.contains(thing) && Set.of("a", "an").contains(article(tokens, from - 2));
    }

    private static String article(List<Token> tokens, int noun) {
        int i = noun - 1;
        while (i > 0
                && i > noun - 5
                && tokens.get(i).kind() == Token.Kind.WORD
                && !TenseCues.ARTICLES.contains(lower(tokens, i))) {
            i--;
        }
        return i < 0 ? "" : lower(tokens, i);
    }

    /** "announced a visit by the minister on Saturday": what is announced lies ahead of the announcement. */
    static boolean announced(List<Token> tokens, int from) {
        boolean appointment = false;
        for (int i = from - 1; i >= Math.max(0, from - 10); i--) {
            String word = lower(tokens, i);
            if (ANNOUNCES.contains(word) && appointment) {
                int object = i + 1;
                while (object < from
                        && (Tense.weekday(tokens, object)
                                || Set.of("of", "at", "on").contains(lower(tokens, object)))) {
                    object++;
                }
                return object < from && ANNOUNCED.contains(lower(tokens, object));
            }
            boolean over =
                    tokens.get(i).kind() != Token.Kind.WORD || cue(tokens, i) != Tense.UNKNOWN || word.equals("that");
            if (over) {
                return false;
            }
            appointment |= TenseCues.MET_AT.contains(word);
        }
        return false;
    }

    /** "Ahead of talks on Friday, she met": the sentence opens with what comes after. */
    static boolean opensAhead(List<Token> tokens, int from) {
        boolean ahead = lower(tokens, 0).equals("ahead") && next(tokens, 0).equals("of")
                || lower(tokens, 0).equals("before")
                || lower(tokens, 0).equals("prior") && next(tokens, 0).equals("to");
        for (int i = 1; ahead && i < from; i++) {
            ahead = tokens.get(i).kind() != Token.Kind.PUNCTUATION
                    && cue(tokens, i) == Tense.UNKNOWN
                    && !infinitive(tokens, i);
        }
        return ahead && from < 12 && from > 1;
    }

    /** "Thursday's session": the noun's day, whatever the verb, but for what plainly lies ahead. */
    static Tense possessive(List<Token> tokens, int from, int to) {
        if (from > 0 && asks(tokens, from - 1)) {
            return Tense.FUTURE;
        }
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (lower(tokens, i).equals("ahead")
                    || lower(tokens, i).equals("before")
                    || cue(tokens, i) == Tense.FUTURE) {
                return over(tokens, to) ? Tense.PAST : Tense.FUTURE;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (AWAITS.contains(lower(tokens, i))) {
                return Tense.FUTURE;
            }
        }
        if (toldAhead(tokens, from)) {
            return over(tokens, to) ? Tense.PAST : Tense.FUTURE;
        }
        for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
            if (TenseCues.INVITES.contains(lower(tokens, i))
                    && lower(tokens, from - 1).equals("to")) {
                return Tense.FUTURE;
            }
        }
        for (int i = to + 1;
                i < Math.min(tokens.size(), to + SUBJECT) && tokens.get(i).kind() == Token.Kind.WORD;
                i++) {
            String word = tokens.get(i).text();
            if (cue(tokens, i) == Tense.PAST) {
                break;
            }
            if (PRESENTS.contains(word) && stillOpen(tokens, i)) {
                return Tense.FUTURE;
            }
            if (NOW.contains(word) && i < to + NEAR) {
                return Tense.EITHER;
            }
        }
        if (from > 0 && CANCELS.contains(lower(tokens, from - 1))
                || from > 1 && CANCELS.contains(lower(tokens, from - 2))
                || from <= 1 && OvertakenPlans.subjectOff(tokens, to)) {
            return Tense.EITHER;
        }
        for (int i = to; i + 1 < Math.min(tokens.size(), to + 4); i++) {
            if (MODALS.contains(tokens.get(i).text()) && next(tokens, i).equals("be")) {
                return Tense.FUTURE;
            }
        }
        return Tense.PAST;
    }

    /** "are in doubt", "provides an opportunity": said of what has not yet been. */
    private static boolean stillOpen(List<Token> tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + NEAR); i++) {
            if (OPEN.contains(lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "will urge them to meet their promises at Wednesday's meeting": where something will be done. */
    private static boolean toldAhead(List<Token> tokens, int from) {
        boolean at = from > 0 && Set.of("at", "in", "during").contains(lower(tokens, from - 1));
        for (int i = from - 2; at && i >= Math.max(0, from - FAR); i--) {
            if (infinitive(tokens, i) || tokens.get(i).kind() != Token.Kind.WORD) {
                continue;
            }
            Tense tense = cue(tokens, i);
            if (tense != Tense.UNKNOWN
                    || lower(tokens, i).equals("that")
                    || lower(tokens, i).equals("which")) {
                return tense == Tense.FUTURE;
            }
        }
        return false;
    }

    /** "Will Monday's meeting bring a signature?": a question about what is to come. */
    private static boolean asks(List<Token> tokens, int i) {
        return Set.of("will", "would", "could", "can").contains(lower(tokens, i))
                && (i == 0 || tokens.get(i - 1).kind() == Token.Kind.PUNCTUATION);
    }

    /** "before Thursday's summit began": the noun's own verb tells that it is over. */
    static boolean over(List<Token> tokens, int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 4); i++) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
            if (OVER.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private DayNouns() {}
}
