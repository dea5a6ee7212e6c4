package org.parley.dossiers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Reading;
import org.parley.text.Tables;
import org.parley.text.Token;

/** Sides that bring others to the table: "Egyptian and Qatari mediators", "the mediators, Norway and Chile". */
final class Mediators {
    private static final Set<String> MEDIATOR = Tables.words(Mediators.class, "mediator-words.tsv");
    /** What may stand between the name and the calling: "U.S. federal mediators". */
    private static final Set<String> KIND = Set.of(
            "federal", "state", "government", "peace", "chief", "lead", "senior", "'s", "\u2019s", "'", "\u2019");

    private static final Set<String> LINKS = Set.of("of", "from", "by", "the");
    private static final Set<String> JOINS = Set.of("and", "or", ",", "-", "\u2013");

    private Mediators() {}

    /** The sides that an article calls mediators. */
    static Set<String> in(Reading reading) {
        SidePlaces sides = new SidePlaces(reading);
        Set<String> found = new HashSet<>();
        for (PlacedSentence placed : reading.article().sentences()) {
            List<Token> tokens = placed.sentence().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (MEDIATOR.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
                    beside(tokens, i, -1, sides, found);
                    beside(tokens, i, 1, sides, found);
                }
            }
        }
        return found;
    }

    private static void beside(List<Token> tokens, int at, int step, SidePlaces sides, Set<String> found) {
        List<String> named = new ArrayList<>();
        boolean apposition =
                step > 0 && at + 1 < tokens.size() && low(tokens, at + 1).equals(",");
        for (int i = apposition ? at + 2 : at + step; i >= 0 && i < tokens.size(); i += step) {
            String side = sides.at(tokens.get(i));
            if (side != null) {
                named.add(side);
            } else if (!(named.isEmpty()
                    ? (step > 0 ? LINKS : KIND).contains(low(tokens, i))
                    : JOINS.contains(low(tokens, i)) || LINKS.contains(low(tokens, i)))) {
                break;
            }
        }
        // "the mediators, Norway and Chile" are named; "the mediators, Norway said" are not
        if (!apposition || named.stream().distinct().count() > 1) {
            found.addAll(named);
        }
    }

    private static String low(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
