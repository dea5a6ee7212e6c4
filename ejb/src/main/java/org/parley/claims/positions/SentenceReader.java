package org.parley.claims.positions;

import java.util.List;
import org.parley.articles.ArticleText.PlacedSentence;
import org.parley.claims.Position;
import org.parley.claims.positions.ObjectFinder.StatedObject;
import org.parley.text.TimeExpression;
import org.parley.text.Token;

/** Reads the positions that one sentence states: trigger by trigger, then what is asserted, then what is asked on the side. */
final class SentenceReader {
    private final List<Token> tokens;
    private final PositionWords words;
    private final Actors actors;
    private final Sayings sayings;
    private final OnTheTable table;
    private final int report;
    private final Matters matters;
    private final Assertions assertions;
    private final Payments payments;
    private final Levies levies;
    private final Aims aims;
    private final Outcomes outcomes;
    private final Ultimatums ultimatums;
    private final PositionRecorder recorder;
    private final TriggerReader triggers;

    SentenceReader(
            String text,
            List<TimeExpression> times,
            PlacedSentence placed,
            Actors actors,
            OnTheTable table,
            PositionWords words) {
        this.words = words;
        this.tokens = placed.sentence().tokens();
        this.actors = actors;
        this.table = table;
        this.matters = new Matters(tokens, words, table);
        this.report = placed.part().report();
        SentenceContext context = new SentenceContext(
                text, tokens, words, actors, new ObjectFinder(text, placed.sentence(), words, times), table, report);
        this.sayings = new Sayings(tokens, words);
        this.assertions = new Assertions(context);
        this.payments = new Payments(context, assertions);
        this.levies = new Levies(context, assertions);
        this.aims = new Aims(context, assertions);
        this.outcomes = new Outcomes(context);
        this.ultimatums = new Ultimatums(context);
        this.recorder = new PositionRecorder(context);
        Gaps gaps = new Gaps(context, recorder.statements());
        this.triggers = new TriggerReader(context, gaps);
    }

    List<Position> read() {
        int i = 0;
        while (i < tokens.size()) {
            int next = readAt(i);
            for (int k = i; k < Math.min(next, tokens.size()); k++) {
                matters.note(k);
            }
            i = next;
        }
        recorder.addConditions();
        aims.noteTraveller();
        boolean together = recorder.statements().all().stream()
                .anyMatch(p -> p.act() == Position.Act.AGREES && p.side().contains(" and "));
        if (together || tellsDeal()) {
            table.tellDeal();
        }
        return recorder.statements().all();
    }

    /** "announced a deal with Norway", "a deal puts 15 percent on": struck, not sought. */
    private boolean tellsDeal() {
        boolean noun = false;
        boolean struck = false;
        for (Token token : tokens) {
            noun |= words.in("deal-noun", token) || token.is("bargain");
            struck |= words.in("deal-struck", token);
            if (noun && (words.in("negation", token) || words.in("future", token))) {
                return false;
            }
        }
        return noun && struck;
    }

    /** Reads what the words at token {@code i} state; the token to read on from. */
    private int readAt(int i) {
        StatedObject tabled = null;
        for (Trigger trigger : words.at(tokens, i)) {
            Stated stated = triggers.stated(trigger, i);
            if (stated.silent()) {
                break;
            }
            if (stated.about().isEmpty()) {
                continue;
            }
            if (stated.actor() != null) {
                for (Mention actor : actors.each(stated.actor())) {
                    recorder.add(trigger, i, actor, stated.about());
                }
                if (stated.next() > i + 1) {
                    return stated.next();
                }
                break;
            }
            if (trigger.wordClass() == Trigger.WordClass.VERB && trigger.act() == Position.Act.DEMANDS) {
                tabled = stated.about().get(0);
            }
        }
        int next = Math.max(i + 1, asserted(i));
        if (next == i + 1 && tabled != null) {
            putOnTable(tabled);
        }
        return next;
    }

    /** What nobody known asks for may be answered all the same. */
    private void putOnTable(StatedObject tabled) {
        table.put(new Position(tabled.span(), "", "", Position.Act.DEMANDS, tabled.text(), null, null, report));
    }

    /** What is asserted at token {@code at}, and the token to read on from. */
    private int asserted(int at) {
        Statements statements = recorder.statements();
        Assertions.Asserted said = assertions.at(at);
        Assertions.Asserted paid = said == null ? payments.at(at) : said;
        Assertions.Asserted levied = paid == null ? levies.at(at) : paid;
        Assertions.Asserted aimed = levied == null ? aims.at(at) : levied;
        Assertions.Asserted settled = aimed == null ? outcomes.at(at) : aimed;
        Assertions.Asserted asserted = settled == null ? ultimatums.at(at) : settled;
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
}
