package org.parley.claims.positions;

import java.util.ArrayList;
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
    private final String text;
    private final PlacedSentence placed;
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final Sayings sayings;
    private final OnTheTable table;
    private final Assertions assertions;
    private final List<Position> found = new ArrayList<>();

    SentenceReader(
            String text,
            List<TimeExpression> times,
            PlacedSentence placed,
            Actors actors,
            OnTheTable table,
            PositionWords words) {
        this.text = text;
        this.placed = placed;
        this.words = words;
        this.tokens = placed.sentence().tokens();
        this.actors = actors;
        this.table = table;
        this.objects = new ObjectFinder(text, placed.sentence(), words, times);
        this.sayings = new Sayings(tokens, words);
        this.assertions = new Assertions(tokens, actors, objects, words);
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
                    add(trigger, i, stated.actor(), stated.about());
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
        conditions();
        bargains();
        preconditions();
        terms();
        return found;
    }

    /** What is asserted at token {@code at}, and the token to read on from. */
    private int asserted(int at) {
        Assertions.Asserted asserted = assertions.at(at);
        if (asserted == null || known(asserted.actor(), asserted.act())) {
            return 0;
        }
        StatedObject object = asserted.object();
        String last = sayings.isAnaphor(object.text()) ? table.last() : object.text();
        if (last == null) {
            return 0;
        }
        state(position(asserted.actor(), asserted.act(), object.telling(last), null));
        return Math.max(at + 1, asserted.object().end());
    }

    private boolean known(Mention actor, Position.Act act) {
        return found.stream().anyMatch(p -> p.side().equals(actor.side()) && p.act() == act);
    }

    private Position position(
            Mention actor, Position.Act act, StatedObject object, Position.@Nullable Strength strength) {
        Span named = actor.from() == actor.to()
                ? object.span()
                : new Span(
                        tokens.get(actor.from()).span().start(),
                        tokens.get(actor.to() - 1).span().end());
        Span span = new Span(
                Math.min(named.start(), object.span().start()),
                Math.max(named.end(), object.span().end()));
        return new Position(
                span,
                actor.name(),
                actor.side(),
                act,
                table.counted(table.inFull(object.text())),
                strength,
                hearsay(),
                placed.part().report());
    }

    /** "offered a swap in exchange for a truce" asks for the truce. */
    private void bargains() {
        Position last = found.isEmpty() ? null : found.get(found.size() - 1);
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
                state(new Position(
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

    /** "will pull back only after the siege has been lifted" asks for that. */
    private void preconditions() {
        for (int i = 1; i < tokens.size() - 4; i++) {
            boolean only = tokens.get(i).is("only") && words.in("precondition", tokens.get(i + 1));
            if (!only) {
                continue;
            }
            Position last = found.isEmpty() ? null : found.get(found.size() - 1);
            Optional<Mention> actor = actors.actingBefore(i);
            StatedObject wish = actor.isEmpty() ? null : objects.clauseBeyond(i + 2, Math.min(i + 6, tokens.size()));
            boolean own = wish != null
                    && actors.startingAt(i + 2)
                            .filter(m -> Actors.same(m, actor.get()))
                            .isPresent();
            boolean known = last != null && wish != null && last.act() == Position.Act.DEMANDS;
            if (wish != null && !own && !known) {
                state(position(actor.get(), Position.Act.DEMANDS, wish, null));
            }
            return;
        }
    }

    /** What the sides have taken on, where the sentence tells the terms of a deal and nothing else is read in it. */
    private void terms() {
        if (!found.isEmpty()) {
            return;
        }
        for (DealTerms.Term term : new DealTerms(tokens, actors, objects, words).all()) {
            state(position(term.actor(), Position.Act.AGREES, term.object(), Position.Strength.AGREED));
        }
    }

    /**
     * What a trigger states.
     *
     * @param actor who; null for nobody known
     * @param about what; empty for nothing
     * @param next index of the token to read on from
     * @param silent whether the words say nothing, so that no other trigger at this place is to be tried
     */
    private record Stated(@Nullable Mention actor, List<StatedObject> about, int next, boolean silent) {
        static final Stated NOTHING = new Stated(null, List.of(), 0, false);
        static final Stated SILENT = new Stated(null, List.of(), 0, true);
    }

    private Stated stated(Trigger trigger, int at) {
        boolean fits = switch (trigger.wordClass()) {
            case VERB -> isVerb(trigger, at);
            case NOUN -> true;
            case ADJ -> followsBe(at);
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
            return trigger.wordClass() == Trigger.WordClass.VERB ? passive(trigger, at, after) : Stated.NOTHING;
        }
        if (trigger.takes("warned")) {
            Stated warned = warned(at, after);
            boolean idle = trigger.takes("harm") && warned.about().stream().noneMatch(this::punishes);
            return idle ? Stated.NOTHING : warned;
        }
        if (trigger.takes("hints")) {
            return hinted(at, after);
        }
        if (trigger.takes("gives")) {
            boolean gives = conditional(at) && after < tokens.size() && words.in("giving-verb", tokens.get(after));
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
            return trigger.wordClass() == Trigger.WordClass.VERB ? gapped(trigger, at, after) : Stated.NOTHING;
        }
        if (stated.size() == 1 && words.pair("result", stated.get(0).text().toLowerCase(Locale.ROOT)) != null) {
            return fulfilled(at, stated.get(0));
        }
        if (trigger.takes("thing") && actors.startingAt(indexAt(stated.get(0))).isPresent()) {
            return Stated.NOTHING;
        }
        List<StatedObject> known = understood(trigger, stated);
        if (trigger.takes("joint")
                && actors.subjectOf(at).filter(m -> m.side().contains(" and ")).isEmpty()) {
            return Stated.NOTHING;
        }
        boolean idle = known.equals(stated)
                && known.stream().anyMatch(object -> sayings.nothing(object, indexAt(object), trigger));
        if (known.isEmpty() || idle) {
            return Stated.SILENT;
        }
        if ((trigger.takes("if") || trigger.takes("punish") || trigger.takes("walks")) && !conditional(at)) {
            return Stated.NOTHING;
        }
        if (isWithdrawn(trigger, at)) {
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
        int first = indexAt(object);
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
        Optional<Mention> asked = actors.startingAt(indexAt(object));
        return asked.isPresent()
                && !asked.get().describes()
                && Actors.same(asked.get(), actor)
                && asked.get().name().equals(asked.get().side());
    }

    /** "quotas, which Oslo had wanted scrapped". */
    private Stated fulfilled(int at, StatedObject participle) {
        Optional<Mention> actor = actors.subjectOf(at);
        StatedObject before = actor.isPresent() ? objectBefore(actor.get().from(), at) : null;
        return before == null
                ? Stated.NOTHING
                : new Stated(
                        actor.get(),
                        List.of(before.telling(before.text() + " " + participle.text())),
                        participle.end(),
                        false);
    }

    /** "the duty Oslo has threatened to put on fish": the noun before the actor belongs to the object. */
    private List<StatedObject> taken(List<StatedObject> known, Mention actor) {
        StatedObject object = known.get(0);
        int first = indexAt(object);
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
                && indexAt(noun) > 1
                && tokens.get(indexAt(noun) - 2).is("to");
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

    /** "it", "the idea": what is on the table. */
    private List<StatedObject> understood(Trigger trigger, List<StatedObject> stated) {
        List<StatedObject> known = new ArrayList<>();
        for (StatedObject object : stated) {
            if (sayings.isAnaphor(object.text()) || sayings.isAnaphorThere(indexAt(object), object.end())) {
                boolean wanted = trigger.act() == Position.Act.DEMANDS && table.threatened();
                String last = wanted ? null : table.last();
                boolean whole = !trigger.tail().isEmpty() || objects.nothingAt(object.end());
                if (last != null && whole && !trigger.takes("solid")) {
                    known.add(object.telling(last));
                }
            } else {
                known.add(object);
            }
        }
        return known;
    }

    private boolean isVerb(Trigger trigger, int at) {
        if (at == 0) {
            return false;
        }
        int before = at - 1;
        while (before > 0
                && (isAdverb(tokens.get(before))
                        || "\"“”".contains(tokens.get(before).text()))) {
            before--;
        }
        Token previous = tokens.get(before);
        String word = PositionWords.lower(tokens.get(at + trigger.words().size() - 1));
        if (words.in("determiner", previous)
                || words.in("owner", previous)
                || (PositionWords.isPossessiveMark(previous) && !word.endsWith("ed"))) {
            return false;
        }
        if (previous.is("to") && isRefusedTo(before)) {
            return false;
        }
        if (previous.is(",") && words.in("asked", tokens.get(at)) && isAside(at)) {
            return false;
        }
        boolean participle = isParticiple(PositionWords.lower(tokens.get(at)));
        boolean stance = previous.is("of") && !participle && before > 0 && words.in("stance", tokens.get(before - 1));
        return stance || (!(participle && words.in("passive-be", previous)) && !words.in("not-verb-before", previous));
    }

    /** "Lund, asked for his view, said": a participle between commas that is no doing of his. */
    private boolean isAside(int at) {
        for (int i = at + 1; i < Math.min(tokens.size() - 1, at + 12); i++) {
            if (tokens.get(i).is(",")) {
                return words.in("speech", tokens.get(i + 1)) || words.in("asserting", tokens.get(i + 1));
            }
        }
        return false;
    }

    /** "refused to sign", "failed again on Thursday to agree". */
    private boolean isRefusedTo(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
            if (words.in("refusing", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParticiple(String word) {
        return !word.endsWith("ing");
    }

    /** "was turned down by the islanders", "considered and rejected by both". */
    private Stated passive(Trigger trigger, int at, int after) {
        String word = PositionWords.lower(tokens.get(at));
        boolean participle = word.endsWith("ed") || words.in("participle", word);
        boolean takes = trigger.takes("np") || trigger.takes("ing") || trigger.takes("obj-to");
        if (!participle || !takes || !trigger.tail().isEmpty()) {
            return Stated.NOTHING;
        }
        Optional<Mention> agent = actors.agentAfter(after);
        int verb = actors.beforeAuxiliaries(at);
        while (verb > 1
                && tokens.get(verb).is("and")
                && PositionWords.lower(tokens.get(verb - 1)).endsWith("ed")) {
            verb = actors.beforeAuxiliaries(verb - 1);
        }
        if (agent.isEmpty() || verb < 0) {
            return Stated.NOTHING;
        }
        int end = tokens.get(verb).is(",") ? objects.asideStart(verb) : verb + 1;
        StatedObject subject = objects.between(objects.clauseStart(end), end);
        int to = agent.get().to();
        if (subject != null
                && trigger.takes("obj-to")
                && to < tokens.size()
                && tokens.get(to).is("to")) {
            StatedObject task = objects.clauseFrom(to);
            return task == null
                    ? Stated.NOTHING
                    : new Stated(
                            agent.get(), List.of(task.telling(subject.text() + " " + task.text())), task.end(), false);
        }
        return subject == null
                ? Stated.NOTHING
                : stated(trigger, agent.get(), subject, agent.get().to());
    }

    private Stated stated(Trigger trigger, Mention actor, StatedObject object, int next) {
        List<StatedObject> known = understood(trigger, List.of(sayings.bare(object)));
        return new Stated(actor, known, next, false);
    }

    /** A verb without an object behind it: the object stands before it, or is what is on the table. */
    private Stated gapped(Trigger trigger, int at, int after) {
        if (after < tokens.size() && tokens.get(after).is("by")) {
            boolean coordinated =
                    tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or");
            return coordinated ? passive(trigger, at, after) : tabledBy(trigger, at, after);
        }
        if (trigger.takes("base") && after + 1 < tokens.size() && words.in("refused-verb", tokens.get(after))) {
            return objects.nothingAt(after + 1) ? unspoken(trigger, at, after + 1) : Stated.NOTHING;
        }
        if (trigger.takes("that")
                && after + 1 < tokens.size()
                && tokens.get(after).is("be")) {
            return toBe(at, after);
        }
        if (trigger.takes("np") && after + 1 < tokens.size() && words.in("bears-on", tokens.get(after))) {
            return boreOn(trigger, at, after);
        }
        boolean marked = after < tokens.size() && trigger.takes(PositionWords.lower(tokens.get(after)));
        int end = marked ? after + 1 : after;
        if (!objects.nothingAt(end)) {
            return Stated.NOTHING;
        }
        Optional<Mention> actor = actors.subjectOf(at);
        if (actor.isEmpty()) {
            return Stated.NOTHING;
        }
        boolean takesObject = trigger.takes("np") || marked;
        int start = actor.get().from();
        StatedObject before = takesObject ? objectBefore(start, at) : null;
        if (before != null) {
            return sayings.isMeeting(before) ? Stated.NOTHING : stated(trigger, actor.get(), before, end);
        }
        String answered = trigger.takes("bare") ? answered(actor.get().side()) : null;
        if (answered != null) {
            Span span = new Span(
                    tokens.get(start).span().start(),
                    tokens.get(after - 1).span().end());
            return new Stated(actor.get(), List.of(new StatedObject(span, answered, end)), end, false);
        }
        return trigger.takes("fronted") ? fronted(actor.get(), end) : Stated.NOTHING;
    }

    /** "duties of 20 percent which Oslo imposed on steel": the noun before, and what it bears on. */
    private Stated boreOn(Trigger trigger, int at, int on) {
        Optional<Mention> actor = actors.subjectOf(at);
        StatedObject before = actor.isPresent() && !trigger.takes(PositionWords.lower(tokens.get(on)))
                ? objectBefore(actor.get().from(), at)
                : null;
        if (before == null) {
            return Stated.NOTHING;
        }
        StatedObject rest = objects.clauseFrom(on);
        return rest == null
                ? Stated.NOTHING
                : new Stated(actor.get(), List.of(rest.telling(before.text() + " " + rest.text())), rest.end(), false);
    }

    /** "a levy, which Oslo demands be lifted". */
    private Stated toBe(int at, int be) {
        Optional<Mention> actor = actors.subjectOf(at);
        StatedObject before = actor.isPresent() ? objectBefore(actor.get().from(), at) : null;
        if (before == null) {
            return Stated.NOTHING;
        }
        StatedObject wish = objects.clauseFrom(be);
        return wish == null
                ? Stated.NOTHING
                : new Stated(actor.get(), List.of(wish.telling(before.text() + " " + wish.text())), wish.end(), false);
    }

    /** "something Oslo would not countenance". */
    private Stated unspoken(Trigger trigger, int at, int end) {
        Optional<Mention> actor = actors.subjectOf(at);
        StatedObject before = actor.isPresent() ? objectBefore(actor.get().from(), at) : null;
        return before == null ? Stated.NOTHING : stated(trigger, actor.get(), before, end);
    }

    /** "a compromise tabled by the islanders". */
    private Stated tabledBy(Trigger trigger, int at, int by) {
        Optional<Mention> agent = actors.agentAfter(by);
        StatedObject object = agent.isPresent() && trigger.takes("np") ? objects.nounBefore(at) : null;
        return object == null
                ? Stated.NOTHING
                : stated(trigger, agent.get(), object, agent.get().to());
    }

    private @Nullable String answered(String side) {
        return table.answeredBy(side);
    }

    /** "a levy, which Oslo opposes", "something Oslo opposes", "a halt was what Oslo pressed for". */
    private @Nullable StatedObject objectBefore(int actor, int verb) {
        int link = actor - 1;
        while (link >= 0 && words.in("article", tokens.get(link))) {
            link--;
        }
        if (link < 1) {
            return null;
        }
        Token token = tokens.get(link);
        if (token.is("what") && words.in("be", tokens.get(link - 1))) {
            return objects.between(objects.sentenceStart(link - 1), link - 1);
        }
        if (token.is("which") || token.is("that")) {
            int end = tokens.get(link - 1).is(",") ? link - 1 : link;
            Position last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (last != null && last.span().end() == tokens.get(end - 1).span().end()) {
                return new StatedObject(last.span(), last.object(), verb + 1);
            }
            return objects.nounBefore(end);
        }
        if (words.in("something", token)) {
            String last = table.last();
            return last == null ? null : new StatedObject(token.span(), last, verb + 1);
        }
        boolean contact = (token.kind() != Token.Kind.PUNCTUATION || token.is("%")) && !words.in("function", token);
        return contact ? objects.nounBefore(link + 1) : null;
    }

    /** "Surveyors are to mark the border, both ministers agreed": what is agreed goes before. */
    private Stated fronted(Mention actor, int end) {
        int comma = actor.from() - 1;
        while (comma > 0 && !tokens.get(comma).is(",")) {
            if (tokens.get(comma).kind() == Token.Kind.PUNCTUATION || actor.from() - comma > 4) {
                return Stated.NOTHING;
            }
            comma--;
        }
        int start = objects.clauseStart(Math.max(0, comma - 1));
        for (int i = start; i < comma - 1; i++) {
            Token token = tokens.get(i);
            int verb = words.in("future", token)
                    ? i + 1
                    : words.in("be", token) && tokens.get(i + 1).is("to") ? i + 2 : -1;
            if (verb > 0 && verb < comma && !words.in("encounter-verb", tokens.get(verb))) {
                StatedObject object = objects.between(verb, comma);
                return object == null ? Stated.NOTHING : new Stated(actor, List.of(object), end, false);
            }
        }
        return Stated.NOTHING;
    }

    /** "warned it would restrict exports", "payments will stop, warned Osei". */
    private Stated warned(int at, int after) {
        Optional<Mention> inverted = actors.startingAt(after);
        Optional<Mention> actor = inverted.isPresent() && beforeComma(inverted.get()) ? inverted : actors.subjectOf(at);
        int from =
                actor.equals(inverted) && inverted.isPresent() ? inverted.get().to() + 1 : after;
        if (actor.isEmpty()) {
            return Stated.NOTHING;
        }
        for (int i = from; i < Math.min(tokens.size() - 1, from + 14); i++) {
            if (tokens.get(i).is("that") && i < from + 5) {
                from = i;
            }
            if (words.in("future", tokens.get(i))) {
                return warning(actor.get(), from, i);
            }
            if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
                return Stated.NOTHING;
            }
        }
        return Stated.NOTHING;
    }

    /** "signalled that it could open its ports". */
    private Stated hinted(int at, int after) {
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

    private boolean beforeComma(Mention mention) {
        return mention.to() < tokens.size() && tokens.get(mention.to()).is(",");
    }

    private Stated warning(Mention actor, int from, int future) {
        int first = tokens.get(from).is("that") ? from + 1 : from;
        Optional<Mention> subject = actors.startingAt(first);
        boolean own = subject.isPresent()
                && Actors.same(subject.get(), actor)
                && subject.get().to() == future;
        boolean not = tokens.get(future + 1).is("not") && future + 2 < tokens.size();
        int verb = not ? future + 2 : future + 1;
        boolean passive = tokens.get(verb).is("be");
        if (!own && !(passive && subject.isEmpty())) {
            return Stated.NOTHING;
        }
        if (own && !not && !words.in("punitive", tokens.get(verb)) && !words.in("charging", tokens.get(verb))) {
            return Stated.NOTHING;
        }
        StatedObject object = own ? objects.clauseFrom(future + 1) : objects.clauseBeyond(first, verb + 1);
        return object == null ? Stated.NOTHING : new Stated(actor, List.of(object), object.end(), false);
    }

    /** True where the sentence names a condition: "if", "unless", "should it fail", "provided". */
    private boolean conditional(int at) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean inverted = tokens.get(i).is("should") && (i == 0 || i > at);
            if (words.in("condition", tokens.get(i)) || inverted) {
                return true;
            }
        }
        return false;
    }

    /** "will strike unless the company raises its offer" asks the company to raise it. */
    private void conditions() {
        Position last = found.isEmpty() ? null : found.get(found.size() - 1);
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
        if (verb >= tokens.size() || !PositionWords.lower(tokens.get(verb)).endsWith("s")) {
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
        state(new Position(
                new Span(named.start(), rest.span().end()),
                pressing.actor(),
                pressing.side(),
                Position.Act.DEMANDS,
                object,
                null,
                pressing.hearsay(),
                pressing.report()));
    }

    private boolean isAdverb(Token token) {
        String word = PositionWords.lower(token);
        return words.in("skip", word) || (word.endsWith("ly") && word.length() > 4);
    }

    /** "is prepared", "was reluctant", and the predicate of a reduced clause: ", reluctant to", "sounded ready to". */
    private boolean followsBe(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("be", tokens.get(i))) {
                return true;
            }
            if (!isAdverb(tokens.get(i)) && !words.in("negation", tokens.get(i))) {
                return false;
            }
        }
        return false;
    }

    private int indexAt(StatedObject object) {
        return Tokens.at(tokens, object.span().start());
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
        int verb = lightVerb(at);
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

    /** "withdrew its claim for": what is claimed no more. */
    private boolean isWithdrawn(Trigger trigger, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4) && trigger.wordClass() == Trigger.WordClass.NOUN; i--) {
            if (words.in("withdraws", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "has begun internal discussions", "made a proposal": where the verb stands that has the noun; -1 for none. */
    private int lightVerb(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            if (words.in("light-verb", tokens.get(i))) {
                return i;
            }
            boolean with = i > 0 && tokens.get(i).is("with") && words.in("light-verb", tokens.get(i - 1));
            if (words.in("preposition", tokens.get(i)) && !with) {
                return -1;
            }
        }
        return -1;
    }

    private void add(Trigger trigger, int at, Mention actor, List<StatedObject> about) {
        Position.Act act = negated(at) ? trigger.negated() : trigger.act();
        if (act == null) {
            return;
        }
        if (act == Position.Act.IMPOSES && trigger.takes("harm") && isConditional(at)) {
            return;
        }
        if (act == Position.Act.IMPOSES && isPossible(at)) {
            act = Position.Act.THREATENS;
        }
        int start = tokens.get(Math.min(actor.from(), at)).span().start();
        if (considers(act, about)) {
            addConsidered(trigger, at, actor, about.get(0));
            return;
        }
        for (int i = 0; i < about.size(); i++) {
            StatedObject object = about.get(i);
            if (act != Position.Act.DEMANDS && trigger.takes("harm") && !harms(object)) {
                continue;
            }
            Position.Act meant =
                    sayings.isDenial(object.text()) ? Position.Act.REJECTS : asks(trigger, act, actor, object);
            state(new Position(
                    evidence(about, i, start, at),
                    actor.name(),
                    actor.side(),
                    act == Position.Act.DEMANDS || act == Position.Act.OFFERS ? meant : act,
                    withCondition(act, object, table.counted(table.inFull(sayings.affirmed(object.text())))),
                    strength(trigger, act, at),
                    hearsay(),
                    placed.part().report()));
        }
    }

    /** "would raise duties" is a threat whoever says so, "would raise a glass" is none. */
    private boolean punishes(StatedObject object) {
        Token verb = tokens.get(indexAt(object));
        return (words.in("punitive", verb) || words.in("charging", verb)) && harms(object);
    }

    /** "if Oslo raises the duty", "should it raise it" has not been done either. */
    private boolean isConditional(int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 6); i--) {
            if (words.in("condition", tokens.get(i))
                    || tokens.get(i).is("should")
                    || tokens.get(i).is("whether")) {
                return true;
            }
        }
        return false;
    }

    /** "may raise the duty" has not been done. */
    private boolean isPossible(int verb) {
        return words.in("possible", tokens.get(verb - 1))
                || (verb > 1
                        && tokens.get(verb - 1).kind() == Token.Kind.PUNCTUATION
                        && words.in("possible", tokens.get(verb - 2)));
    }

    /** A threat or an offer with the condition it is made on: "close the ports if the quota stays". */
    private String withCondition(Position.Act act, StatedObject object, String told) {
        boolean conditional = act == Position.Act.THREATENS || act == Position.Act.OFFERS;
        int at = object.end();
        int condition = at < tokens.size() && tokens.get(at).is(",") ? at + 1 : at;
        if (!conditional || condition + 2 >= tokens.size() || !words.in("on-condition", tokens.get(condition))) {
            return told;
        }
        StatedObject clause = objects.clauseBeyond(condition, Math.min(condition + 4, tokens.size()));
        return clause == null ? told : told + " " + clause.text();
    }

    /** "warned of strikes" threatens; "warned of poor harvests" does not. */
    private boolean harms(StatedObject object) {
        for (int i = indexAt(object); i < object.end(); i++) {
            if (words.in("harm", tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void state(Position position) {
        found.add(position);
        table.put(position);
    }

    /** "undertook to study it": no more than that. */
    private boolean considers(Position.Act act, List<StatedObject> about) {
        boolean yields = act == Position.Act.AGREES || act == Position.Act.OFFERS;
        int first = indexAt(about.get(0));
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
        state(new Position(
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
                hearsay(),
                placed.part().report()));
    }

    /** A proposal that binds everybody, or that the other side do something, asks for it. */
    private Position.Act asks(Trigger trigger, Position.Act act, Mention actor, StatedObject object) {
        if (act != Position.Act.OFFERS || !trigger.takes("proposes")) {
            return act;
        }
        int from = indexAt(object);
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

    private boolean negated(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            Token token = tokens.get(i);
            if (words.in("negation", token) || PositionWords.lower(token).endsWith("n't")) {
                return true;
            }
            if (token.kind() == Token.Kind.PUNCTUATION || token.is("and") || token.is("but")) {
                return false;
            }
        }
        return false;
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

    /** Who is said to say so: "one source told", "according to people", "reportedly". */
    private @Nullable String hearsay() {
        for (int i = 0; i < tokens.size(); i++) {
            if (!words.in("hearsay", tokens.get(i))) {
                continue;
            }
            boolean speech = i + 1 < tokens.size() && words.in("speech", tokens.get(i + 1));
            boolean quoted =
                    i > 1 && tokens.get(i - 1).is("to") && tokens.get(i - 2).is("according");
            if (tokens.get(i).is("reportedly") || speech || quoted || namedAfterAccording(i)) {
                int from = i > 0 && words.in("quantity", tokens.get(i - 1)) ? i - 1 : i;
                return new Span(
                                tokens.get(from).span().start(),
                                tokens.get(i).span().end())
                        .of(text);
            }
        }
        return null;
    }

    private boolean namedAfterAccording(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (tokens.get(i).is("according")) {
                return true;
            }
        }
        return false;
    }
}
