package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.parley.claims.events.Clauses.Clause;
import org.parley.people.PersonReference;
import org.parley.people.SideMention;

/** Tells who takes part: subjects and objects of a verb, people behind "with" and "between", never those merely named. */
final class Participants {
    private static final int TITLE = 8;
    private static final int LISTED = 12;
    private static final Set<String> NOT_BEHIND = Set.of(
            "of",
            "on",
            "about",
            "over",
            "from",
            "for",
            "against",
            "under",
            "like",
            "than",
            "toward",
            "towards",
            "since",
            "because",
            "despite",
            "regarding",
            "concerning",
            "as",
            "without",
            "not",
            "near",
            "in",
            "by",
            "unlike");
    private static final Set<String> OWNED = EventLists.of("owned-bodies");
    /** "a delegation led by A met": the participle is no verb of the clause, and A is one of them. */
    private static final Set<String> HEADED = Set.of("led", "headed", "chaired");

    /** "a pair of ministers, A and B": those of whom it is a pair. */
    private static final Set<String> NUMBERS = EventLists.of("group-counts");

    private static final Set<String> SKIPPED =
            Set.of("the", "'s", "its", "his", "their", "her", "former", "then", "new", "both", "either");
    private static final Set<String> MORE_HELPERS = Set.of("did", "does");

    private static final Set<String> SENT = Set.of("from", "of", "for", "representing");

    private final Scene s;

    Participants(Scene scene) {
        this.s = scene;
    }

    /** Everyone between two words who is neither an owner ("his tariffs") nor a topic ("about her"). */
    Set<String> between(int from, int to) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            if (s.startsPerson(i) && takesPart(i, from)) {
                PersonReference reference = s.person[i];
                if (reference != null) {
                    names.addAll(reference.names());
                }
            }
        }
        return names;
    }

    private boolean takesPart(int i, int from) {
        int end = s.after(i);
        if (s.possessive(end) || OWNED.contains(s.at(end))) {
            return false;
        }
        PersonReference reference = s.person[i];
        if (reference != null
                && reference.kind() == PersonReference.Kind.PRONOUN
                && Set.of("his", "her", "their", "its", "my", "our").contains(s.at(i))
                && s.isWord(end)
                && !objectPronoun(i, end)) {
            return false;
        }
        int before = Math.min(i, s.mentionStart[i]) - 1;
        int steps = 0;
        if (before > from && s.side[before] != null && Set.of("in", "at").contains(s.at(before - 1))) {
            return true; // "On Monday in Oslo Berg met": the name behind the place opens the clause
        }
        while (before >= from && steps < 4 && (SKIPPED.contains(s.at(before)) || s.side[before] != null)) {
            before--;
            steps++;
        }
        if (before > from && s.at(before).equals("for") && VerbObjects.PICKS.contains(s.at(before - 1))) {
            return true; // "the president's pick for commerce secretary, B"
        }
        boolean by = before > from && s.at(before).equals("by");
        boolean head = by && (HEADED.contains(s.at(before - 1)) || s.possessive(before - 1)); // "and Oslo's by B"
        boolean some = before > from && s.at(before).equals("of") && NUMBERS.contains(s.at(before - 1));
        boolean facing = before > from && s.at(before).equals("from") && facing(before);
        return before < from || head || some || facing || !NOT_BEHIND.contains(s.at(before));
    }

    /** "across from A", "across the table from A". */
    private boolean facing(int from) {
        int before = s.at(from - 1).equals("table") ? from - 3 : from - 1;
        return s.at(before).equals("across");
    }

    /** "received her for half an hour", "told her on Friday": no owner of what follows. */
    private boolean objectPronoun(int i, int end) {
        return s.at(end).equals("and")
                || (s.at(i).equals("her")
                        && (Clauses.preposition(s.at(end))
                                || s.adverb(end)
                                || s.at(end).equals("during")
                                || s.at(end).equals("when")
                                || (s.time[end] != null && !s.possessive(s.after(end)))));
    }

    /** The index of the first verb of the clause, or {@code until}. */
    int firstVerb(Clause clause, int until) {
        int start = clause.kind() == Clauses.Kind.MAIN || clause.kind() == Clauses.Kind.LOOSE
                ? clause.from()
                : clause.from() + 1;
        for (int i = Math.min(start, until); i < until; i++) {
            String word = s.at(i);
            boolean verb = s.person[i] == null
                    && s.mentionStart[i] == i
                    && !s.capitalised(i)
                    && (auxiliary(word)
                            || s.speech(i)
                            || (EventWords.verb(word) != null
                                    && EventWords.noun(word) == null
                                    && EventWords.modifier(word) == null)
                            || gerund(clause, i)
                            || EventPhrases.past(word)
                            || (EventWords.governor(word) != null
                                    && EventWords.modifier(word) == null
                                    && !(s.at(i - 1).equals("the")
                                            && Governors.ENDING.contains(word))) // "in the end A"
                            || (word.endsWith("ed") && word.length() > 4));
            if (guest(s, i)) {
                continue;
            }
            boolean headed = s.at(i + 1).equals("by") && i > start && !auxiliary(s.at(i - 1)) && HEADED.contains(word);
            if (verb && !headed) {
                return i;
            }
        }
        return until;
    }

    /** "visiting Prime Minister B": a word before a title, which tells nothing of a journey to B. */
    static boolean guest(Scene s, int i) {
        if (!s.at(i).equals("visiting") || s.at(i - 1).equals(",") && i > 1 && s.person[i - 2] != null) {
            return false;
        }
        for (int j = i + 1; j < Math.min(s.size(), i + 8); j++) {
            if (s.person[j] != null) {
                return j > i + 1;
            }
            if (!s.capitalised(j) && s.side[j] == null && s.mentionStart[j] == j && j > i + 2) {
                return false;
            }
        }
        return false;
    }

    /** "after meeting B": a verb, though the word is a noun elsewhere. */
    private boolean gerund(Clause clause, int i) {
        EventWords.Verb verb = EventWords.verb(s.at(i));
        boolean first = i == clause.from() + 1 && clause.kind() == Clauses.Kind.AFTER;
        return first && verb != null && verb.form() == EventWords.Form.ING && (s.capitalised(i + 1) || titled(i + 1));
    }

    /** "after meeting trade envoy B": a title in small letters right before the name. */
    private boolean titled(int title) {
        for (int j = title; j < Math.min(s.size(), title + TITLE) && s.isWord(j); j++) {
            if (s.person[j] != null) {
                return s.mentionStart[j] <= title;
            }
        }
        return false;
    }

    /** The subject of the clause: who stands before its first verb. */
    Set<String> subject(Clause clause, int until) {
        int verb = firstVerb(clause, until);
        int comma = verb - 1;
        while (comma > clause.from() && !s.at(comma).equals(",")) {
            comma--;
        }
        boolean after = Set.of("after", "following").contains(s.at(clause.from()));
        Set<String> behind =
                comma > clause.from() && after && withSomebody(clause, comma) ? between(comma + 1, verb) : Set.of();
        return behind.isEmpty() ? between(clause.from(), verb) : behind;
    }

    /** "After 75 minutes with B, A left": who is named behind "with" does not act. */
    private boolean withSomebody(Clause clause, int comma) {
        boolean with = false;
        for (int i = clause.from(); i < comma; i++) {
            with |= s.at(i).equals("with");
            if (s.person[i] != null) {
                return with;
            }
        }
        return false;
    }

    /** The sides named between two words as those who act, or as what describes the talks. */
    Set<String> sides(int from, int to) {
        Set<String> sides = new LinkedHashSet<>();
        for (int i = Math.max(0, from); i < to; i++) {
            SideMention side = s.side[i];
            if (side != null
                    && !EventWords.summitName(side.side().toLowerCase(Locale.ROOT))
                    && (side.use() != SideMention.Use.PLACE || sent(i))
                    && s.mentionStart[i] == i) {
                sides.add(side.side());
                SideMention other = s.otherSide[i];
                if (other != null) {
                    sides.add(other.side());
                }
            }
        }
        return sides;
    }

    /** "officials from Norway and Denmark": the land they come from is the side they take. */
    private boolean sent(int place) {
        int i = place - 1;
        int least = Math.max(1, place - LISTED);
        while (i > least
                && (s.side[i] != null
                        || s.at(i).equals("and")
                        || s.at(i).equals(",")
                        || s.at(i).equals("the"))) {
            i--;
        }
        return i > 0 && SENT.contains(s.at(i)) && s.person[i - 1] == null && Company.people(s, i - 1);
    }

    private static boolean auxiliary(String word) {
        return HelpingVerbs.finite(word) || MORE_HELPERS.contains(word);
    }
}
