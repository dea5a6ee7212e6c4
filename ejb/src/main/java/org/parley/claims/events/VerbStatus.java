package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.How;

/** Tells from the helpers and the form of a verb how far the encounter has come that it names or holds. */
final class VerbStatus {
    /** How many words may stand between "will" and its verb. */
    private static final int HELPERS = 5;

    private static final Set<String> HABITS = EventLists.of("habits");

    private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");
    /** "No sooner had A met B", "no fewer than five met": they did. */
    private static final Set<String> MERELY = Set.of("sooner", "fewer", "less", "matter", "doubt", "longer", "later");

    private static final int SUBJECT = 9;

    private final Scene s;
    private final Infinitives infinitives;
    private final AbandonedPlans abandoned;

    VerbStatus(Scene scene) {
        this.s = scene;
        this.infinitives = new Infinitives(scene, this);
        this.abandoned = new AbandonedPlans(scene);
    }

    /** The verdict on a verb that is an encounter by itself, or that holds one. */
    Verdict ofVerb(int verb, Form form, boolean pastToo, int from) {
        int j = verb - 1;
        boolean not = false;
        while (j >= from && s.adverb(j)) {
            not |= VerbForms.NOT.contains(s.at(j));
            j--;
        }
        String word = j < from || s.time[j] != null ? "" : s.at(j); // "the talks since May broke up"
        if (s.at(verb).equals("due") || s.at(verb).equals("expected")) {
            boolean had =
                    word.equals("been") && j > from && s.at(j - 1).equals("had"); // "had been due in Lima on Friday"
            EventStatus status = had ? EventStatus.CANCELLED : EventStatus.SCHEDULED;
            return not ? Verdict.denied(verb) : Verdict.firm(status, verb);
        }
        boolean present = form == Form.BASE || form == Form.THIRD;
        boolean helped = VerbForms.WILL.contains(word) || word.equals("to");
        if (present && !helped && !s.headline() && HABITS.contains(s.at(verb - 1))) {
            return Verdict.denied(verb); // "officials normally meet in the summer": nothing that happened
        }
        not |= word.endsWith("n't") || word.equals("cannot") || neverWas(verb, from) || nobody(verb, from);
        if (givenUp(verb, from)) {
            return Verdict.firm(EventStatus.CANCELLED, verb);
        }
        if (not) {
            return Verdict.denied(verb);
        }
        if (word.equals("to")) {
            return infinitives.of(verb, j, from);
        }
        if (VerbForms.WILL.contains(word)) {
            return Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (VerbForms.MAY.contains(word)) {
            return Verdict.firm(EventStatus.PROPOSED, verb);
        }
        if (word.equals("did") || word.equals("does") || word.equals("do")) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        if (form == Form.ING) {
            return timeSpent(verb, from) ? Verdict.firm(EventStatus.HELD, verb) : gerund(verb, j, from);
        }
        if (VerbForms.BE.contains(word) && (pastToo || form == Form.PARTICIPLE)) {
            return passive(verb, j, from);
        }
        boolean participle = pastToo || form == Form.PARTICIPLE || form == Form.BASE; // "had come"
        if (VerbForms.HAVE.contains(word) && participle) {
            boolean denied =
                    j > from && (s.at(j - 1).startsWith("den") || s.at(j - 1).equals("without"));
            return s.at(j).equals("having") && denied
                    ? Verdict.denied(verb) // "denied having met B", "left without having met her"
                    : perfect(verb, j, from);
        }
        if (form == Form.PAST || form == Form.PARTICIPLE) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        if (s.headline()) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        return Verdict.OPEN;
    }

    /** "No Norwegian delegation arrived", "nobody from the team has met B": there is no such subject. */
    private boolean nobody(int verb, int from) {
        int first = s.at(from).equals("but")
                        || s.at(from).equals("that")
                        || s.at(from).equals(",")
                ? from + 1
                : from;
        boolean no = NOBODY.contains(s.at(first)) && !MERELY.contains(s.at(first + 1));
        for (int i = first + 1; no && i < verb; i++) {
            boolean other = VerbForms.past(s.at(i)) || EventWords.governor(s.at(i)) != null || !s.isWord(i);
            no = !other || VerbForms.HAVE.contains(s.at(i));
        }
        return no && verb > first && verb - first < SUBJECT;
    }

    /** "Had A met B on Tuesday, …": nobody did; and neither did "neither A nor B". */
    private boolean neverWas(int verb, int from) {
        boolean unreal =
                s.at(from).equals("had") && s.mentionStart[Math.min(from + 1, verb)] <= from + 1 && named(from, verb);
        boolean neither = s.at(from).equals("neither") && verb > from + 1;
        return unreal || neither;
    }

    private boolean named(int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (s.person[i] != null) {
                return s.after(i) == verb || s.adverb(s.after(i));
            }
        }
        return false;
    }

    /** "will no longer travel", "will not now be meeting B": it had been planned. */
    private boolean givenUp(int verb, int from) {
        boolean changed = false;
        for (int k = verb - 1; k >= Math.max(from, verb - HELPERS); k--) {
            boolean now = s.at(k).equals("now") && VerbForms.NOT.contains(s.at(k - 1));
            changed |= now || s.at(k).equals("longer") && s.at(k - 1).equals("no");
            if (VerbForms.WILL.contains(s.at(k))) {
                return changed;
            }
        }
        return false;
    }

    /** What the last helper between two words says of a bare verb behind it: "will dine with B and fly". */
    Verdict helped(int from, int until) {
        for (int j = until - 1; j >= from; j--) {
            boolean helps = VerbForms.WILL.contains(s.at(j))
                    || VerbForms.MAY.contains(s.at(j))
                    || s.at(j).equals("to");
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
            if (VerbForms.NOT.contains(s.at(j)) || s.at(j).endsWith("n't")) {
                return null;
            }
        }
        if (VerbForms.WILL.contains(word)) {
            return EventStatus.SCHEDULED;
        }
        EventWords.Verb own = EventWords.verb(word);
        boolean past = VerbForms.past(word)
                || word.equals("was")
                || word.equals("were")
                || VerbForms.HAVE.contains(word)
                || EventPhrases.past(word)
                || (own != null && own.form() == Form.PAST);
        return past && EventWords.governor(word) != How.PROPOSED && EventWords.governor(word) != How.SCHEDULED
                ? EventStatus.HELD
                : null;
    }

    /** "spent part of Saturday showing B round the fair". */
    private boolean timeSpent(int verb, int from) {
        int i = verb - 1;
        while (i > from && (s.time[i] != null || Presence.SHARES.contains(s.at(i)) || s.adverb(i))) {
            i--;
        }
        return i < verb - 1 && i >= from && s.at(i).equals("spent");
    }

    private Verdict gerund(int verb, int j, int from) {
        String word = j < from ? "" : s.at(j);
        if (VerbForms.BE.contains(word)) {
            int k = j - 1;
            boolean not = false;
            while (k >= from && s.adverb(k)) {
                not |= VerbForms.NOT.contains(s.at(k));
                k--;
            }
            if (not || k >= from && s.at(k).endsWith("n't")) {
                return Verdict.denied(verb); // "will not be meeting B"
            }
            if (word.equals("be") && k >= from) {
                return VerbForms.WILL.contains(s.at(k))
                        ? Verdict.firm(EventStatus.SCHEDULED, verb)
                        : ofVerb(j, Form.BASE, false, from);
            }
            // "have been negotiating since May" tells of no one encounter
            return word.equals("been") ? Verdict.denied(verb) : Verdict.firm(EventStatus.UNDERWAY, verb);
        }
        How how = word.startsWith("confirm") ? null : EventWords.governor(word);
        if (how == null && VerbForms.PARTICLES.contains(word) && j > from) {
            if (abandoned.givenUp(j - 1, from)) {
                return Verdict.firm(EventStatus.CANCELLED, verb);
            }
            how = EventWords.governor(s.at(j - 1));
            if (Denials.before(s, j - 1, from)) {
                return Verdict.denied(verb);
            }
        }
        if (how == How.PROPOSED || how == How.SCHEDULED) {
            return Verdict.firm(how == How.PROPOSED ? EventStatus.PROPOSED : EventStatus.SCHEDULED, verb);
        }
        if (how == How.UNDERWAY) {
            return Verdict.firm(EventStatus.UNDERWAY, verb);
        }
        if (how == How.NONE || Denials.before(s, j, from)) {
            return Verdict.denied(verb);
        }
        if (word.startsWith("confirm") || word.equals("recalled") || word.equals("reported")) {
            return Verdict.firm(EventStatus.HELD, verb); // "confirmed receiving a call"
        }
        return switch (word) {
            case "of" ->
                s.at(j - 1).equals("instead") ? Verdict.denied(verb) : Verdict.weak(EventStatus.SCHEDULED, verb);
            case "after", "since", "following", "by", "from", "upon" -> Verdict.weak(EventStatus.HELD, verb);
            case "before" -> Verdict.weak(EventStatus.SCHEDULED, verb);
            default -> Verdict.OPEN;
        };
    }

    /** "was received", "has been invited", "is to be invited". */
    Verdict passive(int verb, int be, int from) {
        String word = s.at(be);
        int k = be - 1;
        boolean not = false;
        while (k >= from && s.adverb(k)) {
            not |= VerbForms.NOT.contains(s.at(k));
            k--;
        }
        if (not) {
            return Verdict.denied(verb);
        }
        return switch (word) {
            case "was", "were" -> Verdict.firm(EventStatus.HELD, verb);
            case "been" -> k >= from && VerbForms.HAVE.contains(s.at(k)) ? perfect(verb, k, from) : Verdict.OPEN;
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
        if (k > from && s.at(k).equals("to") && s.at(k - 1).startsWith("w") && VerbForms.BE.contains(s.at(k - 1))) {
            return Verdict.firm(EventStatus.CANCELLED, verb); // "was to have talked with B": and did not
        }
        return k >= from && (VerbForms.WILL.contains(s.at(k)) || s.at(k).equals("to"))
                ? Verdict.OPEN
                : Verdict.firm(EventStatus.HELD, verb);
    }
}
