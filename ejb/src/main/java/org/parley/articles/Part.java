package org.parley.articles;

import org.parley.text.Span;

/**
 * A stretch of an article's text and what it is.
 *
 * @param kind what it is
 * @param span where it stands
 * @param report 1 for the first report of the article, 2 where a sub-head opens a second one, and so on
 */
public record Part(PartKind kind, Span span, int report) {}
