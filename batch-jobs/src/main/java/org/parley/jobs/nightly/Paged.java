package org.parley.jobs.nightly;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.parley.nights.SourceFile;

/** Files page by page, each page asked for after the last number of the one before. */
final class Paged {
    static final int PAGE = 200;

    private final LongFunction<List<SourceFile>> pages;
    private final Queue<SourceFile> page = new ArrayDeque<>();
    private long reached;

    Paged(@Nullable Object checkpoint, LongFunction<List<SourceFile>> pages) {
        this.pages = pages;
        this.reached = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Nullable
    SourceFile next() {
        if (page.isEmpty()) {
            page.addAll(pages.apply(reached));
        }
        SourceFile file = page.poll();
        if (file != null) {
            reached = file.id();
        }
        return file;
    }

    /** The number of the last file handed out. */
    Long reached() {
        return reached;
    }
}
