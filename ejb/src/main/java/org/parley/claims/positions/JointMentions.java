package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Token;

/** Joins those whom one sentence names together into one actor: "Norway and Iceland", "Vold, Norway's minister, and Berg". */
record JointMentions(Parties parties, List<Token> tokens, PositionWords words, MentionGrammar grammar) {
    private static final int APPOSITION = 14;

    /** Joins "Norway and Iceland" into one actor. */
    List<Mention> joined(List<Mention> singles) {
        List<Mention> joined = new ArrayList<>();
        for (Mention mention : singles) {
            Mention apposed = apposedBefore(joined, mention);
            if (apposed != null) {
                while (joined.get(joined.size() - 1) != apposed) {
                    joined.remove(joined.size() - 1);
                }
                joined.set(joined.size() - 1, together(apposed, mention));
                continue;
            }
            Mention last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && !grammar.isPossessive(last)
                    && !grammar.isPossessive(mention)
                    && onlyAnd(grammar.behind(last), mention.from())) {
                joined.set(joined.size() - 1, together(last, mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    /** Vold of "Vold, Norway's minister, and Berg"; null where nobody is told so. */
    private @Nullable Mention apposedBefore(List<Mention> earlier, Mention mention) {
        int and = grammar.wordBefore(mention);
        boolean closed =
                and > 2 && tokens.get(and).is("and") && tokens.get(and - 1).is(",");
        for (int k = earlier.size() - 1; closed && k >= 0; k--) {
            Mention person = earlier.get(k);
            if (and - person.to() > APPOSITION) {
                return null;
            }
            boolean opens = !person.name().equals(person.side())
                    && person.to() < and - 2
                    && tokens.get(person.to()).is(",");
            if (opens && !mention.name().equals(mention.side()) && isApposition(person.to() + 1, and - 1)) {
                return person;
            }
        }
        return null;
    }

    private boolean isApposition(int from, int to) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean mark = token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token);
            if (mark || words.in("finite", token) || words.in("speech", token) || token.is("who")) {
                return false;
            }
            role |= words.in("role", token);
        }
        return role;
    }

    private Mention together(Mention first, Mention second) {
        boolean same = first.side().equals(second.side());
        String side = same ? first.side() : parties.joint(List.of(first.side(), second.side()));
        boolean one = first.name().equals(second.name()); // "A and his team"
        String name = one ? first.name() : first.name() + " and " + second.name();
        boolean sidesOnly = first.name().equals(first.side()) && second.name().equals(second.side());
        return new Mention(first.from(), second.to(), sidesOnly ? side : name, side, second.describes());
    }

    private boolean onlyAnd(int from, int to) {
        if (to - from < 1 || to - from > 2 || !tokens.get(from).is("and")) {
            return false;
        }
        return to - from == 1
                || words.in("article", tokens.get(from + 1))
                || words.in("visiting", tokens.get(from + 1));
    }
}
