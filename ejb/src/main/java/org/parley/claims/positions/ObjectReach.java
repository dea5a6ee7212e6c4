package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/** Tells how far an object surely reaches: to the verb of what somebody is asked to do, or ought to. */
record ObjectReach(ClauseWords clause, List<Token> tokens, PositionWords words) {
    private static final int ADDRESSEE = 12;

    ObjectReach(ClauseWords clause) {
        this(clause, clause.tokens(), clause.words());
    }

    /** How far the object surely reaches: to the verb of what somebody is asked, or ought, to do. */
    int sureOf(Trigger trigger, int from) {
        boolean whom = trigger.takes("on-whom") && from > 0 && words.in("on-whom", tokens.get(from - 1));
        if (whom || trigger.takes("obj-to") && !isMarker(trigger, from - 1)) {
            return infinitiveAfter(from);
        }
        if (from > 0 && tokens.get(from - 1).is("that")) {
            return verbAfter(from);
        }
        if (trigger.takes("that") && subjunctiveAfter(from)) {
            return verbAfter(from);
        }
        return trigger.takes("modal") ? modalAfter(from) + 1 : from;
    }

    /** "the levy must go", "Norway should open its ports": where the "must" stands; -1 where nothing is called for. */
    int modalAfter(int from) {
        if (from >= tokens.size() || !clause.beginsNoun(tokens.get(from))) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + 10); i++) {
            Token token = tokens.get(i);
            boolean needs = words.in("needing", token) && clause.isTo(i + 1);
            if (words.in("modal", token) || needs) {
                Token verb = tokens.get(clause.isTo(i + 1) && i + 2 < tokens.size() ? i + 2 : i + 1);
                return clause.isBaseForm(verb) && !words.in("meeting-verb", verb) ? i : -1;
            }
            if (words.in("stop", token) || words.in("finite", token) || token.kind() == Token.Kind.PUNCTUATION) {
                return -1;
            }
        }
        return -1;
    }

    /** "insists the levies be dropped": a noun, "be" and a participle. */
    boolean subjunctiveAfter(int from) {
        if (from >= tokens.size() || !clause.beginsNoun(tokens.get(from))) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + 12); i++) {
            if (tokens.get(i).is("be")) {
                return !words.in("future", tokens.get(i - 1))
                        && !words.in("modal", tokens.get(i - 1))
                        && !words.in("possible", tokens.get(i - 1))
                        && !clause.isTo(i - 1);
            }
            if (words.in("finite", tokens.get(i))
                    || clause.isTo(i)
                    || tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "to see the levy go", "to see the ports opened": a noun and what is to become of it, not somebody to meet. */
    boolean changeAfter(int from) {
        if (from >= tokens.size()
                || !clause.beginsNoun(tokens.get(from))
                || tokens.get(from).capitalised()) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + 12); i++) {
            String word = PositionWords.lower(tokens.get(i));
            if (words.pair("result", word) != null
                    || words.in("becoming", word)
                    || word.endsWith("ed") && i > from + 1
                    || words.in("base-verb", word) && !words.in("article", tokens.get(i - 1))) {
                return true;
            }
            if (words.in("stop", word) || tokens.get(i).kind() == Token.Kind.PUNCTUATION && !"-$%€£".contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "asked them to make sure that the levy is lifted": the token that what is to be begins at; -1 where nothing is to be ensured. */
    int behindEnsuring(int from) {
        int verb = clause.isTo(from - 1) ? from : infinitiveAfter(from) + 1;
        int that = verb;
        while (that < Math.min(tokens.size() - 2, verb + 3) && words.in("ensuring", tokens.get(that))) {
            that++;
        }
        boolean ensures =
                that > verb && verb - from < ADDRESSEE && tokens.get(that).is("that");
        return ensures ? that + 1 : -1;
    }

    private boolean isMarker(Trigger trigger, int at) {
        return at >= 0 && trigger.takes(PositionWords.lower(tokens.get(at)));
    }

    /** The token behind the first finite verb of a clause that begins at {@code from}; {@code from} where none is near. */
    int verbAfter(int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 16); i++) {
            if (words.in("finite", tokens.get(i))
                    || words.in("modal", tokens.get(i))
                    || tokens.get(i).is("be")) {
                return i + 1;
            }
            if (tokens.get(i).is(",") && i > from && isAsideBeforeBe(i)) {
                return closing(i) + 2;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !"-$%€£’'".contains(tokens.get(i).text())) {
                return from;
            }
        }
        return from;
    }

    /** "that the rate, under which much is paid, be lowered": the comma that closes what this one opens stands before "be". */
    private boolean isAsideBeforeBe(int comma) {
        int close = closing(comma);
        return close > comma
                && close + 2 < tokens.size()
                && tokens.get(close + 1).is("be");
    }

    private int closing(int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + 16); i++) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return comma;
    }

    private int infinitiveAfter(int from) {
        int i = from;
        while (i < tokens.size() - 1 && !clause.isTo(i)) {
            i++;
        }
        return i;
    }
}
