package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** What somebody says that he would do: threats, and hints at an offer. */
final class Warnings {
    private static final int INSERTED = 8;
    private static final int SECOND = 26;
    private static final int FREED = 6;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Predicates predicates;

    Warnings(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.predicates = new Predicates(tokens, words);
    }

    /** "warned it would restrict exports", "payments will stop, warned Osei". */
    Stated warned(int at, int after) {
        Optional<Mention> inverted = actors.startingAt(after);
        Optional<Mention> actor = inverted.isPresent() && beforeComma(inverted.get()) ? inverted : actors.subjectOf(at);
        int from =
                actor.equals(inverted) && inverted.isPresent() ? inverted.get().to() + 1 : after;
        Stated first = actor.isEmpty() ? Stated.NOTHING : warned(actor.get(), at, after, from);
        int second = first.actor() == null && actor.isPresent() ? secondClause(after) : -1;
        return second < 0 ? first : warned(actor.get(), at, after, second);
    }

    /** "said the deal holds, and that the rate will rise if": where the second "that" stands; -1 for none. */
    private int secondClause(int from) {
        for (int i = from + 3; i < Math.min(tokens.size() - 4, from + SECOND); i++) {
            if (tokens.get(i).is("and") && tokens.get(i + 1).is("that")) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "Oslo's warning that it would close its ports". */
    Stated warnedBy(Mention actor, int at, int after) {
        boolean that = after + 3 < tokens.size() && tokens.get(after).is("that");
        boolean own = that && words.in("pronoun", tokens.get(after + 1)) && words.in("future", tokens.get(after + 2));
        if (own && words.in("punitive", tokens.get(after + 3)) || own && words.in("charging", tokens.get(after + 3))) {
            StatedObject object = objects.clauseFrom(after + 3); // "it" is whoever warns
            return object == null ? Stated.NOTHING : new Stated(actor, List.of(object), object.end(), false);
        }
        return that ? warned(actor, at, after, after) : Stated.NOTHING;
    }

    /** "Any duty they raise will be piled on top, Lund warned, though": what is warned of goes before. */
    private Stated beforehand(Mention actor, int at) {
        int comma = actor.from() - 1;
        while (comma > 2
                && actor.from() - comma < INSERTED
                && !tokens.get(comma).is(",")) {
            comma--;
        }
        boolean fronted = comma > 2 && tokens.get(comma).is(",") && actor.to() <= at;
        int from = comma;
        while (fronted && from > 0 && !".;:“\"".contains(tokens.get(from - 1).text())) {
            from--;
        }
        StatedObject object = fronted ? objects.between(from, comma) : null;
        boolean own = fronted
                && actors.startingAt(from).filter(m -> Actors.same(m, actor)).isPresent();
        return object != null && !own && (isPutTo(from, comma) || isThreat(from, comma))
                ? new Stated(actor, List.of(object), at + 1, false)
                : Stated.NOTHING;
    }

    /** "will be piled on top": put to whoever is meant, without a rate. */
    private boolean isThreat(int from, int end) {
        for (int i = from + 1; i < end - 2; i++) {
            boolean put = words.in("future", tokens.get(i))
                    && tokens.get(i + 1).is("be")
                    && words.in("put-to", tokens.get(i + 2));
            if (put) {
                return tokens.subList(from, i).stream().anyMatch(t -> words.in("harm", t));
            }
        }
        return false;
    }

    private Stated warned(Mention actor, int at, int after, int start) {
        int from = start;
        if (start == after
                && after < tokens.size()
                && (tokens.get(after).is(",") || tokens.get(after).is("."))) {
            Stated before = beforehand(actor, at);
            if (before.actor() != null || tokens.get(after).is(".")) {
                return before;
            }
        }
        for (int i = from; i < Math.min(tokens.size() - 1, from + 14); i++) {
            if (tokens.get(i).is("that") && from == after) {
                from = i;
            }
            Stated looming = looming(actor, from, i);
            if (looming.actor() != null) {
                return looming;
            }
            if (words.in("future", tokens.get(i))) {
                return warning(actor, from, i);
            }
            boolean inserted = tokens.get(i).is(",") && at > 0 && wasOpened(at);
            if (inserted && from == after) {
                from = i + 1; // "should it fail, he said, the rate will rise"
            } else if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return Stated.NOTHING;
            }
        }
        return Stated.NOTHING;
    }

    private boolean wasOpened(int at) {
        for (int i = at - 1; i > Math.max(0, at - INSERTED); i--) {
            if (tokens.get(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "signalled that it could open its ports". */
    Stated hinted(int at, int after) {
        int first = after < tokens.size() && tokens.get(after).is("that") ? after + 1 : after;
        Optional<Mention> actor = actors.subjectOf(at);
        Optional<Mention> subject = actors.startingAt(first);
        boolean own = actor.isPresent() && subject.isPresent() && Actors.same(subject.get(), actor.get());
        if (!own
                || subject.get().to() + 2 >= tokens.size()
                || !words.in("possible", tokens.get(subject.get().to()))) {
            return Stated.NOTHING;
        }
        int verb = subject.get().to() + 1;
        boolean gives = words.in("base-verb", tokens.get(verb)) || words.in("giving-verb", tokens.get(verb));
        StatedObject object = gives ? objects.clauseFrom(verb) : null;
        return object == null ? Stated.NOTHING : new Stated(actor.get(), List.of(object), object.end(), false);
    }

    /** "said that she might let the pact lapse": no more than considered. */
    Stated mused(int at, int after) {
        int first = after < tokens.size() && tokens.get(after).is("that") ? after + 1 : after;
        Optional<Mention> actor = actors.subjectOf(at);
        Optional<Mention> subject = actors.startingAt(first);
        boolean own = actor.isPresent() && subject.isPresent() && Actors.same(subject.get(), actor.get());
        if (!own || subject.get().to() + 2 >= tokens.size()) {
            return Stated.NOTHING;
        }
        int verb = subject.get().to() + 1;
        boolean acts = words.in("perhaps", tokens.get(verb - 1))
                && (words.in("base-verb", tokens.get(verb))
                        || words.in("giving-verb", tokens.get(verb))
                        || words.in("deal-verb", tokens.get(verb)));
        StatedObject object = acts && !punitive(verb) ? objects.clauseFrom(verb) : null;
        return object == null ? Stated.NOTHING : new Stated(actor.get(), List.of(object), object.end(), false);
    }

    private boolean punitive(int verb) {
        StatedObject deed = objects.clauseFrom(verb);
        return deed != null && punishes(deed);
    }

    /** "the rate will snap back to 25 percent if": a levy, and a verb of rising behind the "will". */
    private boolean climbs(int first, int future) {
        boolean levy = false;
        for (int i = first; i < future; i++) {
            levy |= words.in("harm", tokens.get(i));
        }
        int verb = quoted(future + 1) && future + 2 < tokens.size() ? future + 2 : future + 1;
        boolean on = tokens.get(verb).is("go")
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).is("on");
        return levy && !on && words.in("climbing", tokens.get(verb)) && predicates.conditional(future);
    }

    private boolean quoted(int at) {
        return "\"“".contains(tokens.get(at).text());
    }

    private boolean beforeComma(Mention mention) {
        return mention.to() < tokens.size() && tokens.get(mention.to()).is(",");
    }

    /** "warned that Oslo could see duties go up if", "that Oslo could expect to be charged 25 percent": what others may suffer. */
    private Stated looming(Mention actor, int from, int may) {
        int first = tokens.get(from).is("that") ? from + 1 : from;
        Optional<Mention> subject = actors.startingAt(first).filter(m -> m.to() == may && !Actors.same(m, actor));
        if (subject.isEmpty() || !words.in("possible", tokens.get(may)) || may + 3 >= tokens.size()) {
            return Stated.NOTHING;
        }
        boolean sees =
                words.in("to-bear", tokens.get(may + 1)) || tokens.get(may + 1).is("see");
        boolean expects = tokens.get(may + 1).is("expect")
                && tokens.subList(may + 2, Math.min(tokens.size(), may + 5)).stream()
                        .anyMatch(t -> words.in("put-to", t));
        StatedObject object = sees || expects ? objects.clauseBeyond(first, may + 2) : null;
        return object == null || !harms(object) && !expects
                ? Stated.NOTHING
                : new Stated(actor, List.of(object), object.end(), false);
    }

    private Stated warning(Mention actor, int from, int future) {
        int first = tokens.get(from).is("that") ? from + 1 : from;
        Optional<Mention> subject = actors.startingAt(first);
        boolean told = words.in("pronoun", tokens.get(first)) && toldAnother(actor, from); // "told Oslo it would face"
        boolean own = !told
                && subject.isPresent()
                && Actors.same(subject.get(), actor)
                && subject.get().to() == future;
        boolean not = tokens.get(future + 1).is("not") && future + 2 < tokens.size();
        int verb = not ? future + 2 : future + 1;
        boolean passive = tokens.get(verb).is("be");
        if (!own && !not && climbs(first, future)) {
            StatedObject rise = objects.clauseBeyond(first, verb + 1);
            return rise == null ? Stated.NOTHING : new Stated(actor, List.of(rise), rise.end(), false);
        }
        boolean others = subject.isPresent() && !Actors.same(subject.get(), actor) && tellsAnother(actor, from);
        boolean bears = !own && words.in("to-bear", tokens.get(verb)) && tellsAnother(actor, from);
        boolean putTo = bears || passive && words.in("put-to", tokens.get(Math.min(verb + 1, tokens.size() - 1)));
        if (putTo && words.in("owner", tokens.get(first)) && !tellsAnother(actor, from)) {
            return Stated.NOTHING; // "Oslo said its fish would be taxed": what others do to it
        }
        if (!own && !bears && !(passive && (subject.isEmpty() || putTo && others))) {
            return Stated.NOTHING;
        }
        if (own && !not && !words.in("punitive", tokens.get(verb)) && !words.in("charging", tokens.get(verb))) {
            return Stated.NOTHING;
        }
        StatedObject object = own ? objects.clauseFrom(future + 1) : objects.clauseBeyond(first, verb + 1);
        return object == null ? Stated.NOTHING : new Stated(actor, List.of(object), object.end(), false);
    }

    /** "told Oslo it": who is told stands right before. */
    private boolean toldAnother(Mention actor, int from) {
        return actors.mentions().stream()
                .anyMatch(m -> m.to() == from && m.from() >= actor.to() && !Actors.same(m, actor) && !m.describes());
    }

    /** "told Oslo in a letter that its fish": somebody else's. */
    private boolean tellsAnother(Mention actor, int from) {
        return actors.mentions().stream()
                .anyMatch(m -> m.from() >= actor.to() && m.to() <= from && !Actors.same(m, actor) && !m.describes());
    }

    /** "would raise duties" is a threat whoever says so, "would raise a glass" is none. */
    boolean punishes(StatedObject object) {
        int first = objects.indexAt(object);
        for (int i = first + 1; i < object.end() - 1; i++) {
            if (words.in("future", tokens.get(i)) && climbs(first, i)) {
                return true;
            }
        }
        if (isPutTo(first, object.end()) || isLooming(first, object.end())) {
            return true;
        }
        Token verb = tokens.get(first);
        return (words.in("punitive", verb) || words.in("charging", verb)) && harms(object);
    }

    private boolean isLooming(int first, int end) {
        for (int i = first + 1; i < end - 2; i++) {
            if (words.in("possible", tokens.get(i))) {
                return tokens.get(i + 1).is("see")
                        || tokens.get(i + 1).is("expect")
                        || words.in("to-bear", tokens.get(i + 1));
            }
        }
        return false;
    }

    /** "goods from Oslo will be charged 25 percent": put to another side. */
    private boolean isPutTo(int first, int end) {
        for (int i = first + 1; i + 3 < end; i++) {
            if (words.in("future", tokens.get(i)) && words.in("to-bear", tokens.get(i + 1))) {
                return tokens.subList(i + 2, end).stream().anyMatch(t -> words.in("harm", t));
            }
            if (words.in("future", tokens.get(i)) && tokens.get(i + 1).is("be")) {
                return words.in("put-to", tokens.get(i + 2))
                        && tokens.subList(i + 3, end).stream()
                                .anyMatch(t -> Character.isDigit(t.text().charAt(0)) || words.in("harm", t));
            }
        }
        return false;
    }

    /** "would scrap its duties if": a levy that ends is no threat. */
    boolean frees(StatedObject object) {
        int verb = objects.indexAt(object);
        boolean levy = false;
        for (int i = verb + 1; i < Math.min(object.end(), verb + FREED); i++) {
            if (words.in("preposition", tokens.get(i))) {
                break;
            }
            levy |= words.in("matter", tokens.get(i));
        }
        return levy && words.in("giving-verb", tokens.get(verb)) && !words.in("rising", tokens.get(verb));
    }

    /** "raised the duty on fish" bears on it, "raised the idea of leaving the duty" does not. */
    boolean isHarm(StatedObject object) {
        for (int i = objects.indexAt(object); i < object.end() && !words.in("preposition", tokens.get(i)); i++) {
            if (words.in("stoppage", tokens.get(i))) {
                return false;
            }
            if (words.in("harm", tokens.get(i)) || words.in("matter", tokens.get(i))) {
                return !onHold(object);
            }
        }
        return false;
    }

    /** "put the duties on hold". */
    private boolean onHold(StatedObject object) {
        return object.text().contains(" on hold") || object.text().contains(" on the table");
    }

    /** "warned of strikes" threatens; "warned of poor harvests" does not. */
    boolean harms(StatedObject object) {
        for (int i = objects.indexAt(object); i < object.end(); i++) {
            if (words.in("harm", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }
}
