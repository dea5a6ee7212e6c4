package org.parley.developments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: developments. Saving the same id again replaces the row. */
public interface DevelopmentArchive {
    Optional<Development> find(String id);

    /** Developments of a night, by turn and id; a night's developments are bounded by its articles. */
    List<Development> ofNight(LocalDate night);

    /** Developments of an entry, the latest first, at most {@code limit}. */
    List<Development> ofEntry(String entryId, int limit);

    /** The latest of each of several entries, at most {@code limit} of one, as they were before this article came. */
    default List<Development> before(Collection<String> entryIds, int limit) {
        return entryIds.stream().flatMap(id -> ofEntry(id, limit).stream()).toList();
    }

    /** Developments that articles caused. */
    List<Development> ofArticles(Collection<String> articleIds);

    void save(Development development);

    void remove(Development development);

    /** Saves each of them. */
    default void saveAll(Collection<Development> developments) {
        developments.forEach(this::save);
    }
}
