package org.parley.nights;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.articles.Sidecar;

/** Port: where files arrive, and where they go once they are read. */
public interface Inbox {
    /** What lies there, in order of path; indexes and sidecars are not listed. */
    List<InboxEntry> list();

    /** The bytes of a file that {@link #list} has shown; refuses whatever is not a regular file inside the inbox. */
    byte[] read(String path) throws IOException;

    /** What an index or a file beside it tells about a file; null where there is none. */
    @Nullable
    Sidecar sidecar(String path);

    /**
     * Moves a file out of the inbox; does nothing when that has been done.
     *
     * @return where it lies now, below the folder of its new place
     */
    String move(SourceFile file, SourceFile.Place to) throws IOException;
}
