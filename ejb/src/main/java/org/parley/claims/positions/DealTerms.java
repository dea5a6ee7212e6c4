package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** What each side has taken on in a deal: "Under the truce, Norway will lift the levy and Iceland opens its ports." */
final class DealTerms {
    private static final int HEAD = 7;
    private static final int COMMA = 16;
    private static final int TAIL = 4;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final OnTheTable table;

    DealTerms(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.table = context.table();
    }

    /**
     * One thing a side has taken on.
     *
     * @param actor who
     * @param object what
     */
    record Term(Mention actor, StatedObject object) {}

    /** The terms that the sentence tells; none where it does not speak of a deal. */
    List<Term> all() {
        List<Term> terms = new ArrayList<>();
        boolean told = !ofDeal();
        for (Mention mention : actors.mentions()) {
            int task = bound(mention);
            StatedObject taken = task < 0 ? null : objects.clauseFrom(task);
            if (taken != null) {
                terms.add(new Term(mention, taken));
            }
        }
        called().ifPresent(terms::add);
        if (!terms.isEmpty() || told && !table.dealTold() && !inReturn()) {
            return terms;
        }
        for (Mention mention : actors.mentions()) {
            int verb = predicate(mention);
            StatedObject object = verb < 0 ? null : upToNext(verb, objects.clauseFrom(verb));
            if (object != null && object.end() > verb + 1 && (!told || isTerm(verb, object))) {
                terms.add(new Term(mention, object));
            }
        }
        if (terms.isEmpty() && !told) {
            ofAll().ifPresent(terms::add);
        }
        return terms;
    }

    /** "Under the deal, most goods are to pay a duty of 15 percent": taken on by both. */
    private Optional<Term> ofAll() {
        int comma = 1;
        while (comma < Math.min(tokens.size() - 4, COMMA) && !tokens.get(comma).is(",")) {
            comma++;
        }
        if (!tokens.get(comma).is(",") || !tokens.get(0).is("under")) {
            return Optional.empty();
        }
        int verb = -1;
        boolean levy = false;
        for (int i = comma + 2; i < Math.min(tokens.size() - 2, comma + COMMA) && verb < 0; i++) {
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION || words.in("stop", tokens.get(i))) {
                return Optional.empty();
            }
            boolean ordered = words.in("be", tokens.get(i)) && tokens.get(i + 1).is("to");
            verb = words.in("future", tokens.get(i)) ? i + 1 : ordered ? i + 2 : -1;
        }
        for (int i = comma; verb > 0 && i < Math.min(tokens.size(), verb + COMMA); i++) {
            levy |= words.in("matter", tokens.get(i)) || words.isTerm(tokens.get(i));
        }
        StatedObject object = levy ? objects.clauseBeyond(comma + 1, verb + 1) : null;
        return object == null ? Optional.empty() : actors.both(comma + 1).map(all -> new Term(all, object));
    }

    /** In the sentences after a deal was told: something given, with a sum or a measure in it. */
    private boolean isTerm(int verb, StatedObject object) {
        String word = PositionWords.lower(tokens.get(verb));
        boolean gives = words.in("deal-verb", word)
                || (word.endsWith("s") && words.in("deal-verb", word.substring(0, word.length() - 1)));
        boolean sum = false;
        for (int i = verb + 1; i < object.end(); i++) {
            sum |= words.in("money-sign", tokens.get(i))
                    || words.in("harm", tokens.get(i))
                    || words.in("market", tokens.get(i))
                    || tokens.get(i).text().startsWith("$")
                    || tokens.get(i).text().startsWith("€");
        }
        return gives && sum;
    }

    private @Nullable StatedObject upToNext(int verb, @Nullable StatedObject object) {
        for (Mention mention : actors.mentions()) {
            boolean inside = object != null && mention.from() > verb && mention.to() < object.end();
            if (inside && predicate(mention) > 0) {
                int and = mention.from() - 1;
                while (and > verb
                        && !tokens.get(and).is("and")
                        && !tokens.get(and).is("while")) {
                    and--;
                }
                return objects.between(verb, and);
            }
        }
        return object;
    }

    /** "Under the deal", "Under the terms he described", "as part of the accord", "In return". */
    private boolean ofDeal() {
        if (tokens.size() < HEAD) {
            return false;
        }
        if (tokens.get(0).is("in")) {
            return tokens.get(1).is("return") || tokens.get(1).is("exchange");
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean part = i > 1 && tokens.get(i).is("of") && tokens.get(i - 1).is("part");
            if ((part || tokens.get(i).is("under")) && dealWithin(i + 1, i == 0 ? HEAD : TAIL)) {
                return true;
            }
        }
        return false;
    }

    /** "It calls for $9 billion of investment under Norwegian control": taken on by the other side. */
    private Optional<Term> called() {
        int verb = 1;
        while (verb < Math.min(tokens.size() - 3, HEAD) && !words.in("binding", tokens.get(verb))) {
            verb++;
        }
        boolean binds = verb + 3 < tokens.size()
                && words.in("binding", tokens.get(verb))
                && tokens.get(verb + 1).is("for");
        boolean deal = binds
                && (words.in("deal-noun", tokens.get(verb - 1)) || tokens.get(0).is("it") && table.dealTold());
        StatedObject object = deal ? objects.clauseFrom(verb + 2) : null;
        if (object == null || !isInvestment(verb + 2, object.end())) {
            return Optional.empty();
        }
        int calls = verb;
        return actors.mentions().stream()
                .filter(m -> m.from() > calls && m.to() <= object.end())
                .findFirst()
                .flatMap(actors::opposite)
                .map(m -> new Term(m, object));
    }

    private boolean isInvestment(int from, int to) {
        List<Token> told = tokens.subList(from, to);
        return told.stream().anyMatch(t -> words.in("money-sign", t) || t.is("$"))
                && told.stream().anyMatch(t -> words.in("put-in", t));
    }

    /** "buys gas for $9 billion in exchange". */
    private boolean inReturn() {
        return new Predicates(tokens, words).inReturn();
    }

    private boolean dealWithin(int from, int reach) {
        for (int i = from; i < Math.min(tokens.size(), from + reach); i++) {
            if (words.in("deal-noun", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The deal calls for Norway to open its ports": where the task begins; -1 where no deal binds the party. */
    private int bound(Mention mention) {
        int before = mention.from() - 1;
        while (before > 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        int verb = before > 0 && words.in("joins-noun", tokens.get(before)) ? before - 1 : before;
        boolean deal = verb > 0 && words.in("binding", tokens.get(verb)) && words.in("deal-noun", tokens.get(verb - 1));
        boolean task =
                mention.to() + 2 < tokens.size() && tokens.get(mention.to()).is("to");
        return deal && task ? mention.to() + 1 : -1;
    }

    /** Where the verb stands whose subject is the mention: "will lift", "lifts"; -1 where there is none. */
    private int predicate(Mention mention) {
        int next = mention.to();
        if (mention.describes() || next + 1 >= tokens.size() || !opensClause(mention.from())) {
            return -1;
        }
        int to = words.in("skip", tokens.get(next + 1)) ? next + 2 : next + 1; // "is also to lift"
        if (words.in("be", tokens.get(next))
                && to + 2 < tokens.size()
                && tokens.get(to).is("to")) {
            return words.in("deal-verb", tokens.get(to + 1)) ? to + 1 : -1;
        }
        boolean offered = tokens.get(next).is("would") && !table.dealTold() && inReturn();
        if (offered || tokens.get(next).is("could")) {
            return -1; // what might be done has not been taken on
        }
        if (words.in("future", tokens.get(next))) {
            Token verb = tokens.get(next + 1);
            boolean meets = words.in("encounter-verb", verb) && !isTraded(next + 2);
            return words.in("negation", verb) || meets || verb.is("be") ? -1 : next + 1;
        }
        String word = PositionWords.lower(tokens.get(next));
        boolean present = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return present && !words.in("be", word) && !words.in("finite", word) && !words.in("speech", word) ? next : -1;
    }

    /** "resume exports of", "have access to": goods and markets, no talks. */
    private boolean isTraded(int from) {
        return from < tokens.size() && words.in("market", tokens.get(from));
    }

    private boolean opensClause(int from) {
        int before = from - 1;
        while (before > 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        return before < HEAD
                || tokens.get(before).is(",")
                || tokens.get(before).is("and")
                || tokens.get(before).is("while");
    }
}
