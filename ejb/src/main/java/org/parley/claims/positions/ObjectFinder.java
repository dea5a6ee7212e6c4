package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Finds what a position is about: the words after its trigger, up to the end of the clause, cut into single objects. */
final class ObjectFinder {
    private static final int LONGEST = 32;
    private static final int TAIL_REACH = 12;

    private final List<Token> tokens;
    private final PositionWords words;
    private final String text;
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
        this.text = text;
        this.tokens = sentence.tokens();
        this.words = words;
        this.times = Span.inside(sentence.span(), times, TimeExpression::span).stream()
                .filter(t -> t.type() != TimeExpression.Type.DURATION)
                .map(TimeExpression::span)
                .toList();
    }

    /** The objects that follow {@code trigger}, whose words end before token {@code after}; none where none is sure. */
    List<StatedObject> after(Trigger trigger, int after) {
        int i = after;
        while (i < tokens.size() && stepsOver(tokens.get(i))) {
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
            from = colonAfter(from) + 1;
        }
        int to = clauseEnd(from, sureOf(trigger, from));
        if (trigger.takes("obj-to") && !trigger.takes("np")) {
            return to <= from ? List.of() : splitTasks(from, to);
        }
        return to <= from ? List.of() : cut(from, to, from > bridged && isTo(from - 1));
    }

    private boolean stepsOver(Token token) {
        return words.in("skip", token) || isAdverb(token) || "\"“”".contains(token.text());
    }

    /** "put 7 percent on the table": the object stands between the words. */
    private List<StatedObject> upToTail(Trigger trigger, int from) {
        for (int i = from + 1; i < Math.min(tokens.size(), from + TAIL_REACH); i++) {
            if (PositionWords.stands(trigger.tail(), tokens, i)) {
                return List.of(object(from, i));
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION
                    && !"-$%€£".contains(tokens.get(i).text())) {
                return List.of();
            }
        }
        return List.of();
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
        int to = clauseEnd(from, sure);
        return to <= from ? null : object(from, to);
    }

    /** The object that begins at {@code from} and goes on to the end of its clause; null where there is none. */
    @Nullable
    StatedObject clauseFrom(int from) {
        if (from >= tokens.size()) {
            return null;
        }
        int to = clauseEnd(from, from);
        return to <= from ? null : object(from, to);
    }

    /** The words from {@code from} to {@code to} as one object; null where there are none. */
    @Nullable
    StatedObject between(int from, int to) {
        int end = to;
        while (end > from && trims(tokens.get(end - 1))) {
            end--;
        }
        return end <= from ? null : object(from, end);
    }

    /** The noun with its article and what belongs to it that ends before token {@code end}; null where none is sure. */
    @Nullable
    StatedObject nounBefore(int end) {
        for (int i = end - 1; i >= Math.max(0, end - TAIL_REACH); i--) {
            Token token = tokens.get(i);
            boolean own = words.in("article", token) || words.in("owner", token) || words.in("quantifier", token);
            if (own && i < end - 1 && !(i > 0 && words.in("joins-noun", tokens.get(i - 1)))) {
                return object(i, end);
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
        while (at < tokens.size() && stepsOver(tokens.get(at))) {
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
                    .filter(t -> (t.start() <= start && start < t.end()) || startsSoon(t, start))
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
        if (i >= tokens.size()
                || !(tokens.get(i).is("in")
                        || tokens.get(i).is("at")
                        || tokens.get(i).is("during"))) {
            return i;
        }
        for (int k = i + 1; k < Math.min(tokens.size() - 1, i + 10); k++) {
            Token token = tokens.get(k);
            if (isTo(k) && words.in("base-verb", tokens.get(k + 1))) {
                return k;
            }
            if (words.in("stop", token) || token.is("and") || token.kind() == Token.Kind.PUNCTUATION) {
                return i;
            }
        }
        return i;
    }

    private boolean startsSoon(Span time, int offset) {
        return time.start() > offset && time.start() - offset <= 3 && text.startsWith("on ", offset);
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
        if (word.equals("to") && trigger.takes("to")) {
            boolean have =
                    i + 2 < tokens.size() && tokens.get(i + 1).is("have") && words.in("article", tokens.get(i + 2));
            return Optional.of(have ? i + 2 : i + 1);
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
            return isRefusedVerb(i) ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("punish")) {
            return words.in("punitive", word) ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("walks")) {
            return Optional.of(i);
        }
        if (trigger.takes("modal")) {
            int first = word.equals("that") ? i + 1 : i;
            return modalAfter(first) < 0 ? Optional.empty() : Optional.of(first);
        }
        boolean anaphor = words.in("anaphor", word);
        return trigger.takes("np") && (anaphor || beginsNoun(next)) ? Optional.of(i) : Optional.empty();
    }

    /** "would not scrap the tax", "will not hear of it", but not "would not say", "will not attend". */
    private boolean isRefusedVerb(int i) {
        Token verb = tokens.get(i);
        if (verb.is("be") && i + 2 < tokens.size()) {
            String doing = PositionWords.lower(tokens.get(i + 1));
            return words.in("refused-doing", doing) && tokens.get(i + 2).kind() != Token.Kind.PUNCTUATION;
        }
        if (!isBaseForm(verb)) {
            return false;
        }
        boolean known = words.in("refused-verb", verb)
                || (words.in("base-verb", verb) && !words.in("encounter-verb", verb) && !words.in("unrefused", verb));
        return known && i + 1 < tokens.size() && tokens.get(i + 1).kind() != Token.Kind.PUNCTUATION;
    }

    /** "asked the president to think again", "wants the tariffs abolished". */
    private Optional<Integer> objectThenTo(int i) {
        if (!beginsNoun(tokens.get(i)) && !words.in("pronoun", tokens.get(i))) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), i + 14);
        for (int k = i + 1; k < limit; k++) {
            Token token = tokens.get(k);
            if (isTo(k) && k + 1 < tokens.size() && isBaseForm(tokens.get(k + 1))) {
                return Optional.of(i);
            }
            if (token.is(",") && words.in("comma-not", k + 1 < limit ? PositionWords.lower(tokens.get(k + 1)) : "")) {
                continue;
            }
            if (words.in("stop", token) || token.is(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isTo(int index) {
        return index >= 0 && tokens.get(index).is("to");
    }

    private boolean isBaseForm(Token token) {
        return token.kind() == Token.Kind.WORD && !token.capitalised() && !words.in("article", token);
    }

    private boolean beginsNoun(Token token) {
        if (token.kind() == Token.Kind.NUMBER) {
            return true;
        }
        if (token.kind() == Token.Kind.PUNCTUATION) {
            return "“\"‘$€£¥".contains(token.text());
        }
        return (!words.in("preposition", token) || token.is("at") || token.is("about") || token.is("over"))
                && !words.in("stop", token)
                && !words.in("link", token)
                && !words.in("be", token)
                && !words.in("pronoun", token)
                && !words.in("speech", token)
                && !words.in("question", token)
                && !token.is("to");
    }

    private static boolean isAdverb(Token token) {
        String word = PositionWords.lower(token);
        return word.endsWith("ly") && word.length() > 4;
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
        if (from >= tokens.size() || !beginsNoun(tokens.get(from))) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(tokens.size() - 1, from + 10); i++) {
            Token token = tokens.get(i);
            if (words.in("modal", token)) {
                Token verb = tokens.get(tokens.get(i + 1).is("to") && i + 2 < tokens.size() ? i + 2 : i + 1);
                return isBaseForm(verb) && !words.in("encounter-verb", verb) ? i : -1;
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
        while (i < tokens.size() - 1 && !isTo(i)) {
            i++;
        }
        return i;
    }

    /** The end of the clause whose object begins at {@code from} and surely reaches {@code sure}. */
    private int clauseEnd(int from, int sure) {
        int limit = Math.min(tokens.size(), from + LONGEST);
        int i = sure;
        while (i < limit && !endsAt(i, from)) {
            i++;
        }
        while (i > from && trims(tokens.get(i - 1))) {
            i--;
        }
        return i;
    }

    private boolean endsAt(int i, int from) {
        Token token = tokens.get(i);
        String word = PositionWords.lower(token);
        if (token.kind() == Token.Kind.PUNCTUATION) {
            if (word.equals(",")) {
                return !continuesList(i);
            }
            return ends(i) || (word.equals("”") && i + 1 < tokens.size() && endsAt(i + 1, from));
        }
        if (i == from) {
            return false;
        }
        boolean verb = words.in("main-verb", word) || (i > from + 1 && words.in("predicate", word));
        boolean limit = words.in("limit-preposition", word) && isTimeAt(i + 1);
        boolean state = i > from + 1 && words.in("be-finite", word);
        if ((verb || state)
                && i - from > 2
                && (tokens.get(i - 1).is("that") || tokens.get(i - 2).is("that"))) {
            return false;
        }
        boolean as = word.equals("as") && (i - from < 2 || asItStands(i) || sameBefore(i, from));
        if (verb || state || (words.in("stop", word) && !limit && !as)) {
            return true;
        }
        boolean bargain = i + 2 < tokens.size() && tokens.get(i + 2).is("for");
        if (word.equals("in") && i + 1 < tokens.size() && words.in("in-line", tokens.get(i + 1)) && !bargain) {
            return true;
        }
        if (word.equals("and") || word.equals("or")) {
            return startsClause(i + 1);
        }
        return isTimeTail(i);
    }

    /** "the same terms as Norway". */
    private boolean sameBefore(int i, int from) {
        for (int k = from; k < i; k++) {
            if (tokens.get(k).is("same")
                    || tokens.get(k).is("such")
                    || tokens.get(k).is("as")) {
                return true;
            }
        }
        return false;
    }

    private boolean asItStands(int i) {
        return i + 1 < tokens.size() && tokens.get(i + 1).is("it");
    }

    private boolean isTimeAt(int i) {
        if (i >= tokens.size()) {
            return false;
        }
        int start = tokens.get(i).span().start();
        return times.stream().anyMatch(time -> time.start() == start)
                || tokens.get(i).kind() == Token.Kind.NUMBER;
    }

    /** A hyphen inside a word ("30-day") ends nothing. */
    private boolean ends(int i) {
        Span mark = tokens.get(i).span();
        boolean inside = i > 0 && tokens.get(i - 1).span().end() == mark.start();
        boolean before = i + 1 < tokens.size() && tokens.get(i + 1).span().start() == mark.end();
        String word = tokens.get(i).text();
        return ".;:?!—–--()".contains(word) && !(word.equals("-") && inside && before);
    }

    /** A date that ends the clause is not part of the object: "a review on Friday". */
    private boolean isTimeTail(int i) {
        int start = tokens.get(i).span().start();
        if (i > 0 && words.in("limit-preposition", tokens.get(i - 1))) {
            return false;
        }
        for (Span time : times) {
            boolean at = time.start() == start || startsSoon(time, start);
            if (at) {
                int next = i;
                while (next < tokens.size() && tokens.get(next).span().start() < time.end()) {
                    next++;
                }
                return next >= tokens.size()
                        || tokens.get(next).kind() == Token.Kind.PUNCTUATION
                        || words.in("stop", tokens.get(next));
            }
        }
        return false;
    }

    /** A comma stands inside the object where a list goes on: no verb of speech, no new clause up to the next comma. */
    private boolean continuesList(int comma) {
        boolean later = false;
        boolean last = comma + 1 < tokens.size() && isAnd(comma + 1);
        if (includedTail(comma) || statesTerms(comma + 1)) {
            return true;
        }
        for (int i = comma + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String word = PositionWords.lower(token);
            if (i == comma + 1 && (words.in("stop", word) || words.in("pronoun", word) || word.endsWith("ing"))) {
                return words.in("introduces-list", word);
            }
            if (words.in("speech", word) || words.in("finite", word) || words.in("hearsay", word)) {
                return false;
            }
            if (token.kind() == Token.Kind.PUNCTUATION && ".;—".contains(token.text())) {
                return later || hasAnd(comma + 1, i) || words.in("introduces-list", tokens.get(comma + 1));
            }
            if (token.is(",") || token.is("and") || token.is("or")) {
                if (token.is(",") && (last || hasAnd(comma + 1, i))) {
                    return true;
                }
                later = true;
                if (token.is(",")) {
                    return !startsClause(i + 1) || hasAnd(i, Math.min(tokens.size(), i + 12));
                }
            }
        }
        return later;
    }

    /** ", at a fixed price", ", on credit", ", backdated to April" belongs to what it follows. */
    private boolean statesTerms(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        boolean bent = words.in("terms-participle", tokens.get(i));
        boolean at = words.in("terms-preposition", tokens.get(i)) && words.in("terms-noun", tokens.get(i + 1));
        return bent || at;
    }

    /** ", the sector duties included" belongs to what it follows. */
    private boolean includedTail(int comma) {
        for (int i = comma + 1; i < Math.min(tokens.size(), comma + 7); i++) {
            Token token = tokens.get(i);
            if (token.is("included") || token.is("excluded")) {
                return true;
            }
            if (token.kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private boolean isAnd(int index) {
        return tokens.get(index).is("and") || tokens.get(index).is("or");
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAnd(i)) {
                return true;
            }
        }
        return false;
    }

    /** After "and": a pronoun, or words with a finite verb close behind, begin a clause of their own. */
    private boolean startsClause(int i) {
        if (i >= tokens.size()) {
            return true;
        }
        Token first = tokens.get(i);
        if (words.in("pronoun", first) || words.in("finite", first) || words.in("speech", first)) {
            return true;
        }
        String word = PositionWords.lower(first);
        boolean bent = word.endsWith("ed") || (word.endsWith("s") && !word.endsWith("ss"));
        boolean predicate = words.in("claimed-verb", word) || (bent && words.isTrigger(first) && !isPluralNoun(i));
        if (!words.in("base-verb", word) && i + 1 < tokens.size() && predicate) {
            return true;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.PUNCTUATION || words.in("preposition", token) || token.is("and")) {
                return false;
            }
            if (words.in("finite", token)
                    || words.in("claimed-verb", token)
                    || (words.in("speech", token) && !token.is("reports"))) {
                return true;
            }
        }
        return false;
    }

    /** "demands" behind "and" is a noun where no object follows. */
    private boolean isPluralNoun(int i) {
        return i + 1 >= tokens.size()
                || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION
                || words.in("be", tokens.get(i + 1))
                || tokens.get(i + 1).is("of");
    }

    private boolean trims(Token token) {
        return ",“\"-—".contains(token.text())
                || token.is("and")
                || token.is("also")
                || token.is("or")
                || words.in("time-preposition", token)
                || token.is("under")
                || token.is("with")
                || token.is("of");
    }

    private List<StatedObject> cut(int from, int to, boolean infinitive) {
        int listed = listStart(from, to);
        if (listed > 0) {
            return split(listed, to);
        }
        if (infinitive) {
            return splitVerbs(from, to);
        }
        return splitNouns(from, to);
    }

    /** "2 euros an hour more and a ban on night work" are two. */
    private List<StatedObject> splitNouns(int from, int to) {
        for (int i = from + 1; i < to - 2; i++) {
            if (tokens.get(i).is("and")
                    && (tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an"))) {
                return List.of(object(from, tokens.get(i - 1).is(",") ? i - 1 : i), object(i + 1, to));
            }
        }
        return List.of(object(from, to));
    }

    /** Index behind "including" where single objects are listed behind a general word; 0 where none is. */
    private int listStart(int from, int to) {
        for (int i = from; i < Math.min(to - 1, from + 6); i++) {
            if (words.in("introduces-list", tokens.get(i))) {
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
        while (start < to && isAnd(start)) {
            start++;
        }
        if (start < to) {
            objects.add(object(start, to));
        }
        return objects;
    }

    /** "urged it to lift the levy and to open its ports" asks for two things. */
    private List<StatedObject> splitTasks(int from, int to) {
        for (int i = from + 3; i < to - 3; i++) {
            boolean second = tokens.get(i).is("and") && isTo(i + 1) && words.in("base-verb", tokens.get(i + 2));
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
            boolean and = isAnd(i);
            int verb = isTo(i + 1) ? i + 2 : i + 1;
            if (and && verb < to - 1 && words.in("base-verb", tokens.get(verb)) && beginsNoun(tokens.get(verb + 1))) {
                objects.add(object(start, tokens.get(i - 1).is(",") ? i - 1 : i));
                start = verb;
            }
        }
        objects.add(object(start, to));
        return objects;
    }

    private StatedObject object(int from, int to) {
        Span span = new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
        return new StatedObject(span, brief(from, to), to);
    }

    /** The object in short: one line, no leading article, "the tariffs abolished" as "abolition of the tariffs". */
    private String brief(int from, int to) {
        String last = PositionWords.lower(tokens.get(to - 1));
        String noun = words.pair("result", last);
        int end = to - 1;
        while (noun != null && end > from && (words.in("be", tokens.get(end - 1)) || isTo(end - 1))) {
            end--;
        }
        if (noun != null && end > from) {
            return noun + " of " + flat(from, end);
        }
        int start = to - from > 1 && words.in("article", tokens.get(from)) ? from + 1 : from;
        return flat(start, to);
    }

    /** The words on one line, without a date in their midst: "the president on April 7 to act" asks the president to act. */
    private String flat(int from, int to) {
        StringBuilder flat = new StringBuilder();
        int end = tokens.get(to - 1).span().end();
        int at = tokens.get(from).span().start();
        for (Span time : times) {
            boolean inside = time.start() > at && time.end() < end && text.startsWith(" to ", time.end());
            if (inside) {
                int on = text.startsWith("on ", time.start() - 3) ? time.start() - 3 : time.start();
                flat.append(text, at, on);
                at = time.end() + 1;
            }
        }
        flat.append(text, at, end);
        return flat.toString().replaceAll("\\s+", " ").strip();
    }
}
