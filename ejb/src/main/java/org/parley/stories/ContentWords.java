package org.parley.stories;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.claims.NameKey;
import org.parley.text.Tables;

/** The words of a phrase that say what it is about, each in one form: "removing car duties" and "the abolition of auto tariffs" agree. */
public final class ContentWords {
    private static final Set<String> EMPTY = Tables.words(ContentWords.class, "empty-words.tsv");
    private static final Map<String, String> SAME = Tables.pairs(ContentWords.class, "same-words.tsv");

    private ContentWords() {}

    /** Content words in their common form, in order, each once. */
    public static Set<String> of(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : NameKey.words(phrase)) {
            if (!EMPTY.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)))) {
                words.add(form(word));
            }
        }
        return words;
    }

    /** All words in lower case, in order. */
    public static List<String> all(String text) {
        return new ArrayList<>(NameKey.words(text.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word carries no content. */
    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** One form for the inflections of a word, and for the words that the table calls the same. */
    public static String form(String word) {
        String same = SAME.get(word);
        if (same != null) {
            return same;
        }
        String stem = stem(word);
        return SAME.getOrDefault(stem, stem);
    }

    private static String stem(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 5 && (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches"))) {
            return word.substring(0, n - 2);
        }
        if (n > 5 && word.endsWith("ing")) {
            return undouble(word.substring(0, n - 3));
        }
        if (n > 4 && word.endsWith("ed")) {
            return undouble(word.substring(0, n - 2));
        }
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return undouble(word.substring(0, n - 1));
        }
        return n > 4 && word.endsWith("e") ? word.substring(0, n - 1) : word;
    }

    private static String undouble(String stem) {
        int n = stem.length();
        if (n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "bdgmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
            return stem.substring(0, n - 1);
        }
        return n > 4 && stem.endsWith("e") ? stem.substring(0, n - 1) : stem;
    }

    /** The share of the smaller set that the other one has too, between 0 and 1. */
    public static double overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) one.stream().filter(other::contains).count() / smaller;
    }
}
