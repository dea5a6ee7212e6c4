package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds what a position is about: the words after its trigger, up to the end of the clause, cut into single objects. */
final class ObjectFinder {
    private static final int LONGEST = 32;
    private static final int TAIL_REACH = 12;

    private final ClauseWords clause;
    private final ClauseEnds ends;
    private final ObjectCuts cuts;
    private final ObjectReach reach;
    private final ObjectStarts starts;
    private final Bridges bridges;
    private final List<Token> tokens;
    private final PositionWords words;

    /**
     * One object of a position.
     *
     * @param span where it stands
     * @param text in short, what it is
     * @param end index of the token after it
     */
    record StatedObject(Span span, String text, int end) {
        /** The same object told in other words. */
        StatedObject telling(String words) {
            return new StatedObject(span, words, end);
        }
    }

    ObjectFinder(String text, Sentence sentence, PositionWords words, List<TimeExpression> times) {
        this.tokens = sentence.tokens();
        this.words = words;
        List<Span> moments = Span.inside(sentence.span(), times, TimeExpression::span).stream()
                .filter(t -> t.type() != TimeExpression.Type.DURATION)
                .map(TimeExpression::span)
                .toList();
        this.clause = new ClauseWords(text, tokens, words, moments);
        this.ends = new ClauseEnds(clause);
        this.cuts = new ObjectCuts(clause);
        this.reach = new ObjectReach(clause);
        this.starts = new ObjectStarts(clause, reach);
        this.bridges = new Bridges(clause);
    }

    /** Index of the token that the object begins with. */
    int indexAt(StatedObject object) {
        return Tokens.at(tokens, object.span().start());
    }

    /** The objects that follow {@code trigger}, whose words end before token {@code after}; none where none is sure. */
    List<StatedObject> after(Trigger trigger, int after) {
        int i = bridges.overAside(after);
        while (i < tokens.size() && clause.stepsOver(tokens.get(i)) && !measures(i)) {
            i++;
        }
        if (i + 1 < tokens.size() && tokens.get(i).is(",") && tokens.get(i + 1).is("namely")) {
            i += 2;
        }
        if (i + 1 < tokens.size() && tokens.get(i).is("in") && tokens.get(i + 1).is("principle")) {
            i += 2;
        }
        int bridged = bridges.overTime(bridges.overLedTime(governs(trigger) ? bridges.overPlace(i) : i));
        Optional<Integer> start = starts.start(trigger, bridged);
        if (start.isEmpty()) {
            return List.of();
        }
        int from = start.get();
        if (!trigger.tail().isEmpty()) {
            return trigger.takes("behind") ? behindTail(trigger, from) : upToTail(trigger, from);
        }
        if (somethingNamed(from) && !clause.isTo(from - 1)) {
            if (trigger.act() == Position.Act.OFFERS && words.in("demanding-noun", tokens.get(colonAfter(from) - 1))) {
                return List.of();
            }
            from = colonAfter(from) + 1;
        }
        int ensured = trigger.takes("obj-to") || trigger.takes("to") ? reach.behindEnsuring(from) : -1;
        if (ensured > 0) {
            StatedObject state = clauseBeyond(ensured, reach.verbAfter(ensured));
            return state == null ? List.of() : List.of(state);
        }
        int to = ends.clauseEnd(from, reach.sureOf(trigger, from));
        if (trigger.takes("obj-to") && !trigger.takes("np")) {
            return to <= from ? List.of() : cuts.splitTasks(from, to);
        }
        if (trigger.takes("harm") && to > from && from > bridged + 1 && clause.isTo(bridged)) {
            String rate = cuts.object(bridged, from).text(); // "raised to 35 percent the duty"
            StatedObject levy = cuts.object(from, to);
            return List.of(levy.telling(levy.text() + " " + rate));
        }
        return to <= from ? List.of() : withSecond(from, cuts.cut(from, to, from > bridged && clause.isTo(from - 1)));
    }

    private boolean governs(Trigger trigger) {
        return trigger.takes("to") || trigger.takes("for") || trigger.takes("gains");
    }

    /** "pushing for more cash": how much belongs to the object, behind its preposition. */
    private boolean measures(int i) {
        return tokens.get(i).is("more") && !tokens.get(i - 1).is("once");
    }

    /** "proposed importing salt, as Oslo had asked, and opening its ports": what is done beside it belongs to it. */
    private List<StatedObject> withSecond(int from, List<StatedObject> first) {
        int open = first.get(first.size() - 1).end();
        int and = first.size() == 1 && bridges.isDoing(from) ? bridges.behindAs(open) : -1;
        StatedObject second = and < 0 ? null : clauseFrom(and + 1);
        return second == null
                ? first
                : List.of(new StatedObject(
                        new Span(first.get(0).span().start(), second.span().end()),
                        first.get(0).text() + " and " + second.text(),
                        second.end()));
    }

    /** "put 7 percent on the table": the object stands between the words. */
    private List<StatedObject> upToTail(Trigger trigger, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + TAIL_REACH); i++) {
            int end = tailEnd(trigger.tail(), i);
            if (end > 0) {
                return List.of(withMore(cuts.object(from, beforePair(from, i)), end));
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !"-$%€£".contains(tokens.get(i).text())) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The token behind the words, "a non-starter", also where they are quoted or stressed: "a "total" non-starter"; -1 for others. */
    private int tailEnd(List<String> tail, int at) {
        if (PositionWords.stands(tail, tokens, at)) {
            return at + tail.size();
        }
        int i = at;
        for (String word : tail) {
            while (i < tokens.size() && (PositionWords.isQuote(tokens.get(i)) || isStress(i))) {
                i++;
            }
            if (i >= tokens.size() || !tokens.get(i).is(word)) {
                return -1;
            }
            i++;
        }
        return i < tokens.size() && PositionWords.isQuote(tokens.get(i)) ? i + 1 : i;
    }

    /** "totally", "simply": how sure somebody is of it. */
    private boolean isStress(int i) {
        String word = PositionWords.lower(tokens.get(i));
        return word.endsWith("ly") && word.length() > 4 || word.equals("total") || word.equals("complete");
    }

    /** "called the levy harsh and unacceptable": the object ends before the first of the two words. */
    private int beforePair(int from, int tail) {
        if (!tokens.get(tail - 1).is("and") || tail - 2 <= from) {
            return tail;
        }
        int end = tail - 2;
        return end > from + 1 && clause.isAdverb(tokens.get(end - 1)) ? end - 1 : end;
    }

    /** "put a truce on the table, together with a swap": what comes with the object belongs to it. */
    private StatedObject withMore(StatedObject object, int tail) {
        int at = tail < tokens.size() && tokens.get(tail).is(",") ? tail + 1 : tail;
        boolean more = at + 2 < tokens.size()
                && words.in("together", tokens.get(at))
                && (tokens.get(at + 1).is("with") || tokens.get(at + 1).is("well"));
        StatedObject other = more ? clauseFrom(at + (tokens.get(at + 1).is("well") ? 3 : 2)) : null;
        return other == null
                ? object
                : new StatedObject(object.span(), object.text() + ", " + other.text(), other.end());
    }

    /** "made a truce conditional on a withdrawal": the object stands behind the words. */
    private List<StatedObject> behindTail(Trigger trigger, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
            if (PositionWords.stands(trigger.tail(), tokens, i)) {
                StatedObject object = clauseFrom(i + trigger.tail().size());
                return object == null ? List.of() : List.of(object);
            }
            if (words.in("stop", tokens.get(i)) || tokens.get(i).is(",")) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "put forward something else: a quota". */
    private boolean somethingNamed(int from) {
        int colon = colonAfter(from);
        return colon > 0 && colon + 2 < tokens.size();
    }

    private int colonAfter(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
            if (tokens.get(i).is(":")) {
                return i;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION || tokens.get(i).kind() == Token.Kind.NUMBER) {
                return -1;
            }
        }
        return -1;
    }

    /** The object that begins at {@code from}, surely goes on behind {@code sure} and ends with its clause. */
    @Nullable
    StatedObject clauseBeyond(int from, int sure) {
        int to = ends.clauseEnd(from, sure);
        return to <= from ? null : cuts.object(from, to);
    }

    /** The object that begins at {@code from} and goes on to the end of its clause; null where there is none. */
    @Nullable
    StatedObject clauseFrom(int from) {
        if (from >= tokens.size()) {
            return null;
        }
        int to = ends.clauseEnd(from, from);
        return to <= from ? null : cuts.object(from, to);
    }

    /** A clause with what is wanted in it, "the levy must go", or a noun alone; null where there is none. */
    @Nullable
    StatedObject statement(int from) {
        int sure = from;
        for (int i = from; i < Math.min(tokens.size() - 1, from + 24) && sure == from; i++) {
            sure = words.in("modal", tokens.get(i)) ? i + 1 : from;
        }
        return clauseBeyond(from, sure);
    }

    /** The words from {@code from} to {@code to} as one object; null where there are none. */
    @Nullable
    StatedObject between(int from, int to) {
        int end = to;
        while (end > from && ends.trims(tokens.get(end - 1))) {
            end--;
        }
        return end <= from ? null : cuts.object(from, end);
    }

    /** The noun with its article and what belongs to it that ends before token {@code end}; null where none is sure. */
    @Nullable
    StatedObject nounBefore(int end) {
        int nearest = -1;
        for (int i = end - 1; i >= Math.max(0, end - TAIL_REACH); i--) {
            Token token = tokens.get(i);
            boolean own = words.in("article", token) || words.in("owner", token) || words.in("quantifier", token);
            if (own && i < end - 1) {
                boolean answered =
                        i > 1 && words.in("answer-noun", tokens.get(i - 2)); // "its approval of a plan tabled by"
                if (i == 0 || answered || !words.in("joins-noun", tokens.get(i - 1))) {
                    return cuts.object(i, end);
                }
                nearest = nearest < 0 ? i : nearest;
            }
            if (words.in("past", token) && nearest >= 0) {
                return cuts.object(nearest, end);
            }
            if (token.kind() == Token.Kind.PUNCTUATION && !"-$%€£".contains(token.text())
                    || words.in("stop", token)
                    || words.in("finite", token)
                    || words.in("be", token)) {
                return null;
            }
        }
        return null;
    }

    /** The object with the day behind it, "review the pact on May 3"; as it is where none follows. */
    StatedObject withDay(StatedObject object) {
        int end = object.end();
        Token verb = tokens.get(indexAt(object));
        boolean task = clause.isTo(indexAt(object) - 1) && clause.isBaseForm(verb) && !words.in("pronoun", verb);
        boolean led = end < tokens.size() && words.in("time-preposition", tokens.get(end));
        int to = bridges.overTime(led ? end + 1 : end);
        if (!task || to <= end + (led ? 1 : 0)) {
            return object;
        }
        StatedObject day = cuts.object(end, to);
        return new StatedObject(
                new Span(object.span().start(), day.span().end()), object.text() + " " + day.text(), to);
    }

    /** True where a number stands at {@code i} that is no date. */
    boolean numberAt(int i) {
        return i < tokens.size()
                && tokens.get(i).kind() == Token.Kind.NUMBER
                && times().stream()
                        .noneMatch(t -> t.start() == tokens.get(i).span().start());
    }

    private List<Span> times() {
        return clause.times();
    }

    /** True where nothing that could be an object stands at {@code i}: a mark, a time, a word that begins a new clause. */
    boolean nothingAt(int i) {
        int at = i;
        while (at < tokens.size() && clause.stepsOver(tokens.get(at))) {
            at++;
        }
        at = bridges.overTime(at);
        if (at >= tokens.size() || bridges.isTimeBehind(at)) {
            return true;
        }
        Token token = tokens.get(at);
        String word = PositionWords.lower(token);
        return token.kind() == Token.Kind.PUNCTUATION && !"$€£¥“\"".contains(word)
                || words.in("stop", word)
                || words.in("bare-tail", word)
                || word.equals("and")
                || word.equals("or");
    }
}
