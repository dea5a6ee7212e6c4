package org.parley.claims.events;

import java.util.Set;

/** Tells whether a clause begins at a word of a sentence: somebody or something, and a finite verb behind it. */
final class ClauseStarts {
    /** How far behind a subject its verb may stand. */
    static final int LOOK = 14;

    private static final int TITLE = 8;

    private static final Set<String> HARD = Set.of(";", ":", "\u2014", "\u2013", "--");
    private static final Set<String> MORE_HELPERS = Set.of("shall", "did", "does", "do");
    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "both", "each");

    private final Scene s;

    ClauseStarts(Scene scene) {
        this.s = scene;
    }

    /** Whether the mark parts clauses wherever it stands. */
    static boolean hard(String word) {
        return HARD.contains(word);
    }

    static boolean auxiliary(String word) {
        return HelpingVerbs.finite(word) || MORE_HELPERS.contains(word);
    }

    static boolean pronoun(String word) {
        return SUBJECT_PRONOUNS.contains(word);
    }

    /** Whether a finite verb stands at {@code i}, adverbs before it left out. */
    boolean verbFollows(int i) {
        int j = i;
        while (j < Math.min(i + 4, s.size()) && s.adverb(j)) {
            j++;
        }
        return finite(j);
    }

    /** Whether a short noun phrase at {@code i} names an encounter. */
    boolean encounterFollows(int i) {
        for (int j = i; j < Math.min(i + 5, s.size()); j++) {
            if (EventWords.noun(s.at(j)) != null) {
                return true;
            }
            if (!s.isWord(j) || s.person[j] != null || Clauses.preposition(s.at(j))) {
                return false;
            }
        }
        return false;
    }

    boolean finite(int j) {
        String word = s.at(j);
        if (j >= s.size() || s.person[j] != null || s.time[j] != null) {
            return false;
        }
        EventWords.Verb verb = EventWords.verb(word);
        boolean past = verb != null && (verb.form() == EventWords.Form.PAST || verb.form() == EventWords.Form.THIRD);
        boolean noun = EventWords.noun(word) != null || s.capitalised(j);
        return !noun
                && (past
                        || auxiliary(word)
                        || s.speech(j)
                        || EventPhrases.past(word)
                        || EventWords.governor(word) != null
                        || (word.endsWith("ed") && word.length() > 4));
    }

    /** Whether somebody or something stands at {@code i}, and right behind it a verb. */
    boolean subjectAndVerb(int i) {
        if (!subjectStarts(i)) {
            return false;
        }
        int end = Math.min(i + LOOK, s.size());
        for (int j = i; j < end; j++) {
            if (s.person[j] != null || s.side[j] != null || SUBJECT_PRONOUNS.contains(s.at(j))) {
                int after = s.side[j] != null ? j + 1 : s.after(j);
                if (verbFollows(after)) {
                    return true;
                }
                j = after - 1;
            } else if (HARD.contains(s.at(j))
                    || s.at(j).equals(",")
                    || s.at(j).equals("and") && !joinsPersons(i, j)
                    || s.at(j).equals("with")
                    || s.at(j).equals("for")) {
                return false;
            } else if (j > i && s.isWord(j) && !s.capitalised(j) && verbFollows(j)) {
                return true;
            }
        }
        return false;
    }

    /** "he and B held", "Prime Minister A and President B agreed": one subject. */
    private boolean joinsPersons(int from, int and) {
        if (and == from + 1 && SUBJECT_PRONOUNS.contains(s.at(from))) {
            return true;
        }
        int person = and + 1;
        while (person < Math.min(s.size(), and + TITLE) && s.person[person] == null) {
            person++;
        }
        return s.person[and - 1] != null
                && person < s.size()
                && s.person[person] != null
                && Math.min(person, s.mentionStart[person]) == and + 1;
    }

    /** Whether a title opens the name of somebody who stands at {@code i}: "foreign ministers A and B". */
    boolean titled(int i) {
        for (int k = i + 1; k < Math.min(s.size(), i + TITLE); k++) {
            if (s.person[k] != null) {
                return s.mentionStart[k] <= i;
            }
        }
        return false;
    }

    boolean subjectStarts(int i) {
        if (i >= s.size()) {
            return false;
        }
        String word = s.at(i);
        return s.person[i] != null
                || s.mentionStart[i] < i
                || s.side[i] != null
                || SUBJECT_PRONOUNS.contains(word)
                || word.equals("the")
                || word.equals("his")
                || word.equals("their")
                || word.equals("another")
                || word.equals("a")
                || s.capitalised(i);
    }
}
