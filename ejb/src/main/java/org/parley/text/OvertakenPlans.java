package org.parley.text;

import java.util.List;
import java.util.Set;

/** Tells plans that the sentence says were overtaken: "due to end on Tuesday, the talks ran into Wednesday". */
final class OvertakenPlans {
    private static final Set<String> PLANNED =
            Set.of("due", "scheduled", "set", "planned", "meant", "supposed", "were", "was");
    private static final Set<String> HAPPENED = Set.of(
            "began",
            "started",
            "opened",
            "ran",
            "went",
            "dragged",
            "continued",
            "lasted",
            "held",
            "spilled",
            "stretched",
            "ended",
            "finished",
            "closed",
            "took",
            "broke");
    private static final Set<String> HELPING = Set.of("was", "were", "has", "have");
    private static final int NEAR = 6;

    private OvertakenPlans() {}

    /** "A call, planned for Monday, was called off": it may have been before or after the day of writing. */
    static boolean off(List<Token> tokens, int from, int to) {
        boolean planned = lower(tokens, from - 1).equals("for")
                && PLANNED.contains(lower(tokens, from - 2))
                && !Set.of("been", "was", "were").contains(lower(tokens, from - 3));
        int verb = to < tokens.size() && tokens.get(to).text().equals(",") ? to + 1 : to;
        if (!planned || !HELPING.contains(lower(tokens, verb))) {
            return false;
        }
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + 4); i++) {
            if (DayNouns.CANCELLED.contains(lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    /** "Friday's meeting between the two has been called off": the first verb behind the day calls its noun off. */
    static boolean subjectOff(List<Token> tokens, int to) {
        int verb = to;
        while (verb < tokens.size()
                && !HELPING.contains(lower(tokens, verb))
                && TenseCues.cue(tokens, verb) == Tense.UNKNOWN
                && (tokens.get(verb).kind() == Token.Kind.WORD
                        || lower(tokens, verb).equals(","))) {
            verb++;
        }
        int off = lower(tokens, verb + 1).equals("been") ? verb + 2 : verb + 1;
        String word = lower(tokens, off);
        return HELPING.contains(lower(tokens, verb))
                && DayNouns.CANCELLED.contains(word)
                && (!word.equals("called") || lower(tokens, off + 1).equals("off"));
    }

    private static String lower(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** Whether what was planned for the day at {@code [from, to)} had happened by the time of writing. */
    static boolean at(List<Token> tokens, int from, int to) {
        boolean planned = false;
        for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
            planned |= PLANNED.contains(tokens.get(i).lower());
        }
        int verb = to < tokens.size() && tokens.get(to).text().equals(",") ? to + 1 : to;
        boolean happened = false;
        for (int i = verb; planned && i < Math.min(tokens.size(), verb + 3); i++) {
            happened |= HAPPENED.contains(tokens.get(i).lower());
        }
        for (int i = verb; happened && i < Math.min(tokens.size(), verb + NEAR); i++) {
            if (Tense.weekday(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
