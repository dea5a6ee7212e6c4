package org.parley.claims.events;

import java.util.Set;

/** Finds people who are met without being named: "met World Bank officials", "NATO ambassadors met". */
final class Company {
    private static final int LOOK = 9;
    private static final int BEFORE = 12;
    private static final Set<String> ENDS = Set.of(
            "in", "at", "on", "for", "to", "before", "after", "ahead", "beside", "during", "about", "over", "by", "of",
            "as", "from", "when", "while", "or", "but", "that", "who", "which", ",", ".", ";", ":", "(");
    private static final Set<String> THINGS = EventLists.of("things-met");

    private static final Set<String> BODIES = EventLists.of("bodies-met");

    private static final Set<String> OWNERS = Set.of("his", "her", "their", "its");

    private Company() {}

    /** Whether unnamed people stand right at {@code from}, where whoever is met stands. */
    static boolean at(Scene s, int from, int to) {
        return end(s, from, to) > 0;
    }

    /** The index behind the unnamed people at {@code from}; 0 where nobody of that kind stands there. */
    static int end(Scene s, int from, int to) {
        int end = Math.min(from + LOOK, to);
        for (int j = from; j < end; j++) {
            boolean owner = j == from && OWNERS.contains(s.at(j)); // "met her trade team"
            if (owner) {
                continue;
            }
            if (s.person[j] != null || s.time[j] != null || ENDS.contains(s.at(j))) {
                return 0;
            }
            if (people(s, j)) {
                return j + 1;
            }
            boolean list = s.at(j).equals("and") && s.capitalised(j + 1);
            if (s.at(j).equals("and") && !list && !people(s, j + 1)) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether several unnamed people are the subject of the verb at {@code verb}. */
    static boolean before(Scene s, int from, int verb) {
        for (int j = verb - 1; j >= Math.max(from, verb - BEFORE); j--) {
            if (s.speech(j) || s.at(j).equals(";") || s.at(j).equals(":")) {
                return false;
            }
            if (s.person[j] == null && several(s.at(j)) && EventWords.people(s.at(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean several(String word) {
        return word.endsWith("s") || word.endsWith("men") || BODIES.contains(word);
    }

    /** Whether the word at {@code j} means people, nobody of them named. */
    static boolean people(Scene s, int j) {
        return EventWords.people(s.at(j))
                && s.person[j] == null
                && !s.possessive(j + 1)
                && !THINGS.contains(s.at(j + 1));
    }
}
