package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.EventWords.Modifier;
import org.parley.text.Numerals;
import org.parley.text.Token;

/** Tells by the words around it what a noun of an encounter is here: a name, an office, an appeal, a count. */
final class NounSigns {
    private static final int COUNT_BEHIND = 20;
    private static final int LETTER = 8;

    /** What sits for weeks, or holds sessions in which nobody meets anybody. */
    private static final Set<String> SITS = EventLists.of("sits");

    private final Scene s;

    NounSigns(Scene scene) {
        this.s = scene;
    }

    /** "The summit president, A": a word of somebody's office. */
    boolean office(int head) {
        for (int i = head + 1; i < Math.min(s.size(), head + 5) && s.isWord(i); i++) {
            if (s.mentionStart[i] <= head && s.mentionStart[i] < i) {
                return true;
            }
        }
        return false;
    }

    boolean somebody(int i) {
        return i < s.size()
                && (s.person[i] != null
                        || s.capitalised(i)
                        || s.at(i).equals("he")
                        || s.at(i).equals("she"));
    }

    /** "the Employer Bargaining Association": a word of a name. */
    boolean named(int head) {
        return !s.headline()
                && head > 0
                && s.capitalised(head)
                && (name(head + 1) || head > 1 && name(head - 1))
                && s.at(head).chars().anyMatch(Character::isLetter)
                && !s.at(head).equals("summit");
    }

    private boolean name(int i) {
        return s.capitalised(i) && s.side[i] == null && s.time[i] == null && s.person[i] == null;
    }

    /** "his call to President A on Friday", but "his call to A to leave": somebody was telephoned. */
    private boolean receives(int at) {
        int person = at;
        while (person < Math.min(s.size(), at + 5) && s.person[person] == null) {
            person++;
        }
        boolean named = person < s.size() && s.person[person] != null && Math.min(person, s.mentionStart[person]) <= at;
        return named && !s.at(s.after(person)).equals("to") && !s.possessive(s.after(person));
    }

    /** "the current parliamentary session", "the session of the Diet", "a trading session": no encounter. */
    boolean sitsForWeeks(int from, int head) {
        boolean session = s.at(head).equals("session") || s.at(head).equals("sessions");
        for (int i = from; session && i < head; i++) {
            if (SITS.contains(s.at(i))) {
                return true;
            }
        }
        int of = s.at(head + 1).equals("of") || s.at(head + 1).equals("in") ? head + 2 : s.size();
        int body = s.at(of).equals("the") ? of + 1 : of;
        return session
                && Set.of("parliament", "diet", "congress", "senate", "knesset", "assembly")
                        .contains(s.at(body));
    }

    /** "a call for restraint", "its call on the parties": nobody telephones. */
    boolean appeal(int from, int to) {
        for (int j = from; j < to; j++) {
            if (EventWords.modifier(s.at(j)) == Modifier.PHONE || s.time[j] != null) {
                return false;
            }
        }
        for (int j = to; j < Math.min(s.size(), to + LETTER); j++) {
            if (Set.of("letter", "statement", "petition", "editorial").contains(s.at(j))) {
                return true; // "The call came in a letter"
            }
        }
        boolean timed = to + 1 < s.size() && s.time[to + 1] != null;
        for (int j = to + 1; s.at(to).equals("from") && j < Math.min(s.size(), to + LETTER); j++) {
            if (s.at(j).equals("for")) {
                return true; // "a call from the minister for a change"
            }
        }
        return !timed
                && !(s.at(to).equals("to") && receives(to + 1))
                && (s.at(to).equals("for") || s.at(to).equals("on") || s.at(to).equals("to"));
    }

    boolean number(int i) {
        return i < s.size()
                && (s.tokens.get(i).kind() == Token.Kind.NUMBER
                        || Numerals.cardinal(s.at(i)).isPresent());
    }

    int talksAfter(int at, int end) {
        for (int j = at; j < Math.min(at + 8, end); j++) {
            if (NounTriggers.TALK_NOUNS.contains(s.at(j))) {
                return j + 1;
            }
            if (NounPhrases.stops(s.at(j)) || s.at(j).equals(",")) {
                return -1;
            }
        }
        return -1;
    }

    /** "working-level talks": no round of the ministers. */
    boolean workingLevel(int from, int to) {
        for (int j = from; j < to; j++) {
            if (s.at(j).equals("working-level")
                    || s.at(j).equals("technical-level")
                    || s.at(j).equals("expert-level")) {
                return true;
            }
        }
        return false;
    }

    boolean dayBehind(int head, int to) {
        boolean day = to + 1 < s.size()
                && s.time[to + 1] != null
                && Set.of("in", "on").contains(s.at(to));
        boolean of = to + 1 < s.size() && s.time[to + 1] != null && s.at(to).equals("of"); // "the round of June 5"
        return (day || of) && s.at(head).equals("round");
    }

    /** "A second sitting followed", "a first session of the committee": no count of rounds. */
    boolean oneOfSeveral(int from, int head) {
        boolean sitting = Set.of("session", "sitting", "meeting").contains(s.at(head));
        return sitting && (s.at(from).equals("a") || s.at(from).equals("another"));
    }

    /** "the talks, the third since April,": a count told behind a comma. */
    @Nullable
    Integer countBehind(int from) {
        int to = from;
        while (to < Math.min(s.size(), from + COUNT_BEHIND) && s.isWord(to) && !s.speech(to)) {
            to++;
        }
        boolean apart = s.at(to).equals(",") && NounTriggers.POINTING.contains(s.at(to + 1));
        if (!apart || Numerals.ordinal(s.at(to + 2)).isEmpty() || s.time[to + 2] != null) {
            return null;
        }
        String next = s.at(to + 3);
        boolean count = (next.equals(",") && to == from)
                || next.equals("since")
                || next.equals("between")
                || next.equals("such")
                || next.equals("round")
                || next.equals("at")
                || (next.equals("of") && !s.at(to + 5).equals("kind"))
                || (to + 3 < s.size() && s.time[to + 3] != null);
        return count ? Integer.valueOf(Numerals.ordinal(s.at(to + 2)).getAsInt()) : null;
    }
}
