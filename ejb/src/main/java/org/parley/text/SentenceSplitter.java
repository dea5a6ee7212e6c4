package org.parley.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into sentences. A blank line always ends one, a line break does unless the text is wrapped by hand.
 * Closing marks belong to the sentence they close; "U.S.", "Mr.", "No. 5" and initials do not end one, but
 * "...in the U.S. Officials said" does. What never stops is cut after {@value #LONGEST} tokens.
 */
public final class SentenceSplitter {
    private static final Set<String> STARTERS = Tables.words(SentenceSplitter.class, "sentence-starters.tsv");
    private static final Set<String> ASKING =
            Set.of("asked", "said", "says", "told", "asks", "wrote", "added", "wondered");

    /** No writer needs as many tokens; whoever compares the words of a sentence with each other may rely on it. */
    static final int LONGEST = 300;

    private static final int MOST_CLOSING = 16;

    private final String text;
    private final List<Token> tokens;
    private final LineBreaks lines;

    private SentenceSplitter(String text, Span span) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text, span);
        this.lines = new LineBreaks(text, span);
    }

    /** The sentences of the whole text. */
    public static List<Sentence> split(String text) {
        return split(text, new Span(0, text.length()));
    }

    /** The sentences inside {@code span}, in order, their spans counted from the start of {@code text}. */
    public static List<Sentence> split(String text, Span span) {
        return new SentenceSplitter(text, span).run();
    }

    private List<Sentence> run() {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int last = i - first + 1 < LONGEST ? lastIfEnds(i) : i;
            if (last >= 0) {
                List<Token> own = tokens.subList(first, last + 1);
                sentences.add(new Sentence(
                        own.get(0).span().with(own.get(own.size() - 1).span()), own));
                first = last + 1;
                i = last;
            }
        }
        return sentences;
    }

    /** The last token of the sentence if it ends with or right after token {@code i}, else -1. */
    private int lastIfEnds(int i) {
        if (i + 1 == tokens.size() || breaksAfter(i)) {
            return i;
        }
        Token token = tokens.get(i);
        boolean stop = isStop(token);
        if (!stop && !(token.kind() == Token.Kind.WORD && token.text().endsWith("."))) {
            return -1;
        }
        int last = closingMarks(i);
        if (last + 1 == tokens.size() || breaksAfter(last)) {
            return last;
        }
        Token next = afterOpening(last + 1);
        return next != null && (stop ? endsAtStop(i, last, next) : endsAtAbbreviation(i, last, next)) ? last : -1;
    }

    private boolean endsAtStop(int i, int last, Token next) {
        if (next.kind() == Token.Kind.WORD && Character.isLowerCase(next.text().codePointAt(0))) {
            return false;
        }
        Token token = tokens.get(i);
        if (token.is(".") && i > 0 && tokens.get(i - 1).kind() == Token.Kind.NUMBER && startsLine(i - 1)) {
            return false; // "1. First point"
        }
        return !(last > i && (token.is("?") || token.is("!")) && askedBy(last + 1));
    }

    private boolean endsAtAbbreviation(int i, int last, Token next) {
        if (next.kind() == Token.Kind.WORD && Character.isLowerCase(next.text().codePointAt(0))) {
            return false;
        }
        if (last > i) {
            return next.capitalised(); // a closing mark after the period: the period was a full stop too
        }
        String word = tokens.get(i).text();
        String tail = word.substring(word.lastIndexOf('-') + 1);
        Abbreviations.Use use = Abbreviations.of(tail);
        if (use == null || use == Abbreviations.Use.INSIDE) {
            return false;
        }
        if (next.kind() != Token.Kind.WORD) {
            return false;
        }
        return STARTERS.contains(next.lower())
                || (opensQuote(last + 1) && use == Abbreviations.Use.ANYWHERE && tail.length() > 2);
    }

    /** Whether a name and a verb of asking follow: “Will you?” Smith asked. */
    private boolean askedBy(int from) {
        for (int i = from; i < Math.min(from + 5, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (ASKING.contains(token.text())) {
                return i > from;
            }
            if (!token.capitalised() && !token.is("the")) {
                return false;
            }
        }
        return false;
    }

    private int closingMarks(int i) {
        int last = i;
        while (last + 1 < Math.min(tokens.size(), i + MOST_CLOSING)
                && isClosing(tokens.get(last + 1))
                && tokens.get(last + 1).span().start()
                        == tokens.get(last).span().end()) {
            last++;
        }
        return last;
    }

    private @Nullable Token afterOpening(int i) {
        int j = i;
        while (j < tokens.size() && isOpening(tokens.get(j))) {
            j++;
        }
        if (j == tokens.size()) {
            return null;
        }
        Token token = tokens.get(j);
        boolean mark = token.kind() == Token.Kind.PUNCTUATION;
        return mark && !"$€£¥#—–--@".contains(token.text()) ? null : token;
    }

    private boolean opensQuote(int i) {
        return i < tokens.size() && isOpening(tokens.get(i));
    }

    private boolean breaksAfter(int i) {
        return i + 1 < tokens.size()
                && lines.breakBetween(
                        tokens.get(i).span().end(), tokens.get(i + 1).span().start());
    }

    private boolean startsLine(int i) {
        for (int at = tokens.get(i).span().start() - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return true;
            }
            if (!Tokenizer.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStop(Token token) {
        String t = token.text();
        return t.charAt(0) == '.' || t.equals("!") || t.equals("?") || t.equals("\u2026") || t.equals("\u3002");
    }

    private static boolean isClosing(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION && "\"\u201d'\u2019'')]\u00bb!?.\u2026".contains(token.text());
    }

    private static boolean isOpening(Token token) {
        return token.kind() == Token.Kind.PUNCTUATION && "\"\u201c'\u2018``([\u00ab".contains(token.text());
    }
}
