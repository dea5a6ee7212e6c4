package org.parley.developments;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows by id and by key, in memory. */
final class KeyIndex<T> {
    private final Map<String, T> rows = new LinkedHashMap<>();
    private final Map<String, Set<String>> byKey = new HashMap<>();

    void put(String id, T row, Collection<String> keys) {
        rows.put(id, row);
        keys.forEach(
                key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(id));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    void remove(String id) {
        rows.remove(id);
    }

    boolean holds(String id) {
        return rows.containsKey(id);
    }

    /** Rows that share a key, with how many they share. */
    Map<T, Integer> sharing(Collection<String> keys) {
        Map<String, Integer> shared = new LinkedHashMap<>();
        keys.forEach(key -> byKey.getOrDefault(key, Set.of()).forEach(id -> shared.merge(id, 1, Integer::sum)));
        Map<T, Integer> found = new LinkedHashMap<>();
        shared.forEach((id, count) -> find(id).ifPresent(row -> found.put(row, count)));
        return found;
    }

    List<T> withKey(String key) {
        return byKey.getOrDefault(key, Set.of()).stream()
                .map(rows::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    Collection<T> all() {
        return rows.values();
    }
}
