package org.parley.claims.quotations;

import java.util.ArrayList;
import java.util.List;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.text.Span;
import org.parley.text.Token;

/** The tokens of one paragraph, and where its sentences begin and end. */
final class Paragraph {
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final PlacedSentence first;

    Paragraph(List<PlacedSentence> sentences) {
        this.first = sentences.get(0);
        for (PlacedSentence placed : sentences) {
            firsts.add(tokens.size());
            for (Token token : placed.sentence().tokens()) {
                sentenceOf.add(firsts.size() - 1);
                tokens.add(token);
                lower.add(token.lower());
            }
        }
    }

    int size() {
        return tokens.size();
    }

    int report() {
        return first.part().report();
    }

    boolean isHeadline() {
        return first.part().kind() == PartKind.HEADLINE;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The lower-case token, empty outside the paragraph. */
    String at(int i) {
        return i >= 0 && i < tokens.size() ? lower.get(i) : "";
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
    }

    /** The first token of the sentence that holds token {@code i}. */
    int sentenceStart(int i) {
        return firsts.get(sentenceOf.get(i));
    }

    /** The token after the last of the sentence that holds token {@code i}. */
    int sentenceEnd(int i) {
        int next = sentenceOf.get(i) + 1;
        return next < firsts.size() ? firsts.get(next) : tokens.size();
    }

    boolean startsSentence(int i) {
        return firsts.get(sentenceOf.get(i)) == i;
    }

    int sentences() {
        return firsts.size();
    }

    int sentence(int n) {
        return firsts.get(n);
    }

    Span span(int from, int to) {
        return tokens.get(from).span().with(tokens.get(to - 1).span());
    }
}
