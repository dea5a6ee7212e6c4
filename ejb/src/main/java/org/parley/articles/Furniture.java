package org.parley.articles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.Tables;

/** Knows the lines that belong to a page and not to the report, by the table {@code furniture.tsv}. */
final class Furniture {
    /** How far a line of furniture reaches. */
    enum Reach {
        /** The line itself. */
        LINE,
        /** The line and what follows it until prose begins again. */
        SECTION,
        /** The line and everything after it. */
        REST
    }

    /**
     * What a line is.
     *
     * @param kind the part it makes
     * @param reach how far it goes
     */
    record Piece(PartKind kind, Reach reach) {}

    private record Rule(String words, String how, Piece piece) {}

    private static final int LONGEST = 30;
    private static final int SHORT = 8;
    private static final Map<Character, List<Rule>> BY_FIRST = new HashMap<>();
    private static final List<Rule> ANYWHERE = new ArrayList<>();

    static {
        for (List<String> row : Tables.rows(Furniture.class, "furniture.tsv")) {
            String how = row.get(1);
            Reach reach = how.equals("rest")
                    ? Reach.REST
                    : how.endsWith("section") || how.equals("opening") ? Reach.SECTION : Reach.LINE;
            Rule rule = new Rule(row.get(0), how, new Piece(PartKind.valueOf(row.get(2)), reach));
            if (how.startsWith("anywhere")) {
                ANYWHERE.add(rule);
            } else {
                BY_FIRST.computeIfAbsent(rule.words().charAt(0), c -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    private Furniture() {}

    /** What {@code line} is by its words; null where it may be part of the report. */
    static @Nullable Piece of(Line line) {
        String folded = line.folded();
        Rule best = null;
        for (Rule rule : BY_FIRST.getOrDefault(folded.charAt(0), List.of())) {
            if (begins(line, folded, rule)
                    && (best == null || rule.words().length() > best.words().length())) {
                best = rule;
            }
        }
        if (best == null && line.words() <= LONGEST) {
            best = ANYWHERE.stream()
                    .filter(rule -> line.words() <= SHORT || !rule.how().endsWith("short"))
                    .filter(rule -> folded.contains(rule.words()))
                    .findFirst()
                    .orElse(null);
        }
        return best == null ? null : best.piece();
    }

    private static boolean begins(Line line, String folded, Rule rule) {
        if (!folded.startsWith(rule.words())) {
            return false;
        }
        int end = rule.words().length();
        if (rule.how().equals("start") || rule.how().equals("opening")) {
            boolean whole = end == folded.length()
                    || !Character.isLetterOrDigit(folded.charAt(end))
                    || !Character.isLetterOrDigit(folded.charAt(end - 1));
            return whole && (line.words() <= LONGEST || rule.piece().kind() == PartKind.CAPTION);
        }
        for (int i = end; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.charAt(i))) {
                return rule.words().startsWith("comment") && i > end && folded.length() <= end + 8; // "Comments (12)"
            }
        }
        return true;
    }
}
