package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Reads what is said to be somebody's aim behind it: "A lower levy is a main aim of Oslo", "is Oslo's chief demand". */
final class Aims {
    private static final int REACH = 7;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final Assertions assertions;
    private final ObjectFinder objects;
    private final OnTheTable table;

    Aims(SentenceContext context, Assertions assertions) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.assertions = assertions;
        this.table = context.table();
    }

    /** What the verb of being at token {@code at} says to be whose aim; null for nothing. */
    Assertions.@Nullable Asserted at(int at) {
        boolean is = at > 1 && at + 3 < tokens.size() && isBeing(tokens.get(at));
        Assertions.Asserted stated = is ? behind(at) : null;
        int noun = is && stated == null ? aimBehind(at + 1) : -1;
        if (noun < 0) {
            return stated;
        }
        Optional<Mention> holder = holder(at + 1, noun);
        StatedObject subject = holder.isEmpty() ? null : assertions.subjectOf(at);
        StatedObject aim = subject == null ? null : gained(subject, at);
        return aim != null && isTerms(aim) ? new Assertions.Asserted(holder.get(), Position.Act.DEMANDS, aim) : null;
    }

    /** "Oslo's aim is to have the levy lowered", "its priority is an exemption": the aim stands behind the verb. */
    private Assertions.@Nullable Asserted behind(int be) {
        Optional<Mention> holder = words.in("aim", tokens.get(be - 1)) ? actors.possessorOf(be - 1) : Optional.empty();
        if (holder.isEmpty() || words.in("negation", tokens.get(be + 1))) {
            return null;
        }
        boolean to = tokens.get(be + 1).is("to") && be + 3 < tokens.size();
        int from = to ? be + 2 : be + 1;
        boolean gains = to && (words.in("winning", tokens.get(from)) || words.in("gaining", tokens.get(from)));
        StatedObject aim = objects.clauseFrom(gains ? from + 1 : from);
        return aim != null && isTerms(aim) ? new Assertions.Asserted(holder.get(), Position.Act.DEMANDS, aim) : null;
    }

    /** Notes whose journey the sentence tells, for "an aim of the trip" behind it. */
    void noteTraveller() {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (words.in("sets-out", tokens.get(i)) || words.in("going", tokens.get(i))) {
                actors.subjectOf(i).ifPresent(m -> table.travels(m.side()));
            }
        }
    }

    private boolean isBeing(Token token) {
        return words.in("verdict-be", token) || token.is("remains") || token.is("remained");
    }

    /** The last word of "the main demand", "high on its list"; -1 where something else stands there. */
    private int aimBehind(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            Token token = tokens.get(i);
            if (words.in("aim", token)) {
                return i;
            }
            boolean mark = token.kind() == Token.Kind.PUNCTUATION && !PositionWords.isPossessiveMark(token);
            if (mark || words.in("stop", token) || words.in("preposition", token) && !isListed(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** "high on Oslo's list", "at the top of its list". */
    private boolean isListed(int on) {
        boolean top = tokens.get(on).is("at")
                && on + 2 < tokens.size()
                && tokens.get(on + 2).is("top");
        return top
                || tokens.get(on).is("on")
                || tokens.get(on).is("of") && tokens.get(on - 1).is("top");
    }

    private Optional<Mention> holder(int from, int noun) {
        boolean of = noun + 2 < tokens.size()
                && (tokens.get(noun + 1).is("of") || tokens.get(noun + 1).is("for"));
        if (!of) {
            return actors.possessorOf(noun).filter(m -> m.from() >= from);
        }
        Optional<Mention> owner = actors.startingAt(noun + 2);
        boolean trip = noun + 3 < tokens.size() && words.in("journey", tokens.get(noun + 3));
        String traveller = trip ? table.traveller() : null;
        return owner.isPresent() || traveller == null ? owner : Optional.of(new Mention(noun, noun + 1, traveller));
    }

    /** "winning an exemption": the exemption. */
    private @Nullable StatedObject gained(StatedObject subject, int be) {
        int first = objects.indexAt(subject);
        int from = words.in("coordinating", tokens.get(first)) ? first + 1 : first;
        boolean wins = words.in("winning", tokens.get(from));
        StatedObject aim = wins ? objects.between(from + 1, be) : from > first ? objects.between(from, be) : subject;
        String matter = table.matter();
        return aim != null && matter != null && aim.text().endsWith(" it")
                ? aim.telling(aim.text().substring(0, aim.text().length() - 2) + matter)
                : aim;
    }

    private boolean isTerms(StatedObject aim) {
        int first = objects.indexAt(aim);
        return first < aim.end()
                && tokens.subList(first, aim.end()).stream()
                        .anyMatch(t -> words.isTerm(t) || words.in("result-noun", t) || t.kind() == Token.Kind.NUMBER);
    }
}
