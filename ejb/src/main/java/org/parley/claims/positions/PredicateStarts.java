package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** Finds where a predicate begins: the auxiliaries, negations, adverbs and days before its verb are part of it. */
record PredicateStarts(List<Token> tokens, PositionWords words, MentionGrammar grammar, List<Span> times) {
    /** The last token before the predicate's auxiliaries, negations and adverbs. */
    int beforeAuxiliaries(int verb) {
        int i = verb - 1;
        int end = verb;
        while (i >= 0 && i < end) {
            end = i;
            if (grammar.isAuxiliary(tokens.get(i)) || grammar.isQuote(tokens.get(i))) {
                i--;
            } else {
                i -= adjunctEndingAt(i);
            }
        }
        return i;
    }

    /** How many tokens "on May 23", "for its part", "goes on" have that end at token {@code i} before a predicate. */
    private int adjunctEndingAt(int i) {
        if (i > 2
                && tokens.get(i).is("part")
                && words.in("owner", tokens.get(i - 1))
                && tokens.get(i - 2).is("for")) {
            return 3;
        }
        if (i > 1 && tokens.get(i).is("on") && words.in("going", tokens.get(i - 1))) {
            return 2;
        }
        Span last = tokens.get(i).span();
        for (Span time : times) {
            if (time.end() == last.end()) {
                int from = Tokens.at(tokens, time.start());
                boolean led = from > 0 && words.in("time-preposition", tokens.get(from - 1));
                int first = led ? from - 1 : from;
                return first > 0 ? i + 1 - first : 0;
            }
        }
        return 0;
    }
}
