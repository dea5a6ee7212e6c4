package org.parley.claims.positions;

import java.util.List;
import java.util.Optional;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** What somebody says that he would do: threats, and hints at an offer. */
final class Warnings {
    private static final int INSERTED = 8;
    private static final int SECOND = 26;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Harms harms;

    Warnings(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.harms = new Harms(context);
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
        return object != null && !own && (harms.isPutTo(from, comma) || harms.isPutOn(from, comma))
                ? new Stated(actor, List.of(object), at + 1, false)
                : Stated.NOTHING;
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
        return deed != null && harms.punishes(deed);
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
        return object == null || !harms.harms(object) && !expects
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
        if (!own && !not && harms.climbs(first, future)) {
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
}
