package org.parley.dossiers;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.claims.Figure;
import org.parley.stories.ContentWords;
import org.parley.text.Tables;

/** Which figures are terms of a matter: a rate, a quota, a sum, a deadline. A market share or a count of weeks is none. */
final class Terms {
    private static final Set<String> WORDS = Tables.words(Terms.class, "term-words.tsv").stream()
            .map(ContentWords::form)
            .collect(Collectors.toSet());
    private static final Set<String> LENGTHS = Set.of("minutes", "hours", "seconds");
    private static final Set<String> SPANS = Set.of("days", "weeks", "months", "years");
    private static final Set<String> NOT =
            Set.of("share", "stak", "stake", "consecutiv", "poll", "voter", "lead", "length");
    private static final Set<String> DEADLINE = Set.of("suspend", "deadline", "ceasefire", "extension", "deadlin");

    private Terms() {}

    /** Whether the ledger keeps this figure. */
    static boolean isTerm(Figure figure) {
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        Set<String> words = ContentWords.of(figure.measures());
        if (LENGTHS.contains(unit) || words.stream().anyMatch(NOT::contains)) {
            return false;
        }
        Set<String> needed = SPANS.contains(unit) ? DEADLINE : WORDS;
        return words.stream().anyMatch(needed::contains);
    }
}
