package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;

/** Tells how long an encounter was, from its own words, the relative clause behind them and the verb that ends it. */
final class TellingLengths {
    static final Set<String> LASTS = EventLists.of("lasted-long");

    private static final Set<String> DISCUSSING = EventLists.of("discussing");

    private final Scene s;
    private final Participants people;
    private final List<Clause> clauses;

    TellingLengths(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.clauses = passage.clauses;
    }

    /** Sets the length printed in the words; the index after it, or after the trigger. */
    int length(Telling telling, Trigger trigger, int from, int to) {
        int last = trigger.to();
        for (int i = from; i < to; i++) {
            Length length = Lengths.at(s, i);
            if (length != null
                    && telling.minutes == null
                    && !(i >= trigger.to() && ofAnother(length))
                    && (i >= trigger.from() || length.to() >= trigger.from() - 3)) {
                telling.minutes = length.minutes();
                telling.qualifier = length.qualifier();
                last = Math.max(last, length.to());
            }
        }
        if (telling.minutes == null && telling.status == EventStatus.HELD) {
            telling.minutes = Lengths.byTheClock(s, trigger.to(), to);
        }
        return last;
    }

    /** "In a call, A and B discussed the truce for 40 minutes": as long as they did so. */
    void lengthOfDiscussing(Telling telling, Clause main) {
        boolean discussing = false;
        for (int i = main.from(); i < main.to(); i++) {
            discussing |= DISCUSSING.contains(s.at(i));
            Length length = discussing && s.at(i - 1).equals("for") ? Lengths.at(s, i) : null;
            if (length != null) {
                telling.minutes = length.minutes();
                telling.qualifier = length.qualifier();
                return;
            }
        }
    }

    /** "the 12-hour flight": a length printed as a modifier of some other noun. */
    private boolean ofAnother(Length length) {
        boolean hyphen = false;
        for (int i = length.from(); i < length.to(); i++) {
            hyphen |= s.at(i).contains("-") || s.at(i).equals("hour") || s.at(i).equals("minute");
        }
        return hyphen
                && s.isWord(length.to())
                && s.time[length.to()] == null
                && EventWords.noun(s.at(length.to())) == null
                && !Set.of("each", "together", "apiece", "alone", "there").contains(s.at(length.to()))
                && !Clauses.preposition(s.at(length.to()));
    }

    /** "took place in Vienna and lasted two hours": the length told by the verb behind. */
    void lengthOfTheEnd(Telling telling, int c) {
        if (c + 1 >= clauses.size()
                || clauses.get(c + 1).kind() != Clauses.Kind.AND
                || !telling.stated
                || telling.minutes != null
                || telling.status != EventStatus.HELD) {
            return;
        }
        Clause clause = clauses.get(c + 1);
        int verb = people.firstVerb(clause, clause.to());
        Length length = LASTS.contains(s.at(verb)) ? Lengths.within(s, verb, Math.min(clause.to(), verb + 8)) : null;
        if (length != null) {
            telling.minutes = length.minutes();
            telling.qualifier = length.qualifier();
        }
    }

    /** "a talk with the president that took 25 minutes": the clause behind says how long. */
    int relativeEnd(int c) {
        Clause clause = clauses.get(c);
        if (c + 1 < clauses.size() && clauses.get(c + 1).kind() == Clauses.Kind.RELATIVE) {
            Clause next = clauses.get(c + 1);
            boolean thing =
                    s.at(next.from()).equals("that") || s.at(next.from()).equals("which");
            boolean lasts = Set.of("took", "lasted", "ran", "takes", "lasts").contains(s.at(next.from() + 1));
            return thing && lasts ? next.to() : clause.to();
        }
        return clause.to();
    }
}
