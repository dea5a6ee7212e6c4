package org.parley.articles;

import java.util.List;

/**
 * A plug that reads one file format. An implementation is one file in {@code formats/}, annotated
 * {@code @AutoService(ArticleFormat.class)}, stateless, and passes {@code ArticleFormatContract}.
 */
public interface ArticleFormat {
    /** Lower is asked first; plain text, which accepts anything that decodes, is last. */
    int order();

    /** Whether the bytes are of this format, by their content first and the file's name second. */
    boolean accepts(SourceDocument document);

    /** The drafts in the file, or why there is none; never throws for what the bytes say. */
    List<DraftOutcome> read(SourceDocument document);
}
