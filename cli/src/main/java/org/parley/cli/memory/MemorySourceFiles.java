package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parley.nights.SourceFile;
import org.parley.nights.SourceFiles;

/** The files that the runs of this process have found. */
@ApplicationScoped
public class MemorySourceFiles implements SourceFiles {
    private final ConcurrentSkipListMap<Long, SourceFile> files = new ConcurrentSkipListMap<>();

    @Inject
    private ReadingObserver observer;

    @Override
    public Set<String> registered(long runId, Collection<String> paths) {
        return files.values().stream()
                .filter(file -> file.runId() == runId && paths.contains(file.path()))
                .map(SourceFile::path)
                .collect(Collectors.toSet());
    }

    @Override
    public List<SourceFile> twins(long runId, Collection<String> contentHashes) {
        Set<String> hashes = Set.copyOf(contentHashes);
        return files.values().stream()
                .filter(file -> hashes.contains(file.contentHash()))
                .filter(file -> file.state() == SourceFile.State.READ
                        || (file.state() == SourceFile.State.FOUND && file.runId() == runId))
                .toList();
    }

    @Override
    public synchronized void save(Collection<SourceFile> changed) {
        for (SourceFile file : changed) {
            if (!file.isStored()) {
                file.numbered(files.size() + 1L);
                observer.found(file);
            }
            files.put(file.id(), file);
            if (file.state() != SourceFile.State.FOUND) {
                observer.done(file);
            }
        }
    }

    @Override
    public Optional<SourceFile> find(long id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<SourceFile> toRead(long runId, int partition, int partitions, long afterId, int limit) {
        return page(
                afterId,
                limit,
                file -> file.runId() == runId
                        && file.state() == SourceFile.State.FOUND
                        && file.slot() % partitions == partition);
    }

    @Override
    public List<SourceFile> toSettle(long runId, long afterId, int limit) {
        return page(
                afterId,
                limit,
                file -> file.runId() == runId
                        && file.place() == SourceFile.Place.INBOX
                        && file.destination() != SourceFile.Place.INBOX);
    }

    @Override
    public Map<SourceFile.State, Long> counts(long runId) {
        return files.values().stream()
                .filter(file -> file.runId() == runId)
                .collect(Collectors.groupingBy(SourceFile::state, Collectors.counting()));
    }

    @Override
    public boolean isRefused(String path) {
        return files.values().stream()
                .anyMatch(file ->
                        file.state() == SourceFile.State.REFUSED && file.path().equals(path));
    }

    private List<SourceFile> page(long afterId, int limit, Predicate<SourceFile> wanted) {
        return files.tailMap(afterId, false).values().stream()
                .filter(wanted)
                .limit(limit)
                .toList();
    }
}
