package org.parley.text;

import java.util.List;
import java.util.Set;

/** Tells the day of talks in which somebody was asked for something: "urged B to sign in a phone call on Tuesday". */
final class ToldInTalks {
    private static final Set<String> CALLS = Set.of("call", "conversation", "phone");
    private static final Set<String> TALKS = Set.of("talks", "meeting", "session", "discussions");
    private static final Set<String> IN = Set.of("in", "during", "over");
    private static final Set<String> ASKED =
            Set.of("urged", "pressed", "asked", "told", "warned", "implored", "encouraged", "pushed", "reminded");
    private static final Set<String> TAKES = Set.of("part", "participate", "engage", "place", "interest", "join");
    private static final Set<String> BETWEEN = Set.of("on", "late", "early", "in", "by", "the");
    private static final int NEAR = 5;

    private ToldInTalks() {}

    /** Past for a call, the nearer day for talks; unknown where nobody was asked for anything in them. */
    static Tense at(List<Token> tokens, int from) {
        int noun = from - 1;
        while (noun > 0
                && noun > from - NEAR
                && (BETWEEN.contains(tokens.get(noun).lower())
                        || tokens.get(noun).capitalised())) {
            noun--;
        }
        String named = noun < 0 ? "" : tokens.get(noun).lower();
        if (!CALLS.contains(named) && !TALKS.contains(named)) {
            return Tense.UNKNOWN;
        }
        int in = noun - 1;
        while (in > 0 && in > noun - NEAR && !IN.contains(tokens.get(in).lower())) {
            in--;
        }
        boolean within = in > 1
                && IN.contains(tokens.get(in).lower())
                && !TAKES.contains(tokens.get(in - 1).lower());
        if (!within || !asked(tokens, in)) {
            return Tense.UNKNOWN;
        }
        return CALLS.contains(named) ? Tense.PAST : Tense.EITHER;
    }

    /** "urged B to": a verb of asking, and behind it what is asked for. */
    private static boolean asked(List<Token> tokens, int to) {
        boolean infinitive = false;
        for (int i = to - 1; i >= Math.max(0, to - TenseCues.LEFT); i--) {
            Token token = tokens.get(i);
            if (token.kind() != Token.Kind.WORD && !token.text().equals(",")) {
                return false;
            }
            if (ASKED.contains(token.text())) {
                return infinitive;
            }
            boolean opens = TenseCues.infinitive(tokens, i);
            if (!opens && TenseCues.cue(tokens, i) == Tense.FUTURE) {
                return false;
            }
            infinitive |= opens;
        }
        return false;
    }
}
