package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Modifier;

/** Reads what a noun tells: "held talks", "the third round will begin", "after a call". */
final class NounTellings {
    private static final int DAY_BEHIND = 10;
    private static final Set<String> SETTING =
            Set.of("beside", "alongside", "during", "at", "around", "before", "after", "amid", "outside");
    private static final Set<String> ASIDE =
            Set.of("sidelines", "sideline", "margins", "margin", "fringes", "edges", "ahead", "eve");
    private static final Set<String> TALKS = Set.of("talks", "negotiations", "consultations", "bargaining");

    /** "took stock of the negotiations": they are spoken of, not told. */
    private static final Set<String> ABSTRACT =
            Set.of("stock", "state", "status", "pace", "subject", "goal", "aim", "future", "fate", "heart", "core");

    private static final Set<String> STUCK = Set.of("stuck", "stalled", "deadlocked", "frozen", "bogged", "nearing");
    private static final Set<String> PREVIOUS = Set.of("previous", "last", "preceding", "earlier");
    private static final Set<String> CONVERSATIONS = Set.of("conversation", "talk", "chat", "exchange");

    private final Passage passage;
    private final Scene s;
    private final Cast cast;
    private final StatusRules rules;
    private final Participants people;
    private final Grounding grounding;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final ClauseParties parties;
    private final DayRules dayRules;
    private final BoundedDays bounds;
    private final Circumstances circumstances;
    private final Attendance attendance;
    private final Initiators initiators;
    private final Journeys journeys;
    private final Comings comings;
    private final SeveralTold several;

    NounTellings(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.cast = passage.cast;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.grounding = new Grounding(passage.scene);
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
        this.dayRules = new DayRules(passage);
        this.bounds = new BoundedDays(passage);
        this.circumstances = new Circumstances(passage);
        this.attendance = new Attendance(passage);
        this.initiators = new Initiators(passage.scene, passage.people);
        this.journeys = new Journeys(passage);
        this.comings = new Comings(passage);
        this.several = new SeveralTold(passage);
    }

    @Nullable
    Telling ofNoun(int c, Trigger trigger, int from, int to, Set<String> own) {
        Clause clause = clauses.get(c);
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : null;
        Trigger.Noun noun = trigger.noun();
        if (noun == null || s.at(trigger.from() - 1).equals("of") && ABSTRACT.contains(s.at(trigger.from() - 2))) {
            return null;
        }
        if (apposed(trigger, noun)) {
            return null;
        }
        if (s.at(trigger.from() - 1).equals("with") && STUCK.contains(s.at(trigger.to()))) {
            return null; // "with talks stuck, A telephoned B"
        }
        Verdict verdict = verdict(c, trigger, to == clause.to() ? next : null);
        if (verdict.denied()) {
            return null;
        }
        if (trigger.is(EventKind.VISIT) && s.at(verdict.verb()).equals("used")) {
            return null; // "has used one visit to Lima": spoken of, not told
        }
        if (verdict == Verdict.OPEN && presentVerb(trigger, clause) >= 0) {
            verdict = new Verdict(null, false, false, presentVerb(trigger, clause));
        }
        Clause relative = next != null && verdict.verb() >= next.from() ? next : null;
        int end = relative == null ? to : relative.to();
        Telling telling = new Telling(s, s.span(trigger.from(), trigger.to()), trigger.kinds());
        telling.setting = trigger.is(EventKind.SUMMIT) && setting(trigger.from());
        status(telling, c, trigger, telling.setting && ended(verdict) ? Verdict.OPEN : verdict, noun);
        if (occasion(telling, trigger, end)) {
            telling.status = EventStatus.HELD;
            telling.firm = true;
        }
        traits(telling, trigger, noun, clause, end);
        attendance.whoTakesPart(telling, trigger, verdict, clause, relative, end, own);
        circumstances.when(telling, c, trigger, from, end, verdict.verb() >= 0 && verdict.verb() < trigger.from());
        if (leavesFor(trigger, clause)) {
            telling.status = EventStatus.SCHEDULED; // "left on Thursday for a sixth round": the day is that of leaving
            telling.firm = true;
            telling.date = EventDates.value(
                    EventDates.near(s, trigger.from(), trigger.to(), trigger.from(), end, EventStatus.SCHEDULED));
        }
        boolean lasted =
                telling.firm && (telling.status == EventStatus.HELD || telling.status == EventStatus.CANCELLED);
        if (telling.persons.isEmpty()
                && lasted
                && s.at(trigger.from()).equals("their")
                && trigger.can(EventKind.MEETING)) {
            cast.meet(telling);
        }
        dayRules.begunBefore(telling, verdict.verb());
        dayRules.dayOfCancelling(telling, verdict, trigger, end);
        telling.stated = verdict.verb() >= trigger.to();
        telling.others = telling.persons.size() < 2 && parties.othersBehind(trigger.to(), end);
        statusOfDay(telling, trigger, noun, clause);
        if (clause.kind() == Clauses.Kind.AFTER && c > 0 && dayRules.stillAhead(telling, clauses.get(c - 1))) {
            telling.status = EventStatus.SCHEDULED; // "will meet after a fourth round at the end of May"
            telling.persons.removeAll(own);
        }
        bounds.dayOfTheEnd(telling, c);
        bounds.untilTheEnd(telling, c);
        circumstances.lengthOfTheEnd(telling, c);
        countOfJourney(telling);
        comings.complete(telling, trigger, clause, own, told.isEmpty() ? null : told.get(told.size() - 1));
        if (trigger.is(EventKind.VISIT)) {
            telling.place = journeys.destination(trigger, to);
        }
        telling.initiator = initiators.initiator(trigger, clause, end);
        if (several.sittings(telling, trigger, end, own)) {
            return null;
        }
        if (telling.minutes != null && telling.persons.size() == 1 && telling.can(EventKind.MEETING)) {
            cast.lasted(telling);
        }
        TimesCounted.count(telling, s, trigger.to(), end);
        grounding.judge(telling, trigger);
        telling.back = toldBefore(trigger);
        telling.previous = PREVIOUS.contains(s.at(trigger.from() + 1)) && telling.status == EventStatus.HELD;
        boolean dated = telling.ordinal != null && telling.date != null; // "that was the third round, held on Friday"
        telling.grounded &= !telling.back || dated;
        if (telling.setting) {
            telling.minutes = null;
            telling.qualifier = null;
            telling.grounded &= telling.date != null || !telling.persons.isEmpty();
        }
        it(telling, trigger);
        boolean uncounted = s.at(trigger.head()).equals("rounds") && telling.persons.size() < 2;
        return noun.count() || uncounted ? null : telling;
    }

    /** "met for an hour, their first face-to-face talks.": what was just told, under another name. */
    private boolean apposed(Trigger trigger, Trigger.Noun noun) {
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean apposition = s.at(trigger.from() - 1).equals(",")
                && Set.of("their", "the").contains(s.at(trigger.from()))
                && noun.ordinal() != null
                && !s.isWord(trigger.to());
        boolean pair = before != null
                && before.sentence == s.number
                && before.grounded
                && before.persons.size() == 2
                && before.kinds.stream().anyMatch(trigger::can);
        if (apposition && pair && before != null && s.at(trigger.head()).equals("round")) {
            before.ordinal = noun.ordinal();
        }
        return apposition && pair;
    }

    /** "the dinner on the eve of the summit was cancelled": it is the dinner that was. */
    private static boolean ended(Verdict verdict) {
        return verdict.status() == EventStatus.CANCELLED || verdict.status() == EventStatus.HELD;
    }

    /** What the words around the noun say; a relative clause between it and its verb is stepped over. */
    private Verdict verdict(int c, Trigger trigger, @Nullable Clause next) {
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
        boolean off = stepsOver && rules.resumed(clauses.get(c + 2)).status() == EventStatus.CANCELLED;
        return off ? Verdict.firm(EventStatus.CANCELLED, -1) : verdict;
    }

    private void status(Telling telling, int c, Trigger trigger, Verdict verdict, Trigger.Noun noun) {
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
    }

    private void traits(Telling telling, Trigger trigger, Trigger.Noun noun, Clause clause, int end) {
        telling.ordinal = noun.ordinal();
        telling.body = noun.ordinal() != null
                && trigger.is(EventKind.MEETING)
                && StandingBodies.sits(s, trigger.from(), trigger.head(), clause);
        telling.definite = noun.definite();
        telling.next = noun.next() && telling.status != EventStatus.HELD;
        telling.round = s.at(trigger.head()).equals("round");
        telling.talks = TALKS.contains(s.at(trigger.head()));
        telling.conversation = CONVERSATIONS.contains(s.at(trigger.head()));
        telling.parties = noun.parties()
                || parties.partyIn(clause.from(), end)
                || TALKS.contains(s.at(trigger.to() - 1))
                || parties.goesOnFromParties(clause);
        copula(telling, trigger);
    }

    private boolean leavesFor(Trigger trigger, Clause clause) {
        EventWords.Verb verb = EventWords.verb(s.at(people.firstVerb(clause, trigger.from())));
        return s.at(trigger.from() - 1).equals("for")
                && !trigger.is(EventKind.VISIT)
                && verb != null
                && verb.frame() == EventWords.Frame.LEAVE
                && verb.form() == Form.PAST
                && told.stream().noneMatch(t -> t.only(EventKind.VISIT));
    }

    /** Where no word says how far it has come, the day does. */
    private void statusOfDay(Telling telling, Trigger trigger, Trigger.Noun noun, Clause clause) {
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
        boolean tied = dated || passage.diary != null || telling.pair || noun.next() || noun.ordinal() != null;
        if (telling.status == null && tied) {
            telling.status = dayRules.byDate(telling.date);
        }
    }

    /** The verb in the present that holds the encounter: "the leaders hold a summit in Lima on Friday"; -1 for others. */
    private int presentVerb(Trigger trigger, Clause clause) {
        int verb = trigger.from() - 1;
        while (verb > clause.from() && s.adverb(verb)) {
            verb--;
        }
        Form form = VerbForms.form(s.at(verb));
        boolean present = verb > clause.from()
                && EventWords.governor(s.at(verb)) == EventWords.How.TENSE
                && (form == Form.THIRD || form == Form.BASE)
                && !EventWords.modal(s.at(verb - 1))
                && !HelpingVerbs.any(s.at(verb - 1))
                && !Set.of("and", "not", "n't", "to").contains(s.at(verb - 1));
        return present ? verb : -1;
    }

    /** "leaves on Sunday for what is to be the sixth round": the round shares what is told of the journey. */
    private void countOfJourney(Telling telling) {
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        if (telling.status == null
                && telling.ordinal != null
                && before != null
                && before.sentence == telling.sentence
                && before.only(EventKind.VISIT)
                && before.status == EventStatus.SCHEDULED) {
            telling.status = EventStatus.SCHEDULED;
            telling.place = telling.place == null ? before.place : telling.place;
            telling.persons.addAll(before.persons);
        }
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

    /** "It will be their fourth meeting": told before. */
    private boolean toldBefore(Trigger trigger) {
        int j = trigger.from() - 1;
        while (j > 0
                && (s.adverb(j)
                        || Set.of("be", "will", "would", "was", "is", "were", "are")
                                .contains(s.at(j)))) {
            j--;
        }
        return j < trigger.from() - 1 && Set.of("it", "this", "that").contains(s.at(j));
    }

    /** "was mooted in a call in January", "put off after A's call with B on 5 May, would rise": the verb is not the call's. */
    private boolean occasion(Telling telling, Trigger trigger, int end) {
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

    /** "the talks beside the summit lasted half an hour": the summit is where they were held, not what lasted. */
    private boolean setting(int from) {
        int before = from - 1;
        while (before > 0 && Set.of("the", "a", "this", "last").contains(s.at(before))) {
            before--;
        }
        return SETTING.contains(s.at(before)) || s.at(before).equals("of") && ASIDE.contains(s.at(before - 1));
    }

    /** "A pressed B last night. It was a 90-minute meeting": those two met, on that day. */
    private void it(Telling telling, Trigger trigger) {
        boolean it = s.at(trigger.from() - 1).equals("was")
                && s.at(trigger.from() - 2).equals("it");
        Telling contact = it && telling.persons.isEmpty() && telling.minutes != null ? cast.contact(s.number) : null;
        if (contact != null && telling.status == EventStatus.HELD) {
            telling.persons.addAll(contact.persons);
            telling.date = telling.date == null ? contact.date : telling.date;
            telling.pair = true;
            telling.grounded = true;
        }
    }

    /** "It was a 25-minute call": told before, and held. */
    private void copula(Telling telling, Trigger trigger) {
        String before = s.at(trigger.from() - 1);
        if (telling.status == null && (before.equals("was") || before.equals("were"))) {
            telling.status = EventStatus.HELD;
            telling.firm = true;
            telling.definite |= s.at(trigger.from() - 2).equals("it");
        }
    }
}
