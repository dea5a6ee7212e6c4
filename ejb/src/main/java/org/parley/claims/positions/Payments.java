package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Threats told as what the other side will have to pay: "Oslo could have to pay 30 percent, Berg said". */
final class Payments {
    private static final int SUM = 4;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Assertions assertions;

    Payments(SentenceContext context, Assertions assertions) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.assertions = assertions;
    }

    /** What the verb at token {@code at} threatens; null where it is no payment, or nobody else is to pay. */
    Assertions.@Nullable Asserted at(int at) {
        boolean paying =
                at > 2 && tokens.get(at).is("paying") && tokens.get(at - 1).is("be");
        boolean pays = at > 1 && tokens.get(at).is("pay");
        if (!pays && !paying || !isToCome(paying ? at - 1 : at) || !isShare(at)) {
            return null;
        }
        Optional<Mention> speaker = assertions.speaker(at);
        Optional<Mention> payer = actors.subjectOf(at);
        boolean own = payer.isPresent() && speaker.isPresent() && Actors.same(payer.get(), speaker.get());
        StatedObject object = speaker.isEmpty() || own ? null : objects.clauseFrom(at);
        return object == null ? null : new Assertions.Asserted(speaker.get(), Position.Act.THREATENS, object);
    }

    /** "will pay", "could have to pay". */
    private boolean isToCome(int at) {
        int auxiliary = tokens.get(at - 1).is("to") && tokens.get(at - 2).is("have") ? at - 3 : at - 1;
        boolean going = tokens.get(at - 1).is("to") && tokens.get(at - 2).is("going");
        if (going || tokens.get(at - 1).is("or")) {
            return true; // "must accept the terms or pay 25 percent"
        }
        return auxiliary >= 0
                && (words.in("modal", tokens.get(auxiliary))
                        || words.in("future", tokens.get(auxiliary))
                        || words.in("possible", tokens.get(auxiliary)));
    }

    /** "30%", "30 or 35 percent": a rate, not a sum. */
    private boolean isShare(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + SUM); i++) {
            Token next = tokens.get(i + 1);
            if (tokens.get(i).kind() == Token.Kind.NUMBER
                    && (next.is("%") || next.is("percent") || next.is("per") || next.is("pct"))) {
                return true;
            }
        }
        return false;
    }
}
