package org.parley.developments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parley.stories.Arrival;

/**
 * Recomputes a night from what stood when it began, with the corrections known then, and compares. It writes nothing and
 * sends nothing.
 */
public final class Replay {
    private Replay() {}

    /**
     * What a replay found.
     *
     * @param same ids that both have
     * @param missing ids that are stored and were not recomputed
     * @param added ids that were recomputed and are not stored
     */
    public record Comparison(Set<String> same, Set<String> missing, Set<String> added) {
        /** Whether the night would come out the same again. */
        public boolean equal() {
            return missing.isEmpty() && added.isEmpty();
        }
    }

    /** Replays {@code night}, whose articles are {@code arrivals} in the order in which they were related. */
    public static Comparison of(Archives archives, LocalDate night, List<Arrival> arrivals) {
        Relating again = new Relating(DraftArchives.replaying(archives, night).archives());
        Set<String> recomputed = new TreeSet<>();
        arrivals.forEach(a -> again.relate(a).developments().forEach(d -> recomputed.add(d.id())));
        Set<String> stored = archives.developments().ofNight(night).stream()
                .filter(d -> d.change() != Change.CORRECTION && d.change() != Change.EVENT_OVERDUE)
                .map(Development::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> same = new TreeSet<>(stored);
        same.retainAll(recomputed);
        Set<String> missing = new TreeSet<>(stored);
        missing.removeAll(recomputed);
        Set<String> added = new TreeSet<>(recomputed);
        added.removeAll(stored);
        return new Comparison(same, missing, added);
    }
}
