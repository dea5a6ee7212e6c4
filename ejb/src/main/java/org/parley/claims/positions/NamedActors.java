package org.parley.claims.positions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.NameRuns.Run;
import org.parley.text.Token;

/**
 * Whom a sentence names.
 *
 * @param mentions all that may act, in order
 * @param persons the persons whose side is known
 * @param strangers names whose side nobody knows
 * @param grammar how they stand in the sentence
 */
record NamedActors(List<Mention> mentions, List<Mention> persons, List<Run> strangers, MentionGrammar grammar) {
    private List<Token> tokens() {
        return grammar.tokens();
    }

    /** The last that passes the test. */
    Optional<Mention> nearest(Predicate<Mention> test) {
        return mentions.stream().filter(test).max(Comparator.comparingInt(Mention::to));
    }

    /** True where somebody whose side nobody knows acts between the two: "but Lund, who came late, would sign and asks". */
    boolean strangerBetween(int from, int to) {
        for (Run stranger : strangers) {
            boolean between = stranger.from() >= from && stranger.to() < to;
            if (between && grammar.isVerbalOrMark(tokens().get(stranger.to())) && stranger.from() > 0) {
                Token before = tokens().get(stranger.from() - 1);
                boolean opens = before.kind() == Token.Kind.PUNCTUATION
                        || grammar.words().in("stop", before)
                        || grammar.words().in("link", before)
                        || grammar.words().in("role", before);
                if (opens && !tokens().get(stranger.to()).is(",")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Vold and somebody": they are not Vold alone. */
    boolean joinedByStranger(Mention mention) {
        int and = mention.to();
        return and + 1 < tokens().size()
                && tokens().get(and).is("and")
                && strangers.stream().anyMatch(run -> run.from() == and + 1);
    }

    /** The side of the person the sentence begins with, whom {@code pronoun} may stand for; null for none. */
    @Nullable
    String opener(Token pronoun) {
        return persons.stream()
                .filter(p -> p.from() < 3 && !otherwiseCalled(p, pronoun))
                .map(Mention::side)
                .findFirst()
                .orElseGet(() -> official(pronoun));
    }

    /** "Norway's prime minister said": the side of an unnamed official whom the sentence begins with; null for none. */
    private @Nullable String official(Token pronoun) {
        return mentions.stream()
                .filter(m -> m.from() < 2 && (m.describes() || grammar.isPossessive(m) || isPronoun(m)))
                .filter(m -> isPronoun(m) ? !otherwiseCalled(m, pronoun) : isOffice(m.to()))
                .map(Mention::side)
                .findFirst()
                .orElse(null);
    }

    private boolean isPronoun(Mention mention) {
        Token token = tokens().get(mention.from());
        return mention.to() == mention.from() + 1 && (token.is("he") || token.is("she"));
    }

    private boolean isOffice(int from) {
        for (int i = from; i < Math.min(tokens().size() - 1, from + 5); i++) {
            Token token = tokens().get(i);
            boolean last = grammar.words().in("role", token) && !grammar.words().in("role", tokens().get(i + 1));
            if (last) {
                return !PositionWords.lower(token).endsWith("s") && grammar.isVerbalOrMark(tokens().get(i + 1));
            }
            if (grammar.words().in("function", token)) {
                return false;
            }
        }
        return false;
    }

    /** True where the person is "she" there and "he" here. */
    boolean otherwiseCalled(Mention person, Token pronoun) {
        Token there = tokens().get(person.from());
        return (there.is("he") || there.is("she")) && !there.is(pronoun.lower());
    }
}
