package org.parley.cli.memory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.parley.nights.Run;
import org.parley.nights.Runs;

/** The runs of this process. */
@ApplicationScoped
public class MemoryRuns implements Runs {
    private final ConcurrentSkipListMap<Long, Run> runs = new ConcurrentSkipListMap<>();

    @Override
    public synchronized Optional<Run> open(LocalDate night, Run.Cause cause, Instant at) {
        if (cause == Run.Cause.SCHEDULE && isScheduled(night)) {
            return Optional.empty();
        }
        Run run = Run.of(night, cause, at);
        run.numbered(runs.size() + 1L);
        runs.put(run.id(), run);
        return Optional.of(run);
    }

    private boolean isScheduled(LocalDate night) {
        return scheduled().anyMatch(run -> run.night().equals(night));
    }

    private Stream<Run> scheduled() {
        return runs.values().stream().filter(run -> run.cause() == Run.Cause.SCHEDULE);
    }

    @Override
    public Optional<Run> find(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void carriedBy(long id, long executionId) {
        find(id).orElseThrow().carriedBy(executionId);
    }

    @Override
    public void reopen(long id) {
        find(id).orElseThrow().reopen();
    }

    @Override
    public void stopAskedBy(long id, String person) {
        find(id).orElseThrow().stopAskedBy(person);
    }

    @Override
    public void end(long id, Run.State how, Instant at) {
        find(id).orElseThrow().end(how, at);
    }

    @Override
    public List<Run> unfinished() {
        return runs.values().stream()
                .filter(run -> run.state() == Run.State.OPEN || run.state().mayContinue())
                .toList();
    }

    @Override
    public List<Run> latest(long beforeId, int limit) {
        return runs.headMap(beforeId).descendingMap().values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<LocalDate> lastScheduled() {
        return scheduled().map(Run::night).max(Comparator.naturalOrder());
    }
}
