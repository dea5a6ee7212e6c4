package org.parley.claims.positions;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;

/** What the sides of one article have put on the table so far: what "it", "the idea" or a bare "refused" is about. */
final class OnTheTable {
    private static final int MOST = 8;

    private final PositionWords words;
    private final Deque<Position> latest = new ArrayDeque<>();

    private @Nullable String matter;
    private @Nullable String traveller;
    private boolean deal;

    OnTheTable(PositionWords words) {
        this.words = words;
    }

    void put(Position position) {
        latest.addFirst(position);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
    }

    /** What {@code side} answers to: the last thing another side stated; null where nothing is on the table. */
    @Nullable
    String answeredBy(String side) {
        return latest.stream()
                .filter(position -> !position.side().equals(side))
                .map(Position::object)
                .findFirst()
                .orElse(null);
    }

    /** The last thing stated; null where nothing is on the table. */
    @Nullable
    String last() {
        return latest.isEmpty() ? null : latest.getFirst().object();
    }

    /** Takes notice of a levy, ban or the like that the article speaks of, by the words of it. */
    void speakOf(String words) {
        matter = words;
    }

    /** The last levy, ban or the like that was spoken of; null for none. */
    @Nullable
    String matter() {
        return matter;
    }

    /** Takes notice of a side that is told to set out on a journey. */
    void travels(String side) {
        traveller = side;
    }

    /** The last side told to have set out; null for none. */
    @Nullable
    String traveller() {
        return traveller;
    }

    /** Takes notice that the article tells of a deal struck. */
    void tellDeal() {
        deal = true;
    }

    /** Whether the article has told of a deal struck, so that what sides do after it are its terms. */
    boolean dealTold() {
        return deal;
    }

    /** True where the last thing stated is a threat, which nobody asks for. */
    boolean threatened() {
        return !latest.isEmpty() && latest.getFirst().act() == Position.Act.THREATENS;
    }

    /** "5" or "5%" alone told as "5 percent rise" where somebody has just said so of another number. */
    String counted(String object) {
        if (!isNumber(object)) {
            return object;
        }
        for (Position position : latest) {
            String[] parts = position.object().split(" ", -1);
            for (int i = 0; i < parts.length - 1; i++) {
                boolean unit = words.in("unit", parts[i + 1].toLowerCase(Locale.ROOT));
                boolean alike = object.endsWith("%") == parts[i].endsWith("%");
                if (isNumber(parts[i]) && alike && (unit || parts[i].endsWith("%"))) {
                    return object + " " + nounsFrom(parts, i + 1);
                }
            }
        }
        return object;
    }

    private String nounsFrom(String[] parts, int from) {
        int to = from;
        while (to < Math.min(parts.length, from + 3) && !words.in("function", parts[to].toLowerCase(Locale.ROOT))) {
            to++;
        }
        return String.join(" ", Arrays.asList(parts).subList(from, to));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty()
                && Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',' || c == '%');
    }

    /** An object with "the tax" at its end told in full, "the road tax on lorries", where somebody said so before. */
    String inFull(String object) {
        String[] parts = spelled(object).split(" ", -1);
        int noun = parts.length - 1;
        String before = noun > 0 ? parts[noun - 1].toLowerCase(Locale.ROOT) : "";
        boolean bare = words.in("joins-noun", before) && parts[noun].endsWith("s");
        boolean definite = bare || words.in("definite", before);
        if (!definite || parts[noun].length() < 3) {
            return String.join(" ", parts);
        }
        String key = parts[noun].toLowerCase(Locale.ROOT);
        for (Position position : latest) {
            String full = phraseAround(position.object(), key);
            if (full != null) {
                return String.join(" ", Arrays.asList(parts).subList(0, noun)) + " " + full;
            }
        }
        return String.join(" ", parts);
    }

    /** "bury it" as "bury the levy", where the last thing said was "delay the levy by a year". */
    private String spelled(String object) {
        Position last = latest.peekFirst();
        if (last == null || !object.endsWith(" it")) {
            return object;
        }
        String[] parts = last.object().split(" ", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (words.in("definite", parts[i].toLowerCase(Locale.ROOT))) {
                return object.substring(0, object.length() - 2) + "the " + nounsFrom(parts, i + 1);
            }
        }
        return object;
    }

    /** The noun with the words that belong to it; null where it stands alone or not at all. */
    private @Nullable String phraseAround(String object, String noun) {
        List<String> parts = Arrays.asList(object.split(" ", -1));
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).toLowerCase(Locale.ROOT).equals(noun)) {
                int from = i;
                while (from > 0 && i - from < 3 && isModifier(parts.get(from - 1))) {
                    from--;
                }
                int to = i + 1;
                if (to < parts.size() - 1 && words.in("joins-noun", parts.get(to))) {
                    to = Math.min(parts.size(), to + 6);
                }
                return to - from > 1 ? String.join(" ", parts.subList(from, to)) : null;
            }
        }
        return null;
    }

    private boolean isModifier(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return !words.in("function", low) && !words.in("base-verb", low) && !low.endsWith("'s") && !low.endsWith("’s");
    }
}
