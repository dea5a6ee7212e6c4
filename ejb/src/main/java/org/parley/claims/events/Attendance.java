package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.people.PersonReference;

/** Tells who takes part in an encounter that a noun names, and who asked for it. */
final class Attendance {
    static final Set<String> OCCASION =
            Set.of("beside", "at", "during", "in", "alongside", "around", "of", "from", "surrounding");
    private static final Set<String> GATHERS =
            Set.of("brought", "brings", "bring", "involves", "involved", "includes", "included", "include", "gathered");
    private static final Set<String> ATTENDS = Set.of(
            "attend",
            "attended",
            "attends",
            "join",
            "joined",
            "joins",
            "hold",
            "held",
            "have",
            "had",
            "lead",
            "led",
            "host",
            "hosted");
    /** Those who arrange what others attend. */
    private static final Set<String> STAFF =
            Set.of("officials", "aides", "diplomats", "government", "governments", "ministry", "delegation", "embassy");

    private static final Set<String> STAYS =
            Set.of("stayed", "stays", "remained", "remains", "came", "arrived", "returned", "back");

    private static final Set<String> MOVES = Set.of("arrival", "departure", "return");
    static final Set<String> CONTACT = Set.of(
            "told",
            "asked",
            "urged",
            "informed",
            "assured",
            "reminded",
            "pressed",
            "lobbied",
            "warned",
            "implored",
            "confronted",
            "offered");

    private final Passage passage;
    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Actors acting;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final ClauseParties parties;
    private final AttendanceLists lists;

    Attendance(Passage passage) {
        this.lists = new AttendanceLists(passage.scene, passage.people);
        this.passage = passage;
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.acting = passage.acting;
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.parties = new ClauseParties(passage);
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
        telling.persons.addAll(listed);
        visitors(telling, trigger, subjects, listEnd);
        telling.sides.addAll(parties.withSides(trigger.to(), listEnd));
        gathered(telling, trigger, end);
        if (relative != null && ATTENDS.contains(s.at(verb))) {
            telling.persons.addAll(people.between(relative.from(), verb));
        }
        boolean inside = !governed && insideCall(telling, trigger, clause, own);
        boolean beside = besideClause(trigger, clause) && !listed.isEmpty();
        if (!governed && !inside && (beside || comesAlong(telling, trigger, listed, own.size()))) {
            subjects = trigger.is(EventKind.VISIT) ? own : parties.subjectBefore(clause, trigger.from(), own);
            telling.persons.addAll(subjects);
            statusOfMain(telling, trigger, clause);
        }
        if (opening(telling, clause)) {
            subjects = passage.behind;
        }
        followed(telling, trigger);
        there(telling, clause, listed);
        if (!governed && own.size() > 1 && telling.persons.isEmpty() && OCCASION.contains(s.at(trigger.from() - 1))) {
            telling.persons.addAll(own); // "A and B agreed at the close of the round"
        }
        if (!governed && own.size() == 1 && telling.persons.isEmpty() && OCCASION.contains(s.at(trigger.from() - 1))) {
            told(telling, clause, trigger.from() - 1, own);
        }
        telling.persons.addAll(lists.headedBy(trigger.to(), clause.to()));
        if (speakersOwn(telling, trigger, clause, listed)) {
            telling.persons.addAll(acting.last());
            subjects = acting.last();
        }
        Set<String> speaker =
                telling.persons.size() == 1 && listed.size() == 1 ? speakerBehind(trigger, clause) : Set.of();
        if (!speaker.isEmpty()) {
            telling.persons.addAll(speaker);
            subjects = speaker;
        }
        if (governed && subjects.isEmpty() && listed.size() == 1 && arrangedFor(clause, verb)) {
            subjects = cast.lead();
            telling.persons.addAll(subjects);
        }
        if (listed.size() == 1 && telling.persons.size() == 1 && there(trigger.from())) {
            subjects = own.isEmpty() ? cast.lead() : own; // "there had been a call with B": of whoever was told of
            telling.persons.addAll(subjects);
        }
        if (!governed
                && listed.size() == 1
                && telling.persons.equals(listed)
                && stays(trigger, clause)
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
        mutual(telling, trigger);
        telling.pair = listed.size() > 1 || ((!subjects.isEmpty() || !owners.isEmpty()) && !listed.isEmpty());
    }

    /** "A asked B to go on with talks with C": A, who is not in them; nobody where A asks for talks of their own. */
    private Set<String> asking(Clause clause, int verb, Set<String> own) {
        int first = people.firstVerb(clause, verb);
        boolean asks = Set.of("asked", "urged", "told", "advised", "ordered", "instructed")
                .contains(s.at(first));
        boolean other = asks && first < verb && !people.between(first + 1, verb).isEmpty();
        return other && s.at(verb - 1).equals("to") ? own : Set.of();
    }

    private boolean stays(Trigger trigger, Clause clause) {
        int verb = clause.from();
        while (verb < trigger.from() && !STAYS.contains(s.at(verb))) {
            verb++;
        }
        return verb < trigger.from() && s.at(trigger.from() - 1).equals("for");
    }

    /** "Officials are trying to arrange a meeting with B": for whomever the article is about. */
    private boolean arrangedFor(Clause clause, int verb) {
        for (int i = clause.from(); i < verb; i++) {
            if (STAFF.contains(s.at(i))) {
                return true;
            }
        }
        return false;
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
            if (s.at(i).equals("by")) {
                telling.persons.addAll(people.between(i + 1, listEnd));
                return;
            }
        }
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

    /** "said in a call": whoever acts in the clause was in the call. */
    private boolean insideCall(Telling telling, Trigger trigger, Clause clause, Set<String> own) {
        boolean inside =
                Set.of("in", "during", "over").contains(s.at(trigger.from() - 1)) && trigger.is(EventKind.CALL);
        if (inside) {
            telling.persons.addAll(own);
            telling.persons.addAll(people.between(clause.from(), trigger.from()));
            if (telling.persons.size() == 1) {
                telling.persons.addAll(contactedIn(clause, trigger.to()));
            }
            telling.status = telling.status == null ? EventStatus.HELD : telling.status;
        }
        return inside;
    }

    /** "After a call, A told B": those of the clause behind were in it. */
    private boolean opening(Telling telling, Clause clause) {
        boolean opening = !passage.behind.isEmpty() && telling.persons.size() < 2;
        if (opening) {
            telling.persons.addAll(passage.behind);
            telling.persons.addAll(contacted(clause));
            telling.status =
                    telling.status == null && clause.kind() == Clauses.Kind.WHEN ? EventStatus.HELD : telling.status;
            telling.firm = telling.firm || telling.status == EventStatus.HELD;
        }
        return opening;
    }

    /** "a meeting of A and B was followed by a call": the same people again. */
    private void followed(Telling telling, Trigger trigger) {
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
    private void there(Telling telling, Clause clause, Set<String> listed) {
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
    private boolean speakersOwn(Telling telling, Trigger trigger, Clause clause, Set<String> listed) {
        return clause.kind() == Clauses.Kind.THAT
                && trigger.from() <= clause.from() + 2
                && listed.size() == 1
                && telling.persons.size() == 1
                && acting.last().size() == 1
                && Set.of("a", "an", "his", "her", "the").contains(s.at(trigger.from()));
    }

    private boolean there(int from) {
        int i = from - 1;
        while (i > 0 && (VerbForms.BE.contains(s.at(i)) || VerbForms.HAVE.contains(s.at(i)) || s.adverb(i))) {
            i--;
        }
        return i < from - 1 && s.at(i).equals("there");
    }

    /** "Talks with B brought nothing, A said": A's own talks. */
    private Set<String> speakerBehind(Trigger trigger, Clause clause) {
        int next = clauses.indexOf(clause) + 1;
        boolean opens = trigger.from() == clause.from() && clause.kind() == Clauses.Kind.MAIN;
        if (!opens || next >= clauses.size() || clauses.get(next).kind() != Clauses.Kind.ATTRIBUTION) {
            return Set.of();
        }
        Set<String> speaker =
                people.subject(clauses.get(next), clauses.get(next).to());
        return speaker.size() == 1 ? speaker : Set.of();
    }

    /** "their first face-to-face meeting", one of the two named: the other is who was told of with them. */
    private void mutual(Telling telling, Trigger trigger) {
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

    /** "will try over lunch", "leaves on a trip", "is on a visit": the verb of the clause tells how far it has come. */
    private void statusOfMain(Telling telling, Trigger trigger, Clause clause) {
        int verb = people.firstVerb(clause, trigger.from());
        String word = s.at(verb);
        boolean visit = trigger.is(EventKind.VISIT);
        EventWords.Verb leaves = EventWords.verb(word);
        if (word.equals("will") || (word.equals("is") && s.at(verb + 1).equals("to"))) {
            telling.status = EventStatus.SCHEDULED;
            telling.firm = true;
        } else if (visit && (word.equals("is") || word.equals("are")) && verb + 3 >= trigger.from()) {
            telling.status = EventStatus.UNDERWAY;
            telling.firm = true;
        } else if (visit && leaves != null && leaves.form() == Form.THIRD) {
            telling.status = null;
            telling.firm = true;
        } else {
            telling.firm |= visit;
            telling.status = telling.status == null ? EventStatus.HELD : telling.status;
        }
    }

    /** "said in talks with B", "is on a visit to Vienna": who acts in the clause was in it. */
    private boolean comesAlong(Telling telling, Trigger trigger, Set<String> listed, int subjects) {
        String before = s.at(trigger.from() - 1);
        boolean with = false;
        for (int i = trigger.to(); i < Math.min(s.size(), trigger.to() + 8) && !with; i++) {
            with = s.at(i).equals("with");
        }
        if (trigger.is(EventKind.VISIT)) {
            return telling.persons.isEmpty()
                    && Set.of("on", "during", "in", "from", "of", "up", "at").contains(before);
        }
        boolean many = telling.persons.isEmpty() && trigger.can(EventKind.MEETING) && subjects > 1;
        if (many
                && listed.isEmpty()
                && Set.of("over", "at", "in", "during", "from").contains(before)) {
            return true;
        }
        boolean meeting = trigger.can(EventKind.MEETING) || trigger.can(EventKind.CALL);
        return meeting
                && with
                && listed.size() == 1
                && Set.of("in", "at", "during", "from", "into", "to").contains(before);
    }

    /** "spoke after talks with B", "before a meeting with B": who acts in the clause before was or will be there. */
    private boolean besideClause(Trigger trigger, Clause clause) {
        boolean time = clause.kind() == Clauses.Kind.AFTER || clause.kind() == Clauses.Kind.BEFORE;
        return time
                && clause.from() > 0
                && trigger.from() == clause.from() + 1
                && !trigger.is(EventKind.VISIT)
                && people.firstVerb(clause, trigger.from()) == trigger.from();
    }

    /** "In a call on Monday, A told B": B was in it too. */
    /** "A told B at a meeting in Lima": both were there. */
    private void told(Telling telling, Clause clause, int until, Set<String> own) {
        int verb = people.firstVerb(clause, until);
        Set<String> whom = verb < until && CONTACT.contains(s.at(verb)) ? people.between(verb + 1, until) : Set.of();
        if (whom.size() == 1 && !whom.equals(own)) {
            telling.persons.addAll(own);
            telling.persons.addAll(whom);
        }
    }

    private Set<String> contactedIn(Clause clause, int from) {
        for (int verb = from; verb < clause.to(); verb++) {
            if (CONTACT.contains(s.at(verb)) && s.person[verb] == null) {
                int end = Math.min(clause.to(), verb + 8);
                return people.between(verb + 1, Math.min(end, parties.peopleEnd(verb + 1, end)));
            }
        }
        return Set.of();
    }

    private Set<String> contacted(Clause fronted) {
        int next = clauses.indexOf(fronted) + 1;
        if (next >= clauses.size()) {
            return Set.of();
        }
        Clause main = clauses.get(next);
        int verb = people.firstVerb(main, main.to());
        int with = Math.min(main.to(), parties.nextWith(verb, main.to()));
        boolean meal = Set.of("lunch", "dinner", "breakfast", "coffee", "tea").contains(s.at(fronted.from() + 1));
        if (meal && with < main.to()) {
            return people.between(with + 1, Math.min(main.to(), parties.peopleEnd(with + 1, main.to())));
        }
        return verb < main.to() && CONTACT.contains(s.at(verb))
                ? people.between(
                        verb + 1, Math.min(main.to(), parties.peopleEnd(verb + 1, Math.min(main.to(), verb + 8))))
                : Set.of();
    }
}
