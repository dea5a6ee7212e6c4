package org.parley.claims.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parley.claims.NewsEvent;
import org.parley.text.Tables;

/** The lists of words around encounters, by name, from the table {@code event-lists.tsv}. */
final class EventLists {
    private static final Map<String, Set<String>> LISTS = read();

    private EventLists() {}

    /** The words of a list; an error where the table has no list of that name. */
    static Set<String> of(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalArgumentException("event-lists.tsv has no list " + name);
        }
        return words;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (List<String> row : Tables.rows(NewsEvent.class, "event-lists.tsv")) {
            Set<String> words = lists.computeIfAbsent(row.get(0), name -> new HashSet<>());
            words.addAll(List.of(row.get(2).toLowerCase(Locale.ROOT).split("\\|", -1)));
        }
        lists.replaceAll((name, words) -> Set.copyOf(words));
        return Map.copyOf(lists);
    }
}
