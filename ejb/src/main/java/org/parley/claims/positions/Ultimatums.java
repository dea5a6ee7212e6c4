package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** What one side tells another to do by a certain time, and what it holds out otherwise: "gave Oslo until Friday to lift the ban or face a levy". */
final class Ultimatums {
    private static final int TIME = 8;
    private static final int PRESSED = 24;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;

    Ultimatums(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
    }

    /** What the words at token {@code at} demand or threaten; null for nothing. */
    Assertions.@Nullable Asserted at(int at) {
        if (at < 1 || at + 4 >= tokens.size()) {
            return null;
        }
        if (words.in("sets", tokens.get(at))) {
            return given(at);
        }
        if (words.in("ultimatum", tokens.get(at))) {
            return limited(at);
        }
        boolean face = tokens.get(at).is("or") && tokens.get(at + 1).is("face");
        return face ? otherwise(at) : null;
    }

    /** "gave Oslo 72 hours to withdraw its boats". */
    private Assertions.@Nullable Asserted given(int at) {
        Optional<Mention> pressed = actors.startingAt(at + 1);
        int limit = pressed.map(Mention::to).orElse(tokens.size());
        boolean time = limit + 2 < tokens.size()
                && (tokens.get(limit).is("until")
                        || tokens.get(limit).is("till")
                        || tokens.get(limit).kind() == Token.Kind.NUMBER
                                && words.in("time-noun", tokens.get(limit + 1)));
        int to = time ? infinitive(limit) : -1;
        return to < 0
                ? null
                : demanded(actors.subjectOf(at), pressed.get(), pressed.get().from(), to);
    }

    /** "set a deadline of Friday for Oslo to withdraw its boats". */
    private Assertions.@Nullable Asserted limited(int noun) {
        int verb = noun - 1;
        while (verb > Math.max(0, noun - TIME / 2) && !words.in("sets-limit", tokens.get(verb))) {
            verb--;
        }
        int behind = noun + 1;
        while (behind < Math.min(tokens.size() - 1, noun + TIME)
                && !tokens.get(behind).is("for")) {
            behind++;
        }
        boolean told =
                words.in("sets-limit", tokens.get(verb)) && tokens.get(behind).is("for");
        Optional<Mention> pressed = told ? actors.startingAt(behind + 1) : Optional.empty();
        int to = pressed.isEmpty() || pressed.get().to() >= tokens.size() - 1
                ? -1
                : tokens.get(pressed.get().to()).is("to") ? pressed.get().to() : -1;
        return to < 0
                ? null
                : demanded(actors.subjectOf(verb), pressed.get(), pressed.get().from(), to);
    }

    private Assertions.@Nullable Asserted demanded(Optional<Mention> side, Mention pressed, int from, int to) {
        boolean other = side.isPresent() && !Actors.same(side.get(), pressed);
        StatedObject whole = other ? objects.clauseFrom(to + 1) : null;
        StatedObject task = whole == null ? null : beforeOr(to + 1, whole);
        StatedObject whom = task == null ? null : objects.between(from, pressed.to());
        return task == null || whom == null
                ? null
                : new Assertions.Asserted(
                        side.get(), Position.Act.DEMANDS, task.telling(whom.text() + " to " + task.text()));
    }

    /** "lift the ban or face a levy": only the first is asked for. */
    private @Nullable StatedObject beforeOr(int from, StatedObject whole) {
        for (int i = from + 1; i < whole.end(); i++) {
            if (tokens.get(i).is("or") && tokens.get(i + 1).is("face")) {
                return objects.between(from, i);
            }
        }
        return whole;
    }

    private int infinitive(int from) {
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + TIME); i++) {
            if (tokens.get(i).is("to")) {
                return i;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION || words.in("stop", tokens.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** "told Oslo to open its ports or face a levy of 20 percent": held out by whoever tells. */
    private Assertions.@Nullable Asserted otherwise(int or) {
        for (int i = or - 1; i >= Math.max(1, or - PRESSED); i--) {
            boolean presses = words.in("sets", tokens.get(i)) || words.in("addressing", tokens.get(i));
            if (presses || words.in("sets-limit", tokens.get(i))) {
                Optional<Mention> side = actors.subjectOf(i);
                StatedObject harm = side.isEmpty() ? null : objects.clauseFrom(or + 2);
                return harm == null ? null : new Assertions.Asserted(side.get(), Position.Act.THREATENS, harm);
            }
        }
        return null;
    }
}
