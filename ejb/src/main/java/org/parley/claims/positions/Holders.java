package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.text.Token;

/** Finds who holds what a trigger states: the subject of the verb, the owner or the source of the noun. */
record Holders(List<Token> tokens, PositionWords words, Actors actors, Predicates predicates) {
    /** Whoever holds what the trigger at token {@code at} states; empty rather than a guess. */
    Optional<Mention> actor(Trigger trigger, int at, int after) {
        if (trigger.wordClass() != Trigger.WordClass.NOUN) {
            boolean own = words.in("contracted", tokens.get(at)); // "We'd like"
            return own ? actors.startingAt(at) : actors.subjectOf(at);
        }
        boolean from = after < tokens.size()
                && (tokens.get(after).is("from") || tokens.get(after).is("by"));
        Optional<Mention> source = from ? actors.sourceAt(after) : Optional.empty();
        if (source.isPresent()) {
            return source;
        }
        int verb = predicates.lightVerb(at);
        return actors.possessorOf(at)
                .or(() -> verb < 0 ? Optional.empty() : actors.subjectOf(verb))
                .or(() -> fromTheSideOf(at))
                .or(() -> broughtBy(at))
                .or(() -> speakersOwn(at));
    }

    /** "My demand": that of whoever is quoted. */
    private Optional<Mention> speakersOwn(int noun) {
        boolean own = noun > 0
                && (tokens.get(noun - 1).is("my") || tokens.get(noun - 1).is("our"));
        return own ? actors.quotedAt(noun) : Optional.empty();
    }

    /** "went into the talks with a call for", "came with an offer to": whoever acts in the clause. */
    private Optional<Mention> broughtBy(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - 5); i--) {
            boolean article = words.in("article", tokens.get(i)) || words.in("owner", tokens.get(i));
            if (article) {
                return tokens.get(i - 1).is("with") ? actors.actingBefore(i - 1) : Optional.empty();
            }
            if (words.in("function", tokens.get(i)) || tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "From the Norwegian side, there was a request to": whose side opens the sentence. */
    private Optional<Mention> fromTheSideOf(int noun) {
        boolean there = noun > 2
                && words.in("be", tokens.get(noun - 2))
                && tokens.get(noun - 3).is("there");
        return there && tokens.get(0).is("from") ? actors.sourceAt(0) : Optional.empty();
    }

    /** "Oslo's demand is that", "its call on Reykjavik to": the words between the noun and what it is about are stepped over. */
    int behindLink(int after) {
        boolean states = after + 1 < tokens.size()
                && words.in("be", tokens.get(after))
                && (tokens.get(after + 1).is("that")
                        || tokens.get(after + 1).is("to")
                        || tokens.get(after + 1).is("for")
                                && !tokens.get(after - 1).is("wish"));
        return states ? after + 1 : behindSource(after);
    }

    /** "another wish of Oslo is": whose it is. */
    Optional<Mention> ownerBehind(int after) {
        boolean of = after + 2 < tokens.size()
                && (tokens.get(after).is("of")
                        || tokens.get(after).is("from")
                        || tokens.get(after).is("by"));
        return of
                ? actors.startingAt(after + 1)
                        .filter(m -> m.to() < tokens.size() && words.in("verdict-be", tokens.get(m.to())))
                : Optional.empty();
    }

    /** "a demand by Oslo for": the words between the noun and its object are stepped over. */
    private int behindSource(int after) {
        if (after + 1 < tokens.size()
                && (tokens.get(after).is("from") || tokens.get(after).is("by"))) {
            Optional<Mention> source = actors.sourceAt(after);
            if (source.isPresent()) {
                return source.get().to();
            }
        }
        return after;
    }
}
