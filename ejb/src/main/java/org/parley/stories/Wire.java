package org.parley.stories;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.articles.ArticleText;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.articles.Part;
import org.parley.articles.PartKind;
import org.parley.claims.Reading;
import org.parley.people.PersonReference;
import org.parley.text.Span;
import org.parley.text.Tables;
import org.parley.text.Token;

/**
 * The wire an article names as its source: in brackets in its dateline ("(Jiji Press)"), in a credit line ("With inputs
 * from agencies"), or as the one somebody told ("one source told Reuters"). Known wires stand in a table; brackets of a
 * dateline name one without it.
 */
public final class Wire {
    private static final Set<String> WIRES = Tables.words(Wire.class, "wires.tsv");

    private Wire() {}

    /** The wire in lower case; "agencies" where the credit names none. */
    public static Optional<String> namedIn(Reading reading) {
        ArticleText article = reading.article();
        for (Part part : article.parts()) {
            String words = part.span().of(article.text());
            Optional<String> found = switch (part.kind()) {
                case DATELINE -> inBrackets(words, reading, part.span());
                case CREDIT, BYLINE -> inCredit(words);
                default -> Optional.empty();
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return article.sentences().stream()
                .filter(s -> s.part().kind() == PartKind.BODY)
                .map(s -> told(s, article.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> inBrackets(String words, Reading reading, Span span) {
        int open = words.indexOf('(');
        int close = words.indexOf(')', open + 1);
        if (open < 0 || close - open < 3 || close - open > 40) {
            return Optional.empty();
        }
        String name = words.substring(open + 1, close).strip();
        boolean person =
                reading.people().referencesIn(span).stream().anyMatch(r -> r.kind() == PersonReference.Kind.FULL_NAME);
        return !person && Character.isUpperCase(name.codePointAt(0))
                ? Optional.of(name.toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<String> inCredit(String words) {
        String lower = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", " ") + " ";
        Optional<String> named = WIRES.stream()
                .filter(w -> lower.contains(" " + w + " "))
                .sorted()
                .findFirst();
        return named.isPresent() || !lower.contains(" agencies ") ? named : Optional.of("agencies");
    }

    private static Optional<String> told(PlacedSentence placed, String text) {
        List<Token> tokens = placed.sentence().tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("told") && tokens.get(i + 1).capitalised()) {
                String next = tokens.get(i + 1).text().toLowerCase(Locale.ROOT);
                int end = Math.min(i + 2, tokens.size() - 1);
                String two = text.substring(
                                tokens.get(i + 1).span().start(),
                                tokens.get(end).span().end())
                        .toLowerCase(Locale.ROOT);
                if (WIRES.contains(two)) {
                    return Optional.of(two);
                }
                if (WIRES.contains(next)) {
                    return Optional.of(next);
                }
            }
        }
        return Optional.empty();
    }
}
