package org.parley.articles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.text.Tables;

/**
 * Tells a sub-head that opens a second report from one that structures the first: the paragraph after it cites a source
 * of its own and starts afresh, neither with a word that points back nor with a name the report already introduced.
 */
final class SecondReports {
    private static final List<List<String>> COMMENTARY = Tables.rows(SecondReports.class, "commentary.tsv");
    private static final Set<String> BACKWARD = Tables.words(SecondReports.class, "backward-words.tsv");
    private static final Set<String> SOURCING = Tables.words(SecondReports.class, "sourcing.tsv");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SecondReports() {}

    static boolean opens(Line subhead, Line next, int bodyStart) {
        if (subhead.endsWith('?') || subhead.endsWith(':') || commentary(subhead)) {
            return false;
        }
        String text = next.span().of(next.text());
        String first = text.split("[^\\p{L}\\p{N}.]+", 2)[0];
        if (BACKWARD.contains(first.toLowerCase(Locale.ROOT)) || !cites(text)) {
            return false;
        }
        return first.equals("The")
                || first.equals("A")
                || first.equals("An")
                || next.text().substring(bodyStart, subhead.span().start()).indexOf(first) < 0;
    }

    static boolean commentary(Line subhead) {
        String folded = subhead.folded();
        return COMMENTARY.stream()
                .anyMatch(row -> row.get(1).equals("line")
                        ? folded.startsWith(row.get(0))
                                && folded.length() <= row.get(0).length() + 2
                        : folded.startsWith(row.get(0)));
    }

    private static boolean cites(String paragraph) {
        String folded = paragraph.toLowerCase(Locale.ROOT).replace('’', '\'');
        return SOURCING.stream().anyMatch(folded::contains);
    }

    static Set<String> contentWords(Line line) {
        return NO_LETTERS
                .splitAsStream(line.head().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
