package org.parley.claims.events;

import java.util.Set;
import org.parley.claims.events.Clauses.Clause;

/** Tells whether somebody who can be met stands behind a verb. */
final class VerbObjects {
    private static final Set<String> REQUIREMENTS = EventLists.of("requirements");
    static final Set<String> CLOSERS = Set.of(
            "in",
            "at",
            "on",
            "for",
            "to",
            "with",
            "before",
            "after",
            "ahead",
            "beside",
            "during",
            "about",
            "over",
            "by",
            "under",
            "amid",
            "behind",
            "inside",
            "outside",
            "until",
            "since",
            "without",
            "despite",
            "via",
            "and",
            ",",
            ".",
            ";",
            "again",
            "once",
            "face-to-face",
            "separately",
            "privately",
            "directly",
            "personally",
            "early",
            "late",
            "there",
            "here",
            "alongside",
            "or",
            "but",
            "more",
            "next",
            "this",
            "last",
            "as",
            "twice",
            "alone",
            "when",
            "while",
            "from");

    static final Set<String> PICKS = Set.of("pick", "choice", "nominee", "candidate");
    private static final Set<String> BROADCASTS = EventLists.of("broadcasts");
    private static final Set<String> PARTS = EventLists.of("part-of-time");

    private final Scene s;

    VerbObjects(Scene scene) {
        this.s = scene;
    }

    /** The first word of a person right at {@code at}, titles before the name skipped; -1 where none is. */
    int objectAt(int at, int end) {
        for (int j = at; j < Math.min(at + 12, end); j++) {
            int owned = s.after(j) + 1;
            if (s.person[j] != null
                    && s.possessive(owned - 1)
                    && PICKS.contains(s.at(owned))
                    && s.at(owned + 1).equals("for")) {
                j = owned + 1; // "spoke with the president's pick for commerce secretary, B"
                continue;
            }
            if (s.person[j] != null) {
                return s.possessive(s.after(j)) ? -1 : j;
            }
            if (s.side[j] != null && s.possessive(j + 1)) {
                j++; // "saw Britain's Georgina Lisle"
                continue;
            }
            boolean title = j + 1 < end && (s.mentionStart[j + 1] <= j || s.side[j] != null || s.capitalised(j));
            if (!title && !(j == at && s.at(j).equals("the")) && s.mentionStart[j] == j) {
                return -1;
            }
        }
        return -1;
    }

    boolean whom(int i, Clause clause) {
        boolean pronoun = Set.of("him", "her", "both", "them").contains(s.at(i + 1)) && i + 1 < clause.to();
        int named = s.at(i + 1).equals("both") ? objectAt(i + 2, clause.to()) : -1; // "saw both A and B"
        int whom = named >= 0 ? named : pronoun ? i + 1 : objectAt(i + 1, clause.to());
        if (whom < 0 || s.at(whom).equals("it")) {
            return false;
        }
        int after = s.after(whom);
        while (after < clause.to() && s.mentionStart[after] < after) {
            after++;
        }
        return after >= clause.to()
                || CLOSERS.contains(s.at(after))
                || s.time[after] != null
                || s.adverb(after)
                || s.aside[after];
    }

    boolean with(int at, int end) {
        for (int j = at; j < Math.min(at + 10, end); j++) {
            if (s.at(j).equals("with")) {
                int whom = objectAt(j + 1, end);
                return whom >= 0 || partyWithin(j + 1, end) || Company.at(s, j + 1, end);
            }
        }
        return false;
    }

    boolean speaksWith(int i, Clause clause) {
        for (int j = i + 1; j < clause.to(); j++) {
            if (BROADCASTS.contains(s.at(j)) && s.person[j] == null) {
                return false; // "spoke on the radio to the host"
            }
        }
        for (int j = i + 1; j < Math.min(i + 8, clause.to()) && !s.speech(j); j++) {
            if (s.at(j).equals("with") || s.at(j).equals("to")) {
                return objectAt(j + 1, clause.to()) >= 0;
            }
        }
        return false;
    }

    /** "met the army's delegate, General Bakri": a person before any preposition, and nothing that is met otherwise. */
    boolean somebodyBehind(int at, int end) {
        for (int j = at; j < Math.min(at + 12, end); j++) {
            if (s.person[j] != null) {
                return !s.possessive(s.after(j));
            }
            if ((CLOSERS.contains(s.at(j)) && !s.at(j).equals(","))
                    || s.at(j).equals("of")
                    || REQUIREMENTS.contains(s.at(j))) {
                return false;
            }
        }
        return false;
    }

    boolean partyWithin(int at, int end) {
        for (int j = at; j < Math.min(at + 5, end); j++) {
            if (EventWords.party(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    boolean personWithin(int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.person[j] != null) {
                return true;
            }
        }
        return false;
    }

    /** "receiving his Turkish counterpart, B": whoever is received is told behind. */
    boolean counterpartBehind(int i, Clause clause) {
        for (int j = i + 1; j < Math.min(i + 5, clause.to()); j++) {
            if (s.at(j).startsWith("counterpart")) {
                return true;
            }
        }
        return false;
    }

    /** "her Chinese counterpart". */
    boolean ownCounterpart(int at) {
        boolean own =
                s.at(at).equals("his") || s.at(at).equals("her") || s.at(at).equals("their");
        return own && (s.at(at + 1).startsWith("counterpart") || s.at(at + 2).startsWith("counterpart"));
    }

    boolean passiveBy(int i, Clause clause) {
        int be = i - 1;
        while (be > clause.from() && s.adverb(be)) {
            be--;
        }
        boolean passive =
                i > clause.from() && Set.of("was", "were", "been", "be").contains(s.at(be)) || bare(s, i);
        if (!passive) {
            return false;
        }
        for (int j = i + 1; j < Math.min(i + 10, clause.to()); j++) {
            if (s.at(j).equals("by")) {
                return objectAt(j + 1, clause.to()) >= 0;
            }
        }
        return false;
    }

    /** "Received by A, B spoke", "B, received by A, spoke": a participle that opens its phrase. */
    static boolean bare(Scene s, int i) {
        return i == 0 || s.at(i - 1).equals(",") && i > 1 && s.person[i - 2] != null;
    }

    boolean receives(int i, EventWords.Verb verb, Clause clause) {
        boolean host = verb.base().equals("receive") || verb.base().equals("host");
        return host
                && NounPhrases.DETERMINERS.contains(s.at(i + 1))
                && partyWithin(i + 1, Math.min(i + 5, clause.to()));
    }

    /** "will receive both delegations". */
    boolean eachOther(int i) {
        return s.at(i).equals("each") && s.at(i + 1).equals("other")
                || s.at(i).equals("one") && s.at(i + 1).equals("another");
    }

    /** "met this morning with lawmakers": who is met stands behind the time. */
    int behindTime(int at, int to) {
        int next = at;
        while (next < to
                && (s.time[next] != null
                        || (s.at(next).equals("on") && s.time[next + 1 < to ? next + 1 : next] != null))) {
            next++;
        }
        return s.at(next).equals("with") ? next : at;
    }

    boolean timeOrEndBehind(int i, Clause clause) {
        int object = objectAt(i + 1, clause.to());
        int after = object < 0 ? i + 1 : s.after(object); // "whom she called on Friday"
        return after >= clause.to()
                || s.time[after] != null
                || s.at(after).equals("on")
                || s.at(after).equals("to")
                || s.at(after).equals(".")
                || s.at(after).equals("late")
                || s.at(after).equals("early")
                || s.at(after).equals("twice")
                || s.at(after).equals("from")
                || (s.at(after).equals("at") && s.at(after + 1).equals("home"))
                || s.at(after).equals("again")
                || behindCall(after);
    }

    /** "called B in the evening", "called B about the strike": nobody is called anything. */
    private boolean behindCall(int after) {
        boolean day = Set.of("in", "at", "during").contains(s.at(after))
                && (timeAt(after + 1)
                        || timeAt(after + 2)
                        || Set.of("the", "a").contains(s.at(after + 1)) && PARTS.contains(s.at(after + 2)));
        return day || Set.of("about", "before", "after").contains(s.at(after));
    }

    /** "boarded a Lima-bound plane". */
    boolean craft(int from, int to) {
        boolean bound = false;
        for (int j = from; j < to; j++) {
            bound |= s.at(j).endsWith("-bound") || s.at(j).equals("bound");
            if (Set.of("plane", "flight", "jet", "aircraft", "train").contains(s.at(j))) {
                return bound;
            }
        }
        return false;
    }

    private boolean timeAt(int i) {
        return i < s.size() && s.time[i] != null;
    }
}
