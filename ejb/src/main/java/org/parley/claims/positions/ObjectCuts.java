package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.Token;

/** Cuts what follows a trigger into single objects, and tells each in short. */
final class ObjectCuts {
    private static final Set<String> THEM = Set.of("them", "him", "her", "us", "me");

    private final ClauseWords clause;
    private final String text;
    private final List<Token> tokens;
    private final PositionWords words;
    private final List<Span> times;

    ObjectCuts(ClauseWords clause) {
        this.clause = clause;
        this.text = clause.text();
        this.tokens = clause.tokens();
        this.words = clause.words();
        this.times = clause.times();
    }

    List<StatedObject> cut(int from, int to, boolean infinitive) {
        int listed = listStart(from, to);
        if (listed > 0) {
            return split(listed, to);
        }
        if (infinitive) {
            return splitVerbs(from, to);
        }
        if (from > 0 && tokens.get(from - 1).is("that")) {
            return splitClauses(from, to);
        }
        return List.of(object(from, to));
    }

    /** "that the levy be lifted and that the ports be opened" are two. */
    private List<StatedObject> splitClauses(int from, int to) {
        for (int i = from + 2; i < to - 2; i++) {
            if (tokens.get(i).is("and") && tokens.get(i + 1).is("that")) {
                StatedObject first = object(from, tokens.get(i - 1).is(",") ? i - 1 : i);
                return saysSomething(i + 2, to) ? List.of(first, object(i + 2, to)) : List.of(first);
            }
        }
        return List.of(object(from, to));
    }

    /** "and that the present value reflects": a clause that ends before its verb says nothing. */
    private boolean saysSomething(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            if (words.in("modal", token)
                    || words.in("finite", token)
                    || words.in("be", token)
                    || words.in("base-verb", token)
                    || words.in("future", token)) {
                return true;
            }
        }
        return false;
    }

    /** Index behind "including" where single objects are listed behind a general word; 0 where none is. */
    private int listStart(int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + 6); i++) {
            boolean general = words.in(
                    "general", tokens.get(i > from && tokens.get(i - 1).is(",") ? i - 2 : Math.max(from, i - 1)));
            if (words.in("introduces-list", tokens.get(i)) && general) {
                return i + 1;
            }
            if (tokens.get(i).is("such") && tokens.get(i + 1).is("as")) {
                return i + 2;
            }
        }
        return 0;
    }

    private List<StatedObject> split(int from, int to) {
        List<StatedObject> objects = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (tokens.get(i).is(",")) {
                if (i > start) {
                    objects.add(object(start, i));
                }
                start = i + 1;
            }
        }
        while (start < to && clause.isAnd(start)) {
            start++;
        }
        if (start < to) {
            objects.add(object(start, to));
        }
        return objects;
    }

    /** "urged it to lift the levy and to open its ports" asks for two things. */
    List<StatedObject> splitTasks(int from, int to) {
        for (int i = from + 3; i < to - 3; i++) {
            boolean second = tokens.get(i).is("and") && clause.isTo(i + 1) && words.in("base-verb", tokens.get(i + 2));
            if (second) {
                return List.of(object(from, tokens.get(i - 1).is(",") ? i - 1 : i), object(i + 2, to));
            }
        }
        return List.of(object(from, to));
    }

    /** "to increase imports and reexamine barriers" are two. */
    private List<StatedObject> splitVerbs(int from, int to) {
        List<StatedObject> objects = new ArrayList<>();
        int start = from;
        for (int i = from + 1; i < to - 1; i++) {
            boolean and = clause.isAnd(i);
            int verb = clause.isTo(i + 1) ? i + 2 : i + 1;
            boolean alone = i == start + 1; // "scrap or cut levies": both verbs take the same object
            if (and
                    && !alone
                    && verb == i + 1
                    && verb < to - 1
                    && words.in("base-verb", tokens.get(verb))
                    && clause.beginsNoun(tokens.get(verb + 1))) {
                objects.add(object(start, tokens.get(i - 1).is(",") ? i - 1 : i));
                start = verb;
            }
        }
        objects.add(object(start, to));
        return objects;
    }

    StatedObject object(int from, int to) {
        int end = to;
        while (end - 1 > from && words.in("dangling", tokens.get(end - 1))) {
            end--; // "29% to bring salaries back to", cut before "where they stood"
        }
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(end - 1).span().end());
        return new StatedObject(span, brief(from, end), to);
    }

    /** The object in short: one line, no leading article, "the tariffs abolished" as "abolition of the tariffs". */
    private String brief(int from, int to) {
        String last = PositionWords.lower(tokens.get(to - 1));
        String noun = words.pair("result", last);
        int end = to - 1;
        boolean must =
                end > from + 1 && (isModal(end - 1) || tokens.get(end - 1).is("be"));
        boolean infinite = must
                || end > from + 1
                        && words.in("be", tokens.get(end - 1))
                        && (clause.isTo(end - 2) || isModal(end - 2) || isModal(end - 3));
        while (noun != null && end > from && isPassive(tokens.get(end - 1))) {
            end--;
        }
        boolean isNoun = noun != null
                && noun.equals(last)
                && words.in("article", tokens.get(from))
                && !tokens.get(from).is("the");
        boolean seen = from > 0 && tokens.get(from - 1).is("see");
        boolean asked = end > from + 1 && clause.isTo(end - 1);
        if (last.equals("go") && (seen || asked)) {
            boolean has = asked && words.in("needing", tokens.get(end - 2)); // "the duty has to go"
            return noun + " of " + flat(from, has ? end - 2 : asked ? end - 1 : end);
        }
        if (!infinite && !isNoun && !last.equals("go") && noun != null && end > from) {
            return noun + " of " + flat(from, end);
        }
        String become = tokens.get(from).is("be")
                        && to - from > 3
                        && tokens.get(from + 2).is("from")
                ? words.pair("result", PositionWords.lower(tokens.get(from + 1)))
                : null;
        if (become != null) {
            return become + " " + flat(from + 2, to); // "be exempted from the levy"
        }
        if (to - from > 2 && THEM.contains(PositionWords.lower(tokens.get(from))) && clause.isTo(from + 1)) {
            return flat(from + 2, to); // "urged them to stop the fighting"
        }
        int start = to - from > 1 && words.in("article", tokens.get(from)) ? from + 1 : from;
        return flat(start, to);
    }

    private boolean isPassive(Token token) {
        return words.in("be", token) || token.is("has") || token.is("have") || token.is("had");
    }

    private boolean isModal(int at) {
        return at >= 0 && words.in("modal", tokens.get(at));
    }

    /** Where "on April 7" begins that ends before the "to" at token {@code i}; -1 where no time does. */
    private int dayEndingBefore(int i) {
        int before = clause.isTo(i) ? tokens.get(i - 1).span().end() : -1;
        for (Span time : before < 0 ? List.<Span>of() : times) {
            if (time.end() == before) {
                return text.startsWith("on ", time.start() - 3) ? time.start() - 3 : time.start();
            }
        }
        return -1;
    }

    /** "once again" is dropped whole. */
    private int again(int from, int i) {
        return i - 1 > from && tokens.get(i - 1).is("once") ? i - 1 : i;
    }

    /** Whether each quotation mark has its other one: a clause may end before it. */
    private static boolean closed(String line) {
        long straight = line.chars().filter(c -> c == '"').count();
        long open = line.chars().filter(c -> c == '\u201c').count();
        return straight % 2 == 0
                && open == line.chars().filter(c -> c == '\u201d').count();
    }

    /** The words on one line, without a date in their midst: "the president on April 7 to act" asks the president to act. */
    private String flat(int from, int to) {
        StringBuilder flat = new StringBuilder();
        int end = tokens.get(to - 1).span().end();
        int at = tokens.get(from).span().start();
        for (int i = from + 1; i < to - 1; i++) {
            int skipped = i < to - 2 && words.in("skip", tokens.get(i)) && clause.isTo(i + 1)
                    ? tokens.get(again(from, i)).span().start() // "urged Oslo again to act"
                    : dayEndingBefore(i);
            if (skipped > at) {
                flat.append(text, at, skipped);
                at = tokens.get(clause.isTo(i) ? i : i + 1).span().start();
            }
        }
        flat.append(text, at, end);
        String line = flat.toString().replaceAll("\\s+", " ").strip();
        return closed(line) ? line : line.replaceAll("[\"\u201c\u201d]", "");
    }
}
