package org.parley.claims.positions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Reads the positions that one sentence states: trigger, actor, object, strength, hearsay. */
final class SentenceReader {
    private final PlacedSentence placed;
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Sayings sayings;
    private final OnTheTable table;
    private final Assertions assertions;
    private final Predicates predicates;
    private final Hearsay hearsay;
    private final Statements statements;
    private final Gaps gaps;
    private final Warnings warnings;
    private final Conditions conditions;

    SentenceReader(
            String text,
            List<TimeExpression> times,
            PlacedSentence placed,
            Actors actors,
            OnTheTable table,
            PositionWords words) {
        this.placed = placed;
        this.words = words;
        this.tokens = placed.sentence().tokens();
        this.actors = actors;
        this.table = table;
        this.objects = new ObjectFinder(text, placed.sentence(), words, times);
        this.sayings = new Sayings(tokens, words);
        this.assertions = new Assertions(tokens, actors, objects, words);
        this.predicates = new Predicates(tokens, words);
        this.hearsay = new Hearsay(text, tokens, words);
        this.statements = new Statements(tokens, table, hearsay, placed.part().report());
        this.gaps = new Gaps(tokens, words, actors, objects, table, statements);
        this.warnings = new Warnings(tokens, words, actors, objects);
        this.conditions = new Conditions(text, tokens, words, actors, objects, statements);
    }

    List<Position> read() {
        int i = 0;
        while (i < tokens.size()) {
            int next = i + 1;
            StatedObject tabled = null;
            for (Trigger trigger : words.at(tokens, i)) {
                Stated stated = stated(trigger, i);
                if (stated.silent()) {
                    break;
                }
                boolean open = stated.actor() == null && trigger.wordClass() == Trigger.WordClass.VERB;
                if (open && !stated.about().isEmpty() && trigger.act() == Position.Act.DEMANDS) {
                    tabled = stated.about().get(0);
                }
                if (stated.actor() != null && !stated.about().isEmpty()) {
                    for (Mention actor : actors.each(stated.actor())) {
                        add(trigger, i, actor, stated.about());
                    }
                    next = Math.max(next, stated.next());
                    break;
                }
            }
            if (next == i + 1) {
                next = Math.max(next, asserted(i));
            }
            if (next == i + 1 && tabled != null) {
                table.put(new Position(
                        tabled.span(),
                        "",
                        "",
                        Position.Act.DEMANDS,
                        tabled.text(),
                        null,
                        null,
                        placed.part().report()));
            }
            i = next;
        }
        conditions.read();
        return statements.all();
    }

    /** What is asserted at token {@code at}, and the token to read on from. */
    private int asserted(int at) {
        Assertions.Asserted asserted = assertions.at(at);
        if (asserted == null || statements.known(asserted.actor(), asserted.act())) {
            return 0;
        }
        StatedObject object = asserted.object();
        String last = sayings.isAnaphor(object.text()) ? table.last() : object.text();
        if (last == null) {
            return 0;
        }
        statements.state(statements.position(asserted.actor(), asserted.act(), object.telling(last), null));
        return Math.max(at + 1, asserted.object().end());
    }

    private Stated stated(Trigger trigger, int at) {
        boolean fits = switch (trigger.wordClass()) {
            case VERB -> predicates.isVerb(trigger, at);
            case NOUN -> true;
            case ADJ -> predicates.followsBe(at);
        };
        int after = at + trigger.words().size();
        if (!fits && trigger.takes("fronted") && trigger.act() == Position.Act.AGREES) {
            Optional<Mention> all = actors.nobodyBut(at);
            List<StatedObject> agreed = all.isPresent() ? objects.after(trigger, after) : List.of();
            if (!agreed.isEmpty()) {
                return new Stated(
                        all.get(), agreed, agreed.get(agreed.size() - 1).end(), false);
            }
        }
        if (!fits) {
            return trigger.wordClass() == Trigger.WordClass.VERB ? gaps.passive(trigger, at, after) : Stated.NOTHING;
        }
        if (trigger.takes("warned")) {
            Stated warned = warnings.warned(at, after);
            boolean idle = trigger.takes("harm") && warned.about().stream().noneMatch(warnings::punishes);
            return idle ? Stated.NOTHING : warned;
        }
        if (trigger.takes("hints")) {
            return warnings.hinted(at, after);
        }
        if (trigger.takes("gives")) {
            boolean gives =
                    predicates.conditional(at) && after < tokens.size() && words.in("giving-verb", tokens.get(after));
            Optional<Mention> giver = gives ? actors.subjectOf(at) : Optional.empty();
            StatedObject gift = giver.isPresent() ? objects.clauseFrom(after) : null;
            return gift == null ? Stated.NOTHING : new Stated(giver.get(), List.of(gift), gift.end(), false);
        }
        if (trigger.takes("colon")) {
            return spelledOut(trigger, at, after);
        }
        int about = trigger.wordClass() == Trigger.WordClass.NOUN ? behindSource(after) : after;
        List<StatedObject> stated = trigger.takes("walks") ? walkedOut(after) : objects.after(trigger, about);
        if (stated.isEmpty()) {
            return trigger.wordClass() == Trigger.WordClass.VERB ? gaps.gapped(trigger, at, after) : Stated.NOTHING;
        }
        if (stated.size() == 1 && words.pair("result", stated.get(0).text().toLowerCase(Locale.ROOT)) != null) {
            return gaps.fulfilled(at, stated.get(0));
        }
        if (trigger.takes("thing")
                && actors.startingAt(objects.indexAt(stated.get(0))).isPresent()) {
            return Stated.NOTHING;
        }
        Stated relative = trigger.takes("to") ? gaps.infinitive(at, stated) : Stated.NOTHING;
        if (relative.actor() != null) {
            return relative;
        }
        List<StatedObject> known = gaps.understood(trigger, stated);
        if (trigger.takes("joint")
                && actors.subjectOf(at).filter(m -> m.side().contains(" and ")).isEmpty()) {
            return Stated.NOTHING;
        }
        boolean idle = known.equals(stated)
                && known.stream().anyMatch(object -> sayings.nothing(object, objects.indexAt(object), trigger));
        if (known.isEmpty() || idle) {
            return Stated.SILENT;
        }
        if ((trigger.takes("if") || trigger.takes("punish") || trigger.takes("walks")) && !predicates.conditional(at)) {
            return Stated.NOTHING;
        }
        if (predicates.isWithdrawn(trigger, at)) {
            return Stated.SILENT;
        }
        Optional<Mention> actor = actor(trigger, at, after);
        int next = stated.get(stated.size() - 1).end();
        if (trigger.act() == Position.Act.OFFERS && known.size() == 1) {
            known = List.of(behindRecipient(known.get(0)));
        }
        if (trigger.takes("obj-to") && actor.isPresent() && asksItself(actor.get(), known.get(0))) {
            return Stated.NOTHING;
        }
        return new Stated(actor.orElse(null), actor.isPresent() ? taken(known, actor.get()) : known, next, false);
    }

    /** "came with a familiar demand: the levy must go", "its demand is unchanged: an end to the levy". */
    private Stated spelledOut(Trigger trigger, int at, int after) {
        int colon = after;
        boolean said = after < tokens.size() && words.in("be", tokens.get(after));
        while (said
                && colon < Math.min(tokens.size() - 1, after + 5)
                && !tokens.get(colon).is(":")) {
            colon++;
        }
        if (colon + 2 >= tokens.size() || !tokens.get(colon).is(":")) {
            return Stated.NOTHING;
        }
        Optional<Mention> actor = actor(trigger, at, after);
        StatedObject object = actor.isPresent() ? objects.statement(colon + 1) : null;
        return object == null ? Stated.NOTHING : new Stated(actor.get(), List.of(object), object.end(), false);
    }

    /** "offered the Norwegian premier a swap": the swap is offered. */
    private StatedObject behindRecipient(StatedObject object) {
        int first = objects.indexAt(object);
        for (Mention mention : actors.mentions()) {
            boolean given = mention.from() >= first
                    && mention.from() < first + 4
                    && mention.to() < object.end() - 1
                    && words.in("article", tokens.get(mention.to()));
            if (given && object.text().length() > 3) {
                StatedObject gift = objects.between(mention.to(), object.end());
                return gift == null ? object : gift;
            }
        }
        return object;
    }

    /** "he asked Oslo to": whoever he is, he does not speak for Oslo. */
    private boolean asksItself(Mention actor, StatedObject object) {
        Optional<Mention> asked = actors.startingAt(objects.indexAt(object));
        return asked.isPresent()
                && !asked.get().describes()
                && Actors.same(asked.get(), actor)
                && asked.get().name().equals(asked.get().side());
    }

    /** "the duty Oslo has threatened to put on fish": the noun before the actor belongs to the object. */
    private List<StatedObject> taken(List<StatedObject> known, Mention actor) {
        StatedObject object = known.get(0);
        int first = objects.indexAt(object);
        int before = actor.from() - 1;
        while (before > 0 && words.in("article", tokens.get(before))) {
            before--;
        }
        boolean gap = first + 1 < tokens.size()
                && first > 0
                && tokens.get(first - 1).is("to")
                && words.in("preposition", tokens.get(first + 1))
                && before > 1
                && tokens.get(before).kind() == Token.Kind.WORD
                && !words.in("function", tokens.get(before));
        StatedObject noun = gap ? objects.nounBefore(before + 1) : null;
        boolean purpose = noun != null
                && objects.indexAt(noun) > 1
                && tokens.get(objects.indexAt(noun) - 2).is("to");
        return noun == null || purpose ? known : List.of(object.telling(noun.text() + " " + object.text()));
    }

    /** "will walk out for two days": what is threatened is the verb itself. */
    private List<StatedObject> walkedOut(int after) {
        StatedObject object = objects.clauseFrom(
                tokens.get(after - 1).is("strike") && tokens.get(after - 2).is("will") ? after - 1 : after - 2);
        return object == null ? List.of() : List.of(object);
    }

    /** "a demand by Oslo for": the words between the noun and its object are stepped over. */
    private int behindSource(int after) {
        if (after + 1 < tokens.size()
                && (tokens.get(after).is("from") || tokens.get(after).is("by"))) {
            Optional<Mention> source = actors.sourceAt(after);
            if (source.isPresent()) {
                return source.get().to();
            }
        }
        return after;
    }

    private Optional<Mention> actor(Trigger trigger, int at, int after) {
        if (trigger.wordClass() != Trigger.WordClass.NOUN) {
            return actors.subjectOf(at);
        }
        boolean from = after < tokens.size()
                && (tokens.get(after).is("from") || tokens.get(after).is("by"));
        Optional<Mention> source = from ? actors.sourceAt(after) : Optional.empty();
        if (source.isPresent()) {
            return source;
        }
        int verb = predicates.lightVerb(at);
        return actors.possessorOf(at)
                .or(() -> verb < 0 ? Optional.empty() : actors.subjectOf(verb))
                .or(() -> fromTheSideOf(at));
    }

    /** "From the Norwegian side, there was a request to": whose side opens the sentence. */
    private Optional<Mention> fromTheSideOf(int noun) {
        boolean there = noun > 2
                && words.in("be", tokens.get(noun - 2))
                && tokens.get(noun - 3).is("there");
        return there && tokens.get(0).is("from") ? actors.sourceAt(0) : Optional.empty();
    }

    private void add(Trigger trigger, int at, Mention actor, List<StatedObject> about) {
        Position.Act act = predicates.negated(at) ? trigger.negated() : trigger.act();
        if (act == null) {
            return;
        }
        if (act == Position.Act.IMPOSES && trigger.takes("harm") && predicates.isConditional(at)) {
            return;
        }
        if (act == Position.Act.IMPOSES && predicates.isPossible(at)) {
            act = Position.Act.THREATENS;
        }
        int start = tokens.get(Math.min(actor.from(), at)).span().start();
        if (considers(act, about)) {
            addConsidered(trigger, at, actor, about.get(0));
            return;
        }
        for (int i = 0; i < about.size(); i++) {
            StatedObject object = measured(trigger, act, at, about.get(i));
            if (act != Position.Act.DEMANDS && trigger.takes("harm") && !warnings.harms(object)) {
                continue;
            }
            Position.Act meant =
                    sayings.isDenial(object.text()) ? Position.Act.REJECTS : asks(trigger, act, actor, object);
            statements.state(new Position(
                    evidence(about, i, start, at),
                    actor.name(),
                    actor.side(),
                    act == Position.Act.DEMANDS || act == Position.Act.OFFERS ? meant : act,
                    conditions.withCondition(act, object, table.counted(table.inFull(sayings.affirmed(object.text())))),
                    strength(trigger, act, at),
                    hearsay.hearsay(),
                    placed.part().report()));
        }
    }

    /** "may raise the duty": the verb belongs to the threat. */
    private StatedObject measured(Trigger trigger, Position.Act act, int at, StatedObject object) {
        boolean verb = act == Position.Act.THREATENS && trigger.act() == Position.Act.IMPOSES;
        return verb ? object.telling(PositionWords.lower(tokens.get(at)) + " " + object.text()) : object;
    }

    /** "undertook to study it": no more than that. */
    private boolean considers(Position.Act act, List<StatedObject> about) {
        boolean yields = act == Position.Act.AGREES || act == Position.Act.OFFERS;
        int first = objects.indexAt(about.get(0));
        boolean again = first + 1 < tokens.size() && tokens.get(first + 1).is("again");
        return yields
                && !again
                && first > 0
                && tokens.get(first - 1).is("to")
                && words.in("considering-verb", tokens.get(first));
    }

    private void addConsidered(Trigger trigger, int at, Mention actor, StatedObject object) {
        int space = object.text().indexOf(' ');
        String rest = space < 0 ? object.text() : object.text().substring(space + 1);
        String told = rest.startsWith("at ") ? rest.substring(3) : rest;
        String last = sayings.isAnaphor(told) ? table.last() : null;
        statements.state(new Position(
                evidence(
                        List.of(object),
                        0,
                        tokens.get(Math.min(actor.from(), at)).span().start(),
                        at),
                actor.name(),
                actor.side(),
                Position.Act.CONSIDERS,
                last == null ? told : last,
                trigger.strength() == Position.Strength.PREPARED ? trigger.strength() : Position.Strength.CONSIDERING,
                hearsay.hearsay(),
                placed.part().report()));
    }

    /** A proposal that binds everybody, or that the other side do something, asks for it. */
    private Position.Act asks(Trigger trigger, Position.Act act, Mention actor, StatedObject object) {
        if (act != Position.Act.OFFERS || !trigger.takes("proposes")) {
            return act;
        }
        int from = objects.indexAt(object);
        for (int i = from; i < Math.min(object.end(), from + 8); i++) {
            int at = i;
            boolean others = !(from > 0 && tokens.get(from - 1).is("to"))
                    && actors.mentions().stream()
                            .anyMatch(m -> m.from() == at
                                    && !m.side().equals(actor.side())
                                    && at > from
                                    && at - 1 >= 0
                                    && tokens.get(at - 1).is("of"));
            if (others
                    || (i < from + 5
                            && words.in("restriction", tokens.get(i))
                            && words.in("article", tokens.get(from)))) {
                return Position.Act.DEMANDS;
            }
        }
        return act;
    }

    /** One object rests on the whole statement; of several, the first on the trigger too, each other on itself. */
    private Span evidence(List<StatedObject> about, int index, int start, int at) {
        Span object = about.get(index).span();
        Span word = tokens.get(at).span();
        if (about.size() == 1) {
            return new Span(Math.min(start, object.start()), Math.max(word.end(), object.end()));
        }
        boolean close = word.end() + 12 > object.start();
        return index == 0 && close ? new Span(word.start(), object.end()) : object;
    }

    private Position.@Nullable Strength strength(Trigger trigger, Position.Act act, int at) {
        if (act != Position.Act.DEMANDS) {
            return act == trigger.act() ? trigger.strength() : null;
        }
        int to = Math.min(tokens.size(), at + trigger.words().size() + 2);
        boolean firm = trigger.strength() == Position.Strength.FIRM;
        for (int i = Math.max(0, at - 6); i < to; i++) {
            if (words.in("repeated", tokens.get(i))) {
                return Position.Strength.REPEATED;
            }
            firm |= words.in("firm", tokens.get(i));
        }
        return firm ? Position.Strength.FIRM : trigger.strength();
    }
}
