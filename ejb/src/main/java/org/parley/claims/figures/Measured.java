package org.parley.claims.figures;

import java.util.List;
import java.util.Set;
import org.parley.text.Span;
import org.parley.text.Token;

/** Finds the words that say what a number measures: "24 percent [tariff on cars]", "[the duty on steel] of 50 percent". */
final class Measured {
    private static final int LONGEST = 6;
    private static final Set<String> JOINS = Set.of("of", "on", "for", "in", "to", "between", "with", "against");
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "their", "his", "her", "all", "this", "that");
    private static final Set<String> LEADING = Set.of(
            "of",
            "at",
            "to",
            "by",
            "from",
            "for",
            "is",
            "are",
            "was",
            "were",
            "about",
            "around",
            "some",
            "nearly",
            "almost",
            "over",
            "than",
            "more",
            "less",
            "least",
            "most",
            "up",
            "as",
            "the",
            "a",
            "an",
            "roughly",
            "approximately",
            "under",
            "below",
            "above",
            ",",
            "set");

    private final List<Token> tokens;
    private final String text;

    private final boolean[] times;

    /** Looks around the numbers of a sentence; {@code times} marks the tokens that name times. */
    Measured(String text, List<Token> tokens, boolean[] times) {
        this.text = text;
        this.times = times;
        this.tokens = tokens;
    }

    /** The token after the noun phrase that follows token {@code to}; {@code to} itself if none does. */
    int after(int to) {
        int end = nouns(to, LONGEST);
        if (end == to && !joins(to)) {
            return to;
        }
        if (joins(end)) {
            int start = end + 1;
            while (start < tokens.size() && ARTICLES.contains(lower(start))) {
                start++;
            }
            int more = nouns(start, 4);
            return more > start ? more : end;
        }
        return end;
    }

    /** The first token of the words before {@code from} that name what is measured; {@code from} if none do. */
    int before(int from) {
        int end = from;
        while (end > 0 && LEADING.contains(lower(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST + 1 && isWord(start - 1) && !ends(start - 1)) {
            start--;
        }
        while (start < end && (ARTICLES.contains(lower(start)) || JOINS.contains(lower(start)))) {
            start++;
        }
        return start == end ? from : start;
    }

    String phrase(int from, int to) {
        int last = to;
        while (last > from && (LEADING.contains(lower(last - 1)) || JOINS.contains(lower(last - 1)))) {
            last--;
        }
        int first = from;
        while (first < last && ARTICLES.contains(lower(first))) {
            first++;
        }
        return first >= last
                ? ""
                : new Span(
                                tokens.get(first).span().start(),
                                tokens.get(last - 1).span().end())
                        .of(text)
                        .replaceAll("\\s{1,9}", " ");
    }

    private int nouns(int from, int most) {
        int end = from;
        while (end < tokens.size()
                && end - from < most
                && (isWord(end) || possessive(end) || star(end))
                && !FigureUnits.STOPS.contains(lower(end))) {
            end++;
        }
        return end;
    }

    /** A stray mark inside the phrase, as some pages have before a footnoted word. */
    private boolean star(int i) {
        return lower(i).equals("*") && i + 1 < tokens.size() && isWord(i + 1);
    }

    private boolean joins(int i) {
        return i + 1 < tokens.size() && JOINS.contains(lower(i)) && (isWord(i + 1) || star(i + 1));
    }

    private boolean ends(int i) {
        String word = lower(i);
        return FigureUnits.STOPS.contains(word) && !JOINS.contains(word) && !ARTICLES.contains(word);
    }

    private boolean possessive(int i) {
        return tokens.get(i).text().length() == 2 && lower(i).endsWith("s") && !Character.isLetter(lower(i).charAt(0));
    }

    private boolean isWord(int i) {
        return !times[i] && tokens.get(i).kind() == Token.Kind.WORD;
    }

    private String lower(int i) {
        return tokens.get(i).lower();
    }
}
