package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.claims.Position;

/** Keeps one record of each position that an article states more than once: the one with the fuller object. */
final class Merger {
    private static final double SAME = 0.6;
    /** How many positions of one side are looked back at: an article states no more, and a hostile one costs no more. */
    private static final int BACK = 40;

    private static final Set<String> SAYS_NOTHING = Set.of(
            "everything",
            "anything",
            "nothing",
            "something",
            "all",
            "no",
            "any",
            "every",
            "point",
            "thing",
            "issue",
            "detail",
            "yet");
    private static final Set<String> NUMBERS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "second", "third");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final Set<String> idle;
    private final List<Position> kept = new ArrayList<>();
    private final Map<String, List<Integer>> bySide = new HashMap<>();
    private final List<Set<String>> contents = new ArrayList<>();

    private Merger(Set<String> idle) {
        this.idle = idle;
    }

    static List<Position> merged(List<Position> positions, Set<String> idle) {
        Merger merger = new Merger(idle);
        positions.forEach(merger::take);
        return merger.kept;
    }

    private void take(Position position) {
        String key = position.act() + "|" + position.side() + "|" + position.report();
        List<Integer> fellows = bySide.computeIfAbsent(key, k -> new ArrayList<>());
        Set<String> content = content(position);
        if (!content.isEmpty() && SAYS_NOTHING.containsAll(content) || isBareNumber(position.object())) {
            return; // "they do not agree on everything yet" refuses no thing, nor does "two" say what of
        }
        for (int i = fellows.size() - 1; i >= Math.max(0, fellows.size() - BACK); i--) {
            int fellow = fellows.get(i);
            if (alike(contents.get(fellow), content)) {
                if (content.size() > contents.get(fellow).size()) {
                    kept.set(fellow, position);
                    contents.set(fellow, content);
                }
                return;
            }
        }
        fellows.add(kept.size());
        kept.add(position);
        contents.add(content);
    }

    private static boolean isBareNumber(String object) {
        return NUMBERS.contains(object.toLowerCase(Locale.ROOT))
                || object.chars().allMatch(Character::isDigit);
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() < other.size() ? one : other;
        Set<String> more = fewer == one ? other : one;
        int common = 0;
        for (String word : fewer) {
            common += more.contains(word) ? 1 : 0;
        }
        return common >= SAME * Math.min(one.size(), other.size()) && common > 0;
    }

    private Set<String> content(Position position) {
        return BETWEEN_WORDS
                .splitAsStream(position.object().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !idle.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
