package org.parley.claims.events;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.claims.NewsEvent;
import org.parley.claims.events.Lengths.Length;
import org.parley.text.Tables;

/** What the words beside a length of time say that it was spent on, from the table of such words. */
final class TogetherWords {
    private static final int NEAR = 4;

    enum Sense {
        TOGETHER,
        /** On the telephone. */
        LINE,
        /** A flight, a delay, a deadline: nothing that people spend together. */
        OTHER
    }

    private static final Map<String, Sense> WORDS = words();

    private TogetherWords() {}

    /** What the words say that the time was spent on; null where they do not say that it was spent together. */
    static @Nullable Sense beside(Scene s, Length length) {
        if (otherwise(s, length)) {
            return null;
        }
        Sense found = null;
        for (int i = 0; i < s.size(); i++) {
            Sense sense = s.person[i] == null ? WORDS.get(s.at(i)) : null;
            if (sense == Sense.LINE || (sense == Sense.TOGETHER && found == null)) {
                found = sense;
            }
        }
        return found;
    }

    /** Whether the words right around the length say that the time went on something else. */
    static boolean otherwise(Scene s, Length length) {
        for (int i = Math.max(0, length.from() - NEAR); i < Math.min(s.size(), length.to() + NEAR); i++) {
            if (s.person[i] == null && WORDS.get(s.at(i)) == Sense.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells of the telephone. */
    static boolean line(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.person[i] == null && WORDS.get(s.at(i)) == Sense.LINE) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Sense> words() {
        Map<String, Sense> words = new HashMap<>();
        for (List<String> row : Tables.rows(NewsEvent.class, "together-words.tsv")) {
            words.put(row.get(0), Sense.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(words);
    }
}
