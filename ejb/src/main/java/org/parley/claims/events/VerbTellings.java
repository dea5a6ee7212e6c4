package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;
import org.parley.text.Numerals;

/** Reads what a verb tells: "met", "spoke with", "will fly to". */
final class VerbTellings {
    private static final int SUMMIT_BEHIND = 14;
    private static final int SUMMIT_NAME = 4;

    private final Passage passage;
    private final Scene s;
    private final Cast cast;
    private final StatusRules rules;
    private final Participants people;
    private final Actors acting;
    private final Grounding grounding;
    private final List<Clause> clauses;
    private final ClauseParties parties;
    private final DayRules dayRules;
    private final Circumstances circumstances;
    private final SeveralTold several;
    private final SeveralTimes times;
    private final JourneyVerbs goings;
    private final DayByDay days;
    private final WhomVerbs met;

    VerbTellings(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.cast = passage.cast;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.acting = passage.acting;
        this.grounding = new Grounding(passage.scene);
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
        this.dayRules = new DayRules(passage);
        this.circumstances = new Circumstances(passage);
        this.several = new SeveralTold(passage);
        this.times = new SeveralTimes(passage);
        this.goings = new JourneyVerbs(passage);
        this.days = new DayByDay(passage);
        this.met = new WhomVerbs(passage);
    }

    @Nullable
    Telling ofVerb(int c, Trigger trigger, int from, int to, Set<String> own) {
        Clause clause = clauses.get(c);
        EventWords.Verb verb = trigger.verb();
        if (verb == null || nobody(trigger.from())) {
            return null;
        }
        Verdict verdict = rules.ofVerb(trigger.head(), verb.form(), verb.pastToo(), clause.from());
        if (verdict.denied() && asPlanned(trigger, to)) {
            verdict = Verdict.firm(EventStatus.CANCELLED, trigger.head());
        }
        if (verdict.denied()) {
            return null;
        }
        Telling telling = new Telling(s, s.span(trigger.from(), trigger.to()), trigger.kinds());
        Verdict told = told(verdict, c, trigger, verb);
        telling.status = told.status();
        telling.firm = told.firm();
        Set<String> subjects = subjects(trigger, verb, clause, own);
        boolean opens = verb.form() == Form.ING || s.at(clause.from()).equals("having");
        if (subjects.isEmpty() && opens) {
            subjects = passage.behind; // "After meeting B, A said"
        }
        boolean bare = verb.frame() == Frame.WHOM && verb.form() == Form.PAST && VerbObjects.bare(s, trigger.head());
        if (bare && subjects.isEmpty()) {
            return null; // "Hosted by A, the leaders met": it is the leaders' meeting that is told
        }
        telling.persons.addAll(subjects);
        telling.sides.addAll(parties.sidesBefore(clause, trigger.from()));
        circumstances.when(telling, c, trigger, from, to, true);
        boolean after = clause.kind() == Clauses.Kind.AFTER && c > 0 && telling.status == EventStatus.HELD;
        if (after && dayRules.notOver(telling, clauses.get(c - 1))) {
            telling.status = EventStatus.SCHEDULED; // "will leave after meeting B this evening"
        }
        if (verb.kinds().contains(EventKind.VISIT)) {
            return goings.journey(telling, trigger, verb, clause, to);
        }
        met.objects(telling, trigger, verb, clause, to, subjects);
        if (!outcome(trigger, verb, clause)) {
            dayRules.dateForPresent(telling, verb, clause, dayRules.besides(trigger, clause));
        }
        if (verb.frame() == Frame.PHONE
                && !subjects.isEmpty()
                && !s.at(trigger.head() - 1).equals("was")) {
            telling.initiator = subjects.size() == 1 ? subjects.iterator().next() : null;
        }
        List<Telling> row = days.row(telling, subjects, trigger.to(), to);
        if (!row.isEmpty()) {
            passage.told.addAll(row.subList(0, row.size() - 1));
            return row.get(row.size() - 1);
        }
        if (several.sittings(telling, trigger, to, subjects)) {
            return null;
        }
        TimesCounted.count(telling, s, trigger.to(), to);
        if (verb.frame() == Frame.MEET && StandingBodies.meets(s, clause.from(), trigger.head())) {
            telling.kinds = EnumSet.of(EventKind.MEETING);
        }
        sitsForRound(telling, trigger);
        gathersForSummit(telling, verb, trigger, to);
        grounding.judge(telling, trigger);
        times.again(telling, trigger, to);
        return telling;
    }

    /** What the verb's helpers say, and where they leave it open what the clause and the one before it say. */
    private Verdict told(Verdict verdict, int c, Trigger trigger, EventWords.Verb verb) {
        Clause clause = clauses.get(c);
        Clauses.Kind kind = clause.kind();
        EventStatus status = verdict.status();
        boolean firm = verdict.firm();
        if (status == null && verb.form() == Form.BASE && kind == Clauses.Kind.AND && c > 0) {
            status = goingOn(clauses.get(c - 1));
            firm |= status != null;
        }
        boolean present = verb.form() == Form.BASE || (verb.form() == Form.THIRD && c > 0 && ahead(clauses.get(c - 1)));
        if (status == null && kind == Clauses.Kind.WHEN && present) {
            status = EventStatus.SCHEDULED;
            firm = true;
        }
        if (status == null && (kind == Clauses.Kind.AFTER || kind == Clauses.Kind.BEFORE)) {
            status = kind == Clauses.Kind.AFTER ? EventStatus.HELD : EventStatus.SCHEDULED;
        }
        if (verb.form() == Form.BASE && (status == null || status == EventStatus.HELD) && behindAnd(trigger.head())) {
            Verdict first = rules.helped(clause.from(), trigger.head());
            status = first.denied() ? null : first.status();
            firm = first.firm();
        }
        firm |= kind == Clauses.Kind.AFTER
                && status == EventStatus.HELD
                && verb.form() == Form.ING
                && trigger.head() == clause.from() + 1;
        if (status == null
                && verb.form() == Form.ING
                && s.at(trigger.head() - 1).equals(",")
                && pastBehind(trigger, c)) {
            status = EventStatus.HELD; // "A and B, meeting in Rome, settled"
            firm = true;
        }
        if (status == null && verb.form() == Form.ING && !passage.behind.isEmpty() && kind == Clauses.Kind.WHEN) {
            status = EventStatus.HELD;
            firm = true;
        }
        return new Verdict(status, false, firm, verdict.verb());
    }

    private boolean pastBehind(Trigger trigger, int c) {
        Clause clause = clauses.get(c);
        int next = c + 1;
        boolean inserted = clause.kind() == Clauses.Kind.LOOSE
                && next < clauses.size()
                && clauses.get(next).kind() == Clauses.Kind.AND; // "Vold, visiting Lima, spoke on Wednesday"
        int end = inserted ? clauses.get(next).to() : clause.to();
        for (int i = trigger.to(); i < end; i++) {
            if (VerbForms.past(s.at(i)) || s.speech(i) || EventPhrases.past(s.at(i))) {
                return s.at(i - 1).equals(",") || s.person[i - 1] == null;
            }
        }
        return false;
    }

    /** "needed an hour on Sunday to shake hands": an infinitive behind what is over lies on no day to come. */
    private boolean outcome(Trigger trigger, EventWords.Verb verb, Clause clause) {
        String first = s.at(people.firstVerb(clause, trigger.from()));
        return verb.form() == Form.BASE
                && s.at(trigger.head() - 1).equals("to")
                && (VerbForms.form(first) == Form.PAST || EventPhrases.past(first));
    }

    /** "will see A and leave for Rome": what helps the first verb helps the second. */
    private @Nullable EventStatus goingOn(Clause before) {
        return switch (s.at(people.firstVerb(before, before.to()))) {
            case "will", "would" -> EventStatus.SCHEDULED;
            case "may", "might", "could" -> EventStatus.PROPOSED;
            default -> null;
        };
    }

    /** "Nobody met A", "No one has seen B". */
    private boolean nobody(int verb) {
        int i = verb - 1;
        while (i > 0 && (HelpingVerbs.any(s.at(i)) || s.adverb(i) && !s.at(i).equals("no"))) {
            i--;
        }
        return i >= 0
                && (s.at(i).equals("nobody")
                        || s.at(i).equals("one") && i > 0 && s.at(i - 1).equals("no"));
    }

    /** Who says so in the clause behind; nobody where it says nothing of that. */
    private Set<String> speaker(Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        boolean said = next < clauses.size() && clauses.get(next).kind() == Clauses.Kind.ATTRIBUTION;
        Set<String> who =
                said ? people.subject(clauses.get(next), clauses.get(next).to()) : Set.of();
        return who.size() == 1 ? who : Set.of();
    }

    private Set<String> subjects(Trigger trigger, EventWords.Verb verb, Clause clause, Set<String> own) {
        int first = people.firstVerb(clause, trigger.from());
        boolean others = verb.frame() == Frame.MEET && s.speech(first) && parties.pluralIn(first, trigger.from());
        Set<String> subjects = others ? cast.pair() : parties.actingAt(clause, trigger.from(), trigger.from(), own);
        if (subjects.isEmpty() && Set.of("he", "she").contains(s.at(first - 1))) {
            subjects = speaker(clause); // "On her present trip she meets B, A said"
        }
        if (subjects.isEmpty() && verb.kinds().contains(EventKind.VISIT)) {
            return goings.aboard(clause, trigger.from());
        }
        Set<String> whom = parties.whom(clause);
        if (subjects.size() != 1 || !subjects.equals(whom)) {
            return subjects;
        }
        Set<String> another = new LinkedHashSet<>(acting.last()); // "praised B, whom he phoned": nobody phones himself
        another.removeAll(whom);
        if (another.isEmpty()) {
            another.addAll(cast.lead());
        }
        return another;
    }

    /** "gather in Rome for their annual summit": several, who are not said to meet anybody. */
    private void gathersForSummit(Telling telling, EventWords.Verb verb, Trigger trigger, int to) {
        boolean gathers = verb.frame() == Frame.MEET || verb.frame() == Frame.ASSEMBLE;
        if (gathers && !telling.pair && telling.persons.isEmpty() && leadersOfSummit(trigger.from())) {
            telling.kinds = EnumSet.of(EventKind.SUMMIT);
        }
        int end = Math.min(s.size(), Math.max(to, trigger.to() + SUMMIT_BEHIND));
        for (int i = trigger.to(); gathers && !telling.pair && i < end; i++) {
            if (Set.of("when", "where", "who", "which", ";").contains(s.at(i))) {
                return;
            }
            if (s.at(i).equals("summit") && ownOccasion(i)) {
                telling.kinds = EnumSet.of(EventKind.SUMMIT);
            }
        }
    }

    /** "The G7 leaders gather": those whose meeting is the summit. */
    private boolean leadersOfSummit(int verb) {
        int leaders = verb - 1;
        while (leaders > 0
                && (HelpingVerbs.any(s.at(leaders))
                        || s.adverb(leaders)
                        || s.at(leaders).equals("to"))) {
            leaders--;
        }
        if (!s.at(leaders).equals("leaders")) {
            return false;
        }
        for (int i = Math.max(0, leaders - SUMMIT_NAME); i < leaders; i++) {
            if (SummitTriggers.summitName(s, i, leaders) == leaders) {
                return true;
            }
        }
        return false;
    }

    /** "for their annual summit", "for a two-day summit": what those who gather gather for. */
    private boolean ownOccasion(int summit) {
        for (int i = summit - 1; i > Math.max(0, summit - 5); i--) {
            if (Set.of("their", "a", "an", "the").contains(s.at(i))) {
                return s.at(i - 1).equals("for");
            }
        }
        return false;
    }

    /** "sat down for a round that lasted two hours": that is what they sat down for. */
    private void sitsForRound(Telling telling, Trigger trigger) {
        boolean down =
                s.at(trigger.to()).equals("down") || s.at(trigger.to() - 1).equals("down");
        for (int i = trigger.to(); trigger.can(EventKind.ROUND) && i + 3 < s.size(); i++) {
            boolean count = s.at(i).equals("for")
                    && Set.of("the", "a", "their").contains(s.at(i + 1))
                    && s.at(i + 3).equals("round")
                    && s.time[i + 2] == null;
            if (count && Numerals.ordinal(s.at(i + 2)).isPresent()) {
                telling.round = true; // "met in Lima on Monday for the fourth round of talks"
                telling.ordinal = Numerals.ordinal(s.at(i + 2)).getAsInt();
                telling.kinds = EnumSet.of(EventKind.ROUND);
                return;
            }
            if (s.at(i).equals("and") || s.at(i).equals(";") || s.speech(i) || EventWords.verb(s.at(i)) != null) {
                break;
            }
        }
        for (int i = trigger.to(); down && i < Math.min(s.size(), trigger.to() + 6); i++) {
            if (s.at(i).equals("round") && telling.can(EventKind.ROUND)) {
                telling.round = true;
                telling.kinds = EnumSet.of(EventKind.ROUND);
            }
        }
    }

    /** "will be taken up when A sees B": what lies ahead. */
    private boolean ahead(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        return Set.of("will", "may", "might", "could", "would", "can").contains(s.at(verb));
    }

    /** "will not gather in May as planned", "will not go on Monday after all": what was planned is off. */
    private boolean asPlanned(Trigger trigger, int to) {
        for (int i = trigger.to(); i <= to; i++) {
            boolean planned = s.at(i).equals("as")
                    && (s.at(i + 1).equals("planned") || s.at(i + 1).equals("scheduled"));
            if (planned || s.at(i).equals("after") && s.at(i + 1).equals("all") && !s.isWord(i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** "will dine with B and fly home": the verb stands behind "and". */
    private boolean behindAnd(int verb) {
        int j = verb - 1;
        while (j > 0 && s.adverb(j)) {
            j--;
        }
        return s.at(j).equals("and") || s.at(j).equals("then");
    }
}
