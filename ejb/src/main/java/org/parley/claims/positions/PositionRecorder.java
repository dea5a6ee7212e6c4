package org.parley.claims.positions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.Token;

/** Makes positions of what a trigger states: the act meant, the object in short, the strength, the evidence. */
final class PositionRecorder {
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final OnTheTable table;
    private final Hearsay hearsay;
    private final int report;
    private final Matters matters;
    private final Statements statements;
    private final Predicates predicates;
    private final Sayings sayings;
    private final EmptyObjects empty;
    private final Conditions conditions;
    private final Unheld unheld;

    PositionRecorder(SentenceContext context) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.table = context.table();
        this.hearsay = new Hearsay(context.text(), tokens, words);
        this.report = context.report();
        this.matters = new Matters(tokens, words, table);
        this.statements = new Statements(tokens, table, hearsay, report);
        this.predicates = new Predicates(tokens, words);
        this.sayings = new Sayings(tokens, words);
        this.empty = new EmptyObjects(context);
        this.conditions = new Conditions(context, statements);
        this.unheld = new Unheld(tokens, words);
    }

    /** What the sentence has stated so far. */
    Statements statements() {
        return statements;
    }

    /** States what the sentence asks for on the side. */
    void addConditions() {
        conditions.read();
    }

    /** States the position that {@code trigger} gives to {@code actor}, once for each object. */
    void add(Trigger trigger, int at, Mention actor, List<StatedObject> stated) {
        boolean naught = trigger.wordClass() == Trigger.WordClass.NOUN
                && at > 0
                && words.in("naught", tokens.get(at - 1)); // "showed no willingness"
        boolean noWay = at > 2 && predicates.noWay(at, actor); // "there was no way Peru would accept"
        boolean negated = naught || noWay || predicates.negated(at);
        Position.Act act = negated ? trigger.negated() : trigger.act();
        boolean open = negated && trigger.act() == Position.Act.AGREES && predicates.isOpen(at);
        boolean onwards = trigger.takes("on") && trigger.words().size() > 1;
        boolean joint = actor.side().contains(" and ");
        boolean failed = negated && trigger.act() == Position.Act.AGREES && trigger.takes("on") && joint;
        if (act == null || open || failed || predicates.isNeitherNor(at)) {
            return; // who has not yet agreed has refused nothing, nor have two who "could not agree on fish"
        }
        if (act == Position.Act.AGREES && predicates.isAhead(at)) {
            return;
        }
        if (act == Position.Act.IMPOSES && trigger.takes("harm") && predicates.isConditional(at)) {
            return;
        }
        if (act == Position.Act.AGREES
                && (predicates.isConditional(at) || predicates.isOwed(at) || predicates.isPurpose(at))) {
            return; // whoever accepts on a condition, or has to, or came to, has not yet accepted
        }
        boolean offered = act == Position.Act.OFFERS && trigger.wordClass() == Trigger.WordClass.VERB;
        if (offered && (predicates.isConditional(at) || predicates.isUnreal(at))) {
            return; // "unless Oslo came up with concessions"
        }
        boolean refuses = act == Position.Act.REJECTS || act == Position.Act.RESISTS;
        if (refuses && predicates.isConditional(at)) {
            return; // "will suspend deliveries if Oslo refuses"
        }
        if (act == Position.Act.IMPOSES && at > 0 && words.in("modal", tokens.get(at - 1))) {
            return; // what somebody ought to do has not been done
        }
        if (act == Position.Act.AGREES && predicates.isPerhaps(at)) {
            if (onwards || joint) {
                return; // "could still come to terms on fish": what two may yet agree on neither of them has said
            }
            act = Position.Act.CONSIDERS;
        }
        if (act == Position.Act.IMPOSES && (predicates.isPossible(at) || predicates.isPlanned(at))) {
            act = Position.Act.THREATENS;
        }
        if (act == Position.Act.IMPOSES && at + 1 < tokens.size() && words.in("particle", tokens.get(at + 1))) {
            return; // "put forward a quota"
        }
        if (isTold(actor, at) || unheld.states(trigger, act, at, actor)) {
            return;
        }
        if (act == Position.Act.DEMANDS && predicates.isConditional(at)) {
            return; // "if he sought to change it"
        }
        int start = tokens.get(Math.min(actor.from(), at)).span().start();
        if (considers(act, stated)) {
            addConsidered(trigger, at, actor, stated.get(0));
            return;
        }
        List<StatedObject> about = act == Position.Act.AGREES
                ? stated.stream().map(objects::withDay).toList()
                : stated;
        for (int i = 0; i < about.size(); i++) {
            StatedObject object = whole(measured(trigger, act, at, about.get(i)));
            boolean foreign = unheld.means(act, at, actor, about.get(i), objects.indexAt(about.get(i)));
            if (foreign || empty.isNone(trigger, act, object)) {
                continue;
            }
            String told = table.counted(table.inFull(matters.inFull(sayings.affirmed(object.text()))));
            if (sayings.isPronounOnly(told)) {
                continue; // "is not about to yield on them": on what is not told
            }
            Position.Act meant =
                    sayings.isDenial(object.text()) ? Position.Act.REJECTS : asks(trigger, act, actor, object);
            statements.state(new Position(
                    evidence(about, i, start, at),
                    actor.name(),
                    actor.side(),
                    act == Position.Act.DEMANDS || act == Position.Act.OFFERS ? meant : act,
                    conditions.withCondition(act, object, told),
                    strength(trigger, act, at),
                    hearsay.hearsay(),
                    report));
        }
    }

    /** "talks in which farming is sacrificed", cut off behind the pronoun of its clause: without what has no verb. */
    private static StatedObject whole(StatedObject object) {
        String[] parts = object.text().split(" ", -1);
        for (int i = parts.length - 1; i > 1 && i >= parts.length - 2; i--) {
            if (parts[i].equals("which") || parts[i].equals("whom")) {
                int to = parts[i - 1].equals("in") || parts[i - 1].equals("on") ? i - 1 : i;
                return object.telling(String.join(" ", List.of(parts).subList(0, to)));
            }
        }
        return object;
    }

    /** "the lenders want Oslo to put up a fund": what Oslo is told to do it has not done, whoever the others may be. */
    private boolean isTold(Mention actor, int at) {
        int before = actor.from() > 0 && words.in("article", tokens.get(actor.from() - 1))
                ? actor.from() - 2
                : actor.from() - 1;
        return before > 0
                && actor.to() == at - 1
                && tokens.get(at - 1).is("to")
                && words.in("wishing", tokens.get(before));
    }

    /** "may raise the duty": the verb belongs to the threat. */
    private StatedObject measured(Trigger trigger, Position.Act act, int at, StatedObject object) {
        boolean verb = act == Position.Act.THREATENS && trigger.act() == Position.Act.IMPOSES
                || act == Position.Act.AGREES
                        && trigger.takes("dealt"); // "will cut its duty": what is done to it counts
        if (act == Position.Act.IMPOSES && words.in("banning", tokens.get(at))) {
            return object.telling("ban on " + object.text());
        }
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
                report));
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
                                    && !m.describes()
                                    && !(m.to() < tokens.size()
                                            && tokens.get(m.to()).capitalised())
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
