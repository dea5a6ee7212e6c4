package org.parley.developments;

import org.parley.articles.PartKind;
import org.parley.stories.Duplicate;

/** What is not worth a word: a copy's own wording, a caption, a boilerplate. */
final class Quiet {
    private Quiet() {}

    /** In a mirror or excerpt only a changed value or state is news; a position "new" in a copy is a reader's slip. */
    static boolean inCopy(Changes.Changed change, Duplicate.Kind kind) {
        return kind == Duplicate.Kind.NEAR && change.was().isEmpty() && change.change() != Change.FIGURE_NEW;
    }

    static boolean worthShowing(PartKind kind) {
        return kind == PartKind.HEADLINE || kind == PartKind.BODY;
    }
}
