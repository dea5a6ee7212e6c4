package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells by the words around it what a word opens: a clause, a day beside the subject, who says so. */
final class ClauseSigns {
    private static final Set<String> STRETCHES =
            Set.of("just", "shortly", "soon", "immediately", "right", "hours", "minutes", "moments", "the", "a", "day");
    private static final Set<String> SAID = Set.of("said", "says", "say", "saying");

    private final Scene s;

    ClauseSigns(Scene scene) {
        this.s = scene;
    }

    /** "Received on Sunday by A,": a participle of meeting somebody, and by whom, open the sentence. */
    boolean receivedBy(int comma) {
        EventWords.Verb verb = EventWords.verb(s.at(0));
        boolean whom = verb != null && verb.frame() == EventWords.Frame.WHOM && verb.form() == EventWords.Form.PAST;
        for (int i = 1; i < comma && whom; i++) {
            if (s.at(i).equals("by")) {
                return true;
            }
        }
        return false;
    }

    /** "Hours after the call, he": the clause begins with the hours. */
    boolean hoursAfter(int after) {
        boolean thing = determiner(s.at(after + 1))
                || s.at(after + 1).equals("his")
                || s.at(after + 1).equals("their");
        return thing && after > 0 && after < 4 && timesOnly(0, after);
    }

    /** "said a summit between A and B was planned": what "between" asks for. */
    boolean bothOf(int from, int and) {
        int i = and - 1;
        while (i > from && (s.person[i] != null || s.side[i] != null || s.capitalised(i) || s.mentionStart[i] < i)) {
            i = s.person[i] == null ? i - 1 : Math.min(i - 1, s.mentionStart[i] - 1);
        }
        return s.at(s.at(i).equals("the") ? i - 1 : i).equals("between");
    }

    /** "after two hours of talks with B", "after 90 minutes with B": what took so long was done, and by whom. */
    boolean lengthOf(int i) {
        Lengths.Length length = Lengths.within(s, i, Math.min(s.size(), i + 4));
        boolean said = i > 1
                && (s.time[i - 2] != null || s.speech(i - 2) || s.at(i - 2).equals("reporters"));
        return said && length != null && Set.of("of", "with").contains(s.at(length.to()));
    }

    /** "After two days of talks with B, A said": what opens the sentence is what is over. */
    boolean spellOf(int after) {
        int i = after + 1;
        while (i < s.size() && s.time[i] != null) {
            i++;
        }
        return after == 0 && i > 1 && s.at(i).equals("of");
    }

    boolean timesOnly(int from, int end) {
        for (int i = from; i < end; i++) {
            if (s.time[i] == null && !STRETCHES.contains(s.at(i))) {
                return false;
            }
        }
        return end > from;
    }

    /** "At their session, on Friday, he": the index behind a day between commas; the same index where none is. */
    int behindDay(int i) {
        int day = s.at(i).equals("on") || s.at(i).equals("in") ? i + 1 : i;
        boolean dated =
                day < s.size() && s.time[day] != null && s.at(s.after(day)).equals(",");
        return dated ? s.after(day) + 1 : i;
    }

    Clauses.@Nullable Kind followingKind(int i) {
        return s.at(i + 1).equals("month")
                        || s.at(i + 1).equals("day")
                        || s.at(i + 1).equals("week")
                ? null
                : Clauses.Kind.AFTER;
    }

    static boolean determiner(String word) {
        return word.equals("the") || word.equals("a") || word.equals("this");
    }

    Clauses.@Nullable Kind atThat(int i) {
        String next = s.at(i + 1);
        boolean verb = ClauseStarts.auxiliary(next)
                || EventWords.governor(next) == EventWords.How.HELD
                || EventWords.governor(next) == EventWords.How.TENSE;
        if (verb) {
            return Clauses.Kind.RELATIVE;
        }
        return determinedBy(next) ? null : Clauses.Kind.THAT;
    }

    private boolean determinedBy(String next) {
        return next.equals("day") || next.equals("time") || next.equals("meeting") || next.equals("call");
    }

    /** Whether a subject and, within a few words, a verb of saying end the sentence or the stretch. */
    boolean attributionFrom(int at) {
        for (int i = at; i < Math.min(at + ClauseStarts.LOOK, s.size()); i++) {
            String word = s.at(i);
            if (i > at && s.speech(i)) {
                return !s.at(i + 1).equals("that") && !NounPhrases.DETERMINERS.contains(s.at(i - 1)); // "for a report"
            }
            if (word.equals(",") || ClauseStarts.hard(word) || word.equals("and") || EventWords.verb(word) != null) {
                return false;
            }
        }
        return false;
    }

    /** "said", or "said on Friday", right before {@code i}. */
    boolean behindSaid(int from, int i) {
        int j = i - 1;
        while (j > from && (s.time[j] != null || s.at(j).equals("on"))) {
            j--;
        }
        return s.time[i] == null && SAID.contains(s.at(j)) && !s.at(i).equals("on");
    }
}
