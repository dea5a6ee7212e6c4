package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;

/** Reads the tellings of one sentence: what its triggers, clause by clause, say of encounters. */
final class TellingReader {
    private static final Set<String> OPEN_QUESTIONS = Set.of("whether", "if", "unless", "how");

    private final Passage passage;
    private final Scene s;
    private final Cast cast;
    private final Participants people;
    private final Actors acting;
    private final Sittings sittings;
    private final Grounding grounding;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final TriggerFinder finder;
    private final ClauseParties parties;
    private final Journeys journeys;
    private final OneMore oneMore;
    private final VerbTellings verbs;
    private final NounTellings nouns;
    private final Contacts contacts;
    private final Invitations invitations;
    private final Audiences audiences;
    private final TimeTogether durations;

    TellingReader(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.cast = passage.cast;
        this.people = passage.people;
        this.acting = passage.acting;
        this.sittings = new Sittings(passage.scene, passage.cast, passage.people);
        this.grounding = new Grounding(passage.scene);
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.finder = new TriggerFinder(passage.scene);
        this.parties = new ClauseParties(passage);
        this.journeys = new Journeys(passage);
        this.oneMore = new OneMore(passage);
        this.verbs = new VerbTellings(passage);
        this.nouns = new NounTellings(passage);
        this.contacts = new Contacts(passage);
        this.invitations = new Invitations(passage.scene, passage.people);
        this.audiences = new Audiences(passage);
        this.durations = new TimeTogether(passage);
    }

    List<Telling> read() {
        Telling second = sittings.secondOfTwo();
        if (second != null) {
            told.add(second);
        }
        if (sittings.lengthsOfEach()) {
            return told;
        }
        for (int c = 0; c < clauses.size() && told.size() < Encounters.MOST; c++) {
            Clause clause = clauses.get(c);
            List<Trigger> triggers = finder.in(clause);
            Set<String> own = acting.of(clause);
            passage.behind = fronted(c);
            if (own.isEmpty() || acting.startsWithGerund(clause)) {
                own = passage.behind.isEmpty() ? own : passage.behind;
            }
            if (!unsaid(c)) {
                read(c, triggers, own);
            }
            acting.after(clause, own);
            if (clause.kind() != Clauses.Kind.ATTRIBUTION && clause.kind() != Clauses.Kind.RELATIVE && !own.isEmpty()) {
                together(clause, own);
            }
            Set<String> sides = people.sides(clause.from(), people.firstVerb(clause, clause.to()));
            if (!sides.isEmpty() && clause.kind() != Clauses.Kind.ATTRIBUTION) {
                passage.subjectSides = sides;
            }
            if (clause.kind() == Clauses.Kind.MAIN || clause.kind() == Clauses.Kind.THAT) {
                passage.subjectParties = parties.partyIn(clause.from(), people.firstVerb(clause, clause.to()));
            }
        }
        Set<String> absent = new Absentees(passage).in(clauses);
        told.stream().filter(t -> !t.pair && !t.can(EventKind.VISIT)).forEach(t -> t.persons.removeAll(absent));
        Seats seats = new Seats(passage);
        seats.joinsIn(told);
        seats.beside(told);
        seats.listed(told);
        Telling seated = told.stream().anyMatch(t -> t.grounded) ? null : seats.told();
        if (seated != null && !audiences.completed(seated)) {
            told.add(seated);
        }
        cast.after(people.between(0, s.size()), acting.last());
        return told;
    }

    /** "A and B agreed in Vienna on Thursday": where and when the two were together. */
    private void together(Clause clause, Set<String> own) {
        if (own.size() == 2 && clause.kind() == Clauses.Kind.MAIN) {
            int verb = people.firstVerb(clause, clause.to());
            int end = Math.min(clause.to(), verb + 7);
            String day = verb < end
                    ? EventDates.value(EventDates.near(s, verb + 1, verb + 1, verb + 1, end, EventStatus.HELD))
                    : null;
            Places.Place place = Places.in(s, verb, end);
            boolean past = VerbForms.form(s.at(verb)) == Form.PAST;
            cast.together(s.number, past ? day : null, place == null ? null : place.name());
        }
    }

    /** "After a call with B, A said": who acts in the clause behind was in what the first clause tells. */
    private Set<String> fronted(int c) {
        Clause clause = clauses.get(c);
        boolean speaking = c == 1 && Clauses.speaking(s, clauses.get(0));
        boolean first = (c == 0 || speaking)
                && (clause.kind() == Clauses.Kind.WHEN
                        || clause.kind() == Clauses.Kind.AFTER
                        || clause.kind() == Clauses.Kind.BEFORE);
        int main = c + 1 < clauses.size() && clauses.get(c + 1).kind() == Clauses.Kind.RELATIVE ? c + 2 : c + 1;
        boolean waits = main < clauses.size()
                && (clauses.get(main).kind() == Clauses.Kind.MAIN
                        || main > c + 1 && clauses.get(main).kind() == Clauses.Kind.AND);
        if (!first || !waits) {
            return Set.of(); // "In a call on Friday that lasted an hour, A asked B"
        }
        int verb = people.firstVerb(clause, clause.to());
        boolean ownVerb = verb < clause.to() && !s.at(verb).endsWith("ing"); // "After meeting B, A said"
        boolean she = verb < clause.to() && pronoun(verb - 1);
        return ownVerb && !she && !acting.startsWithGerund(clause) ? Set.of() : acting.of(clauses.get(main));
    }

    /** "Shortly before she left": whoever the sentence is about. */
    private boolean pronoun(int i) {
        return Set.of("he", "she").contains(s.at(i)) && s.person[i] == null;
    }

    /** "did not say when he might fly", "asked whether they had met": nothing is stated. */
    private boolean unsaid(int c) {
        Clause clause = clauses.get(c);
        String word = s.at(clause.from());
        if (OPEN_QUESTIONS.contains(word)) {
            return true;
        }
        if (clause.kind() == Clauses.Kind.THAT && c > 0 && deniedReport(clauses.get(c - 1))) {
            return true;
        }
        if (clause.kind() != Clauses.Kind.WHEN || c == 0) {
            return false;
        }
        Clause before = clauses.get(c - 1);
        boolean not = false;
        for (int i = before.from(); i < before.to(); i++) {
            not |= s.at(i).equals("not")
                    || s.at(i).equals("nobody")
                    || s.at(i).equals("one") && s.at(i - 1).equals("no")
                    || s.at(i).equals("declined")
                    || s.at(i).equals("unclear")
                    || s.at(i).endsWith("n't");
            if (not && i == before.to() - 1) {
                return s.speech(i)
                        || Set.of(
                                        "unclear",
                                        "say",
                                        "know",
                                        "knows",
                                        "known",
                                        "clear",
                                        "sure",
                                        "decided",
                                        "certain",
                                        "disclose")
                                .contains(s.at(i));
            }
        }
        return false;
    }

    /** "denied a report that A and B would meet". */
    private boolean deniedReport(Clause before) {
        boolean denied = false;
        for (int i = before.from(); i < before.to(); i++) {
            denied |= Set.of("denied", "denies", "dismissed", "dismisses", "rejected", "refuted")
                    .contains(s.at(i));
        }
        return denied
                && Set.of("report", "reports", "rumours", "rumors", "speculation", "suggestion", "suggestions")
                        .contains(s.at(before.to() - 1));
    }

    private void read(int c, List<Trigger> triggers, Set<String> own) {
        Clause clause = clauses.get(c);
        Telling journey = invitations.sent(clause);
        if (journey != null) {
            told.add(journey);
        }
        int journeyEnd = clause.from();
        boolean met = false;
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            int from = t == 0 ? clause.from() : triggers.get(t - 1).to();
            int to = scopeEnd(triggers, t, clause);
            Telling telling = trigger.verb() != null
                    ? verbs.ofVerb(c, trigger, from, to, own)
                    : nouns.ofNoun(c, trigger, from, to, own);
            if (telling == null) {
                continue;
            }
            if (journey != null
                    && trigger.noun() != null
                    && s.at(trigger.from() - 1).startsWith("includ")) {
                telling.persons.addAll(journey.persons);
                grounding.judge(telling, trigger);
            }
            if (journey != null
                    && journeys.serves(trigger, journey, telling)
                    && journeys.absorbedByJourney(trigger, journey, telling)) {
                continue;
            }
            if (journey != null && !telling.only(EventKind.VISIT)) {
                journeys.purpose(telling, trigger, journey, journeyEnd);
                met |= telling.can(EventKind.MEETING);
            }
            if (telling.only(EventKind.VISIT)) {
                journey = telling;
                journeyEnd = trigger.to();
            }
            told.add(telling);
            if (telling.grounded) {
                cast.seen(telling.persons);
            }
        }
        Telling business = journey == null || met ? null : journeys.business(journey, journeyEnd, clause.to());
        if (business != null) {
            told.add(business);
        }
        oneMore.in(clause);
        Telling invited = invitations.in(clause, own);
        if (invited != null) {
            told.add(invited);
        }
        int with = parties.nextWith(clause.from(), clause.to());
        if (triggers.isEmpty() || triggers.get(0).from() > with) {
            durations.timeTogether(clause, own);
        }
        if (triggers.stream().noneMatch(t -> t.can(EventKind.CALL))) {
            contacts.byPhone(clause, own);
        }
        if (triggers.stream().noneMatch(t -> t.can(EventKind.MEETING))) {
            contacts.inPerson(clause, own);
        }
        audiences.told(clause, own);
        if (triggers.isEmpty()) {
            contacts.consulted(clause, own);
            contacts.joined(clause, own);
            contacts.contact(clause, own);
            durations.lasting(clause);
        }
    }

    private int scopeEnd(List<Trigger> triggers, int t, Clause clause) {
        for (int n = t + 1; n < triggers.size(); n++) {
            Trigger next = triggers.get(n);
            boolean occasion = next.noun() != null
                    && (Attendance.OCCASION.contains(s.at(next.from() - 1)) || new NounPhrases(s).aside(next.from()));
            if (!occasion) {
                return next.from();
            }
        }
        return clause.to();
    }
}
