package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.parley.nights.Quarantine;
import org.parley.nights.QuarantineEntry;

/** What the runs of this process could not read; the observer hears of each new entry. */
@ApplicationScoped
public class MemoryQuarantine implements Quarantine {
    private final ConcurrentSkipListMap<Long, QuarantineEntry> entries = new ConcurrentSkipListMap<>();
    private final Set<List<Long>> known = new HashSet<>();

    @Inject
    private ReadingObserver observer;

    @Override
    public synchronized void add(Collection<QuarantineEntry> rejected) {
        for (QuarantineEntry entry : rejected) {
            if (known.add(List.of(entry.sourceFileId(), (long) entry.item()))) {
                entry.numbered(entries.size() + 1L);
                entries.put(entry.id(), entry);
                observer.rejected(entry);
            }
        }
    }

    @Override
    public Optional<QuarantineEntry> find(long id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public List<QuarantineEntry> latest(QuarantineEntry.State state, long beforeId, int limit) {
        return entries.headMap(beforeId).descendingMap().values().stream()
                .filter(entry -> entry.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public void save(QuarantineEntry entry) {
        entries.put(entry.id(), entry);
    }
}
