package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.EventStatus;
import org.parley.claims.events.EventWords.How;

/** Tells from the word that governs an infinitive how far the encounter has come: "agreed to meet", "refused to meet". */
final class Infinitives {
    /** How far the name of a place may reach. */
    private static final int PLACE = 8;

    private final Scene s;
    private final VerbStatus verbs;
    private final Requests requests;
    private final AbandonedPlans abandoned;

    Infinitives(Scene scene, VerbStatus verbs) {
        this.s = scene;
        this.verbs = verbs;
        this.requests = new Requests(scene);
        this.abandoned = new AbandonedPlans(scene);
    }

    /** The verdict on the infinitive at {@code verb}, whose "to" stands at {@code to}. */
    Verdict of(int verb, int to, int from) {
        int k = to - 1;
        boolean not = false;
        while (k >= from && (s.adverb(k) || s.time[k] != null || s.at(k).equals("on"))) {
            not |= VerbForms.NOT.contains(s.at(k));
            k--;
        }
        if (not || (k >= from && Denials.before(s, k, from))) {
            return Verdict.denied(verb);
        }
        if (k >= from && s.person[k] != null && noPlanFor(k, from)) {
            return Verdict.denied(verb); // "There are no plans for A to meet B"
        }
        k = behindPhone(k, from);
        if (k < from) {
            return Verdict.OPEN;
        }
        String word = s.at(k);
        int first = word.equals("and") || word.equals("or") ? firstTo(k, from) : -1;
        if (first >= 0) {
            return of(verb, first, from); // "was to see A and to meet B"
        }
        if (word.equals("supposed")
                && (s.at(k - 1).startsWith("w") || s.at(k - 1).equals("been"))) {
            return Verdict.firm(EventStatus.CANCELLED, verb); // "was supposed to see B": and did not
        }
        boolean hadBeen =
                k > from + 1 && s.at(k - 1).equals("been") && s.at(k - 2).equals("had");
        if (hadBeen && EventWords.governor(word) == How.SCHEDULED) {
            return Verdict.firm(EventStatus.CANCELLED, verb); // "had been due to see B": and did not
        }
        if (VerbForms.BE.contains(word)) {
            return word.equals("been") || word.equals("being")
                    ? Verdict.OPEN
                    : Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (word.equals("had")) {
            return Verdict.firm(EventStatus.HELD, verb); // "had to rush to Oslo"
        }
        if (abandoned.givenUp(k, from)) {
            return Verdict.firm(EventStatus.CANCELLED, verb);
        }
        How how = EventWords.governor(word);
        if (word.equals("invitation") && requests.acceptedBefore(k, from)) {
            return Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (word.equals("invitation") && requests.declinedBefore(k, from)) {
            return Verdict.denied(verb);
        }
        if (how == null) {
            return ungoverned(verb, k, from);
        }
        return switch (how) {
            case PROPOSED -> Verdict.firm(EventStatus.PROPOSED, verb);
            case SCHEDULED -> Verdict.firm(EventStatus.SCHEDULED, verb);
            case NONE -> Verdict.denied(verb);
            case HELD -> Verdict.firm(EventStatus.HELD, verb);
            case PASS -> verbs.ofVerb(k, VerbForms.form(word), word.endsWith("ed"), from);
            default -> Verdict.OPEN;
        };
    }

    /** "was at the palace on Tuesday to see B": who was there for it did it. */
    private boolean wasThere(int before, int from) {
        for (int i = before; i > Math.max(from, before - PLACE); i--) {
            if (s.person[i] != null || s.at(i).equals("and")) {
                return false;
            }
            boolean be = Set.of("was", "were", "been").contains(s.at(i - 1));
            if (be && (s.at(i).equals("in") || s.at(i).equals("at"))) {
                return true;
            }
        }
        return false;
    }

    /** "plans for B to travel", "arranging for B to visit": the word of planning, or -1. */
    static int plannedFor(Scene s, int person, int from) {
        int j = beforeMention(s, person, from);
        boolean plan = s.at(j).equals("for") && j - 1 >= from && !Denials.before(s, j - 1, from);
        int noun = plan ? overMade(s, j - 1, from) : j - 1; // "arrangements are being made for the two to speak"
        How how = plan ? EventWords.governor(s.at(noun)) : null;
        return how == How.SCHEDULED || how == How.PROPOSED ? noun : -1;
    }

    private boolean noPlanFor(int person, int from) {
        int j = beforeMention(s, person, from);
        return j > from && s.at(j).equals("for") && Denials.before(s, j - 1, from);
    }

    private static int beforeMention(Scene s, int person, int from) {
        int j = s.mentionStart[person] - 1;
        while (j > from
                && (s.person[j] == s.person[person]
                        || s.capitalised(j)
                        || s.at(j).equals("the"))) {
            j--;
        }
        return j;
    }

    private static int overMade(Scene s, int last, int from) {
        int i = last;
        while (i > from
                && (s.at(i).equals("made")
                        || VerbForms.BE.contains(s.at(i))
                        || s.adverb(i)
                        || s.at(i).equals("also"))) {
            i--;
        }
        return s.at(last).equals("made") ? i : last;
    }

    /** "agreed on the telephone to meet": the word before the telephone governs. */
    private int behindPhone(int last, int from) {
        if (!Set.of("phone", "telephone", "line").contains(s.at(last))) {
            return last;
        }
        int k = s.at(last - 1).equals("the") ? last - 2 : last - 1;
        boolean by = Set.of("by", "on", "over").contains(s.at(k)) && k - 1 >= from;
        return by && EventWords.governor(s.at(k - 1)) != null ? k - 1 : last;
    }

    /** The governed "to" before the word that joins two infinitives; -1 where there is none. */
    private int firstTo(int and, int from) {
        for (int j = and - 1; j > from; j--) {
            boolean governed = EventWords.governor(s.at(j - 1)) != null || VerbForms.BE.contains(s.at(j - 1));
            if (s.at(j).equals("to") && governed) {
                return j;
            }
        }
        return -1;
    }

    /** No word of planning stands before "to": somebody is asked, something is used, or a headline looks ahead. */
    private Verdict ungoverned(int verb, int before, int from) {
        boolean shown = s.at(before).equals("in")
                && Set.of("ushered", "shown", "led", "taken").contains(s.at(before - 1));
        if (shown || requests.used(before, from)) {
            return Verdict.firm(EventStatus.HELD, verb); // "used the trip to look in on B"
        }
        if (requests.asked(before, from)) {
            return Verdict.firm(EventStatus.PROPOSED, verb);
        }
        if (wasThere(before, from)) {
            return Verdict.firm(EventStatus.HELD, verb);
        }
        boolean both =
                Set.of("two", "both", "pair", "leaders", "ministers", "sides").contains(s.at(before));
        int plan = s.person[before] != null || both ? plannedFor(s, before, from) : -1;
        if (plan >= 0) {
            How how = EventWords.governor(s.at(plan));
            return Verdict.firm(how == How.SCHEDULED ? EventStatus.SCHEDULED : EventStatus.PROPOSED, verb);
        }
        if (s.person[before] != null && requests.acceptedFrom(before, from)) {
            return Verdict.firm(EventStatus.SCHEDULED, verb);
        }
        if (s.person[before] != null && requests.invited(before, from)) {
            return Verdict.firm(EventStatus.PROPOSED, verb);
        }
        boolean title = s.headline() && (s.person[before] != null || s.side[before] != null);
        return title ? Verdict.firm(EventStatus.SCHEDULED, verb) : Verdict.OPEN;
    }
}
