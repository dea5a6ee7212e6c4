package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.events.Clauses.Clause;

/** Tells who takes part in an encounter whose noun leaves one of them out: the speaker, whoever travels there, the other of "their meeting". */
final class ImpliedParties {
    /** Those who arrange what others attend. */
    private static final Set<String> STAFF = EventLists.of("staff");

    private static final Set<String> STAYS = EventLists.of("stays");

    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Actors acting;
    private final List<Telling> told;
    private final List<Clause> clauses;

    ImpliedParties(Passage passage) {
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.acting = passage.acting;
        this.told = passage.told;
        this.clauses = passage.clauses;
    }

    boolean stays(Trigger trigger, Clause clause) {
        int verb = clause.from();
        while (verb < trigger.from() && !STAYS.contains(s.at(verb))) {
            verb++;
        }
        return verb < trigger.from() && s.at(trigger.from() - 1).equals("for");
    }

    /** "Officials are trying to arrange a meeting with B": for whomever the article is about. */
    boolean arrangedFor(Clause clause, int verb) {
        for (int i = clause.from(); i < verb; i++) {
            if (STAFF.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** "a meeting of A and B was followed by a call": the same people again. */
    void followed(Telling telling, Trigger trigger) {
        boolean follows = s.at(trigger.from() - 1).equals("by")
                && s.at(trigger.from() - 2).equals("followed")
                && !told.isEmpty()
                && telling.persons.isEmpty();
        Telling before = follows ? told.get(told.size() - 1) : null;
        if (before != null && before.sentence == s.number) {
            telling.persons.addAll(before.persons);
            telling.status = before.status;
            telling.firm = true;
        }
    }

    /** "leaves for Rome, where talks with A are set": whoever travels takes part. */
    void there(Telling telling, Clause clause, Set<String> listed) {
        Telling journey = told.isEmpty() ? null : told.get(told.size() - 1);
        if (s.at(clause.from()).equals("where")
                && journey != null
                && journey.sentence == s.number
                && journey.only(EventKind.VISIT)
                && listed.size() == 1) {
            telling.persons.addAll(journey.persons);
            telling.place = journey.place;
        }
    }

    /** "A said that a call with B had bought time": A's own call. */
    boolean speakersOwn(Telling telling, Trigger trigger, Clause clause, Set<String> listed) {
        return clause.kind() == Clauses.Kind.THAT
                && trigger.from() <= clause.from() + 2
                && listed.size() == 1
                && telling.persons.size() == 1
                && acting.last().size() == 1
                && Set.of("a", "an", "his", "her", "the").contains(s.at(trigger.from()));
    }

    boolean there(int from) {
        int i = from - 1;
        while (i > 0 && (VerbForms.BE.contains(s.at(i)) || VerbForms.HAVE.contains(s.at(i)) || s.adverb(i))) {
            i--;
        }
        return i < from - 1 && s.at(i).equals("there");
    }

    /** "Talks with B brought nothing, A said": A's own talks. */
    Set<String> speakerBehind(Trigger trigger, Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        boolean opens = trigger.from() == clause.from() && clause.kind() == Clauses.Kind.MAIN;
        if (!opens || next >= clauses.size() || clauses.get(next).kind() != Clauses.Kind.ATTRIBUTION) {
            return Set.of();
        }
        Set<String> speaker =
                people.subject(clauses.get(next), clauses.get(next).to());
        return speaker.size() == 1 ? speaker : Set.of();
    }

    /** "spoke alongside B after talks", "At a news conference with B after talks, A said": B was in them. */
    void alongside(Telling telling, Trigger trigger) {
        boolean talks = trigger.can(EventKind.MEETING)
                && telling.persons.size() < 2
                && Set.of("after", "following").contains(s.at(trigger.from() - 1));
        for (int i = 1; talks && i + 1 < trigger.from(); i++) {
            boolean conference = s.at(i).equals("with")
                    && Set.of("conference", "appearance", "briefing").contains(s.at(i - 1));
            if (conference || Set.of("alongside", "beside").contains(s.at(i))) {
                Set<String> with = people.between(i + 1, trigger.from());
                telling.persons.addAll(with.size() == 1 ? with : Set.of());
                return;
            }
        }
    }

    /** "their first face-to-face meeting", one of the two named: the other is who was told of with them. */
    void mutual(Telling telling, Trigger trigger) {
        if (telling.parties && telling.persons.isEmpty()) {
            return;
        }
        if (telling.persons.size() == 1 && s.at(trigger.from()).equals("their") && trigger.can(EventKind.MEETING)) {
            Set<String> pair = cast.pair(telling.persons);
            telling.persons.addAll(pair.isEmpty() ? cast.lead() : pair); // "At their last session, B said"
        }
        boolean mutual = trigger.noun() != null && trigger.noun().mutual();
        if (mutual && telling.persons.size() == 1) {
            Set<String> pair = cast.pair(telling.persons);
            telling.persons.addAll(pair.isEmpty() ? acting.last() : pair);
        }
    }
}
