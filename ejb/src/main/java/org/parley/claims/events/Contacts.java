package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;

/** Reads encounters told without a word for one: "passed the news to B by telephone", "the secretary also attended". */
final class Contacts {
    private static final Set<String> JOINED = Set.of("attended", "joined");
    private static final Set<String> PHONES = Set.of("phone", "telephone");
    private static final Set<String> HELPERS =
            Set.of("was", "were", "had", "has", "have", "been", "will", "would", "to");
    private static final Set<String> CONSULTS = EventLists.of("consults");

    private final Scene s;
    private final Cast cast;
    private final StatusRules rules;
    private final Participants people;
    private final List<Telling> told;
    private final ClauseParties parties;

    Contacts(Passage passage) {
        this.s = passage.scene;
        this.cast = passage.cast;
        this.rules = new StatusRules(passage.scene);
        this.people = passage.people;
        this.told = passage.told;
        this.parties = new ClauseParties(passage);
    }

    /** "passed the news to B by telephone", "B was told on the phone by A": whatever was said, it was said in a call. */
    void byPhone(Clause clause, Set<String> own) {
        int phone = clause.from();
        while (phone < clause.to()
                && !(PHONES.contains(s.at(phone))
                        && (s.at(phone - 1).equals("by")
                                || (Set.of("the", "a").contains(s.at(phone - 1))
                                        && Set.of("on", "over", "by").contains(s.at(phone - 2)))))) {
            phone++;
        }
        int verb = people.firstVerb(clause, clause.to());
        int let = let(clause, phone);
        verb = let < phone ? let : verb;
        boolean opens = phone == clause.from() + 1 && s.at(clause.from()).equals("by");
        if (phone >= clause.to() || verb >= (opens ? clause.to() : phone)) {
            return;
        }
        int by = phone;
        while (by < clause.to() && !s.at(by).equals("by")) {
            by++;
        }
        Set<String> others = people.between(verb + 1, clause.to());
        if (others.isEmpty() && own.size() == 1 && pronoun(verb, clause.to())) {
            others = new LinkedHashSet<>(cast.pair(own));
            others.removeAll(own);
            if (others.isEmpty() && !cast.lead().equals(own)) {
                others.addAll(cast.lead());
            }
        }
        if (by + 1 < clause.to()) {
            others.addAll(people.between(by + 1, clause.to()));
        }
        int last = verb;
        while (last + 1 < phone
                && (EventWords.governor(s.at(last)) == null || last == verb)
                && (s.adverb(last + 1) || HELPERS.contains(s.at(last)))) {
            last++;
        }
        if (clause.kind() == Clauses.Kind.WHEN && sameCall(clause, others)) {
            return;
        }
        Verdict verdict =
                rules.ofVerb(last, VerbForms.form(s.at(last)), s.at(last).endsWith("ed"), clause.from());
        boolean past = VerbForms.form(s.at(last)) == Form.PAST
                || Set.of("told", "was", "were", "got", "gave", "let").contains(s.at(verb))
                || s.at(last).equals("told");
        EventStatus status = verdict.status() == null && past ? EventStatus.HELD : verdict.status();
        Telling telling = new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.CALL));
        telling.persons.addAll(own);
        telling.persons.addAll(others);
        boolean two = own.size() == 2 && telling.persons.equals(own); // "A and B agreed by phone to go on"
        if (verdict.denied() || status == null || own.isEmpty() || !two && telling.persons.size() != own.size() + 1) {
            return;
        }
        telling.status = status;
        telling.firm = true;
        telling.date = EventDates.value(EventDates.near(s, phone, phone + 1, clause.from(), clause.to(), status));
        telling.pair = true;
        telling.grounded = true;
        told.add(telling);
    }

    /** "let B know by telephone": the verb that no form tells from its present; the end where it stands nowhere. */
    private int let(Clause clause, int phone) {
        for (int i = clause.from(); i < phone; i++) {
            if (s.at(i).equals("let") && s.person[i] == null) {
                return i;
            }
        }
        return clause.to();
    }

    /** "are to take it up face to face", "raised it in person with B": whatever was done so was done in a meeting. */
    void inPerson(Clause clause, Set<String> own) {
        int face = clause.from();
        while (face < clause.to() && !faceToFace(face)) {
            face++;
        }
        int verb = people.firstVerb(clause, clause.to());
        if (face >= clause.to() || verb >= face || own.isEmpty()) {
            return;
        }
        int last = verb;
        while (last + 1 < face && (HelpingVerbs.any(s.at(last)) || s.at(last).equals("to") || s.adverb(last))) {
            last++;
        }
        int with = parties.nextWith(verb, clause.to());
        Set<String> persons = new LinkedHashSet<>(own);
        persons.addAll(parties.people(with, clause.to()));
        Verdict verdict =
                rules.ofVerb(last, VerbForms.form(s.at(last)), s.at(last).endsWith("ed"), clause.from());
        if (verdict.denied() || verdict.status() == null || persons.size() < 2) {
            return;
        }
        Telling telling = new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.MEETING));
        telling.status = verdict.status();
        telling.firm = true;
        telling.persons.addAll(persons);
        telling.date = EventDates.value(EventDates.near(s, face, face + 1, clause.from(), clause.to(), telling.status));
        Places.Place place = Places.in(s, verb, clause.to());
        telling.place = place == null ? null : place.name();
        telling.pair = true;
        telling.grounded = telling.date != null || telling.place != null;
        told.add(telling);
    }

    private boolean faceToFace(int i) {
        return s.at(i).equals("face-to-face")
                || s.at(i).equals("face")
                        && s.at(i + 1).equals("to")
                        && s.at(i + 2).equals("face")
                || s.at(i).equals("in") && s.at(i + 1).equals("person");
    }

    private boolean pronoun(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((s.at(i).equals("him") || s.at(i).equals("her")) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** "raised it with B in New York on Monday": they met or talked. */
    void consulted(Clause clause, Set<String> own) {
        int verb = clause.from();
        while (verb < clause.to() && !consults(verb)) {
            verb++;
        }
        int with = parties.nextWith(verb, Math.min(clause.to(), verb + 10));
        if (verb >= clause.to() || with >= Math.min(clause.to(), verb + 10) || own.size() != 1) {
            return;
        }
        Verdict verdict =
                rules.ofVerb(verb, VerbForms.form(s.at(verb)), s.at(verb).endsWith("ed"), clause.from());
        Set<String> others = people.between(
                with, Math.min(clause.to(), parties.peopleEnd(with + 1, Math.min(clause.to(), with + 12))));
        EventDates.Day day = EventDates.near(s, verb, with, clause.from(), clause.to(), verdict.status());
        Places.Place place = Places.in(s, verb, clause.to());
        if (verdict.denied() || verdict.status() == null || others.isEmpty() || (day == null && place == null)) {
            return;
        }
        Telling telling =
                new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.MEETING, EventKind.CALL));
        telling.status = verdict.status();
        telling.firm = true;
        telling.date = EventDates.value(day);
        telling.place = place == null ? null : place.name();
        telling.persons.addAll(own);
        telling.persons.addAll(others);
        telling.pair = true;
        telling.grounded = (place != null || (day != null && day.value().length() >= 10)) && telling.persons.size() > 1;
        told.add(telling);
    }

    /** "discussed", "went over": a matter gone through with somebody. */
    private boolean consults(int i) {
        boolean over = s.at(i).equals("went")
                && (s.at(i + 1).equals("over") || s.at(i + 1).equals("through"));
        return (over || CONSULTS.contains(s.at(i))) && s.person[i] == null;
    }

    /** "told the president in Washington on Wednesday": a meeting or call told elsewhere gets its day from it. */
    void contact(Clause clause, Set<String> own) {
        int verb = people.firstVerb(clause, clause.to());
        if (own.isEmpty() || verb >= clause.to()) {
            return;
        }
        if (!ActingBeside.CONTACT.contains(s.at(verb))) {
            return;
        }
        Set<String> whom = people.between(verb + 1, clause.to());
        String date = EventDates.value(EventDates.near(s, verb + 1, verb + 1, verb + 1, clause.to(), EventStatus.HELD));
        if (whom.isEmpty() || date == null) {
            return;
        }
        Telling telling =
                new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.MEETING, EventKind.CALL));
        telling.status = EventStatus.HELD;
        telling.persons.addAll(own);
        telling.persons.addAll(whom);
        telling.date = date;
        Places.Place place = Places.in(s, verb, clause.to());
        telling.place = place == null ? null : place.name();
        told.add(telling);
        cast.contact(telling);
    }

    /** "had last spoken to B on April 9, when the two were on the phone for an hour": the call just told, and its length. */
    private boolean sameCall(Clause clause, Set<String> others) {
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean call = before != null
                && others.isEmpty()
                && before.sentence == s.number
                && before.can(EventKind.CALL)
                && before.status == EventStatus.HELD;
        if (!call || before == null) {
            return false;
        }
        Lengths.Length length = Lengths.within(s, clause.from(), clause.to());
        if (length != null && before.minutes == null) {
            before.lasts(length);
        }
        before.kinds = EnumSet.of(EventKind.CALL);
        return true;
    }

    /** "The secretary also attended", "took part", "was present": joins the encounter told before. */
    void joined(Clause clause, Set<String> own) {
        int verb = people.firstVerb(clause, clause.to());
        if (own.isEmpty() || verb >= clause.to()) {
            return;
        }
        int last = clause.to() - 1;
        while (last > verb
                && (!s.isWord(last)
                        || s.time[last] != null
                        || s.at(last).equals("too")
                        || s.at(last).equals("well")
                        || s.at(last).equals("as")
                        || s.at(last).equals("on"))) {
            last--;
        }
        boolean attends = last == verb && JOINED.contains(s.at(verb));
        boolean present = Set.of("present", "there", "part").contains(s.at(last))
                && Set.of("was", "were", "took", "also").contains(s.at(last - 1));
        if (!attends && !present) {
            return;
        }
        Verdict verdict = rules.ofVerb(verb, Form.PAST, true, clause.from());
        if (verdict.denied() || s.at(last - 1).equals("not")) {
            return;
        }
        Telling telling = new Telling(
                s, s.span(clause.from(), last + 1), EnumSet.of(EventKind.MEETING, EventKind.ROUND, EventKind.SUMMIT));
        telling.status = EventStatus.HELD;
        telling.persons.addAll(own);
        telling.joins = true;
        told.add(telling);
    }
}
