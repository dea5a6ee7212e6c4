package org.parley.articles;

import org.jspecify.annotations.Nullable;
import org.parley.text.Span;

/**
 * The place, date and wire a report opens with, or the line that says when it was published.
 *
 * @param span its characters, the dash included
 * @param place as printed ("WASHINGTON", "Brussels, Belgium"); null where none is printed
 * @param stamp the date it prints; null where it prints none
 * @param wire the agency in parentheses; null where there is none
 */
record Dateline(
        Span span,
        @Nullable String place,
        @Nullable Stamp stamp,
        @Nullable String wire) {}
