package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.people.PersonReference;

/** Reads what a verb of going tells: "will fly to", "is in", "arrived". */
final class JourneyVerbs {
    private static final Set<String> CRAFT = EventLists.of("craft");
    /** Who does so on a day is there that day; who leaves may arrive on the next. */
    private static final Set<String> THERE = Set.of("be", "visit", "come", "arrive", "tour", "stop");
    /** Words right before a verb of going that name no thing which moves: pronouns, offices, joining words, particles. */
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

    private final Scene s;
    private final ClauseParties parties;
    private final BoundedDays bounds;
    private final DayRules dayRules;
    private final Journeys journeys;
    private final Grounding grounding;
    private final Cast cast;

    JourneyVerbs(Passage passage) {
        this.s = passage.scene;
        this.parties = new ClauseParties(passage);
        this.bounds = new BoundedDays(passage);
        this.dayRules = new DayRules(passage);
        this.journeys = new Journeys(passage);
        this.grounding = new Grounding(passage.scene);
        this.cast = passage.cast;
    }

    /** "Horvat's plane has just left for Lima": the owner travels. */
    Set<String> aboard(Clause clause, int verb) {
        for (int i = clause.from() + 2; i < verb; i++) {
            PersonReference owner = CRAFT.contains(s.at(i)) && s.possessive(i - 1) ? s.person[i - 2] : null;
            if (owner != null) {
                return new LinkedHashSet<>(owner.names());
            }
        }
        return Set.of();
    }

    Telling journey(Telling telling, Trigger trigger, EventWords.Verb verb, Clause clause, int to) {
        telling.date = verb.base().equals("be") && telling.status == EventStatus.HELD
                ? bounds.since(trigger.to(), to, telling.date)
                : telling.date;
        if (verb.base().equals("be") && s.at(trigger.to() - 1).equals("from") && telling.status == null) {
            telling.status = EventStatus.HELD; // "is back from Lima"
            telling.firm = true;
        }
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
        if (telling.grounded) {
            cast.travels(telling.persons);
        }
        return telling;
    }

    /** "the president's letter to A arrived": whoever it is for comes nowhere. */
    private boolean addressed(int last, Clause clause) {
        int first = last;
        while (first > clause.from() && s.person[first - 1] == s.person[last]) {
            first--;
        }
        int to = Math.min(first, s.mentionStart[first]) - 1;
        return to > clause.from()
                && (s.at(to).equals("to") || s.at(to).equals("for"))
                && s.person[to - 1] == null
                && s.isWord(to - 1)
                && !EventWords.people(s.at(to - 1));
    }

    /** "he said wages had come down", "according to him, neither side had come": it is not he who moves. */
    private boolean thingMoves(int verb, Clause clause) {
        int i = verb - 1;
        while (i >= clause.from()
                && (s.adverb(i) || HelpingVerbs.any(s.at(i)) || s.time[i] != null || VerbForms.NOT.contains(s.at(i)))) {
            i--;
        }
        String word = s.at(i);
        if (i > clause.from() && s.person[i] != null && addressed(i, clause)) {
            return true;
        }
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
}
