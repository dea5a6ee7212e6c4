package org.parley.nights;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: the files that runs have found. Pages are keyset pages: by number, after a number, at most so many. */
public interface SourceFiles {
    /** Which of these paths the run has a row for. */
    Set<String> registered(long runId, Collection<String> paths);

    /** Files with one of these contents that were read, or that this run has found and will read. */
    List<SourceFile> twins(long runId, Collection<String> contentHashes);

    /** Adds new rows, or replaces rows of the same number. */
    void save(Collection<SourceFile> files);

    Optional<SourceFile> find(long id);

    /** Files of the run still to be read, of one partition of so many. */
    List<SourceFile> toRead(long runId, int partition, int partitions, long afterId, int limit);

    /** Files of the run that lie in the inbox and belong elsewhere. */
    List<SourceFile> toSettle(long runId, long afterId, int limit);

    /** How many files of the run stand in each state. */
    Map<SourceFile.State, Long> counts(long runId);

    /** Whether this path was refused before and still waits for a person. */
    boolean isRefused(String path);
}
