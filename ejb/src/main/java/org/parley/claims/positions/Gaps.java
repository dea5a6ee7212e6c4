package org.parley.claims.positions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.Span;
import org.parley.text.Token;

/** Positions whose object does not follow its verb: passives, relative clauses, answers to what is on the table. */
final class Gaps {
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final ObjectFinder objects;
    private final ClauseStarts starts;
    private final Sayings sayings;
    private final OnTheTable table;
    private final Statements statements;

    Gaps(SentenceContext context, Statements statements) {
        this.tokens = context.tokens();
        this.words = context.words();
        this.actors = context.actors();
        this.objects = context.objects();
        this.starts = new ClauseStarts(tokens, words);
        this.sayings = new Sayings(tokens, words);
        this.table = context.table();
        this.statements = statements;
    }

    /** "quotas, which Oslo had wanted scrapped". */
    Stated fulfilled(int at, StatedObject participle) {
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

    /** "was turned down by the islanders", "considered and rejected by both". */
    Stated passive(Trigger trigger, int at, int after) {
        String word = PositionWords.lower(tokens.get(at));
        boolean participle = word.endsWith("ed") || words.in("participle", word);
        boolean takes = trigger.takes("np") || trigger.takes("ing") || trigger.takes("obj-to") || isAgreed(trigger);
        boolean noun = !word.endsWith("ed") && words.in("determiner", tokens.get(Math.max(0, at - 1)));
        boolean awaited = word.equals("expected")
                && after < tokens.size()
                && tokens.get(after).is("to");
        if (!participle || noun || !takes || awaited || !trigger.tail().isEmpty()) {
            return Stated.NOTHING; // "a cut in wages" is cut by nobody
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
        int end = tokens.get(verb).is(",") ? starts.asideStart(verb) : verb + 1;
        int start = starts.clauseStart(end);
        if (start > 0 && words.in("relative", tokens.get(start - 1))) {
            return Stated.NOTHING;
        }
        StatedObject subject = objects.between(starts.subjectStart(end), end);
        int to = agent.get().to();
        if (subject != null
                && trigger.takes("obj-to")
                && to < tokens.size()
                && tokens.get(to).is("to")) {
            StatedObject task = objects.clauseFrom(to);
            return task == null || sayings.asksToMeet(to, task.end() - 1)
                    ? Stated.NOTHING
                    : new Stated(
                            agent.get(), List.of(task.telling(subject.text() + " " + task.text())), task.end(), false);
        }
        return subject == null
                ? Stated.NOTHING
                : about(
                        trigger,
                        agent.get(),
                        changed(trigger, subject, at, after),
                        agent.get().to());
    }

    /** "The duty was doubled to 50 percent by Oslo": to what belongs to what is done to it. */
    private StatedObject changed(Trigger trigger, StatedObject subject, int at, int after) {
        StatedObject rest = trigger.takes("harm")
                        && after < tokens.size()
                        && tokens.get(after).is("to")
                ? objects.clauseFrom(after)
                : null;
        return rest == null
                ? subject
                : subject.telling(subject.text() + " " + PositionWords.lower(tokens.get(at)) + " "
                        + rest.text().split(" by ", 2)[0]);
    }

    /** "a truce agreed by both": what is agreed on may stand before the participle. */
    private static boolean isAgreed(Trigger trigger) {
        return trigger.takes("fronted") && trigger.act() == Position.Act.AGREES;
    }

    /** "a truce that Oslo and Reykjavik agreed". */
    private boolean isRelative(int actor) {
        int link = actor - 1;
        while (link > 0 && words.in("article", tokens.get(link))) {
            link--;
        }
        return link > 0 && (tokens.get(link).is("that") || tokens.get(link).is("which"));
    }

    private Stated about(Trigger trigger, Mention actor, StatedObject object, int next) {
        boolean fits = !trigger.takes("stoppage") || sayings.isStoppage(object);
        if (!fits || trigger.takes("talks") && !sayings.isTalks(object)) {
            return Stated.NOTHING;
        }
        List<StatedObject> known = understood(trigger, List.of(sayings.bare(object)), actor.side());
        return new Stated(actor, known, next, false);
    }

    /** A verb without an object behind it: the object stands before it, or is what is on the table. */
    Stated gapped(Trigger trigger, int at, int after) {
        if (!trigger.tail().isEmpty()) {
            return Stated.NOTHING;
        }
        if (trigger.takes("step")
                && after + 1 < tokens.size()
                && tokens.get(after).is("between")) {
            return agreedBetween(at, after);
        }
        if (after < tokens.size() && tokens.get(after).is("by")) {
            boolean coordinated =
                    tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or");
            return coordinated ? passive(trigger, at, after) : tabledBy(trigger, at, after);
        }
        if (trigger.takes("base")
                && after < tokens.size()
                && words.in("refused-alone", tokens.get(after))
                && objects.nothingAt(after + 1)) {
            return refusedAlone(at, after);
        }
        if (trigger.takes("base") && after + 1 < tokens.size() && words.in("refused-verb", tokens.get(after))) {
            return objects.nothingAt(after + 1) ? unspoken(trigger, at, after + 1) : Stated.NOTHING;
        }
        if (trigger.takes("that")
                && after + 1 < tokens.size()
                && tokens.get(after).is("be")) {
            return toBe(at, after);
        }
        boolean bears =
                after + 1 < tokens.size() && words.in("bears-on", tokens.get(after)) && !objects.nothingAt(after);
        if (trigger.takes("np") && bears) {
            return boreOn(trigger, at, after);
        }
        if (after + 1 < tokens.size() && words.in("verdict-be", tokens.get(after)) && trigger.takes("np")) {
            return whatIs(at, after);
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
        int start = actor.get().from();
        boolean takesObject = trigger.takes("np") || marked || isAgreed(trigger) && isRelative(start);
        StatedObject before = takesObject ? objectBefore(start, at) : null;
        if (before != null) {
            return sayings.isMeeting(before) ? Stated.NOTHING : about(trigger, actor.get(), before, end);
        }
        StatedObject topic = trigger.takes("bare") ? topic(start) : null;
        if (topic != null) {
            return new Stated(actor.get(), List.of(topic), end, false);
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

    /** "will not retaliate": what is refused is the verb itself. */
    private Stated refusedAlone(int at, int verb) {
        Optional<Mention> actor = actors.subjectOf(at);
        StatedObject object = objects.between(verb, verb + 1);
        return actor.isEmpty() || object == null
                ? Stated.NOTHING
                : new Stated(actor.get(), List.of(object), verb + 1, false);
    }

    /** "On rice, she will not budge": what the sentence opens with; null where it opens otherwise. */
    private @Nullable StatedObject topic(int actor) {
        if (!words.in("topic", tokens.get(0)) || actor < 2 || words.in("time-noun", tokens.get(1))) {
            return null;
        }
        int end = 1;
        while (end < actor
                && tokens.get(end).kind() != Token.Kind.PUNCTUATION
                && (end == 1 || !words.in("article", tokens.get(end)))
                && actors.startingAt(end).isEmpty()) {
            end++;
        }
        boolean pronoun = end == 2 && words.in("anaphor", tokens.get(1));
        return end == 1 || pronoun || tokens.get(1).kind() == Token.Kind.NUMBER ? null : objects.between(1, end);
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

    /** "a quota that Oslo refuses to enlarge": the noun before belongs to the verb. */
    Stated infinitive(int at, List<StatedObject> stated) {
        StatedObject verb = stated.get(0);
        int first = objects.indexAt(verb);
        boolean alone = stated.size() == 1
                && verb.end() == first + 1
                && first > 0
                && tokens.get(first - 1).is("to");
        Optional<Mention> actor = alone ? actors.subjectOf(at) : Optional.empty();
        StatedObject before = actor.isPresent() ? objectBefore(actor.get().from(), at) : null;
        return before == null || sayings.isMeeting(before) || sayings.isIdle(before)
                ? Stated.NOTHING
                : new Stated(actor.get(), List.of(verb.telling(verb.text() + " " + before.text())), verb.end(), false);
    }

    /** "What Oslo wants is a levy", "all that Oslo demanded was a levy". */
    private Stated whatIs(int at, int be) {
        Optional<Mention> actor = actors.subjectOf(at);
        int link = actor.isEmpty() ? -1 : grammarStart(actor.get());
        boolean all = link > 0 && tokens.get(link).is("that");
        Token opener = link < 0 ? tokens.get(at) : tokens.get(all ? link - 1 : link);
        StatedObject object = opener.is("what") || opener.is("all") ? objects.clauseFrom(be + 1) : null;
        return object == null ? Stated.NOTHING : new Stated(actor.get(), List.of(object), object.end(), false);
    }

    private int grammarStart(Mention actor) {
        return actors.grammar().wordBefore(actor);
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
        return before == null ? Stated.NOTHING : about(trigger, actor.get(), before, end);
    }

    /** "a truce, agreed between Oslo and Reykjavik". */
    private Stated agreedBetween(int at, int between) {
        Optional<Mention> both =
                actors.startingAt(between + 1).filter(m -> m.side().contains(" and "));
        int end = tokens.get(at - 1).is(",") ? at - 1 : at;
        StatedObject object = both.isPresent() ? objects.nounBefore(end) : null;
        return object == null
                ? Stated.NOTHING
                : new Stated(both.get(), List.of(object), both.get().to(), false);
    }

    /** "a compromise tabled by the islanders". */
    private Stated tabledBy(Trigger trigger, int at, int by) {
        Optional<Mention> agent = actors.agentAfter(by);
        boolean takes = trigger.takes("np") || isAgreed(trigger);
        StatedObject object = agent.isPresent() && takes ? objects.nounBefore(at) : null;
        boolean idle = object == null
                || sayings.isIdle(object)
                        && object.text().split(" ", -1).length < 3; // "a new proposal tabled by mediators"
        return object == null || idle
                ? Stated.NOTHING
                : about(trigger, agent.get(), object, agent.get().to());
    }

    boolean dealTold() {
        return table.dealTold();
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
            return objects.between(starts.sentenceStart(link - 1), link - 1);
        }
        if (token.is("which") || token.is("that")) {
            int end = tokens.get(link - 1).is(",") ? link - 1 : link;
            Position last = statements.last();
            if (last != null && last.span().end() == tokens.get(end - 1).span().end()) {
                return new StatedObject(last.span(), last.object(), verb + 1);
            }
            return objects.nounBefore(end);
        }
        if (words.in("something", token) && words.in("be", tokens.get(link - 1))) {
            int from = starts.sentenceStart(link - 1);
            int end = from;
            while (end < link - 1 && !tokens.get(end).is(",")) {
                end++;
            }
            return objects.between(from, end);
        }
        if (words.in("something", token)) {
            String last = table.last();
            return last == null ? null : new StatedObject(token.span(), last, verb + 1);
        }
        boolean contact = (token.kind() != Token.Kind.PUNCTUATION || token.is("%")) && !words.in("function", token);
        return contact && !words.in("time-noun", token) ? objects.nounBefore(link + 1) : null;
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
        int start = starts.clauseStart(Math.max(0, comma - 1));
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

    /** Nobody turns down what he has asked for himself. */
    private @Nullable String meant(Trigger trigger, @Nullable String side) {
        boolean answers = trigger.act() == Position.Act.REJECTS || trigger.act() == Position.Act.RESISTS;
        return answers && side != null ? table.answeredBy(side) : table.last();
    }

    /** "them to accept it". */
    private boolean isTask(StatedObject object) {
        int second = objects.indexAt(object) + 1;
        return second < object.end() && tokens.get(second).is("to");
    }

    /** "it", "the idea": what is on the table. */
    List<StatedObject> understood(Trigger trigger, List<StatedObject> stated, @Nullable String side) {
        List<StatedObject> known = new ArrayList<>();
        for (StatedObject object : stated) {
            boolean meeting = trigger.act() == Position.Act.DEMANDS && sayings.isMeeting(object);
            if (meeting && sayings.isAnaphor(object.text())) {
                continue;
            }
            boolean asked = trigger.takes("obj-to") && isTask(object);
            if (!asked
                    && (sayings.isAnaphor(object.text())
                            || sayings.isAnaphorThere(objects.indexAt(object), object.end()))) {
                boolean wanted = trigger.act() == Position.Act.DEMANDS && table.threatened();
                String last = wanted ? null : meant(trigger, side);
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
}
