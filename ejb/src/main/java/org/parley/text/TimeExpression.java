package org.parley.text;

import org.jspecify.annotations.Nullable;

/**
 * A date, time, duration or repetition as printed, with its TIMEX3-style value where it can be known.
 *
 * @param span the words
 * @param type what kind of time it is
 * @param value 2025-05-22, 2025-06, 2025-W22, 2025-06-15/2025-06-17, 2025-06-13TEV, PT45M, P4W; null where open
 * @param resolved whether the value is complete: a weekday of an undated article is not
 * @param derivation in words, how the value follows from the text ("Friday before the publication day 2025-05-24")
 */
public record TimeExpression(Span span, Type type, @Nullable String value, boolean resolved, String derivation) {
    /** What kind of time an expression names. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET,
        VAGUE
    }
}
