package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.EventWords.Form;
import org.parley.claims.events.EventWords.Frame;
import org.parley.claims.events.EventWords.Modifier;
import org.parley.claims.events.Lengths.Length;
import org.parley.claims.events.StatusRules.Verdict;
import org.parley.text.TimeExpression;

/** Reads the tellings of one sentence: what its triggers, clause by clause, say of encounters. */
final class TellingReader {
    private static final Set<String> OCCASION =
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
    private static final Set<String> TALKS = Set.of("talks", "negotiations", "consultations", "bargaining");
    private static final Set<String> HEADED = Set.of(
            "led",
            "headed",
            "attended",
            "chaired",
            "co-chaired",
            "mediated",
            "brokered",
            "moderated",
            "hosted",
            "joined");
    private static final Set<String> JOINED = Set.of("attended", "joined");
    private static final Set<String> CONTACT = Set.of("told", "asked", "urged", "informed", "assured", "reminded");
    private static final Set<String> TOGETHER =
            Set.of("was", "were", "spent", "had", "got", "sat", "huddled", "closeted");
    private static final Set<String> LIST =
            Set.of("with", "between", "among", "involving", "including", "alongside", "joined");

    private static final Set<String> LASTS = Set.of(
            "took", "lasted", "ran", "stretched", "went", "dragged", "continued", "extended", "spilled", "spilt");
    private static final Set<String> TALKING = Set.of("talking", "speaking", "lasting", "conferring", "huddling");
    private static final Set<String> PHONES = Set.of("phone", "telephone");
    private static final Set<String> HELPERS =
            Set.of("was", "were", "had", "has", "have", "been", "will", "would", "to");
    private static final Set<String> CONSULTS = Set.of(
            "raise",
            "raised",
            "raises",
            "discuss",
            "discussed",
            "discusses",
            "review",
            "reviewed",
            "debate",
            "debated",
            "hash",
            "hashed",
            "thrash",
            "thrashed");
    private static final Set<String> OPEN_QUESTIONS = Set.of("whether", "if", "unless", "how");
    private final Scene s;
    private final @Nullable LocalDate published;
    private final Cast cast;
    private final StatusRules rules;
    private final Participants people;
    private final TriggerFinder finder;
    private final Subjects subjects;
    private final Sittings sittings;
    private final Grounding grounding;
    private final List<Telling> told = new ArrayList<>();
    private List<Clause> clauses = List.of();
    private boolean subjectParties;
    private int ownCount;
    private int clauseFrom;
    private int clauseTo;
    private Set<String> subjectSides = new LinkedHashSet<>();
    /** Who acts in the main clause behind a clause or phrase that opens the sentence. */
    private Set<String> behind = Set.of();

    private final Actors acting;

    TellingReader(Scene scene, @Nullable LocalDate published, Cast cast) {
        this.s = scene;
        this.cast = cast;
        this.published = published;
        this.rules = new StatusRules(scene);
        this.people = new Participants(scene);
        this.acting = new Actors(scene, cast);
        this.finder = new TriggerFinder(scene);
        this.subjects = new Subjects(scene, people);
        this.sittings = new Sittings(scene, cast);
        this.grounding = new Grounding(scene);
    }

    List<Telling> read() {
        clauses = Clauses.of(s);
        if (sittings.lengthsOfEach()) {
            return told;
        }
        for (int c = 0; c < clauses.size() && told.size() < Encounters.MOST; c++) {
            Clause clause = clauses.get(c);
            List<Trigger> triggers = finder.in(clause);
            Set<String> own = acting.of(clause);
            behind = fronted(c);
            if (own.isEmpty() || acting.startsWithGerund(clause)) {
                own = behind.isEmpty() ? own : behind;
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
                subjectSides = sides;
            }
            if (clause.kind() == Clauses.Kind.MAIN || clause.kind() == Clauses.Kind.THAT) {
                subjectParties = partyIn(clause.from(), people.firstVerb(clause, clause.to()));
            }
        }
        cast.after(people.between(0, s.size()), acting.last());
        return told;
    }

    /** "A and B agreed in Vienna on Thursday": where and when the two were together. */
    private void together(Clause clause, Set<String> own) {
        if (own.size() == 2 && clause.kind() == Clauses.Kind.MAIN) {
            int verb = people.firstVerb(clause, clause.to());
            int end = Math.min(clause.to(), verb + 7);
            String day =
                    verb < end ? value(EventDates.near(s, verb + 1, verb + 1, verb + 1, end, EventStatus.HELD)) : null;
            Places.Place place = Places.in(s, verb, end);
            boolean past = StatusRules.form(s.at(verb)) == Form.PAST;
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
        if (!first || clauses.size() < c + 2 || clauses.get(c + 1).kind() != Clauses.Kind.MAIN) {
            return Set.of();
        }
        boolean ownVerb = people.firstVerb(clause, clause.to()) < clause.to();
        return ownVerb && !acting.startsWithGerund(clause) ? Set.of() : acting.of(clauses.get(c + 1));
    }

    /** "did not say when he might fly", "asked whether they had met": nothing is stated. */
    private boolean unsaid(int c) {
        Clause clause = clauses.get(c);
        String word = s.at(clause.from());
        if (OPEN_QUESTIONS.contains(word)) {
            return true;
        }
        if (clause.kind() != Clauses.Kind.WHEN || c == 0) {
            return false;
        }
        Clause before = clauses.get(c - 1);
        boolean not = false;
        for (int i = before.from(); i < before.to(); i++) {
            not |= s.at(i).equals("not")
                    || s.at(i).equals("declined")
                    || s.at(i).equals("unclear")
                    || s.at(i).endsWith("n't");
            if (not && i == before.to() - 1) {
                return s.speech(i) || s.at(i).equals("unclear") || s.at(i).equals("say");
            }
        }
        return false;
    }

    private void read(int c, List<Trigger> triggers, Set<String> own) {
        Clause clause = clauses.get(c);
        Telling journey = null;
        for (int t = 0; t < triggers.size(); t++) {
            Trigger trigger = triggers.get(t);
            int from = t == 0 ? clause.from() : triggers.get(t - 1).to();
            int to = scopeEnd(triggers, t, clause);
            Telling telling =
                    trigger.verb() != null ? ofVerb(c, trigger, from, to, own) : ofNoun(c, trigger, from, to, own);
            if (telling == null) {
                continue;
            }
            if (journey != null
                    && trigger.noun() != null
                    && s.at(trigger.from() - 1).startsWith("includ")) {
                telling.persons.addAll(journey.persons);
                grounding.judge(telling, trigger);
            }
            if (journey != null && serves(trigger, journey, telling)) {
                if (absorbedByJourney(trigger, journey, telling)) {
                    continue;
                }
            }
            journey = telling.only(EventKind.VISIT) ? telling : journey;
            told.add(telling);
            if (telling.grounded) {
                cast.seen(telling.persons);
            }
        }
        theOneOf(clause);
        Telling invited = new Invitations(s, people).in(clause, own);
        if (invited != null) {
            told.add(invited);
        }
        int with = nextWith(clause.from(), clause.to());
        if (triggers.isEmpty() || triggers.get(0).from() > with) {
            timeTogether(clause, own);
        }
        if (triggers.stream().noneMatch(t -> t.can(EventKind.CALL))) {
            byPhone(clause, own);
        }
        if (triggers.isEmpty()) {
            consulted(clause, own);
            joined(clause, own);
            contact(clause, own);
            lasting(clause);
        }
    }

    // a journey and what it is for

    private boolean serves(Trigger trigger, Telling journey, Telling telling) {
        String before = s.at(trigger.from() - 1);
        return journey.sentence == telling.sentence
                && (trigger.verb() != null
                        ? before.equals("to")
                        : before.equals("for")
                                || before.equals("attend")
                                || before.equals("join")
                                || before.equals("of"));
    }

    /** Whether the journey swallows its purpose; else the purpose swallows a journey that is still to come. */
    private boolean absorbedByJourney(Trigger trigger, Telling journey, Telling telling) {
        if (trigger.verb() != null) {
            if (telling.status == null) {
                journey.persons.addAll(telling.persons);
                journey.span = journey.span.with(telling.span);
                return true;
            }
            return false;
        }
        boolean nobody = telling.persons.isEmpty()
                && telling.sides.size() < 2
                && telling.ordinal == null
                && !telling.next
                && !telling.round
                && !telling.can(EventKind.SUMMIT);
        if (nobody && journey.grounded && s.at(trigger.from() - 1).equals("for")) {
            return true; // "travels to the capital for talks with operators": the journey is what is told
        }
        telling.persons.addAll(journey.persons);
        telling.place = telling.place == null ? journey.place : telling.place;
        telling.status = EventStatus.SCHEDULED;
        if (journey.status == EventStatus.SCHEDULED || journey.status == EventStatus.PROPOSED) {
            telling.status = journey.status;
            telling.firm = true;
            telling.date = journey.date;
            telling.span = telling.span.with(journey.span);
            told.remove(journey);
        }
        grounding.judge(telling, trigger);
        return false;
    }

    private int scopeEnd(List<Trigger> triggers, int t, Clause clause) {
        for (int n = t + 1; n < triggers.size(); n++) {
            Trigger next = triggers.get(n);
            boolean occasion = next.noun() != null && OCCASION.contains(s.at(next.from() - 1));
            if (!occasion) {
                return next.from();
            }
        }
        return clause.to();
    }

    // verbs

    private @Nullable Telling ofVerb(int c, Trigger trigger, int from, int to, Set<String> own) {
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
        EventStatus status = verdict.status();
        boolean firm = verdict.firm();
        clauseFrom = clause.from();
        clauseTo = clause.to();
        if (status == null && verb.form() == Form.BASE && clause.kind() == Clauses.Kind.AND && c > 0) {
            int helper = people.firstVerb(clauses.get(c - 1), clauses.get(c - 1).to());
            boolean goesOn = Set.of("will", "may", "might", "could", "would").contains(s.at(helper));
            status = !goesOn
                    ? null
                    : s.at(helper).startsWith("w")
                            ? EventStatus.SCHEDULED
                            : EventStatus.PROPOSED; // "will see A and leave for Rome"
            firm |= goesOn;
        }
        boolean present = verb.form() == Form.BASE || (verb.form() == Form.THIRD && c > 0 && ahead(clauses.get(c - 1)));
        if (status == null && clause.kind() == Clauses.Kind.WHEN && present) {
            status = EventStatus.SCHEDULED;
            firm = true;
        }
        if (status == null && (clause.kind() == Clauses.Kind.AFTER || clause.kind() == Clauses.Kind.BEFORE)) {
            status = clause.kind() == Clauses.Kind.AFTER ? EventStatus.HELD : EventStatus.SCHEDULED;
        }
        if (verb.form() == Form.BASE && (status == null || status == EventStatus.HELD) && behindAnd(trigger.head())) {
            Verdict first = rules.helped(clause.from(), trigger.head());
            status = first.denied() ? null : first.status();
            firm = first.firm();
        }
        firm |= clause.kind() == Clauses.Kind.AFTER
                && status == EventStatus.HELD
                && verb.form() == Form.ING
                && trigger.head() == clause.from() + 1;
        if (status == null && verb.form() == Form.ING && !behind.isEmpty() && clause.kind() == Clauses.Kind.WHEN) {
            status = EventStatus.HELD;
            firm = true;
        }
        Telling telling = new Telling(s, s.span(trigger.from(), trigger.to()), trigger.kinds());
        telling.status = status;
        telling.firm = firm;
        int first = people.firstVerb(clause, trigger.from());
        boolean others = verb.frame() == Frame.MEET && s.speech(first) && pluralIn(first, trigger.from());
        Set<String> subjects = others ? cast.pair() : actingAt(clause, trigger.from(), trigger.from(), own);
        boolean himself = subjects.size() == 1 && subjects.equals(whom(clause));
        if (himself) { // "praised B, whom he phoned": nobody phones himself
            subjects = new LinkedHashSet<>(acting.last());
            subjects.removeAll(whom(clause));
            if (subjects.isEmpty()) {
                subjects.addAll(cast.lead());
            }
        }
        telling.persons.addAll(subjects);
        telling.sides.addAll(sidesBefore(clause, trigger.from()));
        when(telling, c, trigger, from, to, true);
        if (verb.kinds().contains(EventKind.VISIT)) {
            telling.date = verb.base().equals("be") && telling.status == EventStatus.HELD
                    ? since(trigger.to(), to, telling.date)
                    : telling.date;
            telling.place = destination(trigger, to);
            telling.moves = telling.place == null;
            telling.parties = telling.persons.isEmpty() && Company.before(s, clause.from(), trigger.from());
            dateForPresent(telling, verb, besides(trigger, clause));
            grounding.judge(telling, trigger);
            return telling;
        }
        int across = s.at(trigger.to()).equals("across") ? trigger.to() + 2 : trigger.to();
        Set<String> objects = people.between(Math.max(across, hostOf(trigger, clause) + 1), to);
        if (objects.isEmpty()) {
            objects = whom(clause);
        }
        telling.persons.addAll(objects);
        telling.sides.addAll(withSides(trigger.to(), to));
        telling.pair = !subjects.isEmpty() && !objects.isEmpty();
        telling.talks = s.at(trigger.to()).equals("again") && (partyIn(clause.from(), to) || goesOnFromParties(clause));
        telling.others = objects.isEmpty() && othersBehind(trigger.to(), to);
        telling.again = telling.talks;
        telling.spoken = verb.base().equals("speak");
        telling.parties = telling.persons.isEmpty()
                && (Company.before(s, clause.from(), trigger.from())
                        || pluralIn(clause.from(), trigger.from())
                        || partyIn(clause.from(), to)
                        || goesOnFromParties(clause));
        dateForPresent(telling, verb, besides(trigger, clause));
        if (verb.frame() == Frame.PHONE
                && !subjects.isEmpty()
                && !s.at(trigger.head() - 1).equals("was")) {
            telling.initiator = subjects.size() == 1 ? subjects.iterator().next() : null;
        }
        if (sittings(telling, trigger, to, subjects)) {
            return null;
        }
        grounding.judge(telling, trigger);
        again(telling, trigger, to);
        return telling;
    }

    /** "met in Rome on May 2 and again, for 15 minutes, in Paris on May 6": once more, on another day. */
    private void again(Telling first, Trigger trigger, int to) {
        int and = trigger.to();
        while (and < to && !(s.at(and).equals("and") && s.at(and + 1).equals("again"))) {
            and++;
        }
        if (and >= to || first.persons.size() < 2 || !first.grounded) {
            return;
        }
        int end = Math.min(s.size(), and + 20);
        Telling second = new Telling(s, s.span(and + 1, Math.max(and + 2, Math.min(end, to))), first.kinds);
        second.date = value(EventDates.near(s, and + 2, and + 2, and + 2, end, first.status));
        if (second.date == null || second.date.equals(first.date)) {
            return;
        }
        Places.Place place = Places.in(s, and + 2, end);
        second.place = place == null ? null : place.name();
        lengthTo(second, lengthIn(and + 2, end));
        lengthTo(first, lengthIn(trigger.to(), and));
        second.status = first.status;
        second.firm = true;
        second.persons.addAll(first.persons);
        second.pair = true;
        second.grounded = true;
        told.add(second);
    }

    private static void lengthTo(Telling telling, @Nullable Length length) {
        telling.minutes = length == null ? null : length.minutes();
        telling.qualifier = length == null ? null : length.qualifier();
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

    /** "was scrapped on Wednesday": the day of the scrapping. */
    private void dayOfCancelling(Telling telling, Verdict verdict, Trigger trigger, int to) {
        boolean behind = telling.status == EventStatus.CANCELLED && verdict.verb() >= trigger.to();
        for (int i = verdict.verb() + 1; behind && i < to; i++) {
            if (s.time[i] != null && s.at(i - 1).equals("on") && s.time[i - 1] == null) {
                TimeExpression time = s.time[i];
                telling.date = time.value() != null && time.value().equals(telling.date) ? null : telling.date;
            }
        }
    }

    /** "had begun on Thursday": begun on a day gone by, it is told as held. */
    private void begunBefore(Telling telling, int verb) {
        DayRange days = DayRange.of(telling.date).orElse(null);
        boolean begun = telling.status == EventStatus.UNDERWAY
                && verb >= 0
                && (StatusRules.form(s.at(verb)) == Form.PAST || s.at(verb).endsWith("gun"))
                && days != null
                && published != null
                && days.first().isBefore(published);
        telling.status = begun ? EventStatus.HELD : telling.status;
    }

    /** "will dine with B and fly home": the verb stands behind "and". */
    private boolean behindAnd(int verb) {
        int j = verb - 1;
        while (j > 0 && s.adverb(j)) {
            j--;
        }
        return s.at(j).equals("and") || s.at(j).equals("then");
    }

    /** "in Lima since Sunday": there from that day on. */
    private @Nullable String since(int from, int to, @Nullable String otherwise) {
        for (int i = from; i < Math.min(to, from + 5) - 1; i++) {
            TimeExpression time = s.at(i).equals("since") ? s.time[i + 1] : null;
            if (time != null) {
                return time.value();
            }
        }
        return otherwise;
    }

    /** "the minister, whom he met": the one before the clause is its object. */
    private Set<String> whom(Clause clause) {
        int before = clause.from() - 1;
        before = s.at(before).equals(",") || s.at(before).equals("with") ? before - 1 : before;
        before = s.at(before).equals(",") ? before - 1 : before;
        boolean object =
                clause.kind() == Clauses.Kind.RELATIVE && s.at(clause.from()).equals("whom") && before >= 0;
        return object && s.person[before] != null ? new LinkedHashSet<>(s.person[before].names()) : Set.of();
    }

    /** "met yesterday with World Bank officials": people who are not named. */
    private boolean othersBehind(int from, int to) {
        for (int i = from; i < Math.min(to, from + 8); i++) {
            if (i == from || s.at(i).equals("with")) {
                if (Company.at(s, s.at(i).equals("with") ? i + 1 : i, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "was received by": the index of that "by"; -1 where the verb is no passive. */
    private int hostOf(Trigger trigger, Clause clause) {
        boolean passive = Set.of("was", "were", "be", "been", "being").contains(s.at(trigger.head() - 1));
        for (int i = trigger.to(); passive && i < Math.min(clause.to(), trigger.to() + 10); i++) {
            if (s.at(i).equals("by")) {
                return i;
            }
        }
        return -1;
    }

    private Set<String> actingAt(Clause clause, int verb, int until, Set<String> own) {
        Set<String> nearest = subjects.nearest(clause, verb);
        return nearest == null ? subjectBefore(clause, until, own) : nearest;
    }

    private Set<String> subjectBefore(Clause clause, int until, Set<String> own) {
        int first = people.firstVerb(clause, until);
        if (first < until) { // "asked Trump to meet": who is asked comes along
            Set<String> between = people.between(first, until);
            boolean guest = s.at(first).startsWith("invite") || s.at(first + 1).startsWith("invite");
            if (guest && !between.isEmpty() && s.at(until - 1).equals("to") && visitAt(until)) {
                return between; // "invited Dvorak to visit Vienna": the guest travels
            }
            if (!between.isEmpty() && (s.at(until - 1).equals("to") || own.isEmpty())) {
                Set<String> both = new LinkedHashSet<>(own);
                both.addAll(between);
                return both;
            }
        }
        return own;
    }

    private boolean visitAt(int i) {
        EventWords.Verb verb = EventWords.verb(s.at(i));
        return verb != null && verb.kinds().contains(EventKind.VISIT);
    }

    private Set<String> sidesBefore(Clause clause, int until) {
        Set<String> sides = people.sides(clause.from(), until);
        boolean goesOn = clause.kind() == Clauses.Kind.AND || clause.kind() == Clauses.Kind.LOOSE;
        return sides.isEmpty() && goesOn ? subjectSides : sides;
    }

    private Set<String> withSides(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("with") || s.at(i).equals("between")) {
                return people.sides(i, Math.min(to, i + 12));
            }
        }
        return Set.of();
    }

    private boolean goesOnFromParties(Clause clause) {
        return subjectParties && (clause.kind() == Clauses.Kind.AND || clause.kind() == Clauses.Kind.LOOSE);
    }

    private boolean partyIn(int from, int to) {
        for (int i = from; i < to; i++) {
            var person = s.person[i];
            boolean nobody = person == null || person.names().isEmpty();
            if (EventWords.party(s.at(i)) && nobody && s.mentionStart[i] == i) {
                return true;
            }
        }
        return false;
    }

    /** "the pair will meet": two, whoever they are. */
    private boolean pluralIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("pair") || s.at(i).equals("two") || s.at(i).equals("both")) {
                return s.time[i] == null;
            }
        }
        return false;
    }

    private @Nullable String destination(Trigger trigger, int to) {
        for (int i = trigger.to(); i < Math.min(to, trigger.to() + 8); i++) {
            boolean first = i == trigger.to()
                    && trigger.verb() != null
                    && trigger.verb().frame() == Frame.VISIT;
            boolean behind = Set.of("to", "into", "for", "in", "at", "through", "by", "between")
                            .contains(s.at(i - 1))
                    || s.at(i).equals("here");
            Places.Place place = first || behind ? Places.at(s, i) : null;
            if (place != null) {
                return place.name();
            }
        }
        for (int i = trigger.from(); trigger.noun() != null && i < trigger.head(); i++) {
            if (s.side[i] != null && !s.possessive(i + 1)) {
                return s.side[i].side();
            }
        }
        return null;
    }

    /** "meets", "meet" without a helper: the day decides, and a headline or caption tells of what was. */
    private void dateForPresent(Telling telling, EventWords.Verb verb, boolean besides) {
        boolean present = verb.form() == Form.THIRD || verb.form() == Form.BASE;
        boolean leaves = telling.part == org.parley.articles.PartKind.BODY
                && (present && telling.status == null
                        || telling.only(EventKind.VISIT)
                                && verb.form() == Form.ING
                                && telling.status == EventStatus.UNDERWAY);
        if (leaves && telling.date != null && published != null && telling.date.length() == 10) {
            LocalDate day = DayRange.of(telling.date).map(DayRange::first).orElse(published);
            if (day.isBefore(published) && day.isAfter(published.minusDays(8))) {
                telling.date = day.plusDays(7).toString(); // "leaves on Sunday" means the Sunday to come
                telling.status = EventStatus.SCHEDULED;
                telling.firm = true;
            }
        }
        if (telling.status == null && verb.form() == Form.ING && besides) {
            telling.status = byDate(telling.date); // "Horvat, visiting Vienna on Tuesday, said"
            telling.firm = telling.status != null;
        }
        if (telling.status == null && present) {
            boolean today = published != null
                    && telling.date != null
                    && telling.date.startsWith(published.toString())
                    && telling.part == org.parley.articles.PartKind.BODY
                    && todayIn(Math.max(0, clauseFrom), clauseTo);
            telling.status = today ? EventStatus.SCHEDULED : byDate(telling.date); // "lands in New York today"
            if (telling.status == null
                    && telling.part == org.parley.articles.PartKind.CAPTION
                    && verb.form() == Form.THIRD) {
                telling.status = EventStatus.HELD;
            }
            telling.firm = telling.status != null;
        }
    }

    private boolean todayIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("today") || s.at(i).equals("tonight")) {
                return true;
            }
        }
        return false;
    }

    /** ", visiting Vienna on Tuesday,": what the subject did besides. */
    private boolean besides(Trigger trigger, Clause clause) {
        int before = trigger.from() - 1;
        return clause.kind() == Clauses.Kind.LOOSE && trigger.from() <= clause.from() + 1
                || (s.at(before).equals(",") && before > 0 && s.person[before - 1] != null);
    }

    private boolean past(@Nullable String date) {
        DayRange days = DayRange.of(date).orElse(null);
        return days != null && published != null && days.last().isBefore(published.minusDays(1));
    }

    private @Nullable EventStatus byDate(@Nullable String date) {
        if (date == null || published == null) {
            return null;
        }
        if (date.length() == 7) {
            String month = published.toString().substring(0, 7);
            return date.equals(month) ? null : date.compareTo(month) > 0 ? EventStatus.SCHEDULED : EventStatus.HELD;
        }
        if (date.length() < 10) {
            return null;
        }
        return date.substring(0, 10).compareTo(published.toString()) > 0 ? EventStatus.SCHEDULED : EventStatus.HELD;
    }

    // nouns

    private @Nullable Telling ofNoun(int c, Trigger trigger, int from, int to, Set<String> own) {
        Clause clause = clauses.get(c);
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : null;
        Trigger.Noun noun = trigger.noun();
        if (noun == null) {
            return null;
        }
        Verdict verdict = rules.ofNoun(trigger.from(), trigger.to(), clause, to == clause.to() ? next : null);
        if (verdict.status() == null
                && c + 2 < clauses.size()
                && next != null
                && to == clause.to()
                && next.kind() == Clauses.Kind.RELATIVE
                && clauses.get(c + 2).kind() == Clauses.Kind.AND) {
            Verdict resumed = rules.resumed(clauses.get(c + 2));
            if (resumed.status() == EventStatus.CANCELLED) {
                verdict = Verdict.firm(EventStatus.CANCELLED, -1);
            }
        }
        if (verdict.denied()) {
            return null;
        }
        Clause relative = next != null && verdict.verb() >= next.from() ? next : null;
        int end = relative == null ? to : relative.to();
        Telling telling = new Telling(s, s.span(trigger.from(), trigger.to()), trigger.kinds());
        telling.status = verdict.status();
        telling.firm = verdict.firm();
        if (telling.status == null && verdict.verb() < 0) {
            modalGoesOn(telling, c, trigger.from());
        }
        modify(telling, noun);
        if (telling.status == null
                && verdict == Verdict.OPEN
                && noun.ordinal() == null
                && clause.kind() != Clauses.Kind.IF) {
            telling.status = rules.tense(people.firstVerb(clause, clause.to()), clause);
        }
        telling.ordinal = noun.ordinal();
        telling.definite = noun.definite();
        telling.next = noun.next() && telling.status != EventStatus.HELD;
        telling.round = s.at(trigger.head()).equals("round");
        telling.talks = TALKS.contains(s.at(trigger.head()));
        telling.parties = noun.parties()
                || partyIn(clause.from(), end)
                || TALKS.contains(s.at(trigger.to() - 1))
                || goesOnFromParties(clause);
        copula(telling, trigger);
        whoTakesPart(telling, trigger, verdict, clause, relative, end, own);
        when(telling, c, trigger, from, end, verdict.verb() >= 0 && verdict.verb() < trigger.from());
        boolean lasted = telling.status == EventStatus.HELD && telling.firm;
        if (telling.persons.isEmpty()
                && lasted
                && s.at(trigger.from()).equals("their")
                && trigger.can(EventKind.MEETING)) {
            cast.meet(telling);
        }
        begunBefore(telling, verdict.verb());
        dayOfCancelling(telling, verdict, trigger, end);
        telling.stated = verdict.verb() >= trigger.to();
        telling.others = telling.persons.size() < 2 && othersBehind(trigger.to(), end);
        boolean tied = telling.pair || noun.next() || noun.ordinal() != null;
        if (trigger.is(EventKind.VISIT) && telling.status == null && telling.firm) {
            int main = people.firstVerb(clause, trigger.from());
            EventWords.Verb leaves = EventWords.verb(s.at(main));
            if (leaves != null) {
                dateForPresent(telling, leaves, false);
            }
        }
        if (telling.status == null && tied) {
            telling.status = byDate(telling.date);
        }
        dayOfTheEnd(telling, c);
        lengthOfTheEnd(telling, c);
        Telling before = this.told.isEmpty() ? null : this.told.get(this.told.size() - 1);
        if (telling.status == null
                && telling.ordinal != null
                && before != null
                && before.sentence == telling.sentence
                && before.only(EventKind.VISIT)
                && before.status == EventStatus.SCHEDULED) {
            telling.status = EventStatus.SCHEDULED; // "leaves on Sunday for what is to be the sixth round"
            telling.place = telling.place == null ? before.place : telling.place;
            telling.persons.addAll(before.persons);
        }
        if (trigger.is(EventKind.VISIT)) {
            telling.place = destination(trigger, to);
        }
        telling.initiator = initiator(trigger, clause, end);
        if (sittings(telling, trigger, end, own)) {
            return null;
        }
        grounding.judge(telling, trigger);
        telling.grounded &= !toldBefore(trigger);
        return noun.count() ? null : telling;
    }

    private void modify(Telling telling, Trigger.Noun noun) {
        Modifier modifier = noun.modifier();
        if (modifier == null || telling.firm) {
            return;
        }
        telling.status = switch (modifier) {
            case PLANNED -> EventStatus.SCHEDULED;
            case POSSIBLE -> EventStatus.PROPOSED;
            case NOW -> EventStatus.UNDERWAY;
            default -> EventStatus.HELD;
        };
    }

    /** "will hurry and hold another round": what helps the first verb helps the second. */
    private void modalGoesOn(Telling telling, int c, int until) {
        Clause clause = clauses.get(c);
        int verb = people.firstVerb(clause, until);
        if (clause.kind() != Clauses.Kind.AND || c == 0 || verb >= until || StatusRules.form(s.at(verb)) != Form.BASE) {
            return;
        }
        Clause before = clauses.get(c - 1);
        int first = people.firstVerb(before, before.to());
        if (first + 1 < before.to()) {
            Verdict verdict = rules.ofVerb(first + 1, Form.BASE, false, before.from());
            telling.status = verdict.denied() ? null : verdict.status();
            telling.firm = telling.status != null;
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

    /** "It was a 25-minute call": told before, and held. */
    private void copula(Telling telling, Trigger trigger) {
        String before = s.at(trigger.from() - 1);
        if (telling.status == null && (before.equals("was") || before.equals("were"))) {
            telling.status = EventStatus.HELD;
            telling.firm = true;
            telling.definite |= s.at(trigger.from() - 2).equals("it");
        }
    }

    private void whoTakesPart(
            Telling telling,
            Trigger trigger,
            Verdict verdict,
            Clause clause,
            @Nullable Clause relative,
            int end,
            Set<String> own) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = trigger.from(); i < trigger.head(); i++) {
            if (s.startsPerson(i) && s.person[i] != null) {
                owners.addAll(s.person[i].names());
            }
        }
        telling.persons.addAll(owners);
        telling.sides.addAll(people.sides(trigger.from(), trigger.head()));
        int verb = verdict.verb();
        boolean governed = verb >= clause.from() && verb < trigger.from();
        boolean predicate = verb >= trigger.to();
        Set<String> subjects = governed ? actingAt(clause, verb, trigger.from(), own) : Set.of();
        telling.persons.addAll(subjects);
        if (governed) {
            telling.sides.addAll(sidesBefore(clause, trigger.from()));
        }
        if (governed && s.at(trigger.from() - 2).equals("there")) {
            telling.persons.addAll(acting.last());
        }
        int listEnd = predicate && relative == null ? verb : end;
        Set<String> listed = listed(trigger.to(), relative == null ? listEnd : clause.to(), trigger.is(EventKind.CALL));
        if (listed.isEmpty() && predicate && relative == null && between(verb, end) >= 0) {
            listed = people.between(between(verb, end) + 1, end);
        }
        telling.persons.addAll(listed);
        if (trigger.is(EventKind.VISIT) && s.at(trigger.to()).equals("by")) {
            telling.persons.removeAll(subjects);
        }
        for (int i = trigger.to(); trigger.is(EventKind.VISIT) && i < Math.min(listEnd, trigger.to() + 6); i++) {
            if (s.at(i).equals("by")) {
                telling.persons.addAll(people.between(i + 1, listEnd));
                break;
            }
        }
        telling.sides.addAll(withSides(trigger.to(), listEnd));
        for (int i = trigger.to(); i < Math.min(end, trigger.to() + 8); i++) {
            if (GATHERS.contains(s.at(i))) {
                telling.persons.addAll(people.between(i, end));
                break;
            }
        }
        if (relative != null && ATTENDS.contains(s.at(verb))) {
            telling.persons.addAll(people.between(relative.from(), verb));
        }
        boolean inside = !governed
                && Set.of("in", "during", "over").contains(s.at(trigger.from() - 1))
                && trigger.is(EventKind.CALL);
        if (inside) {
            telling.persons.addAll(own);
            telling.persons.addAll(people.between(clause.from(), trigger.from()));
            telling.status = telling.status == null ? EventStatus.HELD : telling.status;
        }
        ownCount = own.size();
        boolean along = !governed && !inside && comesAlong(telling, trigger, listed);
        if (along) {
            subjects = subjectBefore(clause, trigger.from(), own);
            telling.persons.addAll(subjects);
            statusOfMain(telling, trigger, clause);
        }
        boolean opening = !behind.isEmpty() && telling.persons.size() < 2;
        if (opening) {
            telling.persons.addAll(behind);
            telling.persons.addAll(contacted(clause));
            subjects = behind;
            telling.status =
                    telling.status == null && clause.kind() == Clauses.Kind.WHEN ? EventStatus.HELD : telling.status;
            telling.firm = telling.firm || telling.status == EventStatus.HELD;
        }
        if (s.at(trigger.from() - 1).equals("by")
                && s.at(trigger.from() - 2).equals("followed")
                && !told.isEmpty()
                && told.get(told.size() - 1).sentence == s.number
                && telling.persons.isEmpty()) {
            telling.persons.addAll(told.get(told.size() - 1).persons); // "a meeting of A and B was followed by a call"
            telling.status = told.get(told.size() - 1).status;
            telling.firm = true;
        }
        if (!governed && own.size() > 1 && telling.persons.isEmpty() && OCCASION.contains(s.at(trigger.from() - 1))) {
            telling.persons.addAll(own); // "A and B agreed at the close of the round"
        }
        telling.persons.addAll(headedBy(trigger.to(), clause.to()));
        if (clause.kind() == Clauses.Kind.THAT
                && trigger.from() <= clause.from() + 2
                && listed.size() == 1
                && telling.persons.size() == 1
                && acting.last().size() == 1
                && Set.of("a", "an", "his", "her", "the").contains(s.at(trigger.from()))) {
            telling.persons.addAll(acting.last()); // "A said that a call with B had bought time"
            subjects = acting.last();
        }
        boolean mutual = trigger.noun() != null && trigger.noun().mutual();
        if (mutual && telling.persons.size() == 1) {
            Set<String> pair = cast.pair(telling.persons);
            telling.persons.addAll(pair.isEmpty() ? acting.last() : pair);
        }
        telling.pair = listed.size() > 1 || ((!subjects.isEmpty() || !owners.isEmpty()) && !listed.isEmpty());
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

    private int subjectCount(Telling telling, Trigger trigger) {
        return telling.persons.isEmpty() && trigger.can(EventKind.MEETING) ? ownCount : 0;
    }

    /** "said in talks with B", "is on a visit to Vienna": who acts in the clause was in it. */
    private boolean comesAlong(Telling telling, Trigger trigger, Set<String> listed) {
        String before = s.at(trigger.from() - 1);
        boolean with = false;
        for (int i = trigger.to(); i < Math.min(s.size(), trigger.to() + 8) && !with; i++) {
            with = s.at(i).equals("with");
        }
        if (trigger.is(EventKind.VISIT)) {
            return telling.persons.isEmpty()
                    && Set.of("on", "during", "in", "from", "of", "up").contains(before);
        }
        boolean many = subjectCount(telling, trigger) > 1;
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

    /** "In a call on Monday, A told B": B was in it too. */
    private Set<String> contacted(Clause fronted) {
        int next = clauses.indexOf(fronted) + 1;
        if (next >= clauses.size()) {
            return Set.of();
        }
        Clause main = clauses.get(next);
        int verb = people.firstVerb(main, main.to());
        return verb < main.to() && CONTACT.contains(s.at(verb))
                ? people.between(verb + 1, Math.min(main.to(), peopleEnd(verb + 1, Math.min(main.to(), verb + 8))))
                : Set.of();
    }

    /** "has been arranged between A and B": the list behind the verb. */
    private int between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("between")) {
                return i;
            }
        }
        return -1;
    }

    /** "led by A and B", "attended by A". */
    private Set<String> headedBy(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (HEADED.contains(s.at(i)) && s.at(i + 1).equals("by")) {
                return people.between(i + 2, to);
            }
        }
        return Set.of();
    }

    /** Who stands behind "with" or "between". */
    private Set<String> listed(int from, int to, boolean call) {
        for (int i = from; i < Math.min(to, from + 14); i++) {
            if (LIST.contains(s.at(i)) || (call && s.at(i).equals("from") && i == from)) {
                return people.between(i + 1, to);
            }
            if (i == from
                    && s.at(i).equals("of")
                    && (i + 1 >= s.size() || lengthIn(i + 1, Math.min(to, i + 4)) == null)) {
                Set<String> both = people.between(i + 1, to);
                return both.size() > 1 ? both : Set.of();
            }
        }
        return Set.of();
    }

    private @Nullable String initiator(Trigger trigger, Clause clause, int end) {
        boolean asked = s.at(trigger.from() - 1).equals("for")
                        && s.at(trigger.from() - 2).equals("asked")
                || s.at(trigger.from() - 1).equals("requested")
                || s.at(trigger.from() - 1).equals("sought");
        if (asked) {
            Set<String> names = people.subject(clause, trigger.from());
            Set<String> sides = people.sides(clause.from(), trigger.from());
            return names.size() == 1
                    ? names.iterator().next()
                    : sides.size() == 1 ? sides.iterator().next() : null;
        }
        for (int i = trigger.to(); i < end; i++) {
            if (s.at(i).equals("request") && s.possessive(i - 1)) {
                return s.person[i - 2] != null && s.person[i - 2].names().size() == 1
                        ? s.person[i - 2].names().get(0)
                        : s.side[i - 2] != null ? s.side[i - 2].side() : null;
            }
        }
        return null;
    }

    // time, place, length

    private boolean timed(int from, int to) {
        for (int i = from; i < to; i++) {
            TimeExpression time = s.time[i];
            if (time != null && time.type() != TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    private void when(Telling telling, int c, Trigger trigger, int from, int to, boolean governed) {
        Clause clause = clauses.get(c);
        int left = from > clause.from() ? trigger.from() : from;
        int right = telling.status != null && to == clause.to() && trigger.noun() != null ? relativeThing(c) : to;
        EventDates.Day own = EventDates.near(s, trigger.from(), trigger.to(), left, right, telling.status);
        telling.timed = timed(trigger.from(), right);
        telling.date = own == null ? null : own.value();
        if (telling.date == null && telling.status == EventStatus.HELD) {
            telling.date = atTheSameTime(c);
        }
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        if (telling.date == null && before != null && telling.status == EventStatus.HELD && rightAfter(clause)) {
            telling.date = before.date;
        }
        if (telling.date == null
                && telling.status == EventStatus.HELD
                && clause.kind() == Clauses.Kind.AFTER
                && trigger.head() <= clause.from() + 6) {
            telling.date = dayOfSaying(c);
        }
        boolean ahead = telling.status == EventStatus.SCHEDULED || telling.status == EventStatus.PROPOSED;
        if (telling.date == null && ahead && to == clause.to()) {
            telling.date = beforeMonth(c);
        }
        telling.longAgo = telling.date == null
                && telling.status == EventStatus.HELD
                && trigger.is(EventKind.VISIT)
                && yearIn(trigger.to(), to);
        Places.Place place = Places.in(s, trigger.to(), to);
        if (place == null) {
            place = Places.in(s, from, trigger.from());
        }
        telling.place = place == null ? null : place.name();
        int last = trigger.to();
        int lengthsTo = trigger.noun() != null && to == clause.to() ? relativeEnd(c) : to;
        for (int i = from; i < lengthsTo; i++) {
            Length length = Lengths.at(s, i);
            if (length != null
                    && telling.minutes == null
                    && !(i >= trigger.to() && ofAnother(length))
                    && (i >= trigger.from() || length.to() >= trigger.from() - 3)) {
                telling.minutes = length.minutes();
                telling.qualifier = length.qualifier();
                last = Math.max(last, length.to());
            }
        }
        if (own != null
                && !telling.firm
                && s.at(own.at()).equals("later")
                && s.at(own.at() + 1).equals("this")) {
            telling.status = EventStatus.SCHEDULED; // "during a visit later this month"
        }
        if (telling.minutes != null && telling.status == EventStatus.UNDERWAY) {
            telling.status = EventStatus.HELD; // "began talking at six, for about two hours" is over
        }
        if (telling.status == EventStatus.UNDERWAY && byDate(telling.date) == EventStatus.SCHEDULED) {
            telling.status = EventStatus.SCHEDULED;
        }
        if (telling.status == EventStatus.UNDERWAY
                && own != null
                && past(own.value())
                && weekday(own.at())
                && starts(clause)) {
            telling.status = EventStatus.SCHEDULED; // "the second round starts on Saturday"
            telling.date = LocalDate.parse(own.value()).plusDays(7).toString();
        }
        if (telling.status == EventStatus.HELD
                && telling.firm
                && own != null
                && byDate(own.value()) == EventStatus.SCHEDULED
                && weekday(own.at())) {
            telling.date = LocalDate.parse(own.value()).minusDays(7).toString();
        }
        if (telling.status == EventStatus.HELD && byDate(telling.date) == EventStatus.SCHEDULED) {
            if (telling.firm
                    || clause.kind() == Clauses.Kind.AFTER
                    || s.at(trigger.from() - 1).equals("after")) {
                telling.date = null; // what is over lies on no day to come: the day is read wrong or is another's
            } else {
                telling.status = EventStatus.SCHEDULED;
            }
        }
        if (ahead && own != null && past(own.value()) && weekday(own.at())) {
            telling.date = LocalDate.parse(own.value()).plusDays(7).toString();
        }
        if (ahead && past(telling.date)) {
            telling.date = null; // what lies ahead lies on no day gone by
        }
        int end = Math.max(last, evidenceEnd(trigger, to));
        int start = trigger.noun() == null || governed ? evidenceStart(clause, trigger, from) : trigger.from();
        start = own != null && own.at() < start ? own.at() : start;
        telling.span = s.span(start, Math.max(end, start + 1));
    }

    /** "the 12-hour flight": a length printed as a modifier of some other noun. */
    private boolean ofAnother(Length length) {
        boolean hyphen = false;
        for (int i = length.from(); i < length.to(); i++) {
            hyphen |= s.at(i).contains("-") || s.at(i).equals("hour") || s.at(i).equals("minute");
        }
        return hyphen
                && s.isWord(length.to())
                && s.time[length.to()] == null
                && EventWords.noun(s.at(length.to())) == null
                && !Clauses.preposition(s.at(length.to()));
    }

    private boolean starts(Clause clause) {
        return Set.of(
                        "start",
                        "starts",
                        "begin",
                        "begins",
                        "open",
                        "opens",
                        "resume",
                        "resumes",
                        "continue",
                        "continues")
                .contains(s.at(people.firstVerb(clause, clause.to())));
    }

    /** "was held in Vienna and ended on Friday": the day of the end, where no other is told. */
    private void dayOfTheEnd(Telling telling, int c) {
        boolean next = c + 1 < clauses.size()
                && clauses.get(c + 1).kind() == Clauses.Kind.AND
                && telling.stated
                && telling.date == null
                && telling.status == EventStatus.HELD;
        if (next) {
            Clause clause = clauses.get(c + 1);
            int verb = people.firstVerb(new Clause(clause.from(), clause.to(), Clauses.Kind.MAIN), clause.to());
            boolean ends = Set.of("ended", "concluded", "closed", "finished", "lasted", "wrapped")
                            .contains(s.at(verb))
                    || (s.at(verb).equals("came") && s.at(verb + 1).equals("to"));
            telling.date = ends ? day(clause) : null;
        }
    }

    /** "took place in Vienna and lasted two hours": the length told by the verb behind. */
    private void lengthOfTheEnd(Telling telling, int c) {
        if (c + 1 >= clauses.size()
                || clauses.get(c + 1).kind() != Clauses.Kind.AND
                || !telling.stated
                || telling.minutes != null
                || telling.status != EventStatus.HELD) {
            return;
        }
        Clause clause = clauses.get(c + 1);
        int verb = people.firstVerb(clause, clause.to());
        Length length = LASTS.contains(s.at(verb)) ? lengthIn(verb, Math.min(clause.to(), verb + 8)) : null;
        if (length != null) {
            telling.minutes = length.minutes();
            telling.qualifier = length.qualifier();
        }
    }

    /** "for Thursday": a day of the week and nothing else, which what lies ahead has next week. */
    private boolean weekday(int at) {
        int end = s.after(at);
        TimeExpression time = s.time[at];
        String value = time == null ? null : time.value();
        for (int i = at; i < end; i++) {
            if (!s.at(i).endsWith("day") && !s.at(i).equals("on")) {
                return false;
            }
        }
        return value != null
                && value.length() == 10
                && !value.contains("W")
                && DayRange.of(value).isPresent();
    }

    /** "said on Thursday after meeting her": the day of both. */
    private @Nullable String dayOfSaying(int c) {
        if (c == 0) {
            return null;
        }
        Clause before = clauses.get(c - 1);
        int time = before.to() - 1;
        int verb = time;
        while (verb > before.from() && (s.time[verb] != null || s.at(verb).equals("on"))) {
            verb--;
        }
        TimeExpression day = s.time[time];
        String value = day == null ? null : day.value();
        boolean said = s.speech(verb) || (s.person[verb] == null && s.at(verb).equals("reporters"));
        return said && value != null && value.length() == 10 && !value.contains("W") ? value : null;
    }

    /** "last visited in 2019": told, but no news. */
    private boolean yearIn(int from, int to) {
        for (int i = from; i < to; i++) {
            TimeExpression time = s.time[i];
            String value = time == null ? null : time.value();
            if (value != null && value.length() == 4 && value.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    /** "and then sat down with": the same day as what was told just before. */
    private boolean rightAfter(Clause clause) {
        for (int i = clause.from();
                clause.kind() == Clauses.Kind.AND && i < Math.min(clause.from() + 3, clause.to());
                i++) {
            if (s.at(i).equals("then") || s.at(i).equals("afterward") || s.at(i).equals("afterwards")) {
                return true;
            }
        }
        return false;
    }

    /** "when he entered on Wednesday": a clause of the same time beside it gives the day. */
    private @Nullable String atTheSameTime(int c) {
        if (clauses.get(c).kind() == Clauses.Kind.WHEN && c > 0) {
            return day(clauses.get(c - 1));
        }
        for (int b = c - 1; b >= Math.max(0, c - 2); b--) {
            if (clauses.get(b).kind() == Clauses.Kind.WHEN) {
                return day(clauses.get(b));
            }
        }
        return c + 1 < clauses.size() && clauses.get(c + 1).kind() == Clauses.Kind.WHEN
                ? day(clauses.get(c + 1))
                : null;
    }

    private static @Nullable String value(EventDates.@Nullable Day day) {
        return day == null ? null : day.value();
    }

    private @Nullable String day(Clause clause) {
        return value(EventDates.near(s, clause.to(), clause.to(), clause.from(), clause.to(), EventStatus.HELD));
    }

    /** "before the summit in mid-June", told shortly before June: some day of that month. */
    private @Nullable String beforeMonth(int c) {
        if (c + 1 >= clauses.size() || clauses.get(c + 1).kind() != Clauses.Kind.BEFORE || published == null) {
            return null;
        }
        Clause limit = clauses.get(c + 1);
        String value =
                value(EventDates.near(s, limit.from(), limit.from(), limit.from(), limit.to(), EventStatus.SCHEDULED));
        boolean soon = value != null
                && value.length() == 7
                && (published.toString().startsWith(value)
                        || published.plusDays(7).toString().startsWith(value));
        return soon ? value : null;
    }

    /** "a visit that was planned for October": the clause behind says when. */
    private int relativeThing(int c) {
        Clause clause = clauses.get(c);
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : clause;
        boolean thing = next.kind() == Clauses.Kind.RELATIVE
                && (s.at(next.from()).equals("that") || s.at(next.from()).equals("which"));
        boolean ownVerb = people.firstVerb(next, next.to()) == next.from() + 1;
        return thing && ownVerb ? next.to() : clause.to();
    }

    /** "a talk with the president that took 25 minutes": the clause behind says how long. */
    private int relativeEnd(int c) {
        Clause clause = clauses.get(c);
        if (c + 1 < clauses.size() && clauses.get(c + 1).kind() == Clauses.Kind.RELATIVE) {
            Clause next = clauses.get(c + 1);
            boolean thing =
                    s.at(next.from()).equals("that") || s.at(next.from()).equals("which");
            boolean lasts = Set.of("took", "lasted", "ran", "takes", "lasts").contains(s.at(next.from() + 1));
            return thing && lasts ? next.to() : clause.to();
        }
        return clause.to();
    }

    private int evidenceEnd(Trigger trigger, int to) {
        int end = to;
        while (end > trigger.to()
                && (!s.isWord(end - 1) && s.time[end - 1] == null
                        || Set.of("and", "then", "to", "for", "a", "the", "or").contains(s.at(end - 1)))) {
            end--;
        }
        return end;
    }

    private int evidenceStart(Clause clause, Trigger trigger, int from) {
        int start = from;
        boolean conjunction = clause.kind() != Clauses.Kind.MAIN;
        while (start < trigger.from()
                && (!s.isWord(start) || (conjunction && start == clause.from() && s.person[start] == null))) {
            start++;
        }
        return start;
    }

    // several sittings told in one breath

    /** "with A for 70 minutes and with B for 45", "90 minutes with A and two hours with B": a telling for each. */
    private boolean sittings(Telling whole, Trigger trigger, int to, Set<String> subjects) {
        if (!whole.can(EventKind.MEETING)) {
            return false;
        }
        if (split(whole, trigger.head(), to, subjects) || splitByDay(whole, trigger.to(), to)) {
            return true;
        }
        List<Telling> each = sittings.separate(whole, trigger, to, subjects);
        each = each.isEmpty() ? sittings.onTwoDays(whole, trigger) : each;
        told.addAll(each);
        return !each.isEmpty();
    }

    /** "talked for 100 minutes on Wednesday and for 45 minutes on Thursday". */
    private boolean splitByDay(Telling whole, int from, int to) {
        List<Telling> days = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Length length = Lengths.at(s, i);
            if (length == null) {
                continue;
            }
            int stop = Math.min(to, length.to() + 4);
            String date = value(EventDates.near(s, length.to(), length.to(), length.to(), stop, whole.status));
            if (date != null) {
                Telling day = new Telling(s, s.span(length.from(), stop), EnumSet.of(EventKind.MEETING));
                day.date = date;
                day.minutes = length.minutes();
                day.qualifier = length.qualifier();
                days.add(day);
            }
            i = length.to() - 1;
        }
        if (days.size() < 2 || whole.persons.size() < 2) {
            return false;
        }
        for (Telling day : days) {
            day.status = whole.status;
            day.firm = true;
            day.place = whole.place;
            day.persons.addAll(whole.persons);
            day.sitting = true;
            day.pair = true;
            day.grounded = day.status != null;
            told.add(day);
        }
        return true;
    }

    private boolean split(Telling whole, int from, int to, Set<String> subjects) {
        List<int[]> withs = new ArrayList<>();
        List<@Nullable Length> lengths = new ArrayList<>();
        List<@Nullable String> dates = new ArrayList<>();
        int dated = 0;
        String lastDate = null;
        int last = from;
        for (int i = from; i < to; i++) {
            if (!s.at(i).equals("with")) {
                continue;
            }
            int stop = nextWith(i + 1, to);
            Length before = lengthIn(last, i);
            Length inside = lengthIn(i, stop);
            Length own = before != null && before.to() >= i - 1 ? before : inside;
            String date = value(EventDates.near(s, i + 1, i + 1, i + 1, stop, whole.status));
            dated += date != null && !date.equals(lastDate) ? 1 : 0;
            lastDate = date;
            if (own == null && date != null && !people.between(i, stop).isEmpty()) {
                withs.add(new int[] {i + 1, stop});
                lengths.add(null);
                dates.add(date);
            }
            if (own != null) {
                dates.add(date);
                withs.add(new int[] {
                    Math.min(own == before ? own.from() : i + 1, i + 1),
                    own == before ? peopleEnd(i + 1, stop) : own.to()
                });
                lengths.add(own);
            }
            last = own == null ? i + 1 : Math.max(i + 1, own.to());
        }
        if (withs.size() < 2 || (lengths.contains(null) && dated < 2)) {
            return false;
        }
        for (int n = 0; n < withs.size(); n++) {
            int[] range = withs.get(n);
            Telling telling = new Telling(s, s.span(range[0], range[1]), EnumSet.of(EventKind.MEETING));
            telling.status = whole.status;
            telling.firm = true;
            telling.persons.addAll(subjects);
            telling.persons.addAll(people.between(range[0], range[1]));
            String date = dates.get(n);
            telling.date = dated > 1 && date != null ? date : whole.date;
            telling.place = whole.place;
            Length length = lengths.get(n);
            telling.minutes = length == null ? null : length.minutes();
            telling.qualifier = length == null ? null : length.qualifier();
            telling.sitting = true;
            telling.pair = true;
            telling.grounded = telling.status != null && telling.persons.size() > 1;
            told.add(telling);
        }
        return true;
    }

    private int nextWith(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.at(i).equals("with")) {
                return i;
            }
        }
        return to;
    }

    private int peopleEnd(int from, int to) {
        int end = from + 1;
        for (int i = from; i < to; i++) {
            if (s.person[i] != null) {
                end = s.after(i);
            } else if (s.at(i).equals("and") && lengthIn(i, Math.min(to, i + 5)) != null) {
                return end;
            }
        }
        return Math.min(end, to);
    }

    private @Nullable Length lengthIn(int from, int to) {
        for (int i = from; i < to; i++) {
            Length length = Lengths.at(s, i);
            if (length != null) {
                return length;
            }
        }
        return null;
    }

    /** "came after the one of May 23": another of the same kind, on another day. */
    private void theOneOf(Clause clause) {
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            boolean one = s.at(i).equals("the")
                    && s.at(i + 1).equals("one")
                    && (s.at(i + 2).equals("of") || s.at(i + 2).equals("on"));
            if (one && !told.isEmpty()) {
                Telling like = told.get(told.size() - 1);
                String date = value(EventDates.near(s, i, i + 2, i + 2, clause.to(), EventStatus.HELD));
                EventStatus status = byDate(date);
                if (date != null && status != null) {
                    Telling other = new Telling(s, s.span(i, clause.to()), like.kinds);
                    other.status = status;
                    other.firm = true;
                    other.date = date;
                    other.persons.addAll(like.persons);
                    other.like = true;
                    told.add(other);
                }
            }
        }
    }

    /** "passed the news to B by telephone", "B was told on the phone by A": whatever was said, it was said in a call. */
    private void byPhone(Clause clause, Set<String> own) {
        int phone = clause.from();
        while (phone < clause.to()
                && !(PHONES.contains(s.at(phone))
                        && (s.at(phone - 1).equals("by")
                                || (Set.of("the", "a").contains(s.at(phone - 1))
                                        && Set.of("on", "over", "by").contains(s.at(phone - 2)))))) {
            phone++;
        }
        int verb = people.firstVerb(clause, clause.to());
        if (phone >= clause.to() || verb >= phone) {
            return;
        }
        int by = phone;
        while (by < clause.to() && !s.at(by).equals("by")) {
            by++;
        }
        Set<String> others = people.between(verb + 1, clause.to());
        if (by + 1 < clause.to()) {
            others.addAll(people.between(by + 1, clause.to()));
        }
        int last = verb;
        while (last + 1 < phone
                && (EventWords.governor(s.at(last)) == null || last == verb)
                && (s.adverb(last + 1) || HELPERS.contains(s.at(last)))) {
            last++;
        }
        Verdict verdict =
                rules.ofVerb(last, StatusRules.form(s.at(last)), s.at(last).endsWith("ed"), clause.from());
        boolean past = StatusRules.form(s.at(last)) == Form.PAST
                || Set.of("told", "was", "were", "got", "gave").contains(s.at(verb));
        EventStatus status = verdict.status() == null && past ? EventStatus.HELD : verdict.status();
        Telling telling = new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.CALL));
        telling.persons.addAll(own);
        telling.persons.addAll(others);
        if (verdict.denied() || status == null || own.isEmpty() || telling.persons.size() != own.size() + 1) {
            return;
        }
        telling.status = status;
        telling.firm = true;
        telling.date = value(EventDates.near(s, phone, phone + 1, clause.from(), clause.to(), status));
        telling.pair = true;
        telling.grounded = true;
        told.add(telling);
    }

    /** "raised it with B in New York on Monday": they met or talked. */
    private void consulted(Clause clause, Set<String> own) {
        int verb = clause.from();
        while (verb < clause.to() && !(CONSULTS.contains(s.at(verb)) && s.person[verb] == null)) {
            verb++;
        }
        int with = nextWith(verb, Math.min(clause.to(), verb + 10));
        if (verb >= clause.to() || with >= Math.min(clause.to(), verb + 10) || own.size() != 1) {
            return;
        }
        Verdict verdict =
                rules.ofVerb(verb, StatusRules.form(s.at(verb)), s.at(verb).endsWith("ed"), clause.from());
        Set<String> others =
                people.between(with, Math.min(clause.to(), peopleEnd(with + 1, Math.min(clause.to(), with + 12))));
        EventDates.Day day = EventDates.near(s, verb, with, clause.from(), clause.to(), verdict.status());
        if (verdict.denied() || verdict.status() == null || others.isEmpty() || day == null) {
            return;
        }
        Telling telling =
                new Telling(s, s.span(clause.from(), clause.to()), EnumSet.of(EventKind.MEETING, EventKind.CALL));
        telling.status = verdict.status();
        telling.firm = true;
        telling.date = day.value();
        Places.Place place = Places.in(s, verb, clause.to());
        telling.place = place == null ? null : place.name();
        telling.persons.addAll(own);
        telling.persons.addAll(others);
        telling.pair = true;
        telling.grounded = telling.date.length() >= 10 && telling.persons.size() > 1;
        told.add(telling);
    }

    /** "had 90 minutes with A", "was with A in Washington for about two hours": time spent together is a meeting. */
    private void timeTogether(Clause clause, Set<String> own) {
        Length length = lengthIn(clause.from(), clause.to());
        int verb = people.firstVerb(clause, clause.to());
        int with = nextWith(clause.from(), clause.to());
        if (length == null || own.isEmpty() || with == clause.to() || with < verb || !TOGETHER.contains(s.at(verb))) {
            return;
        }
        Verdict verdict = rules.ofVerb(verb, Form.PAST, true, clause.from());
        boolean phone = false;
        for (int i = verb; i < with; i++) {
            phone |= s.at(i).equals("phone")
                    || s.at(i).equals("telephone")
                    || s.at(i).equals("line");
        }
        Telling whole = new Telling(
                s,
                s.span(clause.from(), clause.to()),
                phone ? EnumSet.of(EventKind.CALL) : EnumSet.of(EventKind.MEETING, EventKind.ROUND));
        if (verdict.denied()) {
            return;
        }
        whole.status = verdict.status();
        whole.firm = true;
        whole.date = value(EventDates.near(s, with, with, clause.from(), clause.to(), whole.status));
        Places.Place place = Places.in(s, clause.from(), clause.to());
        whole.place = place == null ? null : place.name();
        if (!phone && split(whole, verb, clause.to(), own)) {
            return;
        }
        Set<String> others = people.between(with, clause.to());
        if (others.isEmpty()) {
            return;
        }
        whole.persons.addAll(own);
        whole.persons.addAll(others);
        whole.minutes = length.minutes();
        whole.qualifier = length.qualifier();
        whole.pair = true;
        whole.grounded = true;
        told.add(whole);
    }

    /** "It took 50 minutes", ", talking for two hours": the length of what was told just before. */
    private void lasting(Clause clause) {
        int first = s.isWord(clause.from()) ? clause.from() : clause.from() + 1;
        int verb = people.firstVerb(clause, clause.to());
        boolean it = clause.from() == 0 && s.at(0).equals("it") && LASTS.contains(s.at(verb));
        boolean talking = clause.kind() == Clauses.Kind.LOOSE && TALKING.contains(s.at(first));
        Length length = it || talking ? lengthIn(clause.from(), clause.to()) : null;
        if (length == null) {
            return;
        }
        Telling last = told.isEmpty() ? null : told.get(told.size() - 1);
        if (talking && last != null && last.minutes == null && last.status == EventStatus.HELD) {
            last.minutes = length.minutes();
            last.qualifier = length.qualifier();
        } else if (it) {
            Telling telling = new Telling(
                    s,
                    s.span(clause.from(), length.to()),
                    EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.ROUND));
            telling.status = EventStatus.HELD;
            telling.definite = true;
            telling.minutes = length.minutes();
            telling.qualifier = length.qualifier();
            told.add(telling);
        }
    }

    /** "told the president in Washington on Wednesday": a meeting or call told elsewhere gets its day from it. */
    private void contact(Clause clause, Set<String> own) {
        int verb = people.firstVerb(clause, clause.to());
        if (own.isEmpty() || verb >= clause.to() || !CONTACT.contains(s.at(verb))) {
            return;
        }
        Set<String> whom = people.between(verb + 1, clause.to());
        String date = value(EventDates.near(s, verb + 1, verb + 1, verb + 1, clause.to(), EventStatus.HELD));
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
    }

    /** "The secretary also attended", "took part", "was present": joins the encounter told before. */
    private void joined(Clause clause, Set<String> own) {
        int verb = people.firstVerb(clause, clause.to());
        if (own.isEmpty() || verb >= clause.to()) {
            return;
        }
        int last = clause.to() - 1;
        while (last > verb
                && (!s.isWord(last)
                        || s.time[last] != null
                        || s.at(last).equals("too")
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
