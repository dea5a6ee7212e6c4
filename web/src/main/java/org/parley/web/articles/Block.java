package org.parley.web.articles;

import java.util.List;
import org.parley.articles.PartKind;

/**
 * A paragraph of an article.
 *
 * @param kind what part it belongs to
 * @param segments its pieces
 */
public record Block(PartKind kind, List<Segment> segments) {
    /** headline, subhead, body, or stripped for what was not read as part of the article. */
    public String look() {
        return switch (kind) {
            case HEADLINE -> "headline";
            case SUBHEAD -> "subhead";
            case BODY -> "body";
            default -> "stripped";
        };
    }

    /** What a stripped part is called. */
    public String label() {
        return switch (kind) {
            case BYLINE -> "By-line";
            case DATELINE -> "Dateline";
            case CREDIT -> "Credit";
            case CAPTION -> "Caption";
            case BOILERPLATE -> "Left out: not part of the article";
            default -> "";
        };
    }
}
