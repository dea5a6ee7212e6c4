package org.parley.articles;

/** What a format makes of a file, or of one item in it. */
public sealed interface DraftOutcome {
    /**
     * An article's text and what the format knows of it.
     *
     * @param draft the draft
     */
    record Drafted(ArticleDraft draft) implements DraftOutcome {}

    /**
     * A refusal.
     *
     * @param rejection why
     */
    record Refused(Rejection rejection) implements DraftOutcome {}
}
