package org.parley.people;

import java.util.Set;

/** Finds where a sentence states the office of somebody: "X was appointed ...", "X, who holds the post of ...". */
final class StatedOffices {
    private static final Set<String> ELECTED = Set.of(
            "appointed",
            "named",
            "elected",
            "re-elected",
            "reelected",
            "chosen",
            "made",
            "confirmed",
            "sworn",
            "installed",
            "reappointed",
            "picked");
    private static final Set<String> AUXILIARY = Set.of(
            "has",
            "have",
            "been",
            "was",
            "is",
            "being",
            "newly",
            "just",
            "recently",
            "since",
            "then",
            "also",
            "now",
            "will",
            "to",
            "set",
            "due");
    private static final Set<String> BECOMES = Set.of("becomes", "became", "become", "remains", "remain");
    private static final Set<String> SERVES = Set.of(
            "serves",
            "served",
            "acts",
            "doubles",
            "works",
            "serving",
            "acting",
            "speaking",
            "resigned",
            "retired",
            "quit");
    private static final Set<String> OUSTED = Set.of("replaced", "dismissed", "sacked", "fired", "removed", "ousted");
    private static final Set<String> FOLLOWS = Set.of("succeeded", "succeeds", "replaced", "replaces", "follows");
    private static final Set<String> STEPS = Set.of("stepped", "stands", "stood", "steps", "stepping");
    private static final Set<String> TAKES = Set.of("took", "takes");
    private static final Set<String> POSTS =
            Set.of("post", "title", "office", "position", "rank", "job", "portfolio", "role", "capacity", "function");
    private static final Set<String> OWN = Set.of("his", "her", "their", "the");
    private static final Set<String> BEFORE_OFFICE = Set.of("in", "as", "the", "a", "new", "to", "be");

    private final Line line;

    StatedOffices(Line line) {
        this.line = line;
    }

    /** Whether the verb puts whom it takes as its object into an office. */
    static boolean elects(String verb) {
        return ELECTED.contains(verb);
    }

    /** Whether the verb states an office of its subject. */
    static boolean becomes(String verb) {
        return BECOMES.contains(verb);
    }

    /** Where the words of an office begin that the verb behind the name at {@code end} states; -1 where none does. */
    int behind(int end) {
        boolean comma = line.low(end).equals(",");
        int i = comma ? end + 1 : end;
        if (comma && line.low(i).equals("whom")) {
            return namedByAnother(i + 1);
        }
        i = line.low(i).equals("who") ? i + 1 : i;
        if (line.low(i).equals("until")) {
            return until(i + 1);
        }
        if (OWN.contains(line.low(i + 1)) && POSTS.contains(line.low(i + 2))) {
            boolean held = line.low(i).equals("holds") && line.low(i + 3).equals("of");
            boolean capacity = line.low(i).equals("in") && line.low(i + 3).equals("as");
            return held || capacity ? i + 4 : -1;
        }
        int verb = i;
        while (verb < i + 4 && AUXILIARY.contains(line.low(verb))) {
            verb++;
        }
        if (BECOMES.contains(line.low(verb))) {
            return verb + 1;
        }
        if (ELECTED.contains(line.low(verb))) {
            return complement(verb + 1);
        }
        boolean passive = line.low(verb - 1).equals("was") || line.low(verb - 1).equals("been");
        boolean serves = SERVES.contains(line.low(verb)) || passive && OUSTED.contains(line.low(verb));
        if (serves && line.low(verb + 1).equals("as")) {
            return verb + 2;
        }
        if (STEPS.contains(line.low(verb))
                && line.low(verb + 1).equals("down")
                && line.low(verb + 2).equals("as")) {
            return verb + 3;
        }
        if (!passive && FOLLOWS.contains(line.low(verb))) {
            return behindAs(verb + 1);
        }
        if (line.low(verb).equals("be") && line.low(verb - 1).equals("will")) {
            return verb + 1; // "will be the next trade minister"
        }
        if (TAKES.contains(line.low(verb))
                && line.low(verb + 1).equals("over")
                && line.low(verb + 2).equals("as")) {
            return verb + 3;
        }
        return line.low(verb - 1).equals("been") ? verb : -1; // "has been trade minister since May"
    }

    /** "X succeeded Y as trade minister". */
    private int behindAs(int from) {
        for (int k = from; k < from + 5 && line.isWord(k); k++) {
            if (line.low(k).equals("as")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** "X, who until May was trade minister": the office begins behind the verb; {@link #over} tells that it is over. */
    private int until(int from) {
        for (int k = from; k < from + 4 && (line.isWord(k) || line.isNumber(k)); k++) {
            if (line.low(k).equals("was")) {
                return k + 1;
            }
        }
        return -1;
    }

    /** Whether the office that is stated at {@code at} is held no longer. */
    boolean over(int at) {
        for (int k = at - 2; k > at - 7; k--) {
            if (line.low(k).equals("until")) {
                return true;
            }
        }
        return false;
    }

    /** "X, whom the president named trade minister". */
    private int namedByAnother(int from) {
        for (int k = from; k < from + 5 && line.isWord(k); k++) {
            if (ELECTED.contains(line.low(k))) {
                return complement(k + 1);
            }
        }
        return -1;
    }

    /** The token behind the small words that stand before the words of an office. */
    int complement(int i) {
        int at = i;
        while (at < i + 3 && BEFORE_OFFICE.contains(line.low(at))) {
            at++;
        }
        return at;
    }
}
