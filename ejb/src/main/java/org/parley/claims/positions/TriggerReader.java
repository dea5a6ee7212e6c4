package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Token;

/** Reads what one trigger of a sentence states: who, and about what. */
final class TriggerReader {
    private static final int LED = 5;

    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Sayings sayings;
    private final Predicates predicates;
    private final Holders holders;
    private final ObjectsOfActors given;
    private final Gaps gaps;
    private final Warnings warnings;
    private final Harms harms;
    private final Unstated unstated;

    TriggerReader(SentenceContext context, Gaps gaps) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.gaps = gaps;
        this.sayings = new Sayings(tokens, words);
        this.predicates = new Predicates(tokens, words);
        this.holders = new Holders(tokens, words, actors, predicates);
        this.given = new ObjectsOfActors(tokens, words, actors, objects);
        this.warnings = new Warnings(context);
        this.harms = new Harms(context);
        this.unstated = new Unstated(context, sayings, gaps);
    }

    /** What {@code trigger} states at token {@code at}; nothing where actor or object is not sure. */
    Stated stated(Trigger trigger, int at) {
        int after = at + trigger.words().size();
        boolean verb = trigger.wordClass() == Trigger.WordClass.VERB;
        boolean noun = trigger.wordClass() == Trigger.WordClass.NOUN;
        if (trigger.takes("base") && after < tokens.size() && words.in("ceasing", tokens.get(after))) {
            return Stated.NOTHING; // "will not stop demanding"
        }
        if (!fits(trigger, at)) {
            Stated agreed = agreedByAll(trigger, at, after);
            return agreed.actor() == null && verb ? gaps.passive(trigger, at, after) : agreed;
        }
        if (trigger.takes("warned")) {
            Stated warned = noun
                    ? holders.actor(trigger, at, after)
                            .map(m -> warnings.warnedBy(m, at, after))
                            .orElse(Stated.NOTHING)
                    : warnings.warned(at, after);
            boolean idle = trigger.takes("harm") && warned.about().stream().noneMatch(harms::punishes);
            return idle ? Stated.NOTHING : warned;
        }
        if (trigger.takes("hints")) {
            return warnings.hinted(at, after);
        }
        if (trigger.takes("mused")) {
            return warnings.mused(at, after);
        }
        if (trigger.takes("other")) {
            return given.hoped(at, after);
        }
        if (trigger.takes("gives")) {
            return given(at, after);
        }
        if (trigger.takes("colon")) {
            return spelledOut(trigger, at, after);
        }
        if (trigger.takes("owned")) {
            return owned(at, after);
        }
        if (predicates.isDenied(at)) {
            return Stated.SILENT;
        }
        List<StatedObject> stated = trigger.takes("walks")
                ? walkedOut(after)
                : objects.after(trigger, noun ? holders.behindLink(after) : after);
        if (stated.isEmpty()) {
            return verb ? gaps.gapped(trigger, at, after) : Stated.NOTHING;
        }
        return about(trigger, at, after, stated);
    }

    private boolean fits(Trigger trigger, int at) {
        return switch (trigger.wordClass()) {
            case VERB -> predicates.isVerb(trigger, at);
            case NOUN ->
                !predicates.isPossible(at)
                        && !words.in("modal", tokens.get(Math.max(0, at - 1)))
                        && !(at > 1 && tokens.get(at - 1).is("or") && predicates.isOpenQuestion(at - 1));
            case ADJ -> predicates.followsBe(at);
        };
    }

    /** "It was agreed to": by all. */
    private Stated agreedByAll(Trigger trigger, int at, int after) {
        boolean agrees = trigger.takes("fronted") && trigger.act() == Position.Act.AGREES;
        Optional<Mention> all = agrees ? actors.nobodyBut(at) : Optional.empty();
        List<StatedObject> agreed = all.isPresent() ? objects.after(trigger, after) : List.of();
        return agreed.isEmpty()
                ? Stated.NOTHING
                : new Stated(all.get(), agreed, agreed.get(agreed.size() - 1).end(), false);
    }

    /** "would lift the levy if": what a side would do on a condition is offered. */
    private Stated given(int at, int after) {
        boolean able = words.in("able", tokens.get(at));
        boolean gives = (able
                        ? predicates.onTerms()
                        : predicates.conditional(at) || predicates.inReturn() || predicates.bargains(at))
                && gives(after);
        Optional<Mention> giver = gives ? actors.subjectOf(at) : Optional.empty();
        StatedObject gift = giver.isPresent() ? objects.clauseFrom(after) : null;
        boolean levied = gift != null && words.in("rising", tokens.get(after)) && harms.isHarm(gift);
        return gift == null || levied ? Stated.NOTHING : new Stated(giver.get(), List.of(gift), gift.end(), false);
    }

    private boolean gives(int verb) {
        return verb < tokens.size() && words.in("giving-verb", tokens.get(verb));
    }

    /** What {@code trigger} states about the objects that follow it. */
    private Stated about(Trigger trigger, int at, int after, List<StatedObject> stated) {
        if (stated.size() == 1 && words.pair("result", stated.get(0).text().toLowerCase(Locale.ROOT)) != null) {
            return gaps.fulfilled(at, stated.get(0));
        }
        if (unstated.at(trigger, at, after, stated.get(0))) {
            return Stated.NOTHING;
        }
        Stated relative = trigger.takes("to") ? gaps.infinitive(at, stated) : Stated.NOTHING;
        if (relative.actor() != null) {
            return relative;
        }
        Optional<Mention> actor = holders.actor(trigger, at, after);
        List<StatedObject> known =
                gaps.understood(trigger, stated, actor.map(Mention::side).orElse(null));
        if (trigger.takes("joint")
                && actors.subjectOf(at).filter(m -> m.side().contains(" and ")).isEmpty()) {
            return Stated.NOTHING;
        }
        boolean step = trigger.takes("step")
                && !sayings.justMeets(stated.get(0), objects.indexAt(stated.get(0)))
                && !sayings.weighs(objects.indexAt(stated.get(0)), stated.get(0).end() - 1)
                && actor.filter(m -> m.side().contains(" and ")).isPresent();
        boolean idle = !step
                && !trigger.takes("jointly")
                && known.equals(stated)
                && known.stream().anyMatch(object -> sayings.nothing(object, objects.indexAt(object), trigger));
        if (known.isEmpty() || idle) {
            return Stated.SILENT;
        }
        if (conditionMissing(trigger, at) || trigger.takes("punish") && harms.frees(known.get(0))) {
            return Stated.NOTHING;
        }
        if (trigger.takes("averted")) {
            return averted(actor, known);
        }
        return predicates.isWithdrawn(trigger, at) ? Stated.SILENT : held(trigger, actor, stated, known);
    }

    /** "It avoids a levy of 30 percent": what the other side had threatened. */
    private Stated averted(Optional<Mention> spared, List<StatedObject> known) {
        StatedObject levy = known.get(0);
        boolean rate = levy.text().contains("%") || levy.text().contains("percent") || harms.isHarm(levy);
        Optional<Mention> other = rate ? spared.flatMap(actors::opposite) : Optional.empty();
        return other.map(m -> new Stated(m, List.of(levy), levy.end(), false)).orElse(Stated.NOTHING);
    }

    private boolean conditionMissing(Trigger trigger, int at) {
        boolean needed = trigger.takes("if") || trigger.takes("punish") || trigger.takes("walks");
        return needed && !predicates.conditional(at);
    }

    private Stated held(
            Trigger trigger, Optional<Mention> actor, List<StatedObject> stated, List<StatedObject> understood) {
        List<StatedObject> known = understood;
        int next = stated.get(stated.size() - 1).end();
        boolean gives =
                trigger.act() == Position.Act.OFFERS || trigger.words().get(0).startsWith("grant");
        if (gives && known.size() == 1) {
            known = List.of(given.behindRecipient(known.get(0)));
        }
        if (trigger.act() == Position.Act.THREATENS && trigger.takes("with") && known.size() == 1) {
            known = List.of(given.behindWith(known.get(0)));
        }
        if (trigger.takes("obj-to") && actor.isPresent() && given.asksItself(actor.get(), known.get(0))) {
            return Stated.NOTHING;
        }
        return new Stated(actor.orElse(null), actor.isPresent() ? given.taken(known, actor.get()) : known, next, false);
    }

    /** "another wish of Oslo is a free port", "Oslo's main demand is a free port". */
    private Stated owned(int at, int after) {
        Optional<Mention> behind = holders.ownerBehind(after);
        int listing = overHearsay(after);
        boolean lists = listing + 1 < tokens.size() && words.in("lists", tokens.get(listing));
        boolean several = PositionWords.lower(tokens.get(at)).endsWith("s");
        boolean are = after + 1 < tokens.size()
                && (tokens.get(after).is("are") || tokens.get(after).is("were"));
        boolean is = lists
                || several && are
                || !several && after + 1 < tokens.size() && words.in("verdict-be", tokens.get(after));
        Optional<Mention> owner = behind.isPresent() || !is ? behind : actors.possessorOf(at);
        if (owner.isEmpty() && predicates.lightVerb(at) > 0) {
            return including(at, after);
        }
        int from = owner.isEmpty() ? 0 : behind.isPresent() ? behind.get().to() + 1 : (lists ? listing : after) + 1;
        boolean noun = from > 0
                && from < tokens.size()
                && (words.in("article", tokens.get(from))
                        || lists
                        || tokens.get(from).kind() == Token.Kind.NUMBER
                        || words.in("result-noun", tokens.get(from)));
        StatedObject object = noun ? objects.clauseFrom(from) : null;
        return object == null || sayings.isIdle(object)
                ? Stated.NOTHING
                : new Stated(owner.get(), List.of(object), object.end(), false);
    }

    /** "is understood to include", "would include": where the verb stands. */
    private int overHearsay(int from) {
        int i = from;
        while (i < Math.min(tokens.size() - 1, from + LED)
                && (words.in("be", tokens.get(i))
                        || words.in("future", tokens.get(i))
                        || words.in("held-to", tokens.get(i))
                        || i > from && tokens.get(i).is("to"))) {
            i++;
        }
        return i;
    }

    /** "made an offer in May, including a free port". */
    private Stated including(int at, int after) {
        int comma = after;
        while (comma < Math.min(tokens.size() - 2, after + LED)
                && !tokens.get(comma).is(",")) {
            comma++;
        }
        int lists = comma < tokens.size() && tokens.get(comma).is(",") ? comma + 1 : after;
        boolean listed = lists + 2 < tokens.size() && words.in("introduces-list", tokens.get(lists));
        Optional<Mention> maker = listed ? actors.subjectOf(predicates.lightVerb(at)) : Optional.empty();
        StatedObject object = maker.isPresent() ? objects.clauseFrom(lists + 1) : null;
        return object == null ? Stated.NOTHING : new Stated(maker.get(), List.of(object), object.end(), false);
    }

    /** "came with a familiar demand: the levy must go", "its demand is unchanged: an end to the levy". */
    private Stated spelledOut(Trigger trigger, int at, int after) {
        int colon = after;
        boolean said = after < tokens.size()
                && (words.in("be", tokens.get(after)) || words.in("auxiliary", tokens.get(after)));
        while (said
                && colon < Math.min(tokens.size() - 1, after + 5)
                && !tokens.get(colon).is(":")) {
            colon++;
        }
        if (colon + 2 >= tokens.size() || !tokens.get(colon).is(":")) {
            return Stated.NOTHING;
        }
        Optional<Mention> actor = holders.actor(trigger, at, after);
        StatedObject object = actor.isPresent() ? objects.statement(colon + 1) : null;
        return object == null ? Stated.NOTHING : new Stated(actor.get(), List.of(object), object.end(), false);
    }

    /** "will walk out for two days": what is threatened is the verb itself. */
    private List<StatedObject> walkedOut(int after) {
        StatedObject object = objects.clauseFrom(
                tokens.get(after - 1).is("strike") && !tokens.get(after - 2).is("on") ? after - 1 : after - 2);
        return object == null ? List.of() : List.of(object);
    }
}
