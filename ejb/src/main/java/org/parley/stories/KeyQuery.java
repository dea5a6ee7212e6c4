package org.parley.stories;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bounded question to an archive: the rows that share a key, most shared keys first, the newest first among equals,
 * then by id.
 *
 * @param keys the keys, any of which is enough
 * @param from first day of the window
 * @param to last day of the window
 * @param before only rows first written on a night before this one; null for all
 * @param limit no more rows than this
 */
public record KeyQuery(
        Set<String> keys,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate before,
        int limit) {
    public KeyQuery {
        keys = Set.copyOf(keys);
    }

    /** The same question asked of what stood when {@code night} began. */
    public KeyQuery asOf(LocalDate night) {
        return new KeyQuery(keys, from, to, before == null || night.isBefore(before) ? night : before, limit);
    }
}
