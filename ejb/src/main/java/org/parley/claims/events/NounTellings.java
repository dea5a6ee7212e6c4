package org.parley.claims.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;

/** Reads what a noun tells: "held talks", "the third round will begin", "after a call". */
final class NounTellings {
    private static final int COUNT = 4;
    private static final Set<String> ANOTHER = Set.of("further", "second", "third", "new", "planned", "follow-up");
    private static final Set<String> SETTING =
            Set.of("beside", "alongside", "during", "at", "around", "before", "after", "amid", "outside");
    private static final Set<String> BEFOREHAND = Set.of("ahead", "eve");
    private static final Set<String> TALKS = EventLists.of("talks");

    /** "took stock of the negotiations": they are spoken of, not told. */
    private static final Set<String> ABSTRACT = EventLists.of("state-of-talks");

    private static final Set<String> STUCK = EventLists.of("stuck");
    private static final Set<String> PREVIOUS = Set.of("previous", "last", "preceding", "earlier");
    private static final Set<EventStatus> LASTED =
            EnumSet.of(EventStatus.HELD, EventStatus.UNDERWAY, EventStatus.CANCELLED);
    private static final Set<String> CONVERSATIONS = EventLists.of("conversation");

    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Grounding grounding;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final ClauseParties parties;
    private final DayRules dayRules;
    private final CancelledDays cancelled;
    private final BoundedDays bounds;
    private final Circumstances circumstances;
    private final TellingLengths lengths;
    private final Attendance attendance;
    private final Initiators initiators;
    private final Journeys journeys;
    private final Comings comings;
    private final SeveralTold several;
    private final NounProgress progress;
    private final ObjectRelatives relatives;

    NounTellings(Passage passage) {
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.grounding = new Grounding(passage.scene);
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
        this.dayRules = new DayRules(passage);
        this.cancelled = new CancelledDays(passage, dayRules);
        this.bounds = new BoundedDays(passage);
        this.circumstances = new Circumstances(passage);
        this.lengths = new TellingLengths(passage);
        this.attendance = new Attendance(passage);
        this.initiators = new Initiators(passage.scene, passage.people);
        this.journeys = new Journeys(passage);
        this.comings = new Comings(passage);
        this.several = new SeveralTold(passage);
        this.progress = new NounProgress(passage);
        this.relatives = new ObjectRelatives(passage);
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
        if (trigger.can(EventKind.MEETING) && noun.ordinal() == null && new NounPhrases(s).aside(trigger.from())) {
            return null; // "met B on the sidelines of a ministers' meeting": where they met
        }
        Telling held = relatives.of(trigger);
        if (held != null) {
            return held;
        }
        Verdict verdict = progress.verdict(c, trigger, to == clause.to() ? next : null);
        if (verdict.denied()) {
            return null;
        }
        if (trigger.is(EventKind.VISIT) && s.at(verdict.verb()).equals("used")) {
            return null; // "has used one visit to Lima": spoken of, not told
        }
        if (verdict == Verdict.OPEN && progress.presentVerb(trigger, clause) >= 0) {
            verdict = new Verdict(null, false, false, progress.presentVerb(trigger, clause));
        }
        Clause main = next != null && verdict.verb() >= next.to() ? clauses.get(c + 2) : null;
        Clause relative = next != null && main == null && verdict.verb() >= next.from() ? next : null;
        int end = relative == null ? to : relative.to();
        Telling telling = new Telling(s, s.span(trigger.from(), trigger.to()), trigger.kinds());
        telling.setting = trigger.is(EventKind.SUMMIT) && setting(trigger.from());
        progress.status(
                telling,
                c,
                trigger,
                telling.setting
                                && (NounProgress.ended(verdict)
                                        || verdict.verb() >= trigger.to() && verdict.verb() < clause.to())
                        ? Verdict.OPEN
                        : verdict,
                noun);
        if (progress.occasion(telling, trigger, end)) {
            telling.status = EventStatus.HELD;
            telling.firm = true;
        }
        traits(telling, trigger, noun, clause, end);
        attendance.whoTakesPart(telling, trigger, verdict, clause, relative, end, own);
        circumstances.when(telling, c, trigger, from, end, verdict.verb() >= 0 && verdict.verb() < trigger.from());
        if (NounStatus.shouldBeOver(s, trigger.to(), clause.to())) {
            telling.date = null; // the day on which they ought to have ended is none of theirs
        }
        if (main != null) {
            behindInsertion(telling, verdict.verb(), main);
        }
        if (leavesFor(trigger, clause)) {
            telling.status = EventStatus.SCHEDULED; // "left on Thursday for a sixth round": the day is that of leaving
            telling.firm = true;
            telling.date = EventDates.value(
                    EventDates.near(s, trigger.from(), trigger.to(), trigger.from(), end, EventStatus.SCHEDULED));
        }
        int where = agreedWhere(trigger, verdict.verb(), end);
        if (where > 0) {
            telling.date = EventDates.value(
                    EventDates.near(s, trigger.from(), trigger.to(), trigger.from(), where, telling.status));
        }
        boolean lasted = telling.firm && LASTED.contains(telling.status);
        if (telling.persons.isEmpty() && lasted && trigger.can(EventKind.MEETING)) {
            boolean theirs = s.at(trigger.from()).equals("their");
            if (theirs
                    || s.at(trigger.from()).equals("the")
                            && s.at(trigger.head()).equals("meeting")
                            && noun.ordinal() == null) {
                cast.meet(telling, theirs);
            }
        }
        dayRules.begunBefore(telling, verdict.verb());
        cancelled.ofCancelling(telling, verdict, trigger, end);
        cancelled.week(telling, clause);
        telling.stated = verdict.verb() >= trigger.to();
        telling.others = telling.persons.size() < 2 && parties.othersBehind(trigger.to(), end);
        progress.statusOfDay(telling, trigger, noun, clause);
        if (clause.kind() == Clauses.Kind.AFTER && c > 0 && dayRules.stillAhead(telling, clauses.get(c - 1))) {
            telling.status = EventStatus.SCHEDULED; // "will meet after a fourth round at the end of May"
            telling.persons.removeAll(own);
        }
        bounds.dayOfTheEnd(telling, c);
        bounds.untilTheEnd(telling, c);
        lengths.lengthOfTheEnd(telling, c);
        countOfJourney(telling);
        comings.complete(telling, trigger, clause, own, told.isEmpty() ? null : told.get(told.size() - 1));
        if (trigger.is(EventKind.VISIT)) {
            telling.place = journeys.destination(trigger, to);
            boolean another = ANOTHER.contains(s.at(trigger.from() + 1)) && telling.status == EventStatus.CANCELLED;
            if (another && telling.persons.isEmpty()) {
                telling.persons.addAll(cast.traveller()); // "A was in Lima. A further trip, set for May 8, was dropped"
            }
            telling.moves =
                    telling.place == null && (another || s.at(trigger.to()).equals("by")); // "the visit by A ended"
        }
        if (telling.status == EventStatus.CANCELLED && s.at(trigger.head()).equals("return")) {
            return null; // "put off his return": who stays on has called off no journey
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
        if (telling.status == EventStatus.HELD && telling.persons.size() > 1 && twoOf(trigger)) {
            cast.two(telling);
        }
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

    /** "The round, which Tokyo had wanted in May, is to be held on June 6": the verb's own day, and its words. */
    private void behindInsertion(Telling telling, int verb, Clause main) {
        String day = EventDates.value(EventDates.near(s, verb, verb + 1, verb, main.to(), telling.status));
        telling.date = day == null ? telling.date : day;
        int end = main.to();
        while (end > verb + 1 && !s.isWord(end - 1) && s.time[end - 1] == null) {
            end--;
        }
        telling.span = telling.span.with(s.tokens.get(end - 1).span());
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

    /** "agreed on the meeting in a phone call on Thursday": where what tells of the call begins, whose day it is; 0 for none. */
    private int agreedWhere(Trigger trigger, int verb, int end) {
        if (verb < 0 || verb >= trigger.from() || !s.at(verb).startsWith("agree")) {
            return 0;
        }
        for (int i = trigger.to(); i < end; i++) {
            boolean during = Set.of("in", "during", "at", "by", "over").contains(s.at(i));
            for (int k = i + 1; during && k < Math.min(end, i + 5); k++) {
                if (EventWords.noun(s.at(k)) != null || PhoneWords.names(s.at(k))) {
                    return i;
                }
            }
        }
        return 0;
    }

    private void traits(Telling telling, Trigger trigger, Trigger.Noun noun, Clause clause, int end) {
        telling.ordinal = noun.ordinal();
        telling.own = telling.persons.isEmpty() && StandingBodies.holds(s, clause.from(), trigger.from());
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
        progress.copula(telling, trigger);
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

    /** "the talks beside the summit lasted half an hour": the summit is where they were held, not what lasted. */
    private boolean setting(int from) {
        int before = from - 1;
        while (before > 0 && Set.of("the", "a", "this", "last").contains(s.at(before))) {
            before--;
        }
        return SETTING.contains(s.at(before))
                || s.at(before).equals("of")
                        && (NounPhrases.EDGES.contains(s.at(before - 1)) || BEFOREHAND.contains(s.at(before - 1)));
    }

    /** "A pressed B last night. It was a 90-minute meeting": those two met, on that day. */
    /** "two telephone conversations": how many the plural counts. */
    private boolean twoOf(Trigger trigger) {
        boolean plural = s.at(trigger.head()).endsWith("s");
        for (int i = trigger.head() - 1; plural && i >= Math.max(0, trigger.head() - COUNT); i--) {
            if (s.at(i).equals("two") || s.at(i).equals("couple") || s.at(i).equals("pair")) {
                return true;
            }
        }
        return false;
    }

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
}
