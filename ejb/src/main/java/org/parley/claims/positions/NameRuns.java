package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.parley.text.Token;

/** Finds runs of capitalised words, the raw stuff of names: "Northern Front", "Port of Kelsing", "Idris Barakat". */
final class NameRuns {
    /**
     * A run of capitalised words: tokens [from, to).
     *
     * @param from index of the first token
     * @param to index of the token after the last
     * @param text the words, parted by single spaces
     */
    record Run(int from, int to, String text) {}

    private final PositionWords words;
    private final List<Token> tokens;
    private final IntPredicate taken;

    private NameRuns(List<Token> tokens, IntPredicate taken, PositionWords words) {
        this.tokens = tokens;
        this.taken = taken;
        this.words = words;
    }

    /** The runs of a sentence; words that {@code taken} accepts belong to none. */
    static List<Run> in(List<Token> tokens, IntPredicate taken, PositionWords words) {
        return new NameRuns(tokens, taken, words).all();
    }

    private List<Run> all() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int to = endOf(i);
            if (to > i) {
                runs.add(run(i, to));
            }
            i = Math.max(to, i + 1);
        }
        return runs;
    }

    private int endOf(int from) {
        int i = from;
        int end = from;
        while (i < tokens.size()) {
            if (isPart(i)) {
                i++;
                end = i;
            } else if (end > from && i + 1 < tokens.size() && isPart(i + 1) && joins(i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** "Port of Kelsing", "Growers' Association". */
    private boolean joins(int i) {
        boolean owned = PositionWords.isPossessiveMark(tokens.get(i)) && words.in("org-word", tokens.get(i + 1));
        return owned || tokens.get(i).is("of");
    }

    private boolean isPart(int i) {
        Token token = tokens.get(i);
        return token.capitalised()
                && !taken.test(i)
                && !words.in("capital-no-name", token)
                && !words.in("role", token)
                && (i > 0 || !words.in("opener", token));
    }

    private Run run(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from && !PositionWords.isPossessiveMark(tokens.get(i));
            text.append(apart ? " " : "").append(tokens.get(i).text());
        }
        return new Run(from, to, text.toString());
    }

    /** The last word of a name, in lower case: what an article calls it by later. */
    static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
