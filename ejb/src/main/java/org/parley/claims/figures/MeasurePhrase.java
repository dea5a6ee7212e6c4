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
    private static final String NOUN = "noun:";

    private MeasurePhrase() {}

    static String clean(String raw) {
        List<String> words = new ArrayList<>(List.of(raw.strip().split(" ", -1)));
        drop(words, words.lastIndexOf("that") + 1);
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

    private static int afterLastVerb(List<String> words) {
        int after = 0;
        for (int i = 0; i < words.size(); i++) {
            after = "verb".equals(use(words.get(i))) ? i + 1 : after;
        }
        return after;
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
        return endsNothing(word)
                || word.equals("'s")
                || word.equals("’s")
                || Set.of("the", "a", "an").contains(word);
    }

    private static String use(String word) {
        return USES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }
}
