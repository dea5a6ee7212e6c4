package org.parley.text;

import java.util.List;

/**
 * One sentence with its tokens.
 *
 * @param span where it stands, without the white space around it
 * @param tokens its tokens in order
 */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
