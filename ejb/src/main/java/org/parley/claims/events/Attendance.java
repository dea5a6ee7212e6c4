package org.parley.claims.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.people.PersonReference;

/** Tells who takes part in an encounter that a noun names, and who asked for it. */
final class Attendance {
    static final Set<String> OCCASION =
            Set.of("beside", "at", "during", "in", "alongside", "around", "of", "from", "surrounding");
    private static final int TITLE = 8;
    private static final Set<String> GATHERS = EventLists.of("brings-together");
    private static final Set<String> ATTENDS = EventLists.of("takes-part");
    private static final Set<String> MOVES = Set.of("arrival", "departure", "return");
    private final Passage passage;
    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Actors acting;
    private final ClauseParties parties;
    private final AttendanceLists lists;
    private final ActingBeside beside;
    private final ImpliedParties implied;

    Attendance(Passage passage) {
        this.lists = new AttendanceLists(passage.scene, passage.people);
        this.passage = passage;
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.acting = passage.acting;
        this.parties = new ClauseParties(passage);
        this.beside = new ActingBeside(passage);
        this.implied = new ImpliedParties(passage);
    }

    void whoTakesPart(
            Telling telling,
            Trigger trigger,
            Verdict verdict,
            Clause clause,
            @Nullable Clause relative,
            int end,
            Set<String> own) {
        Set<String> owners = lists.owners(trigger);
        telling.persons.addAll(owners);
        telling.sides.addAll(people.sides(trigger.from(), trigger.head()));
        int verb = verdict.verb();
        boolean governed = verb >= clause.from() && verb < trigger.from();
        Set<String> subjects = governed ? governing(telling, trigger, verb, clause, own) : Set.of();
        boolean predicate = verb >= trigger.to() && relative == null;
        int listEnd = predicate ? verb : end;
        Set<String> listed =
                lists.listed(trigger.to(), relative == null ? listEnd : clause.to(), trigger.is(EventKind.CALL));
        if (listed.isEmpty() && predicate && lists.between(verb, end) >= 0) {
            listed = people.between(lists.between(verb, end) + 1, end);
        }
        if (governed && !listed.isEmpty()) {
            Set<String> asking = asking(clause, verb, own);
            telling.persons.removeAll(asking);
            telling.persons.addAll(
                    asking.isEmpty() ? Set.of() : people.between(people.firstVerb(clause, verb) + 1, verb));
        }
        int between = lists.between(trigger.to(), Math.min(listEnd, trigger.to() + 2));
        if (governed && between >= 0 && listed.size() > 1) {
            telling.persons.removeAll(subjects); // "A asked for talks between B and C"
            subjects = Set.of();
        }
        telling.persons.addAll(listed);
        visitors(telling, trigger, subjects, listEnd);
        telling.sides.addAll(parties.withSides(trigger.to(), listEnd));
        if (telling.sides.size() == 1
                && telling.persons.isEmpty()
                && s.at(trigger.to()).equals("with")) {
            telling.sides.addAll(parties.speakingSides());
        }
        gathered(telling, trigger, end);
        if (relative != null && ATTENDS.contains(s.at(verb))) {
            telling.persons.addAll(people.between(relative.from(), verb));
        }
        boolean inside = !governed && beside.insideCall(telling, trigger, clause, own);
        boolean timed = beside.besideClause(trigger, clause) && !listed.isEmpty();
        if (!governed && !inside && (timed || beside.comesAlong(telling, trigger, listed, own.size()))) {
            subjects = trigger.is(EventKind.VISIT) ? own : parties.subjectBefore(clause, trigger.from(), own);
            telling.persons.addAll(subjects);
            beside.statusOfMain(telling, trigger, clause);
        }
        if (beside.opening(telling, trigger, clause)) {
            subjects = passage.behind;
        }
        implied.followed(telling, trigger);
        implied.there(telling, clause, listed);
        if (!governed && own.size() > 1 && telling.persons.isEmpty() && OCCASION.contains(s.at(trigger.from() - 1))) {
            telling.persons.addAll(own); // "A and B agreed at the close of the round"
        }
        if (!governed && own.size() == 1 && telling.persons.isEmpty() && OCCASION.contains(s.at(trigger.from() - 1))) {
            beside.told(telling, clause, trigger.from() - 1, own);
        }
        telling.persons.addAll(lists.headedBy(trigger.to(), clause.to()));
        telling.persons.addAll(lists.joinedFor(clause, trigger, own));
        Set<String> invited = telling.status == EventStatus.PROPOSED && telling.persons.isEmpty()
                ? lists.invitedTo(clause, trigger, own)
                : Set.of();
        telling.persons.addAll(invited);
        if (implied.speakersOwn(telling, trigger, clause, listed)) {
            telling.persons.addAll(acting.last());
            subjects = acting.last();
        }
        Set<String> speaker =
                telling.persons.size() == 1 && listed.size() == 1 ? implied.speakerBehind(trigger, clause) : Set.of();
        if (!speaker.isEmpty()) {
            telling.persons.addAll(speaker);
            subjects = speaker;
        }
        if (governed && subjects.isEmpty() && listed.size() == 1 && implied.arrangedFor(clause, verb)) {
            subjects = cast.lead();
            telling.persons.addAll(subjects);
        }
        if (listed.size() == 1 && telling.persons.size() == 1 && implied.there(trigger.from())) {
            subjects = own.isEmpty() ? cast.lead() : own; // "there had been a call with B": of whoever was told of
            telling.persons.addAll(subjects);
        }
        if (!governed
                && listed.size() == 1
                && telling.persons.equals(listed)
                && implied.stays(trigger, clause)
                && own.size() == 1) {
            subjects = own; // "stayed in Oslo for further talks with B"
            telling.persons.addAll(own);
        }
        boolean ahead = verdict.status() == EventStatus.SCHEDULED || verdict.status() == EventStatus.PROPOSED;
        boolean announced = ahead && !governed && trigger.from() == 0 && listed.size() == 1 && speaker.isEmpty();
        if (announced && telling.persons.size() == 1 && trigger.can(EventKind.MEETING) && !listed.equals(cast.lead())) {
            subjects = cast.lead(); // "Talks with B are set for Friday": with whomever the article is about
            telling.persons.addAll(subjects);
        }
        implied.mutual(telling, trigger);
        implied.alongside(telling, trigger);
        telling.pair = listed.size() > 1
                || invited.size() > 1
                || ((!subjects.isEmpty() || !owners.isEmpty()) && !listed.isEmpty());
    }

    /** "A asked B to go on with talks with C": A, who is not in them; nobody where A asks for talks of their own. */
    private Set<String> asking(Clause clause, int verb, Set<String> own) {
        int first = people.firstVerb(clause, verb);
        boolean asks = Set.of("asked", "urged", "told", "advised", "ordered", "instructed")
                .contains(s.at(first));
        boolean other = asks && first < verb && !people.between(first + 1, verb).isEmpty();
        return other && s.at(verb - 1).equals("to") ? own : Set.of();
    }

    /** "A held talks": the subject of the verb that holds the noun. */
    private Set<String> governing(Telling telling, Trigger trigger, int verb, Clause clause, Set<String> own) {
        Set<String> subjects = expects(verb, trigger) ? Set.of() : parties.actingAt(clause, verb, trigger.from(), own);
        telling.persons.addAll(subjects);
        telling.sides.addAll(parties.sidesBefore(clause, trigger.from()));
        if (s.at(trigger.from() - 2).equals("there")) {
            telling.persons.addAll(acting.last());
        }
        return subjects;
    }

    /** "he expected the meetings to be short": who expects need not be there. */
    private boolean expects(int verb, Trigger trigger) {
        boolean active = s.at(verb).startsWith("expect") && !VerbForms.BE.contains(s.at(verb - 1));
        return active && verb + 1 == trigger.from() && s.at(trigger.from()).equals("the");
    }

    /** "a visit by A": who travels is told behind, and whoever reports or hosts it does not. */
    private void visitors(Telling telling, Trigger trigger, Set<String> subjects, int listEnd) {
        if (!trigger.is(EventKind.VISIT)) {
            return;
        }
        if (s.at(trigger.to()).equals("by")) {
            telling.persons.removeAll(subjects);
        }
        boolean comes = MOVES.contains(s.at(trigger.head())) && telling.persons.isEmpty();
        for (int i = trigger.to(); comes && i < Math.min(listEnd, trigger.to() + 6); i++) {
            if (s.at(i).equals("of")) {
                for (int j = i + 1; j < listEnd; j++) {
                    PersonReference who = s.startsPerson(j) ? s.person[j] : null;
                    if (who != null) { // "the arrival in Oslo of a team under A"
                        telling.persons.addAll(who.names());
                    }
                }
                return;
            }
        }
        for (int i = trigger.to(); i < Math.min(listEnd, trigger.to() + 6); i++) {
            if (s.at(i).equals("by") && !s.at(i + 1).endsWith("ing")) {
                Set<String> by = people.between(i + 1, listEnd);
                telling.persons.removeAll(by.isEmpty() ? Set.of() : subjects); // "B opened a visit to Lima by A"
                telling.persons.addAll(by);
                return;
            }
            if (s.at(i).equals("of") && (i == trigger.to() || s.side[i - 1] != null) && named(i + 1, listEnd)) {
                telling.persons.removeAll(
                        subjects); // "the visit of Prime Minister A to Lima", "the visit to Lima of A"
                telling.persons.addAll(people.between(i + 1, parties.peopleEnd(i + 1, listEnd)));
                return;
            }
        }
    }

    /** Whether a person stands at {@code from}, title and article included. */
    private boolean named(int from, int to) {
        for (int i = from; i < Math.min(to, from + TITLE); i++) {
            if (s.person[i] != null) {
                return Math.min(i, s.mentionStart[i]) <= from + 1;
            }
        }
        return false;
    }

    /** "the session brought A and B together": who stands behind such a verb. */
    private void gathered(Telling telling, Trigger trigger, int end) {
        for (int i = trigger.to(); i < Math.min(end, trigger.to() + 8); i++) {
            if (GATHERS.contains(s.at(i))) {
                telling.persons.addAll(people.between(i, end));
                return;
            }
        }
    }
}
