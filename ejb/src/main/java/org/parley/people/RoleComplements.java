package org.parley.people;

import java.util.Set;
import org.parley.text.Tables;

/**
 * Reads the longer complements of a role: "the minister handling the trade talks", "a secretary in the commerce
 * department", "head of the UN nuclear watchdog".
 */
final class RoleComplements {
    static final Set<String> BODIES = Tables.words(RoleComplements.class, "bodies.tsv");
    private static final Set<String> HANDLING =
            Set.of("handling", "overseeing", "leading", "heading", "running", "negotiating");
    private static final Set<String> PLACED = Set.of("in", "at");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her");
    private static final int LONGEST = 7;
    private static final int MOST_NOUNS = 3;

    private final LineReading reading;
    private final Line line;

    RoleComplements(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
    }

    /** The token after the complement that begins at {@code at}; {@code at} where none does. */
    int end(int at) {
        if (HANDLING.contains(line.low(at))) {
            int end = nouns(at + 1);
            return end > at + 1 && stops(end) ? end : at;
        }
        if (PLACED.contains(line.low(at)) && line.low(at + 1).equals("the") && !line.capital(at + 2)) {
            int end = nouns(at + 1);
            return end > at + 2 && BODIES.contains(line.low(end - 1)) ? end : at;
        }
        boolean held = reading.sideAt(at - 1) != null && !line.capital(at);
        if (held) {
            int end = at;
            while (end < at + MOST_NOUNS && plain(end)) {
                end++;
            }
            return end > at && stops(end) && BODIES.contains(line.low(end - 1)) ? end : at;
        }
        return at;
    }

    /** "board" in "chair of the Harbour board", "research" in "head of Asia research at": the end of what an organisation has. */
    int bodyEnd(int at) {
        int end = at;
        while (end < at + MOST_NOUNS && plain(end)) {
            end++;
        }
        boolean body = end > at
                && (RoleComplements.BODIES.contains(line.low(end - 1))
                        || line.low(end).equals("at"));
        return body ? end : at;
    }

    /** The token after the nouns that begin at {@code from} and end a clause or an insertion; {@code from} where none do. */
    int nounsTo(int from) {
        int end = nouns(from);
        boolean determined = DETERMINERS.contains(line.low(from)) && end == from + 1;
        return !determined && stops(end) ? end : from;
    }

    private int nouns(int from) {
        int i = from;
        boolean opens = DETERMINERS.contains(line.low(i));
        i += opens ? 1 : 0;
        while (i < from + LONGEST && (plain(i) || line.possessive(i) || reading.sideAt(i) != null)) {
            i++;
        }
        return i;
    }

    private boolean plain(int i) {
        String low = line.low(i);
        return line.isWord(i)
                && !reading.taken(i)
                && !Lexicon.FUNCTION.contains(low)
                && (!Lexicon.PERSON_VERB.contains(low) || BODIES.contains(low))
                && !line.capital(i);
    }

    /** Whether the sentence or the insertion ends there. */
    private boolean stops(int i) {
        return !line.has(i) || !line.isWord(i);
    }
}
