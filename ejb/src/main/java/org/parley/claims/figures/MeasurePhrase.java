package org.parley.claims.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.claims.Figure;
import org.parley.text.Tables;

/** Makes a name of the words around a number: "put Japan's rate" is "Japan's rate", "buys of energy" "purchases of energy". */
final class MeasurePhrase {
    private static final Map<String, String> USES = Tables.pairs(Figure.class, "measure-words.tsv");
    private static final Set<String> JOINS = Set.of("of", "on", "for", "in", "to", "between", "with", "against", "by");
    private static final Set<String> PREPOSITIONS =
            Set.of("from", "at", "as", "and", "or", "over", "under", "into", "within", "all", "both", "per");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "our", "this", "these", "those", "any", "each", "every");
    private static final Set<String> EXCHANGES = Set.of("exchange", "return");
    private static final String NOUN = "noun:";

    private MeasurePhrase() {}

    static String clean(String raw) {
        List<String> words = new ArrayList<>(List.of(raw.strip().split(" ", -1)));
        drop(words, words.lastIndexOf("that") + 1);
        drop(words, afterLastExchange(words));
        drop(words, afterLastVerb(words));
        nouns(words);
        cutBehindHead(words);
        while (!words.isEmpty() && endsNothing(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (!words.isEmpty() && opensNothing(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static void drop(List<String> words, int count) {
        words.subList(0, count).clear();
    }

    /** "eyes in exchange for the release": what is given stands before, what the number measures behind. */
    private static int afterLastExchange(List<String> words) {
        int after = 0;
        for (int i = 2; i < words.size(); i++) {
            boolean exchange = words.get(i).equals("for")
                    && EXCHANGES.contains(words.get(i - 1))
                    && words.get(i - 2).equals("in");
            after = exchange ? i + 1 : after;
        }
        return after;
    }

    private static int afterLastVerb(List<String> words) {
        int after = 0;
        for (int i = 0; i < words.size(); i++) {
            after = isVerb(words, i) ? i + 1 : after;
        }
        return after;
    }

    /**
     * A word of the table; one that takes a determiner behind it and is no preposition ("double the duty", "ready to raise
     * its investment"); or a participle behind a bare noun that goes on ("the council initialled truce").
     */
    private static boolean isVerb(List<String> words, int i) {
        String word = words.get(i).toLowerCase(Locale.ROOT);
        if ("verb".equals(use(word))) {
            boolean behindHead = i > 0 && "head".equals(use(words.get(i - 1))); // "tariff halved for textiles"
            return !behindHead || i + 1 == words.size() || DETERMINERS.contains(words.get(i + 1));
        }
        if (i + 1 == words.size()) {
            return false;
        }
        boolean governs = DETERMINERS.contains(words.get(i + 1)) && !isJoin(word) && !DETERMINERS.contains(word);
        boolean participle = i > 0 && word.endsWith("ed") && use(word).isEmpty();
        return governs || (participle && isBareNoun(words.get(i - 1)) && !isJoin(words.get(i + 1)));
    }

    private static boolean isBareNoun(String word) {
        boolean possessive = word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
        return !possessive && !DETERMINERS.contains(word) && !isJoin(word) && Character.isLetter(word.charAt(0));
    }

    private static boolean isJoin(String word) {
        return JOINS.contains(word) || PREPOSITIONS.contains(word);
    }

    private static void nouns(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String use = use(words.get(i));
            if (use.startsWith(NOUN)) {
                words.set(i, use.substring(NOUN.length()));
                return;
            }
        }
    }

    /** A noun that measures ends the phrase unless a preposition or another such noun goes on. */
    private static void cutBehindHead(List<String> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean head = "head".equals(use(words.get(i)));
            String next = words.get(i + 1);
            if (head && !JOINS.contains(next) && !laterHead(words, i + 1)) {
                words.subList(i + 1, words.size()).clear();
                return;
            }
            if (head && JOINS.contains(next)) {
                return;
            }
        }
    }

    private static boolean laterHead(List<String> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + 2); i++) {
            if ("head".equals(use(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsNothing(String word) {
        return "tail".equals(use(word)) || JOINS.contains(word);
    }

    private static boolean opensNothing(String word) {
        return endsNothing(word) || word.equals("'s") || word.equals("’s") || DETERMINERS.contains(word);
    }

    private static String use(String word) {
        return USES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }
}
