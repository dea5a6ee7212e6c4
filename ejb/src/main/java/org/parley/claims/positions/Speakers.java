package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import org.parley.people.SideMention;
import org.parley.text.Token;

/** Who acts for a party that stands right before them: "Norwegian negotiators", "EU trade officials", "union members". */
record Speakers(PositionWords words) {
    private static final int REACH = 3;

    /** The token behind those who act for the party that ends at {@code to}, or {@code to} where nobody of that kind follows. */
    int end(List<Token> tokens, int to) {
        int end = to;
        for (int i = to; i < Math.min(tokens.size(), to + REACH) && isPlain(tokens.get(i)); i++) {
            boolean states = i > to && tokens.get(i - 1).is("member") && words.in("member-state", tokens.get(i));
            if (states || words.in("acting-noun", tokens.get(i)) || words.in("members", tokens.get(i))) {
                end = i + 1;
            }
        }
        boolean named = end < tokens.size() && tokens.get(end).capitalised();
        boolean owns = end < tokens.size() && PositionWords.isPossessiveMark(tokens.get(end));
        return named || owns ? to : end;
    }

    /** "Norway", "the EU", "the Kremlin" speak for themselves, "London" may be no more than a place. */
    boolean mayHave(SideMention side, List<Token> tokens, int from) {
        String printed = tokens.get(from).text();
        return switch (side.use()) {
            case ADJECTIVE, GOVERNMENT -> true;
            case PLACE -> side.side().startsWith(printed) || printed.equals(printed.toUpperCase(Locale.ROOT));
        };
    }

    private boolean isPlain(Token token) {
        return token.kind() == Token.Kind.WORD
                && !token.capitalised()
                && !words.in("function", token)
                && !words.in("preposition", token)
                && !words.in("link", token)
                && !words.in("be", token)
                && !words.in("auxiliary", token)
                && !words.in("speech", token)
                && !words.in("of-its-own", token) // "Norwegian union leaders" speak for no state
                && !words.isTrigger(token);
    }
}
