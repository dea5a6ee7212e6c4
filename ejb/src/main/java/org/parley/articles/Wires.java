package org.parley.articles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.text.Span;
import org.parley.text.Tables;

/**
 * The wires an article names as where it comes from: in its dateline ("(Kyodo)"), in its credits ("With inputs from
 * agencies"), in its text ("told Reuters", "as first reported by Reuters"). Known agencies come from {@code wires.tsv}; a dateline may name any.
 */
public final class Wires {
    /** Stands for agencies that are credited without a name. */
    public static final String AGENCIES = "agencies";

    private static final Map<String, String> KNOWN = Tables.pairs(Wires.class, "wires.tsv");
    private static final List<String> CUES = Tables.words(Wires.class, "wire-cues.tsv").stream()
            .map(cue -> cue + " ")
            .toList();
    private static final int REACH = 60;

    private Wires() {}

    /** The wires {@code article} names, in the order of the text, each once, by their usual name. */
    public static List<String> of(ArticleText article) {
        Set<String> found = new LinkedHashSet<>();
        for (Part part : article.parts()) {
            switch (part.kind()) {
                case DATELINE -> dateline(article.text(), part.span(), found);
                case CREDIT, BYLINE -> known(part.span().of(article.text()), found);
                case BODY -> told(part.span().of(article.text()), found);
                default -> {}
            }
        }
        return new ArrayList<>(found);
    }

    private static void dateline(String text, Span span, Set<String> found) {
        Dateline dateline = DatelineReader.at(text, new Span(span.start(), text.length()));
        if (dateline != null && dateline.wire() != null) {
            String wire = dateline.wire();
            found.add(KNOWN.getOrDefault(wire.toLowerCase(Locale.ROOT), wire));
        }
    }

    /** Every known agency in a credit; "agencies" where none has a name. */
    private static void known(String credit, Set<String> found) {
        String folded = " "
                + credit.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        boolean some = false;
        for (Map.Entry<String, String> wire : KNOWN.entrySet()) {
            if (folded.contains(" " + wire.getKey() + " ")) {
                found.add(wire.getValue());
                some = true;
            }
        }
        if (!some && (folded.contains(" agencies ") || folded.contains(" agency "))) {
            found.add(AGENCIES);
        }
    }

    /** An agency right after a phrase that credits it. */
    private static void told(String body, Set<String> found) {
        String folded = body.toLowerCase(Locale.ROOT);
        for (String cue : CUES) {
            for (int at = folded.indexOf(cue); at >= 0; at = folded.indexOf(cue, at + 1)) {
                int from = at + cue.length();
                String printed = body.substring(from, Math.min(body.length(), from + REACH))
                        .strip();
                printed = printed.startsWith("the ") ? printed.substring(4) : printed;
                if (printed.isEmpty() || !(Character.isUpperCase(printed.charAt(0)) || printed.startsWith("dpa"))) {
                    continue; // "told the app makers"
                }
                String after = printed.toLowerCase(Locale.ROOT);
                for (Map.Entry<String, String> wire : KNOWN.entrySet()) {
                    if (after.startsWith(wire.getKey())
                            && (after.length() == wire.getKey().length()
                                    || !Character.isLetterOrDigit(
                                            after.charAt(wire.getKey().length())))) {
                        found.add(wire.getValue());
                    }
                }
            }
        }
    }
}
