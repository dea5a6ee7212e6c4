package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.Token;

/** What is asked for on the side: the other half of a bargain, a condition, the terms of a deal. */
final class Conditions {
    private final SentenceContext context;
    private final String text;
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Sayings sayings;
    private final Statements statements;

    Conditions(SentenceContext context, Statements statements) {
        this.context = context;
        this.text = context.text();
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.sayings = new Sayings(tokens, words);
        this.statements = statements;
    }

    /** States all that the sentence asks for on the side. */
    void read() {
        conditions();
        bargains();
        returned();
        withheld();
        preconditions();
        terms();
    }

    /** "offered a swap in exchange for a truce" asks for the truce. */
    private void bargains() {
        Position last = statements.last();
        if (last == null || last.act() != Position.Act.OFFERS) {
            return;
        }
        for (int i = Tokens.at(tokens, last.span().start()) + 1; i < tokens.size() - 3; i++) {
            boolean bargain = tokens.get(i).is("in")
                    && (tokens.get(i + 1).is("exchange") || tokens.get(i + 1).is("return"))
                    && tokens.get(i + 2).is("for");
            boolean provided = tokens.get(i).is("provided") || tokens.get(i).is("providing");
            int from = provided ? (tokens.get(i + 1).is("that") ? i + 2 : i + 1) : i + 3;
            if (provided && actors.startingAt(from).isEmpty()) {
                return;
            }
            StatedObject object =
                    !bargain && !provided ? null : provided ? objects.statement(from) : objects.clauseFrom(from);
            if (object != null) {
                statements.state(new Position(
                        object.span(),
                        last.actor(),
                        last.side(),
                        Position.Act.DEMANDS,
                        object.text(),
                        null,
                        last.hearsay(),
                        last.report()));
                return;
            }
        }
    }

    /** "will buy more if the levy is lifted" asks for that. */
    private void returned() {
        Position last = statements.last();
        if (last == null || last.act() != Position.Act.OFFERS) {
            return;
        }
        for (int i = Tokens.at(tokens, last.span().start()) + 1; i < tokens.size() - 3; i++) {
            boolean condition =
                    words.in("on-condition", tokens.get(i)) || tokens.get(i).is("once");
            int done = condition ? passiveAfter(i + 1) : -1;
            StatedObject wish = done < 0 ? null : objects.clauseBeyond(i + 1, done);
            if (wish != null) {
                statements.state(new Position(
                        wish.span(),
                        last.actor(),
                        last.side(),
                        Position.Act.DEMANDS,
                        wish.text(),
                        null,
                        last.hearsay(),
                        last.report()));
                return;
            }
        }
    }

    /** Behind "the levy is lifted", of a levy or limit; -1 where something else begins at {@code from}. */
    private int passiveAfter(int from) {
        boolean term = false;
        for (int i = from; i < Math.min(tokens.size() - 1, from + 8); i++) {
            Token token = tokens.get(i);
            if (words.in("be", token)) {
                return term && words.pair("result", PositionWords.lower(tokens.get(i + 1))) != null ? i + 2 : -1;
            }
            term |= words.isTerm(token);
            if (token.kind() == Token.Kind.PUNCTUATION && !"-$%€£".contains(token.text()) || words.in("stop", token)) {
                return -1;
            }
        }
        return -1;
    }

    /** "Without a quota, Oslo will not sign" asks for the quota. */
    private void withheld() {
        if (statements.last() != null || !tokens.get(0).is("without") || tokens.size() < 6) {
            return;
        }
        StatedObject wish = objects.clauseFrom(1);
        if (wish == null) {
            return;
        }
        int comma = wish.end();
        if (comma + 4 >= tokens.size() || !tokens.get(comma).is(",") || sayings.isIdle(wish)) {
            return;
        }
        Optional<Mention> actor = actors.startingAt(comma + 1);
        int will = actor.isEmpty() ? tokens.size() : actor.get().to();
        boolean refuses = will + 2 < tokens.size()
                && words.in("future", tokens.get(will))
                && words.in("negation", tokens.get(will + 1))
                && words.in("withheld", tokens.get(will + 2));
        if (refuses) {
            statements.state(statements.position(actor.get(), Position.Act.DEMANDS, wish, null));
        }
    }

    /** "will pull back only after the siege has been lifted" asks for that. */
    private void preconditions() {
        for (int i = 1; i < tokens.size() - 4; i++) {
            boolean only = tokens.get(i).is("only") && words.in("precondition", tokens.get(i + 1));
            boolean bargain = tokens.get(i).is("only")
                    && tokens.get(i + 1).is("in")
                    && (tokens.get(i + 2).is("return") || tokens.get(i + 2).is("exchange"))
                    && tokens.get(i + 3).is("for");
            if (bargain && statements.last() == null) {
                StatedObject price = objects.clauseFrom(i + 4);
                Optional<Mention> asks = actors.actingBefore(i);
                if (price != null && asks.isPresent()) {
                    statements.state(statements.position(asks.get(), Position.Act.DEMANDS, price, null));
                }
                return;
            }
            if (!only) {
                continue;
            }
            Position last = statements.last();
            Optional<Mention> actor = ofThing(i) ? Optional.empty() : actors.actingBefore(i);
            StatedObject wish = actor.isEmpty() ? null : objects.clauseBeyond(i + 2, Math.min(i + 6, tokens.size()));
            boolean own = wish != null
                    && actors.startingAt(i + 2)
                            .filter(m -> Actors.same(m, actor.get()))
                            .isPresent();
            boolean known = last != null && wish != null && last.act() == Position.Act.DEMANDS;
            if (wish != null && !own && !known) {
                statements.state(statements.position(actor.get(), Position.Act.DEMANDS, wish, null));
            }
            return;
        }
    }

    /** "a policy, which works only if": a thing's condition, asked by nobody. */
    private boolean ofThing(int only) {
        for (int i = only - 1; i > Math.max(0, only - 5); i--) {
            if (tokens.get(i).is("which") || tokens.get(i).is("that")) {
                return true;
            }
        }
        return false;
    }

    /** What the sides have taken on, where the sentence tells the terms of a deal and nothing else is read in it. */
    private void terms() {
        if (statements.last() != null) {
            return;
        }
        for (DealTerms.Term term : new DealTerms(context).all()) {
            statements.state(
                    statements.position(term.actor(), Position.Act.AGREES, term.object(), Position.Strength.AGREED));
        }
    }

    /** "will strike unless the company raises its offer" asks the company to raise it. */
    private void conditions() {
        Position last = statements.last();
        if (last == null || !words.in("pressing-act", last.act().name().toLowerCase(Locale.ROOT))) {
            return;
        }
        for (int i = Tokens.at(tokens, last.span().end()); i < tokens.size() - 3; i++) {
            Optional<Mention> other = tokens.get(i).is("unless") ? actors.startingAt(i + 1) : Optional.empty();
            if (other.isPresent() && !other.get().side().equals(last.side())) {
                condition(last, other.get());
                return;
            }
        }
    }

    private void condition(Position pressing, Mention other) {
        int verb = other.to();
        if (verb >= tokens.size()
                || words.in("auxiliary", tokens.get(verb))
                || !PositionWords.lower(tokens.get(verb)).endsWith("s")) {
            return;
        }
        StatedObject rest = objects.clauseFrom(verb);
        if (rest == null) {
            return;
        }
        int split = rest.text().indexOf(' ');
        Span named = new Span(
                tokens.get(other.from()).span().start(),
                tokens.get(other.to() - 1).span().end());
        String object = named.of(text).replaceAll("\\s+", " ") + " to "
                + sayings.base(PositionWords.lower(tokens.get(verb)))
                + (split < 0 ? "" : rest.text().substring(split));
        statements.state(new Position(
                new Span(named.start(), rest.span().end()),
                pressing.actor(),
                pressing.side(),
                Position.Act.DEMANDS,
                object,
                null,
                pressing.hearsay(),
                pressing.report()));
    }

    /** A threat or an offer with the condition it is made on: "close the ports if the quota stays". */
    String withCondition(Position.Act act, StatedObject object, String told) {
        boolean agreed = act == Position.Act.AGREES || act == Position.Act.DEMANDS;
        boolean conditional = agreed || act == Position.Act.THREATENS || act == Position.Act.OFFERS;
        int at = object.end();
        int condition = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        boolean behind = conditional
                && condition + 2 < tokens.size()
                && words.in(agreed ? "before-then" : "on-condition", tokens.get(condition));
        if (!behind) {
            return act == Position.Act.THREATENS ? withOpening(object, told) : told;
        }
        int sure = condition + 1;
        while (sure < Math.min(condition + 4, tokens.size()) && tokens.get(sure).kind() != Token.Kind.PUNCTUATION) {
            sure++;
        }
        StatedObject clause = objects.clauseBeyond(condition, sure);
        if (clause == null) {
            return told;
        }
        boolean passive = clause.end() + 2 < tokens.size()
                && words.in("verdict-be", tokens.get(clause.end())); // "if the duty on cod is lowered"
        StatedObject whole = passive ? objects.clauseBeyond(condition, clause.end() + 2) : null;
        return told + " "
                + (whole == null ? clause.text() : whole.span().of(text).replaceAll("\\s+", " "));
    }

    /** "Should Oslo fail to pay, Reykjavik may raise the rate": the condition that the sentence opens with. */
    private String withOpening(StatedObject object, String told) {
        boolean opens = tokens.get(0).is("should")
                || tokens.get(0).is("if")
                || tokens.get(0).is("unless");
        StatedObject condition = opens ? objects.clauseBeyond(0, Math.min(4, tokens.size())) : null;
        if (condition == null
                || condition.end() >= tokens.size()
                || !tokens.get(condition.end()).is(",")
                || condition.span().end() >= object.span().start()) {
            return told;
        }
        String opener = tokens.get(0).text();
        boolean asPrinted = condition.text().startsWith(opener);
        return asPrinted ? told + " " + tokens.get(0).lower() + condition.text().substring(opener.length()) : told;
    }
}
