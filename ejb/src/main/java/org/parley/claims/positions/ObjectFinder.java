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
    private final List<Token> tokens;
    private final PositionWords words;
    private final List<Span> times;

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
        this.times = Span.inside(sentence.span(), times, TimeExpression::span).stream()
                .filter(t -> t.type() != TimeExpression.Type.DURATION)
                .map(TimeExpression::span)
                .toList();
        this.clause = new ClauseWords(text, tokens, words, this.times);
        this.ends = new ClauseEnds(clause);
        this.cuts = new ObjectCuts(clause);
    }

    /** Index of the token that the object begins with. */
    int indexAt(StatedObject object) {
        return Tokens.at(tokens, object.span().start());
    }

    /** The objects that follow {@code trigger}, whose words end before token {@code after}; none where none is sure. */
    List<StatedObject> after(Trigger trigger, int after) {
        int i = after;
        while (i < tokens.size() && clause.stepsOver(tokens.get(i))) {
            i++;
        }
        if (i + 1 < tokens.size() && tokens.get(i).is("in") && tokens.get(i + 1).is("principle")) {
            i += 2;
        }
        int bridged = bridgeTime(trigger.takes("to") ? bridgePlace(i) : i);
        Optional<Integer> start = start(trigger, bridged);
        if (start.isEmpty()) {
            return List.of();
        }
        int from = start.get();
        if (!trigger.tail().isEmpty()) {
            return trigger.takes("behind") ? behindTail(trigger, from) : upToTail(trigger, from);
        }
        if (somethingNamed(from)) {
            if (trigger.act() == Position.Act.OFFERS && words.in("demanding-noun", tokens.get(colonAfter(from) - 1))) {
                return List.of();
            }
            from = colonAfter(from) + 1;
        }
        int to = ends.clauseEnd(from, sureOf(trigger, from));
        if (trigger.takes("obj-to") && !trigger.takes("np")) {
            return to <= from ? List.of() : cuts.splitTasks(from, to);
        }
        return to <= from ? List.of() : cuts.cut(from, to, from > bridged && clause.isTo(from - 1));
    }

    /** "put 7 percent on the table": the object stands between the words. */
    private List<StatedObject> upToTail(Trigger trigger, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + TAIL_REACH); i++) {
            if (PositionWords.stands(trigger.tail(), tokens, i)) {
                return List.of(withMore(cuts.object(from, i), i + trigger.tail().size()));
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !"-$%€£".contains(tokens.get(i).text())) {
                return List.of();
            }
        }
        return List.of();
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
                if (i == 0 || !words.in("joins-noun", tokens.get(i - 1))) {
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

    /** The first token of the clause that token {@code at} stands in. */
    int clauseStart(int at) {
        int i = at;
        while (i > 0) {
            Token before = tokens.get(i - 1);
            boolean mark = before.kind() == Token.Kind.PUNCTUATION && !"-$%€£'’".contains(before.text());
            if (mark || words.in("stop", before) || before.is("that") || before.is("and")) {
                return i;
            }
            i--;
        }
        return 0;
    }

    /** Where the comma stands that opens what the comma at {@code close} closes; {@code close} where none is near. */
    int asideStart(int close) {
        for (int i = close - 1; i > Math.max(0, close - LONGEST); i--) {
            if (tokens.get(i).is(",")) {
                return i;
            }
        }
        return close;
    }

    /** The token behind the last full stop, colon or semicolon before {@code at}. */
    int sentenceStart(int at) {
        int i = at;
        while (i > 0 && !".;:".contains(tokens.get(i - 1).text())) {
            i--;
        }
        return i;
    }

    /** True where nothing that could be an object stands at {@code i}: a mark, a time, a word that begins a new clause. */
    boolean nothingAt(int i) {
        int at = i;
        while (at < tokens.size() && clause.stepsOver(tokens.get(at))) {
            at++;
        }
        at = bridgeTime(at);
        if (at >= tokens.size()) {
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

    /** Steps over "on Friday" and "in the latest talks" between the trigger and what it governs. */
    private int bridgeTime(int i) {
        int at = i;
        while (at < tokens.size()) {
            int start = tokens.get(at).span().start();
            Optional<Span> time = times.stream()
                    .filter(t -> (t.start() <= start && start < t.end()) || clause.startsSoon(t, start))
                    .findFirst();
            if (time.isEmpty()) {
                return at;
            }
            while (at < tokens.size()
                    && tokens.get(at).span().start() < time.get().end()) {
                at++;
            }
        }
        return at;
    }

    /** Steps over "in Tokyo on Thursday" where an infinitive follows. */
    private int bridgePlace(int i) {
        if (i >= tokens.size() || !words.in("adjunct-preposition", tokens.get(i))) {
            return i;
        }
        for (int k = i + 1; k < Math.min(tokens.size() - 1, i + 10); k++) {
            Token token = tokens.get(k);
            if (clause.isTo(k)
                    && (words.in("base-verb", tokens.get(k + 1)) || words.in("opening-verb", tokens.get(k + 1)))) {
                return k;
            }
            if (words.in("stop", token) || token.is("and") || token.kind() == Token.Kind.PUNCTUATION) {
                return i;
            }
        }
        return i;
    }

    private Optional<Integer> start(Trigger trigger, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Token next = tokens.get(i);
        String word = PositionWords.lower(next);
        for (String marker : List.of("for", "on", "that", "of", "with", "about", "in", "at", "over")) {
            if (word.equals(marker) && trigger.takes(marker)) {
                return Optional.of(i + 1);
            }
        }
        if (word.equals("to") && trigger.takes("to") && !namesSomebody(i + 1)) {
            boolean have =
                    i + 2 < tokens.size() && tokens.get(i + 1).is("have") && words.in("article", tokens.get(i + 2));
            return Optional.of(have ? i + 2 : i + 1);
        }
        if (word.equals("to") && trigger.takes("to-whom")) {
            return behindWhom(i + 1);
        }
        boolean notTo =
                word.equals("not") && i + 1 < tokens.size() && tokens.get(i + 1).is("to");
        if (notTo && trigger.takes("to")) {
            return Optional.of(i);
        }
        if (trigger.takes("ing") && word.endsWith("ing") && word.length() > 4) {
            return Optional.of(i);
        }
        if (trigger.takes("obj-to")) {
            return objectThenTo(i);
        }
        if (trigger.takes("base")) {
            boolean will = words.in("refusing-will", trigger.words().get(0));
            return isRefusedVerb(i) || (will && mayBeRefused(i)) ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("punish")) {
            return words.in("punitive", word) ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("walks")) {
            return Optional.of(i);
        }
        if (trigger.takes("modal")) {
            int first = word.equals("that") ? i + 1 : behindAddressee(i);
            return modalAfter(first) < 0 ? Optional.empty() : Optional.of(first);
        }
        boolean anaphor = words.in("anaphor", word);
        return trigger.takes("np") && (anaphor || clause.beginsNoun(next)) ? Optional.of(i) : Optional.empty();
    }

    /** "refused to Iceland": no infinitive. */
    private boolean namesSomebody(int i) {
        return i < tokens.size() && tokens.get(i).capitalised();
    }

    /** "appealed to both sides for a truce", "appealed to both to lay down their arms". */
    private Optional<Integer> behindWhom(int from) {
        for (int k = from + 1; k < Math.min(tokens.size() - 1, from + TAIL_REACH); k++) {
            if (tokens.get(k).is("for")) {
                return Optional.of(k + 1);
            }
            if (clause.isTo(k) && clause.isBaseForm(tokens.get(k + 1))) {
                return Optional.of(k + 1);
            }
            if (words.in("stop", tokens.get(k)) || tokens.get(k).kind() == Token.Kind.PUNCTUATION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "told the president that the levy must go": where the clause begins that somebody is told. */
    private int behindAddressee(int i) {
        for (int k = i; k < Math.min(tokens.size() - 1, i + TAIL_REACH); k++) {
            if (tokens.get(k).is("that") && k > i) {
                return k + 1;
            }
            if (words.in("stop", tokens.get(k)) || tokens.get(k).is(",") || words.in("modal", tokens.get(k))) {
                return i;
            }
        }
        return i;
    }

    /** "would not scrap the tax", "will not hear of it", but not "would not say", "will not attend". */
    private boolean isRefusedVerb(int i) {
        Token verb = tokens.get(i);
        if (verb.is("be") && i + 2 < tokens.size()) {
            String doing = PositionWords.lower(tokens.get(i + 1));
            return words.in("refused-doing", doing) && tokens.get(i + 2).kind() != Token.Kind.PUNCTUATION;
        }
        if (!clause.isBaseForm(verb)) {
            return false;
        }
        boolean known = words.in("refused-verb", verb)
                || (words.in("base-verb", verb) && !words.in("encounter-verb", verb) && !words.in("unrefused", verb));
        boolean takes = i + 1 < tokens.size()
                && tokens.get(i + 1).kind() != Token.Kind.PUNCTUATION
                && !tokens.get(i + 1).is("to")
                && !(verb.is("stop") && tokens.get(i + 1).is("for"));
        return known && takes;
    }

    /** "would not carve out cars": with "will" and "would" any doing is refused, but for talking, meeting and being. */
    private boolean mayBeRefused(int i) {
        Token verb = tokens.get(i);
        String word = PositionWords.lower(verb);
        return clause.isBaseForm(verb)
                && !words.in("encounter-verb", word)
                && !words.in("unrefused", word)
                && !words.in("be", word)
                && !words.in("function", word)
                && !word.endsWith("ly")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() != Token.Kind.PUNCTUATION
                && clause.beginsNoun(
                        tokens.get(words.in("particle", tokens.get(i + 1)) && i + 2 < tokens.size() ? i + 2 : i + 1));
    }

    /** "asked the president to think again", "wants the tariffs abolished". */
    private Optional<Integer> objectThenTo(int i) {
        if (!clause.beginsNoun(tokens.get(i)) && !words.in("pronoun", tokens.get(i))) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), i + 14);
        for (int k = i + 1; k < limit; k++) {
            Token token = tokens.get(k);
            if (clause.isTo(k) && k + 1 < tokens.size() && clause.isBaseForm(tokens.get(k + 1))) {
                return Optional.of(i);
            }
            if (token.is(",") && words.in("comma-not", k + 1 < limit ? PositionWords.lower(tokens.get(k + 1)) : "")) {
                continue;
            }
            boolean again = token.is("once") && k + 1 < limit && words.in("repeated-behind", tokens.get(k + 1));
            boolean clauseBegins = words.in("finite", token)
                    || token.is("that")
                    || "\"“”".contains(token.text())
                    || (token.is(",") && clause.isAnd(k + 1));
            if ((words.in("stop", token) && !again) || token.is(";") || clauseBegins) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How far the object surely reaches: to the verb of what somebody is asked, or ought, to do. */
    private int sureOf(Trigger trigger, int from) {
        if (trigger.takes("obj-to") && !isMarker(trigger, from - 1)) {
            return infinitiveAfter(from);
        }
        if (from > 0 && tokens.get(from - 1).is("that")) {
            return verbAfter(from);
        }
        return trigger.takes("modal") ? modalAfter(from) + 1 : from;
    }

    /** "the levy must go", "Norway should open its ports": where the "must" stands; -1 where nothing is called for. */
    private int modalAfter(int from) {
        if (from >= tokens.size() || !clause.beginsNoun(tokens.get(from))) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + 10); i++) {
            Token token = tokens.get(i);
            if (words.in("modal", token)) {
                Token verb = tokens.get(tokens.get(i + 1).is("to") && i + 2 < tokens.size() ? i + 2 : i + 1);
                return clause.isBaseForm(verb) && !words.in("meeting-verb", verb) ? i : -1;
            }
            if (words.in("stop", token) || words.in("finite", token) || token.kind() == Token.Kind.PUNCTUATION) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isMarker(Trigger trigger, int at) {
        return at >= 0 && trigger.takes(PositionWords.lower(tokens.get(at)));
    }

    /** The token behind the first finite verb of a clause that begins at {@code from}; {@code from} where none is near. */
    private int verbAfter(int from) {
        for (int i = from; i < Math.min(tokens.size() - 1, from + 16); i++) {
            if (words.in("finite", tokens.get(i))
                    || words.in("modal", tokens.get(i))
                    || tokens.get(i).is("be")) {
                return i + 1;
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !"-$%€£’'".contains(tokens.get(i).text())) {
                return from;
            }
        }
        return from;
    }

    private int infinitiveAfter(int from) {
        int i = from;
        while (i < tokens.size() - 1 && !clause.isTo(i)) {
            i++;
        }
        return i;
    }
}
