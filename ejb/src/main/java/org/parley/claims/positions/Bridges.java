package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.text.Span;
import org.parley.text.Token;

/** Steps over what may stand between a word and what it governs: a time, a place. */
record Bridges(ClauseWords clause, List<Token> tokens, PositionWords words, List<Span> times) {
    private static final int ASIDE = 7;
    private static final int REACH = 12;

    Bridges(ClauseWords clause) {
        this(clause, clause.tokens(), clause.words(), clause.times());
    }

    /** Steps over "on Friday" and "in the latest talks" between the trigger and what it governs. */
    int overTime(int i) {
        int at = i;
        while (at < tokens.size()) {
            int start = tokens.get(at).span().start();
            Optional<Span> time = times.stream()
                    .filter(t -> (t.start() <= start && start < t.end()) || clause.startsSoon(t, start))
                    .findFirst();
            if (time.isEmpty()) {
                return at;
            }
            while (at < tokens.size()
                    && tokens.get(at).span().start() < time.get().end()) {
                at++;
            }
        }
        return at;
    }

    /** Steps over "in July", "on Monday" between "agreed" and "to", "on" or "that". */
    int overLedTime(int here) {
        int i = tokens.get(Math.min(here, tokens.size() - 1)).is("here")
                ? here + 1
                : here; // "agreed here on Monday to"
        if (i + 1 >= tokens.size() || !words.in("time-preposition", tokens.get(i))) {
            return i;
        }
        int end = overTime(i + 1);
        boolean goesOn = end > i + 1
                && end < tokens.size()
                && (clause.isTo(end)
                        || tokens.get(end).is("on")
                        || tokens.get(end).is("that"));
        return goesOn ? end : here;
    }

    /** Steps over ", aides say," between a verb and what it governs. */
    int overAside(int comma) {
        if (comma >= tokens.size() || !tokens.get(comma).is(",")) {
            return comma;
        }
        boolean said = false;
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + ASIDE); i++) {
            if (tokens.get(i).is(",")) {
                boolean besides = tokens.get(comma + 1).is("besides")
                        || tokens.get(comma + 1).is("among");
                return said || besides ? i + 1 : comma;
            }
            said |= words.in("speech", tokens.get(i))
                    || words.in("asserting", tokens.get(i))
                    || words.in("repeated", tokens.get(i))
                            && PositionWords.lower(tokens.get(i)).endsWith("ed");
        }
        return comma;
    }

    /** "from next week", "until Friday" begin at {@code i}. */
    boolean isTimeBehind(int i) {
        boolean led = words.in("time-preposition", tokens.get(i)) || words.in("limit-preposition", tokens.get(i));
        if (!led || i + 1 >= tokens.size()) {
            return false;
        }
        int start = tokens.get(i + 1).span().start();
        return times.stream().anyMatch(time -> time.start() == start);
    }

    /** Steps over "in Tokyo on Thursday" where an infinitive follows. */
    int overPlace(int i) {
        if (i >= tokens.size() || !words.in("adjunct-preposition", tokens.get(i))) {
            return i;
        }
        for (int k = i + 1; k < Math.min(tokens.size() - 1, i + 10); k++) {
            Token token = tokens.get(k);
            if (tokens.get(k).is("for") && tokens.get(k - 1).capitalised()) {
                return k; // "pleaded in Oslo for"
            }
            boolean placed = k > i + 1 && tokens.get(k - 1).capitalised() && clause.isBaseForm(tokens.get(k + 1));
            if (clause.isTo(k)
                    && (placed
                            || words.in("base-verb", tokens.get(k + 1))
                            || words.in("opening-verb", tokens.get(k + 1)))) {
                return k;
            }
            if (words.in("stop", token) || token.is("and") || token.kind() == Token.Kind.PUNCTUATION) {
                return i;
            }
        }
        return i;
    }

    /** The "and" behind ", as Oslo had asked,"; -1 where there is none before another doing. */
    int behindAs(int open) {
        boolean aside = open + 2 < tokens.size()
                && tokens.get(open).is(",")
                && tokens.get(open + 1).is("as");
        for (int i = open + 2; aside && i < Math.min(tokens.size() - 2, open + REACH); i++) {
            if (tokens.get(i).is(",")) {
                return tokens.get(i + 1).is("and") && isDoing(i + 2) ? i + 1 : -1;
            }
        }
        return -1;
    }

    boolean isDoing(int i) {
        String word = PositionWords.lower(tokens.get(i));
        return word.endsWith("ing") && word.length() > 4;
    }
}
