package org.parley.claims.positions;

import java.util.List;
import org.parley.text.Token;

/** How the words that name an actor stand in their sentence: as an owner, governed by a preposition, before a predicate. */
record MentionGrammar(List<Token> tokens, PositionWords words) {
    /** The token behind the mention: "Vold, minister for fisheries," with the comma that closes what is said of her. */
    int behind(Mention mention) {
        int end = mention.to();
        boolean apposed = end < tokens.size()
                && tokens.get(end).is(",")
                && tokens.subList(mention.from(), end).stream().anyMatch(token -> token.is(","));
        return apposed ? end + 1 : end;
    }

    boolean isPossessive(Mention mention) {
        String text = tokens.get(mention.to() - 1).text();
        if (text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’")) {
            return true;
        }
        return mention.to() < tokens.size() && PositionWords.isPossessiveMark(tokens.get(mention.to()));
    }

    boolean isGoverned(Mention mention) {
        int before = wordBefore(mention);
        boolean governed = before >= 0
                && (words.in("preposition", tokens.get(before)) || words.in("transitive", tokens.get(before)));
        return governed
                && !opensClause(mention, before)
                && !reportsBefore(before)
                && !absolute(mention, before)
                && !embodied(before)
                && !isMembership(mention, before);
    }

    /** "Members of the Harbour Workers Union": they act as the union, as those of a parliament do not. */
    private boolean isMembership(Mention mention, int before) {
        boolean members = before > 0 && tokens.get(before).is("of") && words.in("members", tokens.get(before - 1));
        return members && words.nameUnion(mention.side());
    }

    boolean afterPreposition(Mention mention) {
        int before = wordBefore(mention);
        return before >= 0 && words.in("preposition", tokens.get(before));
    }

    int wordBefore(Mention mention) {
        int before = mention.from() - 1;
        while (before >= 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        return before;
    }

    /** "after Norway refused": what is a preposition elsewhere begins a clause here. */
    private boolean opensClause(Mention mention, int before) {
        if (!words.in("clause-preposition", tokens.get(before)) || mention.to() >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(mention.to());
        return next.kind() == Token.Kind.WORD
                && (isVerbalOrMark(next)
                        || isAuxiliary(next)
                        || words.in("past", next)
                        || PositionWords.lower(next).endsWith("ed") && words.opensTrigger(next));
    }

    /** "according to", "by" govern no subject; but a speech verb before its speaker does not make an object. */
    boolean reportsBefore(int index) {
        return words.in("speech", tokens.get(index)) && !words.in("transitive", tokens.get(index));
    }

    /** "with Osei reiterating": the words after "with" are the subject of the participle. */
    boolean absolute(Mention mention, int before) {
        return tokens.get(before).is("with")
                && mention.to() < tokens.size()
                && PositionWords.lower(tokens.get(mention.to())).endsWith("ing");
    }

    /** "the administration of President Osei", "envoys from Norway", "pilots at Harborair": they act as one. */
    boolean embodied(int before) {
        if (before == 0) {
            return false;
        }
        Token noun = tokens.get(before - 1);
        boolean of = tokens.get(before).is("of");
        boolean seated = tokens.get(before).is("in")
                && (words.in("body", noun) || words.in("acting-noun", noun))
                && !isForeign(before - 1); // "the ministry in Oslo"
        return (of && words.in("body", noun))
                || seated
                || ((of || tokens.get(before).is("from") || tokens.get(before).is("for")) && words.in("role", noun));
    }

    /** "the Danish envoys in Oslo", "Denmark's embassy in Oslo". */
    private boolean isForeign(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 3); i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.PUNCTUATION || words.in("preposition", token)) {
                return PositionWords.isPossessiveMark(token);
            }
            if (PositionWords.isPossessiveMark(token) || token.capitalised() && i > 0 && !words.in("article", token)) {
                return !words.in("office-field", token);
            }
            if (i == 0) {
                return token.capitalised() && !words.in("article", token) && !words.in("group-rank", token);
            }
        }
        return false;
    }

    boolean isVerbalOrMark(Token token) {
        return words.in("auxiliary", token)
                || words.in("be", token)
                || words.in("speech", token)
                || words.isTrigger(token)
                || token.kind() == Token.Kind.PUNCTUATION;
    }

    boolean isAuxiliary(Token token) {
        String word = PositionWords.lower(token);
        return words.in("be", word)
                || words.in("skip", word)
                || words.in("negation", word)
                || words.in("auxiliary", word)
                || words.in("repeated", word)
                || words.in("hearsay-verb", word)
                || words.in("semi-auxiliary", word)
                || (word.endsWith("ly") && word.length() > 4);
    }

    boolean isQuote(Token token) {
        return "\"“”‘".contains(token.text());
    }

    /** "Norway's leader", "Norway's chief negotiator": the noun belongs to the mention before it. */
    boolean ownedHead(Mention mention, int head) {
        Token noun = tokens.get(head);
        boolean acts = head < mention.to()
                || noun.capitalised()
                || words.in("role", noun)
                || words.in("acting-noun", noun)
                || words.in("own-body", noun) && (isPossessive(mention) || !words.in("private-body", noun))
                || words.in("body", noun)
                || words.in("link", noun) && (head == mention.to() || isHead(tokens.get(head - 1)))
                || PositionWords.isPossessiveMark(noun);
        boolean others =
                head > mention.to() && words.in("of-its-own", tokens.get(head - 1)); // "Norwegian business leaders"
        return acts && !others && (isPossessive(mention) || mention.describes()) && onlyNouns(mention.to(), head + 1);
    }

    private boolean isHead(Token noun) {
        return noun.is(",") || words.in("role", noun) || words.in("acting-noun", noun) || words.in("body", noun);
    }

    boolean onlyNouns(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (words.in("preposition", token)
                    || words.in("be", token)
                    || words.in("stop", token)
                    || (token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token))) {
                return false;
            }
        }
        return true;
    }

    /** "according to Lund, he": he is somebody else. */
    boolean isReporter(Mention person) {
        int before = person.from() - 1;
        return before > 0
                && tokens.get(before).is("to")
                && tokens.get(before - 1).is("according");
    }
}
