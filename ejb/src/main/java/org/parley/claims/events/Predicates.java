package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.How;

/** Tells what the verb behind an encounter says of it: "the round will be held", "talks planned for May were called off". */
final class Predicates {
    private static final int LOOK = 36;
    private static final Set<String> FIRST = Set.of("first", "originally", "initially");
    private static final Set<String> DENIES = Set.of("unlikely", "ruled", "rejected", "never");

    private static final Set<String> OVER = Set.of("over", "done", "finished", "behind");
    private static final Set<String> LASTS = Set.of("last", "run", "continue");
    private static final Set<String> DEALT_WITH = EventLists.of("dealt-with");
    private static final Set<String> NOUN_SIGNS =
            Set.of("of", "a", "an", "the", "its", "their", "his", "her", "any", "some", "this");
    private static final Set<String> OUTCOMES = EventLists.of("outcomes");

    private final Scene s;
    private final Governors governors;
    private final PredicateIdioms idioms;

    Predicates(Scene scene, Governors governors) {
        this.s = scene;
        this.governors = governors;
        this.idioms = new PredicateIdioms(scene);
    }

    /** What the verb behind the noun says of it; "that had been planned for May was called off" says the latter. */
    Verdict behind(int from, int to) {
        Verdict first = first(from, to);
        boolean planned = first.status() == EventStatus.SCHEDULED && first.verb() >= from;
        Verdict later = planned ? calledOff(first.verb() + 1, Math.min(to, from + LOOK)) : Verdict.OPEN;
        return later == Verdict.OPEN ? first : later;
    }

    /** What the first verb behind the noun says of it. */
    private Verdict first(int from, int to) {
        int end = Math.min(to, from + LOOK);
        for (int j = from; j < end; j++) {
            String word = s.at(j);
            if (s.person[j] != null || s.time[j] != null) {
                continue;
            }
            if (word.equals("be") && idioms.paid(j + 1, from - 1)) {
                return Verdict.OPEN; // "talks on the prices to be paid from April": nobody pays talks
            }
            Verdict idiom = idioms.idiom(j);
            if (idiom != null) {
                return idiom;
            }
            if (s.speech(j)
                    || (j > from && idioms.remarks(j))
                    || (word.equals("and") && !listGoesOn(j + 1) && !idioms.betweenTwo(j, from))
                    || (another(word) && !word.equals("come") && !word.equals("came"))) {
                return Verdict.OPEN;
            }
            boolean possessive = VerbForms.BE.contains(word) && word.startsWith("'");
            if (idioms.helperWord(j) && !word.equals("to") && !possessive) {
                return behindHelper(j, from, end);
            }
            Verdict said = said(j, from, end);
            if (said != null) {
                return said;
            }
        }
        return Verdict.OPEN;
    }

    private static boolean another(String word) {
        EventWords.Verb verb = EventWords.verb(word);
        return verb != null && verb.frame() != EventWords.Frame.ASSEMBLE;
    }

    /** What a word without a helper says of the encounter; null where it is not the verb that does. */
    private @Nullable Verdict said(int j, int from, int end) {
        String word = s.at(j);
        if (word.equals("broke") && s.at(j + 1).equals("off")) {
            return Verdict.firm(EventStatus.HELD, j); // "the talks broke off on Friday"
        }
        if (DEALT_WITH.contains(word) && !s.at(j - 1).equals(",")) {
            return Verdict.firm(EventStatus.HELD, j); // "the January talks focused on the debt due in May"
        }
        boolean meant = Set.of("aimed", "designed", "intended", "meant").contains(word)
                && Set.of("at", "to", "for").contains(s.at(j + 1));
        How how = nounOf(j) || meant ? null : governors.how(j); // "talks aimed at a truce"
        int moved = Rescheduling.movedTo(s, j);
        boolean anothers = word.equals("held") && s.at(j + 1).equals("by") && j > from && s.isWord(j - 1);
        if (how == null && moved < 0 || anothers && !VerbForms.BE.contains(s.at(j - 1))) {
            return null; // "talks on hostages held by the group will begin": who is held is no meeting
        }
        if (moved > 0) {
            return Verdict.firm(EventStatus.SCHEDULED, j);
        }
        if (how == How.SCHEDULED && FIRST.contains(s.at(j - 1))) {
            return null; // "the round, first planned for Tuesday, was held on Thursday"
        }
        if (how == How.CANCELLED && !VerbForms.past(word) && !s.at(j + 1).equals("off")) {
            return null; // "talks are unlikely to delay the tariffs": something else is put off
        }
        if (word.equals("expected") && !s.at(j - 1).equals(",") && s.isWord(j + 1) && !idioms.expects(j + 1)) {
            return Verdict.OPEN; // "nobody at the talks expected a vote"
        }
        if (how == How.SCHEDULED && idioms.toEnd(j + 1)) {
            return Verdict.OPEN; // "the talks, scheduled to end on Friday": they are on
        }
        if (how == How.CANCELLED && s.at(j - 1).equals(",") && !s.headline()) {
            return null; // "the sixth round, put off twice since June": it is still to come
        }
        if (!finite(j, how) || word.equals("open") || word.equals("about") || word.equals("like")) {
            return null;
        }
        if (how == How.NONE && !DENIES.contains(word)) {
            return Verdict.OPEN;
        }
        Verdict later = how == How.SCHEDULED ? calledOff(j + 1, end) : Verdict.OPEN;
        return later == Verdict.OPEN && how != null ? governors.judge(j, how, from) : later;
    }

    /** "the talks covered a plan": a word that could be a verb, with a determiner or "of" before it. */
    private boolean nounOf(int j) {
        return NOUN_SIGNS.contains(s.at(j - 1));
    }

    private boolean finite(int j, @Nullable How how) {
        boolean verb = how != How.TENSE
                || VerbForms.past(s.at(j))
                || s.at(j - 1).equals("be")
                || s.at(j - 1).equals("to");
        return how != How.BACK && verb;
    }

    /** "talks planned for next week were called off": what the main verb says goes before the participle. */
    private Verdict calledOff(int from, int end) {
        for (int j = from; j < end; j++) {
            boolean not =
                    (VerbForms.WILL.contains(s.at(j)) || s.at(j).equals("did")) && VerbForms.NOT.contains(s.at(j + 1));
            if (governors.fallsThrough(j) || not && idioms.happens(j + 2)) {
                return Verdict.firm(EventStatus.CANCELLED, j);
            }
            if (VerbForms.BE.contains(s.at(j)) || VerbForms.HAVE.contains(s.at(j))) {
                Verdict verdict = behindHelper(j, from, end);
                return verdict.status() == EventStatus.CANCELLED ? verdict : Verdict.OPEN;
            }
        }
        return Verdict.OPEN;
    }

    /** "between A and B": the name behind "and" belongs to the list. */
    private boolean listGoesOn(int i) {
        int next = s.at(i).equals("the") ? i + 1 : i;
        for (int j = next; j < Math.min(s.size(), next + 5); j++) {
            if (s.person[j] != null && Math.min(j, s.mentionStart[j]) <= next + 2) {
                return true; // "between A and doctors' leader B"
            }
            if (idioms.helperWord(j)
                    || s.speech(j)
                    || EventWords.verb(s.at(j)) != null
                    || EventWords.governor(s.at(j)) != null) {
                break;
            }
        }
        return next < s.size() && (s.person[next] != null || s.side[next] != null || s.capitalised(next));
    }

    /** What the helpers at {@code helper} and the verb behind them say: "will not be held". */
    private Verdict behindHelper(int helper, int from, int end) {
        int j = helper;
        boolean not = false;
        while (j < end && (idioms.helperWord(j) || (s.adverb(j) && !DENIES.contains(s.at(j)) && !likely(helper, j)))) {
            not |= VerbForms.NOT.contains(s.at(j));
            j++;
        }
        boolean open =
                s.at(j).equals("ruled") && s.at(j + 1).equals("out") || s.at(j).equals("excluded");
        if (not) {
            return open ? Verdict.firm(EventStatus.PROPOSED, j) : Verdict.denied(helper);
        }
        How how = j < end ? governors.how(j) : null;
        boolean wished = s.at(helper).equals("be") && !s.at(helper - 1).equals("to");
        if (wished && how != null) {
            return Verdict.firm(EventStatus.PROPOSED, helper); // "proposed that talks be held"
        }
        if (j < end && Rescheduling.movedTo(s, j) > 0) {
            return Verdict.firm(EventStatus.SCHEDULED, j);
        }
        if (s.at(j).equals("under")
                && Set.of("consideration", "discussion", "review", "study").contains(s.at(j + 1))) {
            return Verdict.firm(EventStatus.PROPOSED, j);
        }
        if (s.at(j).equals("under") && s.at(j + 1).equals("way")) {
            how = How.UNDERWAY;
        }
        if (OVER.contains(s.at(j)) && VerbForms.BE.contains(s.at(j - 1)) && !s.isWord(j + 1)) {
            return Verdict.firm(EventStatus.HELD, j); // "the sixth round is over"
        }
        if (s.at(j).equals("off") && !s.isWord(j + 1)) {
            return Verdict.firm(EventStatus.CANCELLED, j); // "the trip, planned for May, is off"
        }
        if (how == How.NONE && !DENIES.contains(s.at(j))) {
            return Verdict.OPEN;
        }
        boolean on = s.at(j).equals("going") && s.at(j + 1).equals("on"); // "have been going on since May"
        if (on
                || LASTS.contains(s.at(j)) && idioms.until(j + 1, end)
                || s.at(j).equals("go") && s.at(j + 1).equals("on")) {
            return Verdict.OPEN; // "the talks are to last until Friday", "so that talks could go on"
        }
        if (how != null) {
            return another(how, j) ? Verdict.OPEN : governors.judge(j, how, from);
        }
        if (idioms.ends(j)) {
            return Verdict.OPEN;
        }
        if (wished) {
            return Verdict.firm(EventStatus.PROPOSED, helper);
        }
        if (OUTCOMES.contains(s.at(j))) {
            return Verdict.OPEN; // "the talks may soon succeed": how they go, not that they are held
        }
        return byHelper(helper, s.at(helper), s.at(j));
    }

    /** "is now likely on Monday" says so of the encounter; in "will likely be held" the word only colours the verb. */
    private boolean likely(int helper, int j) {
        return s.at(j).equals("likely") && VerbForms.BE.contains(s.at(helper)) && !VerbForms.past(s.at(j + 1));
    }

    /** Whether the verb behind the helpers tells of the end of the encounter, or of something else. */
    private boolean another(How how, int j) {
        boolean other =
                how == How.CANCELLED && !VerbForms.past(s.at(j)) && !s.at(j + 1).equals("off");
        boolean active =
                how == How.CANCELLED && VerbForms.HAVE.contains(s.at(j - 1)); // "the call has delayed the duty"
        boolean unlikely = how == How.NONE
                && s.at(j + 1).equals("to")
                && !s.at(j + 2).equals("take")
                && !VerbForms.BE.contains(s.at(j + 2)); // "the talks are unlikely to delay the tariffs"
        return idioms.ends(j) || other || active || unlikely || (how == How.SCHEDULED && idioms.toEnd(j + 1));
    }

    private static Verdict byHelper(int helper, String first, String verb) {
        if (VerbForms.WILL.contains(first)) {
            return Verdict.firm(EventStatus.SCHEDULED, helper);
        }
        if (VerbForms.MAY.contains(first) && Set.of("on", "in", "possible").contains(verb)) {
            return Verdict.firm(EventStatus.PROPOSED, helper); // "talks may be on the cards"
        }
        if (first.equals("was") || first.equals("were")) {
            return Verdict.weak(EventStatus.HELD, helper);
        }
        return Verdict.OPEN;
    }
}
