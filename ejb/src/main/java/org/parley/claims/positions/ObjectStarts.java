package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.claims.Position;
import org.parley.text.Token;

/** Finds where the object of a trigger begins, in the ways that the trigger takes one. */
final class ObjectStarts {
    private static final int TAIL_REACH = 12;

    private final ClauseWords clause;
    private final List<Token> tokens;
    private final PositionWords words;
    private final ObjectReach reach;

    ObjectStarts(ClauseWords clause, ObjectReach reach) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = clause.words();
        this.reach = reach;
    }

    /** Where the object of {@code trigger} begins, looked for at token {@code i}; empty where none is sure. */
    Optional<Integer> start(Trigger trigger, int i) {
        if (i >= tokens.size()) {
            return Optional.empty();
        }
        Token next = tokens.get(i);
        String word = PositionWords.lower(next);
        if (trigger.words().get(0).startsWith("present") && trigger.takes("np")) {
            int with = presentedWith(i);
            if (with > 0) {
                return Optional.of(with + 1);
            }
        }
        boolean themselves = word.equals("that")
                && trigger.act() == Position.Act.AGREES
                && i + 2 < tokens.size()
                && words.in("themselves", tokens.get(i + 1))
                && words.in("future", tokens.get(i + 2));
        if (themselves && trigger.takes("that")) {
            return Optional.of(i + 3); // "agreed that they would cut the duty": what they agree to do
        }
        for (String marker : List.of("for", "on", "that", "of", "with", "about", "in", "at", "over")) {
            if (word.equals(marker) && trigger.takes(marker)) {
                return Optional.of(i + 1);
            }
        }
        if (word.equals("to") && trigger.takes("to") && !namesSomebody(i + 1) && !handsOver(trigger, i + 1)) {
            boolean have =
                    i + 2 < tokens.size() && tokens.get(i + 1).is("have") && words.in("article", tokens.get(i + 2));
            return Optional.of(have ? i + 2 : i + 1);
        }
        boolean gains = word.equals("to") && trigger.takes("gains") && i + 2 < tokens.size();
        if (gains && words.in("gaining", tokens.get(i + 1)) && clause.beginsNoun(tokens.get(i + 2))) {
            return Optional.of(i + 2); // "is keen to win an exemption"
        }
        if (word.equals("to") && trigger.takes("to-whom")) {
            return behindWhom(i + 1);
        }
        boolean notTo =
                word.equals("not") && i + 1 < tokens.size() && tokens.get(i + 1).is("to");
        if (notTo && trigger.takes("to")) {
            return Optional.of(i);
        }
        if (word.equals("that") && trigger.takes("ought")) {
            boolean ought = reach.modalAfter(i + 1) >= 0 || reach.subjunctiveAfter(i + 1);
            return ought ? Optional.of(i + 1) : Optional.empty();
        }
        if (trigger.takes("whom-for")) {
            return askedFor(i);
        }
        boolean they =
                (next.is("they") || next.is("it")) && i + 1 < tokens.size() && words.in("future", tokens.get(i + 1));
        if (they && trigger.act() == Position.Act.AGREES && trigger.takes("that")) {
            return Optional.of(i + 2);
        }
        if (trigger.takes("that") && reach.subjunctiveAfter(i)) {
            return Optional.of(behindAddressee(i)); // "asked Oslo that fish be exempted"
        }
        if ((word.equals("on") || word.equals("upon")) && trigger.takes("on-whom")) {
            return objectThenTo(i + 1);
        }
        if (trigger.takes("see")) {
            return reach.changeAfter(i) ? Optional.of(i) : Optional.empty();
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
            boolean backs = word.equals("vote")
                    && i + 1 < tokens.size()
                    && !tokens.get(i + 1).is("against");
            boolean cuts = word.equals("cut")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).is("off");
            boolean harsh = !trigger.takes("may") || words.in("harsh", word) || cuts;
            return words.in("punitive", word) && harsh && !backs ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("jointly")) {
            return words.in("joint-verb", word) ? Optional.of(i) : Optional.empty();
        }
        if (trigger.takes("walks")) {
            return Optional.of(i);
        }
        if (trigger.takes("modal")) {
            int first = word.equals("that") ? i + 1 : behindAddressee(i);
            return reach.modalAfter(first) < 0 ? Optional.empty() : Optional.of(first);
        }
        if (trigger.takes("harm") && word.equals("to")) {
            return behindRate(i + 1);
        }
        boolean clauseFollows = word.equals("that")
                && i + 1 < tokens.size()
                && (words.in("pronoun", tokens.get(i + 1)) || words.in("article", tokens.get(i + 1)));
        if (clauseFollows || words.in("bare-tail", word)) {
            return Optional.empty();
        }
        boolean anaphor = words.in("anaphor", word);
        return trigger.takes("np") && (anaphor || clause.beginsNoun(next)) ? Optional.of(i) : Optional.empty();
    }

    /** "presented Oslo with a plan": where "with" stands behind somebody's name; -1 where none is. */
    private int presentedWith(int from) {
        for (int k = from + 1; k < Math.min(tokens.size() - 1, from + 4); k++) {
            if (tokens.get(k).is("with")) {
                return k;
            }
            if (!tokens.get(k).capitalised()) {
                return -1;
            }
        }
        return -1;
    }

    /** "delivered its proposal to mediators in Oslo": to whom, and not to do what. */
    private boolean handsOver(Trigger trigger, int i) {
        return trigger.wordClass() == Trigger.WordClass.NOUN
                && trigger.act() == Position.Act.OFFERS
                && i < tokens.size()
                && (words.in("recipient", tokens.get(i))
                        || words.in("article", tokens.get(i))
                        || words.in("owner", tokens.get(i)));
    }

    /** "refused to Iceland": no infinitive; but "agreed to Iceland's demand". */
    private boolean namesSomebody(int i) {
        boolean named = i < tokens.size() && tokens.get(i).capitalised();
        int end = i;
        while (named && end < tokens.size() && tokens.get(end).capitalised()) {
            end++;
        }
        return named && !(end + 1 < tokens.size() && PositionWords.isPossessiveMark(tokens.get(end)));
    }

    /** "appealed to both sides for a truce", "appealed to both to lay down their arms". */
    private Optional<Integer> behindWhom(int from) {
        for (int k = from + 1; k < Math.min(tokens.size() - 1, from + TAIL_REACH); k++) {
            if (tokens.get(k).is("for")) {
                return Optional.of(k + 1);
            }
            if (clause.isTo(k) && clause.isBaseForm(tokens.get(k + 1))) {
                return Optional.of(tokens.get(k - 1).is("not") ? k - 1 : k + 1);
            }
            if (words.in("stop", tokens.get(k)) || tokens.get(k).kind() == Token.Kind.PUNCTUATION) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "raised to 35 percent the duty on fish": the levy stands behind the rate. */
    private Optional<Integer> behindRate(int from) {
        boolean number = from < tokens.size() && tokens.get(from).kind() == Token.Kind.NUMBER;
        for (int k = from + 1; number && k < Math.min(tokens.size(), from + 4); k++) {
            if (words.in("article", tokens.get(k)) || words.in("owner", tokens.get(k))) {
                return Optional.of(k);
            }
            if (tokens.get(k).kind() == Token.Kind.PUNCTUATION && !tokens.get(k).is("%")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "asked Oslo for relief", "pressed her for more time": somebody named, and what he is asked for. */
    private Optional<Integer> askedFor(int from) {
        boolean named = false;
        for (int k = from; k < Math.min(tokens.size() - 1, from + TAIL_REACH / 2); k++) {
            Token token = tokens.get(k);
            if (token.is("for")) {
                return named ? Optional.of(k + 1) : Optional.empty();
            }
            boolean name = token.capitalised() || words.in("pronoun", token);
            boolean title = words.in("article", token) || words.in("role", token) || words.in("owner", token);
            boolean mark = PositionWords.isPossessiveMark(token);
            boolean plain = k > from && clause.isBaseForm(token) && !words.in("function", token);
            if (!name && !title && !mark && !plain) {
                return Optional.empty();
            }
            named |= name || words.in("role", token) || plain; // "asked its lenders for"
        }
        return Optional.empty();
    }

    /** "told the president that the levy must go": where the clause begins that somebody is told. */
    private int behindAddressee(int i) {
        for (int k = i; k < Math.min(tokens.size() - 1, i + TAIL_REACH); k++) {
            if (tokens.get(k).is("that") && k > i) {
                return k + 1;
            }
            boolean other = words.in("finite", tokens.get(k)) || words.in("modal", tokens.get(k));
            if (words.in("stop", tokens.get(k)) || tokens.get(k).is(",") || other) {
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
        if (word.equals("go") && i + 2 < tokens.size() && words.in("how-far", tokens.get(i + 1))) {
            return true; // "would not go below 10 percent"
        }
        return clause.isBaseForm(verb)
                && (!words.in("encounter-verb", word) || words.in("unmet", word) && (hasTerms(i + 1) || yields(i + 1)))
                && !words.in("unrefused", word)
                && !words.in("be", word)
                && !words.in("function", word)
                && !word.endsWith("ly")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).kind() != Token.Kind.PUNCTUATION
                && clause.beginsNoun(
                        tokens.get(words.in("particle", tokens.get(i + 1)) && i + 2 < tokens.size() ? i + 2 : i + 1));
    }

    private boolean hasTerms(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 5) && !words.in("stop", tokens.get(i)); i++) {
            if (words.isTerm(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "would not make an easy compromise": to give way is refused. */
    private boolean yields(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 4) && !words.in("stop", tokens.get(i)); i++) {
            if (words.in("yielding", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTask(int i) {
        return clause.isBaseForm(tokens.get(i)) && !words.in("owner", tokens.get(i));
    }

    /** "pressed Oslo over the telephone to think again": how they spoke is no part of what is asked. */
    private boolean onTheLine(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            int before = words.in("article", tokens.get(i - 1)) ? i - 2 : i - 1;
            if (words.in("line", tokens.get(i)) && words.in("on-line", tokens.get(before))) {
                return before > from;
            }
        }
        return false;
    }

    /** "asked the president to think again", "wants the tariffs abolished". */
    private Optional<Integer> objectThenTo(int i) {
        if (!clause.beginsNoun(tokens.get(i)) && !words.in("pronoun", tokens.get(i))) {
            return Optional.empty();
        }
        int limit = Math.min(tokens.size(), i + 14);
        int commas = 0;
        for (int k = i + 1; k < limit; k++) {
            Token token = tokens.get(k);
            commas += token.is(",") ? 1 : 0;
            if (clause.isTo(k) && k + 1 < tokens.size() && isTask(k + 1)) {
                boolean loose = tokens.get(k - 1).is(",") && commas == 1; // "told the crowd, to cheers"
                return loose ? Optional.empty() : Optional.of(onTheLine(i, k) ? k + 1 : i);
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
}
