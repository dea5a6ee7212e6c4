package org.parley.text;

import java.util.List;
import java.util.Set;

/**
 * How a day stands to the day named before it in the same sentence, where the words between them say so: "arrived on
 * Tuesday for talks on Friday", "leaves on Friday after talks on Tuesday".
 */
enum DayOrder {
    LATER,
    EARLIER,
    NONE;

    private static final Set<String> EVENTS = Set.of(
            "talks",
            "meeting",
            "meetings",
            "round",
            "negotiations",
            "summit",
            "consultations",
            "discussions",
            "session",
            "sessions",
            "conference",
            "hearing",
            "vote",
            "signing",
            "ceremony",
            "call",
            "dinner",
            "visit",
            "ministerial");

    private static final Set<String> PURPOSES = Set.of(
            "meet",
            "see",
            "hold",
            "prepare",
            "attend",
            "join",
            "sign",
            "open",
            "resume",
            "continue",
            "begin",
            "start",
            "visit",
            "receive",
            "host",
            "lead",
            "chair",
            "conduct",
            "have");

    /** What one who came does after it, and what has begun. */
    private static final Set<String> ENDINGS = Set.of(
            "return",
            "returns",
            "returned",
            "returning",
            "back",
            "leave",
            "leaves",
            "depart",
            "departs",
            "departed",
            "home",
            "stay",
            "stays",
            "stayed",
            "remain",
            "remains",
            "end",
            "ends",
            "ended",
            "close",
            "closes",
            "closed",
            "conclude",
            "concludes",
            "concluded");

    private static final Set<String> LEADING = Set.of("will", "to", "is", "be", "then", "was", "due", "would", "fly");

    private static final Set<String> THANKS =
            Set.of("thanked", "praised", "criticised", "criticized", "blamed", "thanks", "apologised", "apologized");

    /** The order of the day {@code later} behind the day {@code first} named before it. */
    static DayOrder between(List<Token> tokens, TimeMatch first, TimeMatch later) {
        int opener = -1;
        DayOrder order = NONE;
        boolean fronted = first.from() <= 1;
        for (int i = Math.max(0, first.from() - 6); i < first.from(); i++) {
            if (THANKS.contains(tokens.get(i).lower())) {
                return NONE;
            }
        }
        for (int i = first.to(); i < later.from(); i++) {
            Token token = tokens.get(i);
            int ends = token.lower().equals("and") ? ending(tokens, i + 1, later.from()) : -1;
            if (ends > 0) {
                order = LATER; // "flies out on Thursday and returns on Sunday"
                opener = ends;
                i = ends;
                continue;
            }
            boolean broken =
                    token.kind() == Token.Kind.PUNCTUATION && !token.text().equals(",");
            if (broken
                    || token.lower().equals("and")
                    || token.lower().equals("that")
                    || token.lower().equals("but")) {
                return NONE;
            }
            if (token.text().equals(",")) {
                order = NONE; // "after talks with her, he said"
                continue;
            }
            if (THANKS.contains(token.lower())) {
                return NONE;
            }
            DayOrder said = opens(tokens, i, later.from());
            if (said != NONE) {
                order = said;
                opener = i;
            } else if (TenseCues.tells(tokens, i)) {
                boolean main = fronted && opener < 0 || order == EARLIER;
                if (!main) {
                    return NONE;
                }
            }
        }
        return order;
    }

    /** Where a verb says how what began comes to its end; -1 if none does. */
    private static int ending(List<Token> tokens, int from, int to) {
        int i = from;
        while (i < to && LEADING.contains(tokens.get(i).lower())) {
            i++;
        }
        return i < to && ENDINGS.contains(tokens.get(i).lower()) ? i : -1;
    }

    private static DayOrder opens(List<Token> tokens, int i, int to) {
        String word = tokens.get(i).lower();
        String next = i + 1 < to ? tokens.get(i + 1).lower() : "";
        return switch (word) {
            case "before" -> LATER;
            case "ahead" -> next.equals("of") ? LATER : NONE;
            case "after", "following" -> i + 1 < to ? EARLIER : NONE;
            case "to" -> PURPOSES.contains(next) ? LATER : NONE;
            case "for" -> forEvent(tokens, i + 1, to) ? LATER : NONE;
            default -> NONE;
        };
    }

    private static boolean forEvent(List<Token> tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + 7); i++) {
            if (EVENTS.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
