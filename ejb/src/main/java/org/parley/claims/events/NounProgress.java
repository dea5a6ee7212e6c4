package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.How;
import org.parley.claims.events.EventWords.Modifier;

/** Tells how far an encounter has come that a noun names: by its verb, by what stands before the noun, by its day. */
final class NounProgress {
    private static final int DAY_BEHIND = 10;
    /** What the verb behind an insertion tells of the encounter itself; "the talks, which ended, agreed to more" does not. */
    private static final Set<@Nullable How> GOES_ON = EnumSet.of(How.UNDERWAY, How.HELD, How.CANCELLED, How.TENSE);

    private final Passage passage;
    private final Scene s;
    private final StatusRules rules;
    private final Participants people;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final DayRules dayRules;

    NounProgress(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.dayRules = new DayRules(passage);
    }

    /** "the dinner on the eve of the summit was cancelled": it is the dinner that was. */
    static boolean ended(Verdict verdict) {
        return verdict.status() == EventStatus.CANCELLED || verdict.status() == EventStatus.HELD;
    }

    /** What the words around the noun say; a relative clause between it and its verb is stepped over. */
    Verdict verdict(int c, Trigger trigger, @Nullable Clause next) {
        Verdict verdict = rules.ofNoun(trigger.from(), trigger.to(), clauses.get(c), next);
        if (verdict.status() == EventStatus.CANCELLED && next != null && next.kind() == Clauses.Kind.AND) {
            Verdict after = rules.resumed(next); // "was put off twice and was held on Friday"
            return after.status() == EventStatus.HELD ? after : verdict;
        }
        boolean stepsOver = verdict.status() == null
                && next != null
                && (next.kind() == Clauses.Kind.RELATIVE || s.at(next.from()).equals("where"))
                && c + 2 < clauses.size()
                && clauses.get(c + 2).kind() == Clauses.Kind.AND;
        boolean calledOff = stepsOver && rules.resumed(clauses.get(c + 2)).status() == EventStatus.CANCELLED;
        if (calledOff) {
            return Verdict.firm(EventStatus.CANCELLED, -1);
        }
        boolean off = verdict.status() == EventStatus.CANCELLED && (next == null || verdict.verb() < next.from());
        Verdict main = next == null || off
                ? Verdict.OPEN
                : mainVerb(c); // "which was to have begun on Monday, starts on Friday"
        return main.status() == null ? verdict : main;
    }

    /** "A third round, which Tokyo wanted this week, is likely on Monday": the verb of the noun stands behind what is inserted. */
    private Verdict mainVerb(int c) {
        Clause next = clauses.get(c + 1);
        Clause clause = clauses.get(c);
        boolean inserted = next.kind() == Clauses.Kind.RELATIVE
                && (s.at(next.from()).equals(",") || s.at(next.from() - 1).equals(","))
                && people.firstVerb(clause, clause.to()) >= clause.to()
                && c + 2 < clauses.size();
        Clause main = inserted ? clauses.get(c + 2) : next;
        int first = s.at(main.from()).equals(",") ? main.from() + 1 : main.from();
        boolean goesOn =
                inserted && (HelpingVerbs.finite(s.at(first)) || GOES_ON.contains(EventWords.governor(s.at(first))));
        return goesOn ? rules.resumed(main) : Verdict.OPEN;
    }

    void status(Telling telling, int c, Trigger trigger, Verdict verdict, Trigger.Noun noun) {
        Clause clause = clauses.get(c);
        telling.status = verdict.status();
        telling.firm = verdict.firm();
        if (telling.status == null && verdict.verb() < 0) {
            modalGoesOn(telling, c, trigger.from());
        }
        if (telling.status == null && c > 0 && verbGoesOn(clause)) {
            Clause before = clauses.get(c - 1);
            telling.status = rules.tense(people.firstVerb(before, before.to()), before);
            telling.firm = telling.status != null;
            Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
            if (first != null && him(trigger.to(), clause.to())) {
                telling.persons.addAll(first.persons);
            }
        }
        modify(telling, noun);
        if (telling.setting && telling.status == EventStatus.HELD && !telling.firm && ahead(trigger)) {
            telling.status = null; // "During next week's summit, A will see B"
        }
        if (telling.status == null
                && verdict == Verdict.OPEN
                && noun.ordinal() == null
                && clause.kind() != Clauses.Kind.IF
                && !EventDates.matter(s, trigger.from())) {
            telling.status = rules.tense(people.firstVerb(clause, clause.to()), clause);
        }
        if (telling.status == null
                && noun.ordinal() != null
                && verdict == Verdict.OPEN
                && s.at(trigger.from() - 1).equals("for")
                && rules.tense(people.firstVerb(clause, trigger.from()), clause) == EventStatus.SCHEDULED) {
            telling.status = EventStatus.SCHEDULED; // "will lead a mission to Lima for the sixth round"
        }
        if (telling.status == EventStatus.UNDERWAY
                && clause.kind() == Clauses.Kind.BEFORE
                && VerbForms.form(s.at(verdict.verb())) != Form.PAST) {
            telling.status = EventStatus.SCHEDULED; // "hours before ministers resume the negotiations"
        }
    }

    /** Where no word says how far it has come, the day does. */
    void statusOfDay(Telling telling, Trigger trigger, Trigger.Noun noun, Clause clause) {
        if (trigger.is(EventKind.VISIT) && telling.status == null && telling.firm) {
            EventWords.Verb leaves = EventWords.verb(s.at(people.firstVerb(clause, trigger.from())));
            if (leaves != null) {
                dayRules.dateForPresent(telling, leaves, clause, false);
            }
        }
        if (telling.status == null && !trigger.is(EventKind.VISIT)) {
            int verb = presentVerb(trigger, clause);
            if (verb >= 0) {
                EventWords.Verb holds = new EventWords.Verb(
                        s.at(verb), VerbForms.form(s.at(verb)), false, trigger.kinds(), EventWords.Frame.MEET);
                dayRules.dateForPresent(telling, holds, clause, false);
            }
        }
        boolean dated = s.time[trigger.from()] != null && telling.date != null; // "yesterday's session"
        boolean visitors = trigger.is(EventKind.VISIT) && !telling.persons.isEmpty() && noun.definite();
        boolean tied =
                dated || visitors || passage.diary != null || telling.pair || noun.next() || noun.ordinal() != null;
        if (telling.status == null && tied) {
            telling.status = dayRules.byDate(telling.date);
        }
    }

    /** The verb in the present that holds the encounter: "the leaders hold a summit in Lima on Friday"; -1 for others. */
    int presentVerb(Trigger trigger, Clause clause) {
        int verb = trigger.from() - 1;
        while (verb > clause.from() && s.adverb(verb)) {
            verb--;
        }
        boolean into = s.at(verb).equals("into") && s.at(verb - 1).startsWith("go"); // "goes into talks on Friday"
        verb = into ? verb - 1 : verb;
        Form form = VerbForms.form(s.at(verb));
        boolean present = verb > clause.from()
                && (into || EventWords.governor(s.at(verb)) == EventWords.How.TENSE)
                && (form == Form.THIRD || form == Form.BASE)
                && !EventWords.modal(s.at(verb - 1))
                && !HelpingVerbs.any(s.at(verb - 1))
                && !Set.of("and", "not", "n't", "to").contains(s.at(verb - 1));
        return present ? verb : -1;
    }

    private void modify(Telling telling, Trigger.Noun noun) {
        Modifier modifier = noun.modifier();
        if (modifier == null || telling.firm) {
            return;
        }
        telling.status = switch (modifier) {
            case PLANNED -> EventStatus.SCHEDULED;
            case POSSIBLE -> EventStatus.PROPOSED;
            case NOW -> EventStatus.UNDERWAY;
            default -> EventStatus.HELD;
        };
    }

    private boolean him(int from, int to) {
        return s.at(from).equals("with")
                && from + 1 < to
                && Set.of("him", "her", "them").contains(s.at(from + 1));
    }

    /** "had an hour with A, and on Saturday two calls with B": no verb of its own. */
    private boolean verbGoesOn(Clause clause) {
        return clause.kind() == Clauses.Kind.AND && people.firstVerb(clause, clause.to()) == clause.to();
    }

    /** "will hurry and hold another round": what helps the first verb helps the second. */
    private boolean ahead(Trigger trigger) {
        for (int i = trigger.from(); i < trigger.head(); i++) {
            if (Set.of("next", "upcoming", "coming", "forthcoming").contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    private void modalGoesOn(Telling telling, int c, int until) {
        Clause clause = clauses.get(c);
        int verb = people.firstVerb(clause, until);
        if (clause.kind() != Clauses.Kind.AND || c == 0 || verb >= until || VerbForms.form(s.at(verb)) != Form.BASE) {
            return;
        }
        Clause before = clauses.get(c - 1);
        int first = people.firstVerb(before, before.to());
        if (first + 1 < before.to()) {
            Verdict verdict = rules.ofVerb(first + 1, Form.BASE, false, before.from());
            telling.status = verdict.denied() ? null : verdict.status();
            telling.firm = telling.status != null;
        }
    }

    /** "was mooted in a call in January", "put off after A's call with B on 5 May, would rise": the verb is not the call's. */
    boolean occasion(Telling telling, Trigger trigger, int end) {
        boolean ahead = telling.status == EventStatus.PROPOSED || telling.status == EventStatus.SCHEDULED;
        if (!ahead || !inPhrase(trigger.from())) {
            return false;
        }
        int stop = Math.min(end, trigger.to() + DAY_BEHIND);
        EventDates.Day day = EventDates.near(s, trigger.from(), trigger.to(), trigger.from(), stop, EventStatus.HELD);
        return day != null && dayRules.byDate(day.value()) == EventStatus.HELD;
    }

    /** Whether "in", "during" or "after" stands before the noun and what describes or owns it. */
    private boolean inPhrase(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 6); i--) {
            if (Set.of("in", "during", "after", "following", "since").contains(s.at(i))) {
                return true;
            }
            if (!s.isWord(i) && !s.possessive(i)) {
                return false;
            }
        }
        return false;
    }

    /** "It was a 25-minute call": told before, and held. */
    void copula(Telling telling, Trigger trigger) {
        String before = s.at(trigger.from() - 1);
        if (telling.status == null && (before.equals("was") || before.equals("were"))) {
            telling.status = EventStatus.HELD;
            telling.firm = true;
            telling.definite |= s.at(trigger.from() - 2).equals("it");
        }
    }
}
