package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/** Finds where a clause, an aside or a sentence begins that a word stands in. */
record ClauseStarts(List<Token> tokens, PositionWords words) {
    private static final int LONGEST = 32;

    /** The first token of the clause that token {@code at} stands in. */
    int clauseStart(int at) {
        int i = at;
        while (i > 0) {
            Token before = tokens.get(i - 1);
            boolean mark = before.kind() == Token.Kind.PUNCTUATION && !"-$%€£'’".contains(before.text());
            if (mark || words.in("stop", before) || before.is("that") || before.is("and")) {
                return i;
            }
            i--;
        }
        return 0;
    }

    /** The first token of the subject that ends before {@code end}: "rare earths and other minerals were" has one of two nouns. */
    int subjectStart(int end) {
        int start = clauseStart(end);
        while (start > 1 && tokens.get(start - 1).is("and")) {
            int first = clauseStart(start - 1);
            for (int i = first; i < start - 1; i++) {
                if (words.in("finite", tokens.get(i))
                        || words.in("speech", tokens.get(i))
                        || words.isTrigger(tokens.get(i))) {
                    return start;
                }
            }
            if (first == start - 1) {
                return start;
            }
            start = first;
        }
        return start;
    }

    /** Where the comma stands that opens what the comma at {@code close} closes; {@code close} where none is near. */
    int asideStart(int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST); i--) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return close;
    }

    /** The token behind the last full stop, colon or semicolon before {@code at}. */
    int sentenceStart(int at) {
        int i = at;
        while (i > 0 && !".;:".contains(tokens.get(i - 1).text())) {
            i--;
        }
        return i;
    }
}
