package org.parley.claims.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Span;
import org.parley.text.Token;

/** Who is said to say what a sentence tells. */
final class Hearsay {
    private final String text;
    private final List<Token> tokens;
    private final PositionWords words;

    Hearsay(String text, List<Token> tokens, PositionWords words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /** Who is said to say so: "one source told", "according to people", "reportedly". */
    @Nullable
    String hearsay() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.in("hearsay", tokens.get(i))) {
                continue;
            }
            boolean speech = i + 1 < tokens.size() && words.in("speech", tokens.get(i + 1));
            boolean quoted =
                    i > 1 && tokens.get(i - 1).is("to") && tokens.get(i - 2).is("according");
            if (tokens.get(i).is("reportedly") || speech || quoted || namedAfterAccording(i)) {
                int from = i > 0 && words.in("quantity", tokens.get(i - 1)) ? i - 1 : i;
                return new Span(
                                tokens.get(from).span().start(),
                                tokens.get(i).span().end())
                        .of(text);
            }
        }
        return null;
    }

    private boolean namedAfterAccording(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (tokens.get(i).is("according")) {
                return true;
            }
        }
        return false;
    }
}
