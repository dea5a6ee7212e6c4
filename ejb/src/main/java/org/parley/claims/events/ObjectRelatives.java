package org.parley.claims.events;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.PersonReference;

/** Reads who held an encounter that a relative clause behind its noun tells: "the meeting that A had with B", "a call A was to hold". */
final class ObjectRelatives {
    private static final Set<String> HOLDS = EventLists.of("holds");
    private static final Set<String> AHEAD =
            Set.of("will", "would", "to", "due", "may", "might", "could", "plans", "hopes");
    private static final Set<String> BETWEEN_VERBS =
            Set.of("be", "have", "had", "been", "is", "was", "are", "were", "s", "'s");
    private static final int SUBJECT = 24;
    private static final int CHAIN = 8;
    private static final int REST = 40;

    /** Who, by which verb, and up to where the relative clause goes. */
    record Relative(Set<String> persons, EventStatus status, int from, int to) {}

    private final Passage passage;
    private final Scene s;
    private final Participants people;
    private final InWhich inWhich;

    ObjectRelatives(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.people = passage.people;
        this.inWhich = new InWhich(passage);
    }

    /** The encounter that the noun and the relative clause behind it tell; null where none stands there. */
    @Nullable
    Telling of(Trigger trigger) {
        Relative relative = trigger.is(EventKind.VISIT) || trigger.is(EventKind.SUMMIT) ? null : behind(trigger.to());
        if (relative == null && !trigger.is(EventKind.VISIT)) {
            relative = inWhich.behind(trigger.to());
        }
        if (relative == null) {
            return null;
        }
        Telling telling = new Telling(s, s.span(trigger.from(), relative.to()), trigger.kinds());
        telling.persons.addAll(relative.persons());
        telling.status = off(relative.to()) ? EventStatus.CANCELLED : relative.status();
        telling.firm = true;
        telling.ordinal = trigger.noun() == null ? null : trigger.noun().ordinal();
        telling.date = EventDates.value(EventDates.near(
                s, relative.from(), relative.from() + 1, trigger.from(), relative.to(), telling.status));
        Places.Place place = Places.in(s, relative.from(), relative.to());
        telling.place = place == null ? null : place.name();
        Lengths.Length length = Lengths.within(s, trigger.from(), relative.to());
        if (length != null && telling.status == EventStatus.HELD) {
            telling.minutes = length.minutes();
            telling.qualifier = length.qualifier();
        }
        telling.pair = true;
        telling.stated = true;
        telling.grounded = true;
        return telling;
    }

    private @Nullable Relative behind(int to) {
        int from = s.at(to).equals(",") ? to + 1 : to;
        boolean pronoun = s.at(from).equals("that") || s.at(from).equals("which");
        if (from > to && !s.at(from).equals("which")) {
            return null;
        }
        int subject = pronoun ? from + 1 : from;
        int verb = verb(subject);
        if (verb < 0) {
            return null;
        }
        Set<String> acting = people.between(subject, verb);
        if (acting.isEmpty()) {
            acting = passage.behind;
        }
        int holds = holds(verb);
        if (acting.isEmpty() || holds < 0) {
            return null;
        }
        int end = end(holds + 1);
        Set<String> persons = new LinkedHashSet<>(acting);
        int with = holds + 1;
        while (with < end && !s.at(with).equals("with")) {
            with++;
        }
        persons.addAll(people.between(with + 1, end));
        return persons.size() < 2 ? null : new Relative(persons, status(verb, holds), holds, end);
    }

    /** The first verb behind a subject that is persons, with their titles, and nothing else; -1 where there is none. */
    private int verb(int subject) {
        boolean somebody = false;
        for (int i = subject; i < Math.min(s.size(), subject + SUBJECT); i++) {
            PersonReference person = s.person[i];
            if (person != null) {
                somebody = true;
                i = s.after(i) - 1;
                continue;
            }
            if (somebody
                    && (HelpingVerbs.any(s.at(i))
                            || AHEAD.contains(s.at(i))
                            || HOLDS.contains(s.at(i))
                            || s.at(i).startsWith("plan"))) {
                return i;
            }
            boolean title = s.capitalised(i)
                    || s.side[i] != null
                    || s.mentionStart[i] < i
                    || s.possessive(i)
                    || ahead(i)
                    || Set.of("and", "the", "his", "her", ",").contains(s.at(i));
            if (!title) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the word opens a mention whose name stands behind it. */
    private boolean ahead(int i) {
        for (int k = i + 1; k < Math.min(s.size(), i + 10); k++) {
            if (s.mentionStart[k] <= i) {
                return true;
            }
        }
        return false;
    }

    private int holds(int verb) {
        int last = -1;
        for (int i = verb; i < Math.min(s.size(), verb + CHAIN); i++) {
            String word = s.at(i);
            if (HOLDS.contains(word)) {
                last = i;
            } else if (!AHEAD.contains(word)
                    && !BETWEEN_VERBS.contains(word)
                    && !s.adverb(i)
                    && !word.startsWith("plan")) {
                break;
            }
        }
        return last;
    }

    private EventStatus status(int verb, int holds) {
        boolean ahead = false;
        for (int i = verb; i <= holds; i++) {
            ahead |= AHEAD.contains(s.at(i)) || s.at(i).startsWith("plan");
        }
        boolean never = ahead
                && holds > 0
                && s.at(holds).equals("had")
                && s.at(holds - 1).equals("have");
        boolean perhaps = Set.of("may", "might", "could", "hopes").contains(s.at(verb));
        return never
                ? EventStatus.CANCELLED
                : !ahead ? EventStatus.HELD : perhaps ? EventStatus.PROPOSED : EventStatus.SCHEDULED;
    }

    /** Where the verb of the noun itself, or another clause, begins. */
    private int end(int from) {
        for (int i = from; i < Math.min(s.size(), from + REST); i++) {
            boolean finite = s.person[i] == null
                    && s.mentionStart[i] == i
                    && s.time[i] == null
                    && (HelpingVerbs.finite(s.at(i))
                            || VerbForms.form(s.at(i)) == EventWords.Form.PAST
                            || EventPhrases.past(s.at(i))
                            || s.speech(i)
                            || s.at(i).equals("fell"));
            if (finite
                    || s.at(i).equals(";")
                    || s.at(i).equals(".")
                    || s.at(i).equals(",") && s.person[i - 1] == null) {
                return i;
            }
        }
        return Math.min(s.size(), from + REST);
    }

    /** "has been called off", "fell through": what is said of the encounter behind the relative clause. */
    private boolean off(int verb) {
        int i = s.at(verb).equals(",") ? verb + 1 : verb;
        while (i < Math.min(s.size(), verb + CHAIN) && (HelpingVerbs.any(s.at(i)) || s.adverb(i))) {
            i++;
        }
        boolean falls = (s.at(i).equals("fell") || s.at(i).equals("falls"))
                && s.at(i + 1).equals("through");
        boolean called = (s.at(i).equals("called") || s.at(i).equals("put"))
                && s.at(i + 1).equals("off");
        boolean cancelled = EventWords.governor(s.at(i)) == EventWords.How.CANCELLED
                && (i > verb && VerbForms.BE.contains(s.at(i - 1)) || s.adverb(i - 1));
        return falls || called || cancelled;
    }
}
