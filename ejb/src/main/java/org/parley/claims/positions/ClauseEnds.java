package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Span;
import org.parley.text.Token;

/** Finds where a clause ends, or the object in it: at a mark, a word that opens a new clause, a date behind it. */
final class ClauseEnds {
    private static final int LONGEST = 32;
    private static final int ANSWER = 6;

    private final ClauseWords clause;
    private final List<Token> tokens;
    private final PositionWords words;
    private final List<Span> times;

    ClauseEnds(ClauseWords clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.words = clause.words();
        this.times = clause.times();
    }

    /** The end of the clause whose object begins at {@code from} and surely reaches {@code sure}. */
    int clauseEnd(int from, int sure) {
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
                return saysMore(i + 1, from) || !continuesList(i);
            }
            return ends(i) || (word.equals("”") && i + 1 < tokens.size() && endsAt(i + 1, from));
        }
        if (i == from) {
            return false;
        }
        if (isTerms(i, from) || describesNoun(i, from)) {
            return false;
        }
        boolean verb = words.in("main-verb", word) && !words.in("be", tokens.get(i - 1))
                || (i > from + 1 && words.in("predicate", word));
        if ((word.equals("that") || word.equals("which")) && isAnswered(i + 1)) {
            return true;
        }
        boolean limit = words.in("limit-preposition", word) && isTimeAt(i + 1);
        boolean state = (i > from + 1 || clause.isTo(from - 1)) && words.in("be-finite", word);
        boolean relative = i - from >= 2 && opensClause(i - 1) || i - from > 2 && opensClause(i - 2);
        if ((verb || state) && relative) {
            return false;
        }
        boolean again = word.equals("once") && i + 1 < tokens.size() && words.in("repeated-behind", tokens.get(i + 1));
        if (again) {
            return false;
        }
        boolean asLongAs =
                word.equals("as") && i + 1 < tokens.size() && tokens.get(i + 1).is("long");
        if (asLongAs) {
            return true;
        }
        boolean as = word.equals("as") && (i - from < 2 || asItStands(i) || sameBefore(i, from));
        if (verb || state || (words.in("stop", word) && !limit && !as)) {
            return true;
        }
        boolean bargain = i + 2 < tokens.size() && tokens.get(i + 2).is("for");
        boolean likeOthers = i - from == 1 && bargainWith(i);
        if (word.equals("in")
                && i + 1 < tokens.size()
                && words.in("in-line", tokens.get(i + 1))
                && !bargain
                && !likeOthers) {
            return true;
        }
        if (word.equals("and") || word.equals("or")) {
            return saysMore(i, from) || startsClause(i + 1);
        }
        return isTimeTail(i);
    }

    /** "a quota that Denmark has rejected": what another party makes of it belongs to the other party. */
    private boolean isAnswered(int from) {
        boolean named =
                from < tokens.size() && (tokens.get(from).capitalised() || words.in("article", tokens.get(from)));
        for (int i = from + 1; named && i < Math.min(tokens.size(), from + ANSWER); i++) {
            if (words.in("answered", tokens.get(i))) {
                return true;
            }
            boolean name =
                    tokens.get(i).capitalised() || words.in("role", tokens.get(i)) || words.in("union", tokens.get(i));
            if (!name && !words.in("auxiliary", tokens.get(i)) && !words.in("skip", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private boolean opensClause(int i) {
        return tokens.get(i).is("that") || words.in("clause-link", tokens.get(i));
    }

    /** "had asked for a review, and that both agreed": the second thing that somebody said, where the object is no such clause. */
    private boolean saysMore(int and, int from) {
        boolean that = and + 2 < tokens.size()
                && tokens.get(and).is("and")
                && tokens.get(and + 1).is("that");
        return that && from > 0 && !tokens.get(from - 1).is("that");
    }

    /** "pay in line with rivals": what kind of pay. */
    private boolean bargainWith(int in) {
        return in + 2 < tokens.size()
                && tokens.get(in + 1).is("line")
                && tokens.get(in + 2).is("with");
    }

    /** "the duties that Norway has put on cod": the verb of a relative clause. */
    private boolean describesNoun(int i, int from) {
        if (!words.in("finite", tokens.get(i))) {
            return false;
        }
        for (int k = i - 1; k > Math.max(from, i - 6); k--) {
            if (opensClause(k)) {
                return true;
            }
            if (words.in("finite", tokens.get(k)) || tokens.get(k).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    /** "a plan under which Norway would open its ports": the clause behind the noun says what the plan is. */
    private boolean isTerms(int i, int from) {
        for (int k = i; k > Math.max(from, i - 12); k--) {
            boolean which = tokens.get(k).is("which") && words.in("term-preposition", tokens.get(k - 1));
            if (which || tokens.get(k).is("whereby")) {
                return k == i
                        || words.in("future", tokens.get(i))
                        || words.in("predicate", tokens.get(i))
                        || words.in("be-finite", tokens.get(i));
            }
        }
        return false;
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
            boolean at = time.start() == start || clause.startsSoon(time, start);
            if (at) {
                int next = i;
                while (next < tokens.size() && tokens.get(next).span().start() < time.end()) {
                    next++;
                }
                int end = placeEnd(next);
                return end >= tokens.size()
                        || tokens.get(end).kind() == Token.Kind.PUNCTUATION
                        || words.in("stop", tokens.get(end));
            }
        }
        return false;
    }

    /** The token behind "in Oslo" at {@code i}; {@code i} where no place stands there. */
    private int placeEnd(int i) {
        boolean led = i + 1 < tokens.size()
                && (tokens.get(i).is("in") || tokens.get(i).is("at"));
        int end = i + 1;
        while (led && end < tokens.size() && tokens.get(end).capitalised()) {
            end++;
        }
        return led && end > i + 1 ? end : i;
    }

    /** A comma stands inside the object where a list goes on: no verb of speech, no new clause up to the next comma. */
    private boolean continuesList(int comma) {
        boolean later = false;
        boolean last = comma + 1 < tokens.size() && clause.isAnd(comma + 1);
        boolean owned = words.in("owner", tokens.get(Math.min(comma + 1, tokens.size() - 1)))
                || words.in("article", tokens.get(Math.min(comma + 1, tokens.size() - 1)));
        if (owned
                && comma + 3 < tokens.size()
                && words.in("role", tokens.get(comma + 2))
                && tokens.get(comma + 3).is(",")) {
            return false; // "a raise, its head, Lund, said"
        }
        if (includedTail(comma) || statesTerms(comma + 1) || elaborates(comma + 1)) {
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

    /** ", meaning all of them", ", among them those on steel" belongs to what it follows. */
    private boolean elaborates(int i) {
        return i + 1 < tokens.size()
                && (words.in("elaborates", tokens.get(i)) || tokens.get(i).is("be"));
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

    private boolean hasAnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (clause.isAnd(i)) {
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
        boolean named = first.capitalised() || words.in("article", first);
        for (int k = i + 1; k < Math.min(tokens.size(), i + 6); k++) {
            Token token = tokens.get(k);
            if (token.kind() == Token.Kind.PUNCTUATION
                    || words.in("preposition", token)
                    || token.is("and")
                    || token.is("that")
                    || token.is("which")) {
                return false; // "and cut levies that were imposed": the verb belongs to the levies
            }
            boolean acted = PositionWords.lower(token).endsWith("ed") && !words.in("article", tokens.get(k - 1));
            if (named && (words.in("past", token) || (acted && k + 1 < tokens.size() && !describes(k)))) {
                return true;
            }
            if (words.in("finite", token)
                    || words.in("claimed-verb", token)
                    || (words.in("speech", token) && !token.is("reports"))) {
                return true;
            }
        }
        return false;
    }

    /** "and car parts imported from": the participle describes what stands before it. */
    private boolean describes(int participle) {
        boolean task = tokens.get(participle + 1).is("to")
                && participle + 2 < tokens.size()
                && words.in("base-verb", tokens.get(participle + 2)); // "and Oslo refused to withdraw"
        return words.in("preposition", tokens.get(participle + 1)) && !task
                || tokens.get(participle + 1).kind() == Token.Kind.PUNCTUATION;
    }

    /** "demands" behind "and" is a noun where no object follows. */
    private boolean isPluralNoun(int i) {
        return i + 1 >= tokens.size()
                || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION
                || words.in("be", tokens.get(i + 1))
                || tokens.get(i + 1).is("of")
                || tokens.get(i + 1).is("from");
    }

    boolean trims(Token token) {
        return ",“\"-—".contains(token.text())
                || token.is("and")
                || token.is("also")
                || token.is("shortly")
                || token.is("or")
                || words.in("time-preposition", token)
                || token.is("under")
                || token.is("at")
                || token.is("with")
                || token.is("of");
    }
}
