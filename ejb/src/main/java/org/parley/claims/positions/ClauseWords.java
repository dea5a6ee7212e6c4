package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** The words of one sentence, and what they can be for an object: where a noun begins, an infinitive, a time. */
record ClauseWords(String text, List<Token> tokens, PositionWords words, List<Span> times) {
    boolean stepsOver(Token token) {
        return words.in("skip", token) || isAdverb(token) || "\"“”".contains(token.text());
    }

    boolean startsSoon(Span time, int offset) {
        return time.start() > offset && time.start() - offset <= 3 && text.startsWith("on ", offset);
    }

    boolean isTo(int index) {
        return index >= 0 && tokens.get(index).is("to");
    }

    boolean isBaseForm(Token token) {
        return token.kind() == Token.Kind.WORD && !token.capitalised() && !words.in("article", token);
    }

    boolean beginsNoun(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return "“\"‘$€£¥".contains(token.text());
        }
        return (!words.in("preposition", token) || token.is("at") || token.is("about") || token.is("over"))
                && !words.in("stop", token)
                && !words.in("link", token)
                && !words.in("be", token)
                && !words.in("future", token)
                && !words.in("pronoun", token)
                && !words.in("speech", token)
                && !words.in("question", token)
                && !token.is("to");
    }

    boolean isAdverb(Token token) {
        String word = PositionWords.lower(token);
        return word.endsWith("ly") && word.length() > 4;
    }

    boolean isAnd(int index) {
        return index < tokens.size()
                && (tokens.get(index).is("and") || tokens.get(index).is("or"));
    }

    boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAnd(i)) {
                return true;
            }
        }
        return false;
    }
}
