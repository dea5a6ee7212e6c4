package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;

/** Tells verbs behind an encounter that are several words, and those that tell of its end or of something else. */
final class PredicateIdioms {
    private static final Set<String> HAPPENS = EventLists.of("happens");
    private static final int TWO = 7;

    private static final Set<String> UNCERTAIN = Set.of("doubt", "jeopardy", "question", "danger", "limbo", "peril");

    private final Scene s;

    PredicateIdioms(Scene scene) {
        this.s = scene;
    }

    /** "between the union and the company": the word that "between" asks for. */
    boolean betweenTwo(int and, int from) {
        for (int i = and - 1; i >= Math.max(from, and - TWO); i--) {
            if (s.at(i).equals("between")) {
                return true;
            }
            if (s.at(i).equals("and") || helperWord(i) || !s.isWord(i)) {
                return false;
            }
        }
        return false;
    }

    /** "takes place", "went ahead": two words that are one verb; null for others. */
    @Nullable
    Verdict idiom(int j) {
        if (s.at(j).equals("takes") && s.at(j + 1).equals("place")) {
            return Verdict.firm(EventStatus.SCHEDULED, j);
        }
        boolean not = s.at(j).equals("did") && VerbForms.NOT.contains(s.at(j + 1));
        if (not && (happens(j + 2))) {
            return Verdict.firm(EventStatus.CANCELLED, j); // "the meeting did not take place"
        }
        if (s.at(j).equals("went") && Set.of("on", "ahead", "well", "badly").contains(s.at(j + 1))) {
            return Verdict.firm(EventStatus.HELD, j);
        }
        if (VerbForms.BE.contains(s.at(j)) && s.at(j + 1).equals("in") && UNCERTAIN.contains(s.at(j + 2))) {
            // "the talks were in doubt on Tuesday": whether they took place is not told
            return s.at(j).startsWith("w") ? Verdict.denied(j) : Verdict.OPEN;
        }
        return null;
    }

    /** "talks on prices to be paid": only a visit or a call is paid, and {@code noun} names none. */
    boolean paid(int i, int noun) {
        EventWords.Noun entry = EventWords.noun(s.at(noun));
        return s.at(i).equals("paid")
                && entry != null
                && !entry.kinds().contains(EventKind.VISIT)
                && !entry.kinds().contains(EventKind.CALL);
    }

    boolean happens(int i) {
        return s.at(i).equals("take") && s.at(i + 1).equals("place")
                || s.at(i).equals("come") && Set.of("about", "off").contains(s.at(i + 1))
                || s.at(i).equals("go") && s.at(i + 1).equals("ahead")
                || HAPPENS.contains(s.at(i));
    }

    /** "talks in remarks made last week". */
    boolean remarks(int j) {
        return s.at(j).equals("made")
                && s.isWord(j - 1)
                && !VerbForms.BE.contains(s.at(j - 1))
                && !VerbForms.HAVE.contains(s.at(j - 1));
    }

    boolean toEnd(int to) {
        return s.at(to).equals("to") && Governors.ENDING.contains(s.at(to + 1));
    }

    boolean until(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            if (s.at(i).equals("until") || s.at(i).equals("till")) {
                return true;
            }
        }
        return false;
    }

    /** "will be concluded". */
    boolean ends(int j) {
        return Set.of("concluded", "finished", "completed", "ended", "wrapped").contains(s.at(j))
                && s.at(j - 1).equals("be");
    }

    boolean expects(int i) {
        return s.time[i] != null
                || Set.of(
                                "to", "on", "in", "next", "this", "for", "at", "later", "by", "within", "before",
                                "after", "soon")
                        .contains(s.at(i));
    }

    /** Whether the word helps a verb. */
    boolean helperWord(int j) {
        String word = s.at(j);
        return VerbForms.BE.contains(word)
                || VerbForms.HAVE.contains(word)
                || VerbForms.WILL.contains(word)
                || VerbForms.MAY.contains(word)
                || word.equals("to");
    }
}
