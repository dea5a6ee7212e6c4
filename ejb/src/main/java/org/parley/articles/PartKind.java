package org.parley.articles;

/** What a stretch of an article is; everything but {@link #BODY} is kept and marked, never lost. */
public enum PartKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    CREDIT,
    CAPTION,
    SUBHEAD,
    BODY,
    BOILERPLATE
}
