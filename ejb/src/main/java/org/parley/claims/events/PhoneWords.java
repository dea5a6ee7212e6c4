package org.parley.claims.events;

import java.util.Set;

/** Tells whether words say that people telephoned. */
final class PhoneWords {
    private static final Set<String> BY_PHONE = Set.of("by", "via", "the", "over", "on");

    private static final Set<String> REMOTELY = Set.of("virtually", "online", "remotely");

    private static final Set<String> BEHIND = Set.of(
            "on", "for", "with", "about", "to", "before", "after", "and", "in", "from", "at", "over", "instead", "as",
            "during", "last", "this", "next", "but", "late", "early", "because", "while", "again");

    private static final Set<String> LINES = Set.of(
            "phone", "telephone", "video", "videoconference", "video-conference", "zoom", "hotline", "teleconference");

    private final Scene s;

    PhoneWords(Scene scene) {
        this.s = scene;
    }

    /** Whether those who met did so by a line: "met virtually", "met by video link". */
    boolean remote(int at, int end) {
        return phoneWithin(at, end);
    }

    /** Whether the word names a line that people talk on. */
    static boolean names(String word) {
        return LINES.contains(word);
    }

    /** "talked online on Monday", not "talked about online sales". */
    private boolean adverb(int next) {
        return !s.isWord(next) || s.time[next] != null || BEHIND.contains(s.at(next));
    }

    boolean phoneBehind(int at) {
        return phoneWithin(at, Math.min(at + 12, s.size()));
    }

    boolean phoneWithin(int at, int end) {
        for (int j = at; j < Math.min(end, at + 14); j++) {
            String word = s.at(j);
            if (names(word) && BY_PHONE.contains(s.at(j - 1)) || REMOTELY.contains(word) && adverb(j + 1)) {
                return true;
            }
        }
        return false;
    }
}
