package org.parley.claims.events;

import java.util.Set;
import org.parley.text.TimeExpression;

/** Tells how far behind its words the times of an encounter reach: "the duties imposed on Friday" has a time of its own. */
final class DayReach {
    static final Set<String> APPOINTED = EventLists.of("appointed");

    /** Participles of what is done to an encounter itself: "a meeting organised by the union next week". */
    private static final Set<String> ARRANGES = EventLists.of("arranges-meeting");

    private static final Set<String> NOUNS_TOO =
            Set.of("issue", "issues", "report", "reports", "claims", "notes", "states");

    private DayReach() {}

    /** Whether the times from {@code i} on are those of something else than the encounter whose words end at {@code to}. */
    static boolean ends(Scene s, int i, int from, int to, int scopeFrom) {
        return gapped(s, i, scopeFrom, from)
                || nextVerb(s, i)
                || inserted(s, i)
                || (i > to && s.at(i).equals("since"))
                || dueThing(s, i, to)
                || cutsOff(s, i, to)
                || toEnd(s, i)
                || thingToCome(s, i, to)
                || (i > to + 1 && apart(s, i));
    }

    /** "for a round of talks and on Monday sat down with B": the day is that of the next verb. */
    private static boolean nextVerb(Scene s, int and) {
        int time = s.at(and + 1).equals("on") ? and + 2 : and + 1;
        boolean dated = s.at(and).equals("and")
                && time < s.size()
                && s.time[time] != null
                && s.time[time].type() != TimeExpression.Type.DURATION;
        int verb = dated ? s.after(time) : -1;
        return dated && s.isWord(verb) && s.person[verb] == null && VerbForms.past(s.at(verb));
    }

    /** "is to see A and, a day later, B": the day is that of whoever follows. */
    private static boolean inserted(Scene s, int and) {
        boolean opens = s.at(and).equals("and") && s.at(and + 1).equals(",");
        int time = s.at(and + 2).equals("on") ? and + 3 : and + 2;
        return opens
                && time < s.size()
                && s.time[time] != null
                && s.at(s.after(time)).equals(",");
    }

    /** "On Friday she had an hour with A, and on Saturday two calls": from here on it is the other day. */
    private static boolean gapped(Scene s, int and, int scopeFrom, int from) {
        boolean other =
                s.at(and).equals("and") && s.at(and + 1).equals("on") && and + 2 < s.size() && s.time[and + 2] != null;
        for (int i = scopeFrom; other && i < from; i++) {
            if (s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** "tariffs imposed on April 2": a participle that is no word of an encounter takes the times behind it. */
    private static boolean cutsOff(Scene s, int i, int to) {
        String word = s.at(i);
        boolean agent = word.equals("by")
                && !s.at(i - 1).equals("led")
                && !s.at(i - 1).equals("mediated")
                && !s.at(i - 1).equals("chaired")
                && !s.at(i - 1).equals("headed")
                && !ARRANGES.contains(s.at(i - 1))
                && i + 1 < s.size()
                && (s.person[i + 1] != null || (i + 2 < s.size() && s.mentionStart[i + 2] == i + 1));
        boolean made = (word.equals("made") || word.equals("delivered"))
                && i > 0
                && s.isWord(i - 1)
                && !s.adverb(i - 1)
                && !Set.of("has", "have", "had", "was", "were", "be", "been").contains(s.at(i - 1));
        boolean described =
                Set.of("the", "a", "an", "its", "their", "his", "her").contains(s.at(i - 1))
                        || (EventWords.verb(s.at(i - 1)) != null
                                && EventWords.noun(s.at(i - 1)) == null); // "visited wounded men"
        return agent
                || made
                || !described
                        && s.person[i] == null
                        && s.side[i] == null
                        && !s.capitalised(i)
                        && ((word.length() > 4
                                        && word.endsWith("ed")
                                        && !(i == to && ARRANGES.contains(word))
                                        && !APPOINTED.contains(word)
                                        && !fitted(s, i)
                                        && EventWords.governor(word) == null
                                        && EventWords.verb(word) == null)
                                || s.speech(i) && !(NOUNS_TOO.contains(word) && noun(s, i - 1)));
    }

    /** "the price issue": the word before belongs to the same noun. */
    private static boolean noun(Scene s, int i) {
        return i >= 0 && s.isWord(i) && s.person[i] == null && !s.capitalised(i) && !NounPhrases.stops(s.at(i));
    }

    /** "met to discuss the duties due to take effect on Friday": the day is that of the duties. */
    private static boolean dueThing(Scene s, int i, int to) {
        return i > to + 1
                && Set.of("due", "set", "scheduled", "expected").contains(s.at(i))
                && s.at(i + 1).equals("to")
                && s.isWord(i - 1)
                && s.person[i - 1] == null
                && s.time[i - 1] == null
                && !VerbForms.BE.contains(s.at(i - 1))
                && !s.adverb(i - 1)
                && EventWords.noun(s.at(i - 1)) == null;
    }

    /** "talks on the prices to be paid from April 1": the day is that of the prices. */
    private static boolean thingToCome(Scene s, int i, int to) {
        String participle = s.at(i + 2);
        return i > to
                && s.at(i).equals("to")
                && s.at(i + 1).equals("be")
                && VerbForms.past(participle)
                && (EventWords.governor(participle) == null || participle.equals("paid"))
                && EventWords.verb(participle) == null;
    }

    /** "his talk with B, squeezed in on Monday": the participle tells when. */
    private static boolean fitted(Scene s, int i) {
        return s.at(i + 1).equals("in") && (s.at(i + 2).equals("on") || i + 2 < s.size() && s.time[i + 2] != null);
    }

    /** "the talks, scheduled to end on Friday": the day is that of the end. */
    private static boolean toEnd(Scene s, int i) {
        int verb = s.at(i + 1).equals("be") ? i + 2 : i + 1;
        return s.at(i).equals("to")
                && Set.of("end", "conclude", "finish", "wrap", "ended", "concluded", "finished", "wrapped")
                        .contains(s.at(verb));
    }

    /** "talks on quotas, suspended in February,": a participle behind a comma tells of the word before the comma. */
    private static boolean apart(Scene s, int i) {
        boolean participle = s.at(i - 1).equals(",") && s.at(i).endsWith("ed") && !APPOINTED.contains(s.at(i));
        return participle && s.isWord(i - 2) && s.person[i - 2] == null;
    }
}
