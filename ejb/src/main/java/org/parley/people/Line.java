package org.parley.people;

import java.util.List;
import java.util.Locale;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.PartKind;
import org.parley.text.Span;
import org.parley.text.Token;

/** One sentence laid out for looking to the left and to the right: words in lower case, capitals, heading or prose. */
final class Line {
    final String text;
    final List<Token> tokens;
    final PartKind part;
    final int paragraph;
    final boolean titleCase;
    final boolean allCaps;
    private final String[] lower;
    private final boolean[] capital;

    Line(String text, PlacedSentence placed) {
        this(text, placed.sentence().tokens(), placed.part().kind(), placed.paragraph());
    }

    Line(String text, List<Token> tokens, PartKind part, int paragraph) {
        this.text = text;
        this.tokens = tokens;
        this.part = part;
        this.paragraph = paragraph;
        this.lower = new String[tokens.size()];
        this.capital = new boolean[tokens.size()];
        int words = 0;
        int capitals = 0;
        int shouted = 0;
        for (int i = 0; i < lower.length; i++) {
            Token token = tokens.get(i);
            lower[i] = token.lower().replace('\u2019', '\'');
            capital[i] = token.capitalised();
            if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
                words++;
                capitals += capital[i] ? 1 : 0;
                shouted += token.text().equals(token.text().toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        boolean stopped = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(".");
        this.allCaps = words >= 3 && shouted == words;
        this.titleCase = allCaps || (words >= 4 && !stopped && capitals * 10 >= words * 7);
    }

    int size() {
        return lower.length;
    }

    boolean has(int i) {
        return i >= 0 && i < lower.length;
    }

    /** The word at {@code i} in lower case with straight apostrophes; empty outside the sentence. */
    String low(int i) {
        return has(i) ? lower[i] : "";
    }

    /** The word at {@code i} as printed; empty outside the sentence. */
    String word(int i) {
        return has(i) ? tokens.get(i).text() : "";
    }

    boolean capital(int i) {
        return has(i) && capital[i];
    }

    boolean isWord(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int i) {
        return has(i) && tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    boolean possessive(int i) {
        return low(i).equals("'s")
                || (low(i).equals("'")
                        && low(i - 1).endsWith("s")
                        && tokens.get(i).span().start()
                                == tokens.get(i - 1).span().end());
    }

    /** The span of the tokens {@code [from, to)}. */
    Span span(int from, int to) {
        return tokens.get(from).span().with(tokens.get(to - 1).span());
    }

    /** Whether only marks stand before {@code i}. */
    boolean first(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (tokens.get(k).kind() != Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }
}
