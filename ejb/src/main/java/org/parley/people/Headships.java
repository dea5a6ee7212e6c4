package org.parley.people;

import java.util.Map;
import java.util.Set;
import org.parley.text.Tables;

/** Reads who is at the head of a body where a verb tells it: "X, who heads the miners' union", "a team led by X". */
final class Headships {
    private static final Map<String, String> VERBS = Tables.pairs(Headships.class, "leading-verbs.tsv");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "our", "this");
    private static final Set<String> ADVERBS =
            Set.of("also", "now", "currently", "is", "has", "had", "once", "jointly");
    private static final Set<String> AUXILIARIES = Set.of("is", "was", "being", "been", ",", "were", "are");
    private static final Set<String> INSIDE = Set.of("of", "for", "the", "and");
    /** No body is called by more words. */
    private static final int LONGEST = 10;

    private static final int LONGEST_BEFORE = 5;

    private final LineReading reading;
    private final Line line;

    Headships(LineReading reading) {
        this.reading = reading;
        this.line = reading.line;
    }

    /** Adds the role that a verb beside the name tells of. */
    void settle(Draft draft) {
        boolean who = line.low(draft.nameTo + 1).equals("who");
        if (draft.words() > 1 || draft.titled() || who) {
            behind(draft, draft.nameTo);
        }
        if (draft.to > draft.nameTo && line.low(draft.to).equals("who")) {
            behind(draft, draft.to - 1); // "X, a former banker who now runs the ministry"
        }
        if (draft.words() > 1 || draft.titled()) {
            before(draft);
        }
    }

    /** "X, who heads the miners' union," and "X, leading the delegation,". */
    private void behind(Draft draft, int i) {
        if (i == draft.nameTo && !line.low(i).equals(",")) {
            return;
        }
        boolean who = line.low(i + 1).equals("who");
        int verb = who ? i + 2 : i + 1;
        while (verb < i + 5 && ADVERBS.contains(line.low(verb))) {
            verb++;
        }
        String noun = line.capital(verb) ? null : VERBS.get(line.low(verb));
        if (noun == null || !who && !line.low(verb).endsWith("ing")) {
            return;
        }
        int end = bodyEnd(verb + 1);
        if (end > verb + 1) {
            take(draft, noun, verb + 1, end);
        }
    }

    /** "A delegation led by X", "the committee, chaired by X". */
    private void before(Draft draft) {
        int verb = draft.from - 2;
        String noun = VERBS.get(line.low(verb));
        if (noun == null
                || !line.low(verb + 1).equals("by")
                || !line.low(verb).endsWith("ed") && !line.low(verb).equals("led")) {
            return;
        }
        int end = verb;
        while (end > 0 && verb - end < 3 && AUXILIARIES.contains(line.low(end - 1))) {
            end--;
        }
        int from = bodyStart(end);
        if (from < end) {
            take(draft, noun, from, end);
        }
    }

    private void take(Draft draft, String noun, int from, int end) {
        boolean named = DETERMINERS.contains(line.low(from)) && !line.low(from).equals("the");
        int first = named ? from + 1 : from;
        boolean bare = named
                || line.low(from - 1).equals("the")
                || line.low(from - 1).equals("a")
                || line.low(from - 1).equals("an");
        String body = line.span(first, end).of(line.text).replaceAll("\\s+", " ");
        String role = noun + " of " + (bare ? "the " : "") + body;
        SideHit side = reading.sideAt(line.low(first).equals("the") ? first + 1 : first);
        String held = side == null ? null : side.side();
        Title title = new Title(noun, Title.Kind.POST, "", null);
        draft.take(new RolePhrase(
                Math.min(draft.from, from), Math.max(draft.to, end), role, held, null, title, false, false));
    }

    /** The token after the body of people that is told of at {@code start}; {@code start} where none is. */
    private int bodyEnd(int start) {
        int i = start;
        int end = start;
        while (i < start + LONGEST && (line.isWord(i) && inside(i, start) || line.possessive(i))) {
            i++;
            end = RoleComplements.BODIES.contains(line.low(i - 1)) || named(i - 1) ? i : end;
        }
        return end;
    }

    private boolean inside(int i, int start) {
        String low = line.low(i);
        boolean joins =
                INSIDE.contains(low) && i > start && (!low.equals("and") || line.capital(i + 1) && line.capital(i - 1));
        boolean opens = i == start && DETERMINERS.contains(low);
        boolean word = !Lexicon.FUNCTION.contains(low) && !reading.taken(i);
        return joins || opens || word;
    }

    /** Whether a capitalised word there is the name of an organisation or a side, or its last word. */
    private boolean named(int i) {
        return line.capital(i)
                && !Lexicon.FUNCTION.contains(line.low(i))
                && !line.capital(i + 1)
                && !line.possessive(i + 1);
    }

    /** Where the body begins whose last word stands before {@code end}; {@code end} where none does. */
    private int bodyStart(int end) {
        boolean body = RoleComplements.BODIES.contains(line.low(end - 1))
                || line.capital(end - 1) && Lexicon.NOT_NAMES.contains(line.low(end - 1));
        int i = end;
        while (body && i > 0 && end - i < LONGEST_BEFORE && (joined(i - 1) || line.possessive(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean joined(int i) {
        return line.isWord(i)
                && !Lexicon.FUNCTION.contains(line.low(i))
                && !Lexicon.PERSON_VERB.contains(line.low(i))
                && !reading.taken(i);
    }
}
