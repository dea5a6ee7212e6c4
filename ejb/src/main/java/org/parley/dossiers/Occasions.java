package org.parley.dossiers;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.people.SideMention;
import org.parley.people.Sides;
import org.parley.text.Span;
import org.parley.text.Tables;
import org.parley.text.Token;
import org.parley.text.Tokenizer;

/** Organisations that only lend their name to a gathering: "on the margins of the World Bank's spring meetings". */
final class Occasions {
    private static final Set<String> GATHERING = Tables.words(Occasions.class, "occasion-words.tsv");
    private static final Set<String> BETWEEN = Set.of("of", "the", "'s", "\u2019s", "'", "\u2019", "and", "its");
    /** How far from the name the word for the gathering may stand, in letters and in words. */
    private static final int LETTERS = 40;

    private static final int WORDS = 4;

    private Occasions() {}

    /** Whether the words name no more than what a gathering is called after. */
    static boolean nameOf(String text, SideMention side) {
        if (Sides.kind(side.side()) != Sides.Kind.BODY) {
            return false;
        }
        Span span = side.span();
        List<Token> before = Tokenizer.tokens(text.substring(Math.max(0, span.start() - LETTERS), span.start()));
        List<Token> after = Tokenizer.tokens(text.substring(span.end(), Math.min(text.length(), span.end() + LETTERS)));
        int last = before.size() - 1;
        return reaches(before, last, -1) || reaches(after, 0, 1);
    }

    /** Nothing but small words and one plain word (a season, a year) stands between the name and the gathering. */
    private static boolean reaches(List<Token> tokens, int from, int step) {
        int plain = 0;
        for (int i = from, n = 0; i >= 0 && i < tokens.size() && n < WORDS; i += step, n++) {
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (GATHERING.contains(word)) {
                return true;
            }
            if (!BETWEEN.contains(word)) {
                plain++;
                if (plain > 1 || tokens.get(i).kind() != Token.Kind.WORD) {
                    return false;
                }
            }
        }
        return false;
    }
}
