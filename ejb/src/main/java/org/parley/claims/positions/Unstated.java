package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Tells triggers that state nothing with the object they have: "called off the strike" calls for nothing. */
final class Unstated {
    private static final int CLAUSE = 12;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Sayings sayings;
    private final Gaps gaps;
    private final Harms harms;

    Unstated(SentenceContext context, Sayings sayings, Gaps gaps) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.sayings = sayings;
        this.gaps = gaps;
        this.harms = new Harms(context);
    }

    /** Whether {@code trigger} at {@code at}, whose words end before {@code after}, states nothing about {@code object}. */
    boolean at(Trigger trigger, int at, int after, StatedObject object) {
        int first = objects.indexAt(object);
        boolean party = actors.startingAt(first).isPresent();
        return ofDeal(at)
                || trigger.takes("thing") && party
                || trigger.takes("party") && !party
                || trigger.words().get(0).startsWith("grant")
                        && words.in("pronoun", tokens.get(first)) // "granted them 90 days"
                || trigger.takes("modal") && needsItself(at, object)
                || trigger.takes("stoppage") && (pointed(after) || !sayings.isStoppage(object))
                || trigger.takes("talks") && !sayings.isTalks(object)
                || trigger.takes("dealt") && !dealt(object) && !(signed(at) && harms.isHarm(object))
                || trigger.takes("proposes") && isHit(object)
                || trigger.takes("lends") && !gives(first)
                || trigger.takes("holds") && claims(first)
                || comes(at) && !brings(first, object.end())
                || words.in("handed", tokens.get(object.end() - 1)) // "held out his hand"
                || trigger.takes("obj-to") && directs(at, first);
    }

    /** "is coming with an aide": no offer. */
    private boolean comes(int at) {
        return words.in("coming", tokens.get(at)) && tokens.get(at + 1).is("with");
    }

    private boolean brings(int from, int to) {
        return sayings.hasTerms(from, to)
                || tokens.subList(from, to).stream().anyMatch(t -> words.in("brought-thing", t));
    }

    /** "instructed ministers to work out support": an order at home. */
    private boolean directs(int at, int first) {
        int whom = words.in("article", tokens.get(first)) || words.in("owner", tokens.get(first)) ? first + 1 : first;
        return words.in("directing", tokens.get(at)) && words.in("own-staff", tokens.get(whom));
    }

    /** "The deal calls for": what has been taken on, not asked for. */
    private boolean ofDeal(int at) {
        return at > 0 && words.in("binding", tokens.get(at)) && words.in("deal-noun", tokens.get(at - 1));
    }

    /** "called off the strike", "called the strike unfair". */
    private boolean pointed(int after) {
        return words.in("particle", tokens.get(after)) || tokens.get(after).is("the");
    }

    private boolean gives(int verb) {
        return verb < tokens.size() && words.in("giving-verb", tokens.get(verb));
    }

    /** "Oslo said that it had to protect its farmers", "that talks had to go on": nobody else has to. */
    private boolean needsItself(int at, StatedObject object) {
        int first = objects.indexAt(object);
        boolean needs = false;
        for (int i = first; i < object.end() - 1; i++) {
            if (words.in("modal", tokens.get(i))) {
                return false;
            }
            needs |= words.in("needing", tokens.get(i)) && tokens.get(i + 1).is("to");
        }
        Optional<Mention> who = actors.startingAt(first);
        Optional<Mention> speaker = actors.subjectOf(at);
        return needs && (who.isEmpty() || speaker.isEmpty() || Actors.same(who.get(), speaker.get()));
    }

    /** "suggested that Oslo could be hit with a duty" offers nothing. */
    private boolean isHit(StatedObject object) {
        int first = objects.indexAt(object);
        return first > 0
                && tokens.get(first - 1).is("that")
                && tokens.subList(first, object.end()).stream()
                        .anyMatch(t -> words.in("hit", t) || words.in("faces", t));
    }

    /** "lowered the duty in return": what is done to a levy belongs to a deal. */
    private boolean dealt(StatedObject object) {
        int first = objects.indexAt(object);
        boolean infinitive = first > 1 && tokens.get(first - 2).is("to");
        return !infinitive
                && harms.isHarm(object)
                && (gaps.dealTold()
                        || tokens.stream().anyMatch(token -> words.in("deal-noun", token) || token.is("return")));
    }

    /** "signed an order lowering the duty", "to cut the duty": what a paper does that has been signed. */
    private boolean signed(int at) {
        int paper = at > 1 && tokens.get(at - 1).is("to") ? at - 2 : at - 1;
        for (int i = paper - 1; paper > 1 && words.in("paper", tokens.get(paper)) && i >= Math.max(0, paper - 4); i--) {
            if (words.in("signs", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "insists that the levies are unfair", "that its farmers will not pay": what is, or will be, not what ought to be. */
    private boolean claims(int from) {
        if (from == 0 || !tokens.get(from - 1).is("that")) {
            return false;
        }
        for (int i = from; i < Math.min(tokens.size() - 1, from + CLAUSE); i++) {
            Token token = tokens.get(i);
            if (words.in("modal", token) || token.is("be") || words.in("base-verb", token)) {
                return false;
            }
            boolean done =
                    (token.is("have") || token.is("has")) && tokens.get(i + 1).is("been");
            if (words.in("be-finite", token) || words.in("future", token) || done) {
                return true;
            }
        }
        return false;
    }
}
