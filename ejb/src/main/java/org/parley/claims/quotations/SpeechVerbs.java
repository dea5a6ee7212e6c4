package org.parley.claims.quotations;

import java.util.HashSet;
import java.util.Set;
import org.parley.claims.Quotation;
import org.parley.text.Tables;

/** Verbs of saying. */
final class SpeechVerbs {
    private static final Set<String> FINITE = new HashSet<>();
    private static final Set<String> PARTICIPLES = new HashSet<>();

    static {
        for (var row : Tables.rows(Quotation.class, "speech-verbs.tsv")) {
            FINITE.addAll(row.subList(1, row.size() - 1));
            PARTICIPLES.add(row.get(row.size() - 1));
        }
    }

    private SpeechVerbs() {}

    static boolean finite(String word) {
        return FINITE.contains(word);
    }

    static boolean participle(String word) {
        return PARTICIPLES.contains(word);
    }
}
