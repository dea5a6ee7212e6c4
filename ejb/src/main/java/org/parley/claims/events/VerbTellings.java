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
import org.parley.people.PersonReference;

/** Reads what a verb tells: "met", "spoke with", "will fly to". */
final class VerbTellings {
    private static final Set<String> CRAFT =
            Set.of("plane", "jet", "flight", "aircraft", "train", "motorcade", "ship", "helicopter");

    /** Who does so on a day is there that day; who leaves may arrive on the next. */
    private static final Set<String> THERE = Set.of("be", "visit", "come", "arrive", "tour", "stop");

    /** Words before a verb that are no subject of their own. */
    private static final Set<String> NOT_THINGS = Set.of(
            "who",
            "he",
            "she",
            "they",
            "we",
            "i",
            "both",
            "two",
            "pair",
            "duo",
            "trio",
            "couple",
            "and",
            "then",
            "but",
            "or",
            "which",
            "that",
            "when",
            "where",
            "while",
            "after",
            "before",
            "by",
            "chief",
            "negotiator",
            "envoy",
            "minister",
            "secretary",
            "commissioner",
            "man",
            "woman",
            "group",
            "party",
            "later",
            "of",
            "once",
            "having",
            "way",
            "off",
            "out",
            "him",
            "her",
            "them",
            "not",
            "about",
            "due",
            "all",
            "three");

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
    private final BoundedDays bounds;
    private final Circumstances circumstances;
    private final Journeys journeys;
    private final SeveralTold several;
    private final SeveralTimes times;

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
        this.bounds = new BoundedDays(passage);
        this.circumstances = new Circumstances(passage);
        this.journeys = new Journeys(passage);
        this.several = new SeveralTold(passage);
        this.times = new SeveralTimes(passage);
    }

    @Nullable
    Telling ofVerb(int c, Trigger trigger, int from, int to, Set<String> own) {
        Clause clause = clauses.get(c);
        EventWords.Verb verb = trigger.verb();
        if (verb == null) {
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
        telling.persons.addAll(subjects);
        telling.sides.addAll(parties.sidesBefore(clause, trigger.from()));
        circumstances.when(telling, c, trigger, from, to, true);
        if (verb.kinds().contains(EventKind.VISIT)) {
            return journey(telling, trigger, verb, clause, to);
        }
        objects(telling, trigger, verb, clause, to, subjects);
        dayRules.dateForPresent(telling, verb, clause, dayRules.besides(trigger, clause));
        if (verb.frame() == Frame.PHONE
                && !subjects.isEmpty()
                && !s.at(trigger.head() - 1).equals("was")) {
            telling.initiator = subjects.size() == 1 ? subjects.iterator().next() : null;
        }
        if (several.sittings(telling, trigger, to, subjects)) {
            return null;
        }
        TimesCounted.count(telling, s, trigger.to(), to);
        sitsForRound(telling, trigger);
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
                && pastBehind(trigger, clause)) {
            status = EventStatus.HELD; // "A and B, meeting in Rome, settled"
            firm = true;
        }
        if (status == null && verb.form() == Form.ING && !passage.behind.isEmpty() && kind == Clauses.Kind.WHEN) {
            status = EventStatus.HELD;
            firm = true;
        }
        return new Verdict(status, false, firm, verdict.verb());
    }

    private boolean pastBehind(Trigger trigger, Clause clause) {
        for (int i = trigger.to(); i < clause.to(); i++) {
            if (VerbForms.past(s.at(i)) || s.speech(i) || EventPhrases.past(s.at(i))) {
                return s.at(i - 1).equals(",") || s.person[i - 1] == null;
            }
        }
        return false;
    }

    /** "sat down with both of them", "met the pair": two who were told of before. */
    private Set<String> them(int from, Set<String> subjects) {
        int i = from;
        while (Set.of("with", "down", "the", "to").contains(s.at(i))) {
            i++;
        }
        if (Set.of("him", "her").contains(s.at(i)) && s.person[i] == null) {
            Set<String> lead = new LinkedHashSet<>(cast.lead());
            return lead.equals(subjects) ? Set.of() : lead;
        }
        if (!Set.of("them", "both", "pair", "two").contains(s.at(i)) || s.person[i] != null) {
            return Set.of();
        }
        Set<String> pair = new LinkedHashSet<>(cast.they());
        if (pair.stream().anyMatch(subjects::contains)) {
            pair = cast.company(subjects);
        }
        boolean bodies = s.at(i).equals("two") && !Clauses.preposition(s.at(i + 1)) && s.isWord(i + 1);
        return bodies || pair.stream().anyMatch(subjects::contains) ? Set.of() : pair;
    }

    /** "will see A and leave for Rome": what helps the first verb helps the second. */
    private @Nullable EventStatus goingOn(Clause before) {
        return switch (s.at(people.firstVerb(before, before.to()))) {
            case "will", "would" -> EventStatus.SCHEDULED;
            case "may", "might", "could" -> EventStatus.PROPOSED;
            default -> null;
        };
    }

    private Set<String> subjects(Trigger trigger, EventWords.Verb verb, Clause clause, Set<String> own) {
        int first = people.firstVerb(clause, trigger.from());
        boolean others = verb.frame() == Frame.MEET && s.speech(first) && parties.pluralIn(first, trigger.from());
        Set<String> subjects = others ? cast.pair() : parties.actingAt(clause, trigger.from(), trigger.from(), own);
        if (subjects.isEmpty() && verb.kinds().contains(EventKind.VISIT)) {
            return aboard(clause, trigger.from());
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

    /** "Horvat's plane has just left for Lima": the owner travels. */
    private Set<String> aboard(Clause clause, int verb) {
        for (int i = clause.from() + 2; i < verb; i++) {
            PersonReference owner = CRAFT.contains(s.at(i)) && s.possessive(i - 1) ? s.person[i - 2] : null;
            if (owner != null) {
                return new LinkedHashSet<>(owner.names());
            }
        }
        return Set.of();
    }

    private Telling journey(Telling telling, Trigger trigger, EventWords.Verb verb, Clause clause, int to) {
        telling.date = verb.base().equals("be") && telling.status == EventStatus.HELD
                ? bounds.since(trigger.to(), to, telling.date)
                : telling.date;
        telling.place = journeys.destination(trigger, to);
        if (thingMoves(trigger.head(), clause)) {
            telling.persons.clear();
        }
        telling.persons.addAll(parties.alongWith(trigger.to(), to));
        telling.leaves = Set.of("leave", "depart", "set off").contains(verb.base());
        telling.moves = telling.place == null;
        telling.there =
                THERE.contains(verb.base()) || telling.moves && verb.base().equals("return");
        telling.stays = Set.of("stop", "be", "visit", "swing").contains(verb.base());
        telling.parties = telling.persons.isEmpty() && Company.before(s, clause.from(), trigger.from());
        dayRules.dateForPresent(telling, verb, clause, dayRules.besides(trigger, clause));
        grounding.judge(telling, trigger);
        return telling;
    }

    /** "he said wages had come down", "according to him, neither side had come": it is not he who moves. */
    private boolean thingMoves(int verb, Clause clause) {
        int i = verb - 1;
        while (i >= clause.from()
                && (s.adverb(i) || HelpingVerbs.any(s.at(i)) || s.time[i] != null || VerbForms.NOT.contains(s.at(i)))) {
            i--;
        }
        String word = s.at(i);
        return i > clause.from()
                && s.isWord(i)
                && s.tokens.get(i).text().equals(word)
                && s.person[i] == null
                && s.mentionStart[i] == i
                && s.side[i] == null
                && !word.endsWith("self")
                && !word.endsWith("selves")
                && !NOT_THINGS.contains(word)
                && !Clauses.preposition(word)
                && !EventWords.people(word)
                && !CRAFT.contains(word)
                && EventWords.governor(word) == null
                && !s.speech(i);
    }

    /** Who was met, named or not. */
    private void objects(
            Telling telling, Trigger trigger, EventWords.Verb verb, Clause clause, int to, Set<String> subjects) {
        int across = s.at(trigger.to()).equals("across") ? trigger.to() + 2 : trigger.to();
        Set<String> objects = people.between(Math.max(across, parties.hostOf(trigger, clause) + 1), to);
        if (objects.isEmpty()) {
            objects = parties.whom(clause);
        }
        if (objects.isEmpty()
                && to == clause.to()
                && s.at(to - 1).equals(":")
                && parties.othersBehind(trigger.to(), to)) {
            objects = people.between(to, s.size()); // "met three ministers: A, B and C"
        }
        if (objects.isEmpty() && subjects.size() == 1) {
            objects = them(trigger.to(), subjects);
        }
        telling.persons.addAll(objects);
        included(telling, clause, to);
        telling.sides.addAll(parties.withSides(trigger.to(), to));
        telling.pair = !subjects.isEmpty() && !objects.isEmpty();
        boolean sides = parties.partyIn(clause.from(), to) || parties.goesOnFromParties(clause);
        telling.talks =
                s.at(trigger.to()).equals("again") && sides && !verb.base().equals("talk");
        telling.others = objects.isEmpty() && parties.othersBehind(trigger.to(), to);
        telling.again = telling.talks;
        telling.spoken = verb.base().equals("speak");
        telling.parties = telling.persons.isEmpty()
                && (sides
                        || Company.before(s, clause.from(), trigger.from())
                        || parties.pluralIn(clause.from(), trigger.from()));
    }

    /** "sat down for a round that lasted two hours": that is what they sat down for. */
    private void sitsForRound(Telling telling, Trigger trigger) {
        boolean down =
                s.at(trigger.to()).equals("down") || s.at(trigger.to() - 1).equals("down");
        for (int i = trigger.to(); down && i < Math.min(s.size(), trigger.to() + 6); i++) {
            if (s.at(i).equals("round") && telling.can(EventKind.ROUND)) {
                telling.round = true;
                telling.kinds = EnumSet.of(EventKind.ROUND);
            }
        }
    }

    /** "met a team that included B": one of those who were met. */
    private void included(Telling telling, Clause clause, int to) {
        int next = clauses.indexOf(clause) + 1;
        Clause relative = to == clause.to() && next < clauses.size() ? clauses.get(next) : clause;
        if (relative.kind() == Clauses.Kind.RELATIVE
                && s.at(relative.from() + 1).startsWith("includ")) {
            telling.persons.addAll(people.between(relative.from() + 2, relative.to()));
        }
    }

    /** "will be taken up when A sees B": what lies ahead. */
    private boolean ahead(Clause clause) {
        int verb = people.firstVerb(clause, clause.to());
        return Set.of("will", "may", "might", "could", "would", "can").contains(s.at(verb));
    }

    /** "will not gather in May as planned": what was planned is off. */
    private boolean asPlanned(Trigger trigger, int to) {
        for (int i = trigger.to(); i + 1 < to; i++) {
            if (s.at(i).equals("as")
                    && (s.at(i + 1).equals("planned") || s.at(i + 1).equals("scheduled"))) {
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
