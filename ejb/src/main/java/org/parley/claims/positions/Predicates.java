package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/** What the words around a trigger make of it: a verb or a noun, denied, on a condition, no more than possible. */
final class Predicates {
    private final List<Token> tokens;
    private final PositionWords words;

    Predicates(List<Token> tokens, PositionWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    boolean isVerb(Trigger trigger, int at) {
        if (at == 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0
                && (isAdverb(tokens.get(before))
                        || "\"“”".contains(tokens.get(before).text()))) {
            before--;
        }
        boolean apiece = before > 0
                && (tokens.get(before).is("each") || tokens.get(before).is("both"))
                && tokens.get(before - 1).capitalised();
        Token previous = tokens.get(apiece ? before - 1 : before);
        String word = PositionWords.lower(tokens.get(at + trigger.words().size() - 1));
        if (words.in("determiner", previous)
                || words.in("owner", previous)
                || (PositionWords.isPossessiveMark(previous) && !word.endsWith("ed"))) {
            return false;
        }
        if (previous.is("to")
                && (isRefusedTo(before) || before > 0 && tokens.get(before - 1).is("whether"))) {
            return false;
        }
        if (tokens.get(at).is("back") && words.in("motion", previous)) {
            return false;
        }
        if (previous.is("or") && isOpenQuestion(before)) {
            return false;
        }
        if (previous.is(",") && words.in("asked", tokens.get(at)) && isAside(at)) {
            return false;
        }
        boolean participle = isParticiple(PositionWords.lower(tokens.get(at)));
        boolean goesOn = before > 0
                && !participle
                && (previous.is("in") || previous.is("of"))
                && words.in("ceasing", tokens.get(before - 1)); // "would not waver in demanding"
        if (goesOn) {
            return true;
        }
        boolean stance = previous.is("of") && !participle && before > 0 && words.in("stance", tokens.get(before - 1));
        return stance || (!(participle && words.in("passive-be", previous)) && !words.in("not-verb-before", previous));
    }

    /** "Lund, asked for his view, said": a participle between commas that is no doing of his. */
    private boolean isAside(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 12); i++) {
            if (tokens.get(i).is(",")) {
                return words.in("speech", tokens.get(i + 1)) || words.in("asserting", tokens.get(i + 1));
            }
        }
        return false;
    }

    /** "would debate whether to reject the plan or ask for another": neither has been done. */
    boolean isOpenQuestion(int or) {
        for (int i = or - 1; i > 0; i--) {
            boolean mark = tokens.get(i).kind() == Token.Kind.PUNCTUATION;
            if (mark && !PositionWords.isPossessiveMark(tokens.get(i))) {
                return false;
            }
            if (tokens.get(i).is("to") && tokens.get(i - 1).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "refused to sign", "failed again on Thursday to agree". */
    private boolean isRefusedTo(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            if (words.in("refusing", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(String word) {
        return !word.endsWith("ing");
    }

    private boolean isAdverb(Token token) {
        String word = PositionWords.lower(token);
        return words.in("skip", word) || (word.endsWith("ly") && word.length() > 4);
    }

    /** "is prepared", "was reluctant", and the predicate of a reduced clause: ", reluctant to", "sounded ready to". */
    boolean followsBe(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("be", tokens.get(i))) {
                return true;
            }
            if (!isAdverb(tokens.get(i)) && !words.in("negation", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    boolean negated(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Token token = tokens.get(i);
            if (words.in("ceasing", token)) {
                return false; // who does not cease to push pushes
            }
            if (words.in("negation", token) || PositionWords.lower(token).endsWith("n't")) {
                return true;
            }
            if (token.kind() == Token.Kind.PUNCTUATION || token.is("and") || token.is("but")) {
                return false;
            }
        }
        return false;
    }

    /** "has not yet agreed": still open. */
    boolean isOpen(int at) {
        return at > 0 && tokens.get(at - 1).is("yet");
    }

    /** "has yet to agree", "are close to agreeing", "on the verge of accepting": it has not been done. */
    boolean isAhead(int at) {
        if (at > 1 && tokens.get(at - 1).is("to") && tokens.get(at - 2).is("yet")) {
            return true;
        }
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (words.in("nearly-there", tokens.get(i))) {
                return true;
            }
            if (!words.in("preposition", tokens.get(i)) && !tokens.get(i).is("to") && !isAdverb(tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** "has neither accepted nor rejected": nothing is said of either. */
    boolean isNeitherNor(int at) {
        boolean neither = at > 0 && tokens.get(at - 1).is("neither");
        return neither && at + 1 < tokens.size() && tokens.get(at + 1).is("nor")
                || at > 0
                        && tokens.get(at - 1).is("nor")
                        && at > 2
                        && tokens.get(at - 3).is("neither");
    }

    /** "has begun internal discussions", "made a proposal": where the verb stands that has the noun; -1 for none. */
    int lightVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("light-verb", tokens.get(i))) {
                return i;
            }
            boolean with = i > 0 && tokens.get(i).is("with") && words.in("light-verb", tokens.get(i - 1));
            if (words.in("preposition", tokens.get(i)) && !with) {
                return -1;
            }
        }
        return -1;
    }

    /** "denied that Oslo had offered", "denied having offered": not so, by the words of whoever speaks. */
    boolean isDenied(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 9); i--) {
            Token token = tokens.get(i);
            boolean untrue =
                    (token.is("true") || token.is("correct")) && i > 0 && words.in("negation", tokens.get(i - 1));
            if (words.in("denying", token) || untrue) {
                return true;
            }
            if (token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token)
                    || words.in("speech", token)
                    || token.is("but")) {
                return false;
            }
        }
        return false;
    }

    /** "withdrew its claim for": what is claimed no more. */
    boolean isWithdrawn(Trigger trigger, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4) && trigger.wordClass() == Trigger.WordClass.NOUN; i--) {
            if (words.in("withdraws", tokens.get(i))) {
                return !negated(i);
            }
        }
        return false;
    }

    /** True where the sentence names a condition: "if", "unless", "should it fail", "provided". */
    boolean conditional(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean inverted = tokens.get(i).is("should") && (i == 0 || i > at);
            boolean atOnce =
                    i > 0 && tokens.get(i).is("once") && tokens.get(i - 1).is("at");
            if (words.in("condition", tokens.get(i)) && !atOnce || inverted) {
                return true;
            }
        }
        return false;
    }

    /** "buys gas in exchange", "would lift the levy in return", but not "in return for", nor at the head of the sentence. */
    boolean inReturn() {
        for (int i = 3; i < tokens.size() - 1; i++) {
            boolean bargain = tokens.get(i).is("exchange") || tokens.get(i).is("return");
            if (bargain && tokens.get(i - 1).is("in") && !tokens.get(i + 1).is("for")) {
                return true;
            }
        }
        return false;
    }

    /** "would free ten boats in return for a truce": what stands before the words is given for what stands behind. */
    boolean bargains(int verb) {
        for (int i = verb + 2; i < tokens.size() - 1; i++) {
            boolean bargain = tokens.get(i).is("exchange") || tokens.get(i).is("return");
            if (bargain && tokens.get(i - 1).is("in") && tokens.get(i + 1).is("for")) {
                return true;
            }
        }
        return false;
    }

    /** "There is no way Peru would accept": denied before its subject. */
    boolean noWay(int verb, Mention actor) {
        int of = verb - 1;
        while (of > 1 && tokens.get(of).capitalised()) {
            of--;
        }
        if (of > 1
                && tokens.get(of).is("of")
                && tokens.get(of - 1).is("question")
                && tokens.get(of - 2).is("no")) {
            return true; // "there is no question of Peru agreeing"
        }
        int way = actor.from() - 1;
        way = way > 0 && tokens.get(way).is("that") ? way - 1 : way;
        return actor.to() <= verb
                && way > 0
                && tokens.get(way).is("way")
                && tokens.get(way - 1).is("no");
    }

    /** "could lift it if": a condition named in so many words. */
    boolean onTerms() {
        return tokens.stream().anyMatch(token -> words.in("on-condition", token) || token.is("once"));
    }

    /** "if Oslo raises the duty", "should it raise it" has not been done either. */
    boolean isConditional(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6) && !tokens.get(i).is(","); i--) {
            boolean again = tokens.get(i).is("once") && tokens.get(i + 1).is("again");
            if (words.in("condition", tokens.get(i)) && !again
                    || tokens.get(i).is("should")
                    || tokens.get(i).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "must accept", "has to sign": not done either. */
    boolean isOwed(int verb) {
        boolean must = verb > 0 && words.in("modal", tokens.get(verb - 1));
        return must || verb > 1 && tokens.get(verb - 1).is("to") && words.in("needing", tokens.get(verb - 2));
    }

    /** "could have had the same by offering half": what nobody did. */
    boolean isUnreal(int verb) {
        boolean by = verb > 0 && tokens.get(verb - 1).is("by");
        for (int i = verb - 2; by && i > Math.max(0, verb - 12); i--) {
            if (tokens.get(i).is("have")
                    && (tokens.get(i - 1).is("could") || tokens.get(i - 1).is("would"))) {
                return true;
            }
        }
        return false;
    }

    /** "came here to finalise it": what somebody set out for has not been done. */
    boolean isPurpose(int verb) {
        for (int i = verb - 2;
                i >= Math.max(0, verb - 4) && tokens.get(verb - 1).is("to");
                i--) {
            if (words.in("motion", tokens.get(i)) || words.in("coming", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "could still come to terms" tells of no agreement. */
    boolean isPerhaps(int verb) {
        int before = verb - 1;
        while (before > 0 && isAdverb(tokens.get(before))) {
            before--;
        }
        return before >= 0 && words.in("perhaps", tokens.get(before));
    }

    /** "plans to raise the duty", "is set to double it": said to come, not done. */
    boolean isPlanned(int verb) {
        int to = verb - 1;
        return to > 0 && tokens.get(to).is("to") && words.in("planning", tokens.get(to - 1));
    }

    /** "may raise the duty" has not been done. */
    boolean isPossible(int verb) {
        if (verb == 0) {
            return false;
        }
        return words.in("possible", tokens.get(verb - 1))
                || (verb > 1
                        && tokens.get(verb - 1).kind() == Token.Kind.PUNCTUATION
                        && words.in("possible", tokens.get(verb - 2)));
    }
}
