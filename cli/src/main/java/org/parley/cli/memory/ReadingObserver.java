package org.parley.cli.memory;

import org.parley.claims.ReadArticle;
import org.parley.nights.QuarantineEntry;
import org.parley.nights.SourceFile;

/** Hears of each file as it is done with, once. */
public interface ReadingObserver {
    /** Hears of nothing. */
    ReadingObserver NONE = new ReadingObserver() {};

    default void found(SourceFile file) {}

    default void read(ReadArticle article) {}

    default void rejected(QuarantineEntry entry) {}

    /** Nothing more will come of this file. */
    default void done(SourceFile file) {}
}
