package org.parley.claims.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** Finds the levies, bans and the like that a sentence speaks of, so that "them" in an object can be told in full. */
record Matters(List<Token> tokens, PositionWords words, OnTheTable table) {
    private static final int BEFORE = 4;
    private static final int BEHIND = 4;

    /** Takes notice of what token {@code i} names. */
    void note(int i) {
        Token noun = tokens.get(i);
        if (!words.in("matter", noun) || i + 1 < tokens.size() && isNounTail(tokens.get(i + 1))) {
            return;
        }
        int from = i;
        while (from > 0 && i - from < BEFORE && (isModifier(tokens.get(from - 1)) || isRate(from - 1))) {
            from--;
        }
        int to = i + 1;
        if (to + 1 < tokens.size() && words.in("joins-noun", tokens.get(to))) {
            int end = to + 1;
            while (end < Math.min(tokens.size(), to + BEHIND)
                    && isModifier(tokens.get(end))
                    && !(end > to + 1
                            && PositionWords.lower(tokens.get(end - 1)).endsWith("s"))) {
                end++;
            }
            to = end > to + 1 ? end : to;
        }
        if (to - from > 1 || table.matter() == null) {
            table.speakOf(told(from, to));
        }
    }

    private boolean isNounTail(Token next) {
        return words.in("encounter", next) || words.in("role", next);
    }

    private boolean isModifier(Token token) {
        return token.kind() == Token.Kind.WORD
                && !words.in("function", token)
                && !words.in("be", token)
                && !words.in("owner", token)
                && !words.in("main-verb", token)
                && !words.in("past", token)
                && !words.isTrigger(token)
                && !PositionWords.isPossessiveMark(token);
    }

    /** The number and the hyphen of "the 25-percent duty". */
    private boolean isRate(int i) {
        Token token = tokens.get(i);
        boolean hyphen = token.is("-") && i > 0 && tokens.get(i - 1).kind() == Token.Kind.NUMBER;
        return hyphen || token.kind() == Token.Kind.NUMBER;
    }

    private String told(int from, int to) {
        StringBuilder told = new StringBuilder("the");
        for (int k = from; k < to; k++) {
            boolean joined = tokens.get(k).is("-")
                    || tokens.get(k).is("%")
                    || k > from && tokens.get(k - 1).is("-");
            told.append(joined ? "" : " ").append(tokens.get(k).text());
        }
        return told.toString();
    }

    /** "give them up" as "give the steel duties up" where the article has spoken of them; else as it is. */
    String inFull(String object) {
        String named = table.matter();
        String matter = plural(named);
        if (named != null && matter == null) {
            return object.startsWith("it ") ? named.substring(4) + object.substring(2) : single(object, named);
        }
        if (matter == null) {
            return object;
        }
        for (String all : List.of("the lot", "all of it", "all of them", "them all")) {
            if (object.endsWith(" of " + all)) {
                return object.substring(0, object.length() - all.length()) + "all " + matter;
            }
            if (object.startsWith(all + " ")) {
                return "all " + matter + object.substring(all.length());
            }
        }
        if (object.startsWith("they ") || object.startsWith("them ")) {
            return matter + object.substring(4);
        }
        if (object.endsWith(" of they") || object.endsWith(" them")) {
            return object.substring(0, object.length() - 4) + matter;
        }
        return object.replace(" them ", " " + matter + " ");
    }

    /** "abolition of it" as "abolition of the levy on salt". */
    private static String single(String object, String matter) {
        return object.endsWith(" of it") ? object.substring(0, object.length() - 2) + matter : object;
    }

    private static @Nullable String plural(@Nullable String matter) {
        boolean several = matter != null && matter.split(" (on|of|for|in|with|at|against) ", 2)[0].endsWith("s");
        return several ? matter : null;
    }
}
