package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Token;

/** Tells by the words around a name that it is a party's: what it does, who speaks for it. */
record PartyClues(PositionWords words) {
    private static final int APPOSED = 14;

    /** "between Qadria and Salmara", "envoys from Qadria", "Qadria's defence minister", "General Osei of Qadria". */
    boolean actsAsState(List<Token> tokens, Run run, String before, String earlier, String after) {
        boolean between = before.equals("between") && after.equals("and");
        boolean from = (before.equals("from") || before.equals("of")) && words.in("role", earlier);
        if (between || from) {
            return true;
        }
        if (before.equals("of") && run.from() > 2 && tokens.get(run.from() - 2).capitalised()) {
            return isFullName(tokens, run.from() - 3);
        }
        if (!after.equals("'s")) {
            return false;
        }
        if (run.to() + 3 < tokens.size() && isFullName(tokens, run.to() + 1)) {
            return true;
        }
        for (int i = run.to() + 1; i < Math.min(tokens.size(), run.to() + 5); i++) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
            if (words.in("role", tokens.get(i)) || words.in("employer-role", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFullName(List<Token> tokens, int i) {
        for (int k = i; k < i + 2; k++) {
            Token token = tokens.get(k);
            boolean plain = !words.in("role", token) && !words.in("org-word", token) && !words.in("no-party", token);
            if (!token.capitalised() || !plain) {
                return false;
            }
        }
        return true;
    }

    /** "the Harmon Summit" is none. */
    boolean saysNoParty(Run run) {
        for (String word : run.text().split(" ", -1)) {
            if (words.in("no-party", word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "Halvorsen Foods has offered", "Northmoor rejected": what no person does whom the article names. */
    boolean takesPosition(List<Token> tokens, int at) {
        int verb = at;
        if (words.in("pronoun", tokens.get(at - 1)) || words.in("opener", tokens.get(at - 1))) {
            return false;
        }
        if (verb + 1 < tokens.size() && tokens.get(verb).is(",") && words.in("article", tokens.get(verb + 1))) {
            verb++;
            while (verb < Math.min(tokens.size() - 1, at + APPOSED)
                    && !tokens.get(verb).is(",")) {
                verb++;
            }
            verb++;
        }
        while (verb < Math.min(tokens.size(), at + 3) && words.in("auxiliary", tokens.get(verb))) {
            verb++;
        }
        return verb < tokens.size()
                && words.isTrigger(tokens.get(verb))
                && !words.in("speech", tokens.get(verb))
                && (verb > at || !PositionWords.lower(tokens.get(verb)).endsWith("ing"));
    }

    /** "the Front rejected", not "the Harmon plateau". */
    boolean endsPhrase(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.PUNCTUATION
                || PositionWords.isPossessiveMark(token)
                || words.in("auxiliary", token)
                || words.in("be", token)
                || (words.isTrigger(token) && PositionWords.lower(token).endsWith("ed"));
    }
}
