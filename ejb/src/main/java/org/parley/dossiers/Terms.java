package org.parley.dossiers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.claims.Figure;
import org.parley.claims.Reading;
import org.parley.people.SideMention;
import org.parley.stories.ContentWords;
import org.parley.text.Tables;

/** Which figures are terms of a matter: a rate, a quota, a sum, a deadline. A market share or a count of weeks is none. */
final class Terms {
    private static final Set<String> WORDS = forms(Tables.words(Terms.class, "term-words.tsv").stream());
    private static final Set<String> LENGTHS = Set.of("minutes", "hours", "seconds");
    private static final Set<String> SPANS = Set.of("days", "weeks", "months", "years");
    private static final Set<String> NOT =
            forms(Stream.of("share", "stake", "consecutive", "poll", "voter", "lead", "length"));
    private static final Set<String> DEADLINE =
            forms(Stream.of("suspend", "suspension", "deadline", "ceasefire", "truce", "pause", "freeze", "extension"));
    private static final BigDecimal FEWEST = BigDecimal.TEN;

    private Terms() {}

    private static Set<String> forms(Stream<String> words) {
        return words.map(ContentWords::form).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the ledger keeps this figure. */
    static boolean isTerm(Figure figure) {
        String unit = figure.unit().toLowerCase(Locale.ROOT);
        Set<String> words = ContentWords.of(figure.measures());
        boolean few = unit.equals("people") && figure.value().compareTo(FEWEST) < 0; // "two people with knowledge of"
        if (LENGTHS.contains(unit) || few || words.stream().anyMatch(NOT::contains)) {
            return false;
        }
        Set<String> needed = SPANS.contains(unit) ? DEADLINE : WORDS;
        return words.stream().anyMatch(needed::contains);
    }

    /** Whether it measures something of a country that is no party: "the tariff on British cars" in talks of two others. */
    static boolean ofOthers(Figure figure, Reading reading, List<String> parties) {
        return parties.size() > 1
                && reading.article().sentences().stream()
                        .map(placed -> placed.sentence().span())
                        .filter(sentence -> sentence.contains(figure.span()))
                        .flatMap(sentence -> reading.people().sidesIn(sentence).stream())
                        .filter(side -> side.use() == SideMention.Use.ADJECTIVE && !parties.contains(side.side()))
                        .anyMatch(side -> figure.measures()
                                .contains(side.span().of(reading.article().text())));
    }
}
