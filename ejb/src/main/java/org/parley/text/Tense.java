package org.parley.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether the verb around a time places it before or after the day of writing. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int LEFT = 16;
    private static final int RIGHT = 12;
    private static final Set<String> BE = Set.of("is", "are", "be");
    private static final Set<String> GOVERNORS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "agreed",
            "agree",
            "ready",
            "able",
            "has",
            "have",
            "wants",
            "want",
            "hopes",
            "hope",
            "decided",
            "pledged",
            "vowed",
            "promised",
            "arranging",
            "arranged",
            "trying",
            "preparing",
            "prepared",
            "set");
    private static final Set<String> OPENINGS =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through", "for", "on", "in");

    private static final Set<String> REQUESTS =
            Set.of("asked", "asks", "urged", "urges", "invited", "invites", "ordered", "orders", "summoned", "expects");

    private static final Set<String> AHEAD =
            Set.of("by", "until", "before", "from", "starting", "beginning", "effective", "through");

    /** The tense around the tokens {@code [from, to)} of a sentence. */
    static Tense around(List<Token> tokens, int from, int to) {
        if (from > 0 && BE.contains(lower(tokens, from - 1))) {
            return FUTURE;
        }
        if (from > 1 && lower(tokens, from - 1).equals("on") && BE.contains(lower(tokens, from - 2))) {
            return FUTURE;
        }
        if (to < tokens.size()
                && tokens.get(to).text().endsWith("s")
                && tokens.get(to).text().length() == 2
                && !Character.isLetter(tokens.get(to).text().charAt(0))) {
            return possessive(tokens, from);
        }
        boolean bareInfinitive = false;
        for (int i = from - 1; i >= Math.max(0, from - LEFT); i--) {
            Tense tense = cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
            bareInfinitive |=
                    infinitive(tokens, i) && i > 0 && tokens.get(i - 1).capitalised();
        }
        for (int i = to; i < Math.min(tokens.size(), to + RIGHT); i++) {
            Tense tense = cue(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        boolean opens = from > 0 && AHEAD.contains(lower(tokens, from - 1));
        return bareInfinitive || opens ? FUTURE : UNKNOWN;
    }

    /** "Thursday's session": the noun's day, whatever the verb, but for what plainly lies ahead. */
    private static Tense possessive(List<Token> tokens, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            if (lower(tokens, i).equals("ahead") || lower(tokens, i).equals("before") || cue(tokens, i) == FUTURE) {
                return FUTURE;
            }
        }
        return PAST;
    }

    /** Whether the cue stands so near that it is sure to be about this time. */
    static boolean near(List<Token> tokens, int from) {
        return from <= 1
                || cue(tokens, from - 1) != UNKNOWN
                || lower(tokens, from - 1).equals("effective")
                || (from > 1 && OPENINGS.contains(lower(tokens, from - 1)) && cue(tokens, from - 2) != UNKNOWN);
    }

    private static Tense cue(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.WORD) {
            return UNKNOWN;
        }
        String word = token.text();
        if (infinitive(tokens, i)) {
            String governor = i > 0 ? lower(tokens, i - 1) : "";
            boolean ahead = GOVERNORS.contains(governor) || "future".equals(TimeWords.TENSES.get(governor));
            return ahead || requested(tokens, i) ? FUTURE : UNKNOWN;
        }
        String listed = TimeWords.TENSES.get(word); // as printed: "May" and "Will" are names
        if ("future".equals(listed)) {
            if (word.endsWith("ed")
                    && i > 1
                    && lower(tokens, i - 1).equals("been")
                    && lower(tokens, i - 2).equals("had")) {
                return PAST;
            }
            return !word.equals("set")
                            || next(tokens, i).equals("to")
                            || next(tokens, i).equals("for")
                    ? FUTURE
                    : UNKNOWN;
        }
        boolean past = "past".equals(listed)
                || (word.length() > 4
                        && word.endsWith("ed")
                        && Character.isLowerCase(word.charAt(0))
                        && !word.endsWith("eed"));
        return !past ? UNKNOWN : i > 0 && lower(tokens, i - 1).equals("be") ? FUTURE : PAST;
    }

    /** "asked both sides to return": what somebody is asked to do lies ahead of the asking. */
    private static boolean requested(List<Token> tokens, int to) {
        for (int i = to - 1; i >= Math.max(0, to - 6) && tokens.get(i).kind() == Token.Kind.WORD; i--) {
            if (REQUESTS.contains(lower(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitive(List<Token> tokens, int i) {
        return lower(tokens, i).equals("to")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == Token.Kind.WORD
                && Character.isLowerCase(tokens.get(i + 1).text().charAt(0))
                && !Set.of("the", "a", "an", "its", "his", "her", "their")
                        .contains(tokens.get(i + 1).text());
    }

    private static String next(List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? lower(tokens, i + 1) : "";
    }

    private static String lower(List<Token> tokens, int i) {
        return tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
}
