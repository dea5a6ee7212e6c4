package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;

/** Tells when, where and how long an encounter was, and which words of the sentence show it. */
final class Circumstances {

    private final Passage passage;
    private final Scene s;
    private final Participants people;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final DayRules dayRules;
    private final NearbyDays nearby;
    private final TellingLengths lengths;
    private final ClausesApart apart;
    private final BoundedDays bounds;
    private final DaysBeside beside;

    Circumstances(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.people = passage.people;
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.dayRules = new DayRules(passage);
        this.nearby = new NearbyDays(passage);
        this.lengths = new TellingLengths(passage);
        this.apart = new ClausesApart(passage);
        this.bounds = new BoundedDays(passage);
        this.beside = new DaysBeside(passage);
    }

    void when(Telling telling, int c, Trigger trigger, int from, int to, boolean governed) {
        Clause clause = clauses.get(c);
        EventDates.Day own = day(telling, c, trigger, from, to);
        Places.Place place = Places.in(s, trigger.to(), to);
        if (place == null) {
            place = Places.in(s, from, trigger.from());
        }
        telling.place = place == null ? null : place.name();
        int last = lengths.length(
                telling, trigger, from, trigger.noun() != null && to == clause.to() ? lengths.relativeEnd(c) : to);
        if (telling.minutes == null && trigger.noun() != null && nearby.opens(c)) {
            lengths.lengthOfDiscussing(telling, clauses.get(c + 1));
        }
        if (telling.minutes != null && telling.status == EventStatus.UNDERWAY) {
            telling.status = EventStatus.HELD; // "began talking at six, for about two hours" is over
        }
        telling.earlier = telling.status == EventStatus.HELD && own != null && earlier(clause, trigger);
        telling.weekday = own != null && dayRules.weekday(own.at());
        dayRules.settle(telling, own, trigger, clause);
        String first = telling.date;
        telling.date = DayCounts.range(s, trigger, first, clause.from(), behind(c, to));
        dayRules.begun(telling, first);
        int end = Math.max(last, evidenceEnd(trigger, to));
        int start = trigger.noun() == null || governed ? evidenceStart(clause, trigger, from) : trigger.from();
        start = own != null && own.at() < start ? own.at() : start;
        telling.span = s.span(start, Math.max(end, start + 1));
    }

    /** The day that the words themselves tell; where they tell none, what stands beside them dates the telling. */
    private EventDates.@Nullable Day day(Telling telling, int c, Trigger trigger, int from, int to) {
        Clause clause = clauses.get(c);
        int left = from > clause.from() ? joined(trigger, from) : from;
        int right = telling.status != null && to == clause.to() && trigger.noun() != null ? relativeThing(c) : to;
        EventDates.Day own = EventDates.near(s, trigger.from(), trigger.to(), left, right, telling.status);
        if (own == null && from > clause.from()) {
            int first = s.at(clause.from()).equals("on") ? clause.from() + 1 : clause.from();
            own = EventDates.near(
                    s, first, first + 1, first, first + 1, telling.status); // "On Monday A will see B and leave"
        }
        telling.timed = dayRules.timed(trigger.from(), right);
        telling.date = own == null ? null : own.value();
        if (own == null && telling.status != EventStatus.SCHEDULED && telling.status != EventStatus.PROPOSED) {
            telling.date = passage.diary;
        }
        boolean held = telling.status == EventStatus.HELD;
        if (held && trigger.verb() != null) {
            String last = nearby.mostRecent(trigger.to(), to);
            telling.date = last == null ? telling.date : last;
        }
        if (telling.date == null) {
            telling.date = nearby.when(c, telling.status);
        }
        if (telling.date == null && to == clause.to() && !telling.timed) {
            telling.date = nearby.behindInsertion(c, telling.status);
        }
        if (telling.date == null
                && (held || telling.status == EventStatus.SCHEDULED || telling.status == EventStatus.CANCELLED)) {
            telling.date = apart.apartFrom(c, trigger.head());
            telling.date = telling.date == null && to == clause.to() ? apart.apartBehind(c) : telling.date;
        }
        if (telling.date == null && held && trigger.noun() != null) {
            telling.date = nearby.opening(c);
        }
        if (telling.date == null && held) {
            telling.date = nearby.where(c);
        }
        if (telling.date == null && trigger.verb() != null) {
            telling.date = nearby.whereTheyWillBe(c, telling.status);
        }
        if (telling.date == null && held && from == clause.from() && !telling.only(EventKind.VISIT)) {
            telling.date = nearby.sameSubject(c);
        }
        if (telling.date == null) {
            telling.date = beside.of(c, trigger, telling.status);
        }
        if (telling.date == null && held && just(clause, trigger)) {
            String said = DaysApart.ofSaying(s); // "told reporters on Tuesday that she had just met B"
            boolean had = s.at(trigger.head() - 2).equals("had"); // just before what the text is at
            telling.date = said == null && !had ? dayRules.today() : said;
        }
        if (telling.date == null && held) {
            telling.date = nearby.atTheSameTime(c);
        }
        if (telling.date == null && held) {
            telling.date = nearby.havingDone(c);
        }
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        if (telling.date == null && before != null && held && nearby.rightAfter(clause)) {
            telling.date = before.date;
        }
        if (telling.date == null
                && held
                && clause.kind() == Clauses.Kind.AFTER
                && trigger.from() <= clause.from() + 2
                && trigger.head() <= clause.from() + 6) {
            telling.date = nearby.dayOfSaying(c);
            telling.daysBeforeSpeaking =
                    telling.date == null && !telling.only(EventKind.VISIT) ? apart.daysBeforeSpeaking(c) : null;
        }
        boolean ahead = telling.status == EventStatus.SCHEDULED || telling.status == EventStatus.PROPOSED;
        if (telling.date == null && ahead && to == clause.to()) {
            telling.date = bounds.beforeMonth(c);
        }
        if (telling.date == null && held && trigger.noun() != null) {
            telling.date = DayCounts.untilSaying(s, trigger, clause.from());
        }
        if (telling.date == null && held && aYearAgo(trigger.to(), to)) {
            telling.date = dayRules.aYearAgo();
        }
        telling.longAgo =
                telling.date == null && held && trigger.is(EventKind.VISIT) && dayRules.yearIn(trigger.to(), to);
        return own;
    }

    /** "flew to Lima for talks and on Monday sat down with B": where the verb's own words begin behind what was told before. */
    private int joined(Trigger trigger, int from) {
        for (int i = trigger.from() - 1; trigger.verb() != null && i >= from; i--) {
            if (s.at(i).equals("and")) {
                boolean dated = s.time[i + 1] != null || s.at(i + 1).equals("on");
                return dated ? i + 1 : trigger.from();
            }
            if (s.person[i] != null || !s.isWord(i) && s.time[i] == null) {
                return trigger.from();
            }
        }
        return trigger.from();
    }

    /** Where a relative clause behind the words ends: "talks that ended on Tuesday". */
    private int behind(int c, int to) {
        boolean relative = c + 1 < clauses.size()
                && clauses.get(c + 1).kind() == Clauses.Kind.RELATIVE
                && to == clauses.get(c).to();
        return relative ? clauses.get(c + 1).to() : to;
    }

    /** "has just left", "a short while ago finished": the day of writing. */
    private boolean just(Clause clause, Trigger trigger) {
        for (int i = clause.from(); i < trigger.to(); i++) {
            boolean verb = VerbForms.past(s.at(i + 1)) || i + 1 == trigger.head();
            boolean helped = VerbForms.HAVE.contains(s.at(i - 1)) || i > 0 && s.person[i - 1] != null;
            boolean ago = s.at(i).equals("ago")
                    && Set.of("while", "moments", "minutes").contains(s.at(i - 1));
            if (ago || s.at(i).equals("just") && verb && helped) {
                return true;
            }
        }
        return false;
    }

    /** "had met on April 16", "last met": before what the text is about. */
    private boolean earlier(Clause clause, Trigger trigger) {
        for (int i = Math.max(clause.from(), trigger.head() - 3); i < trigger.head(); i++) {
            if (trigger.verb() != null && (s.at(i).equals("had") || s.at(i).equals("last"))) {
                return true;
            }
        }
        for (int i = trigger.to(); trigger.noun() != null && i < Math.min(clause.to(), trigger.to() + 6); i++) {
            if (s.at(i).equals("had") && VerbForms.past(s.at(i + 1))) {
                return true; // "the meeting on Thursday had ended in a row"
            }
        }
        return false;
    }

    private boolean aYearAgo(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean one = s.at(i).equals("a") || s.at(i).equals("one");
            if (one && s.at(i + 1).equals("year") && s.at(i + 2).equals("ago")) {
                return true;
            }
        }
        return false;
    }

    /** "a visit that was planned for October": the clause behind says when. */
    private int relativeThing(int c) {
        Clause clause = clauses.get(c);
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : clause;
        int which = s.at(next.from()).equals(",") ? next.from() + 1 : next.from();
        boolean thing = (next.kind() == Clauses.Kind.RELATIVE || next.kind() == Clauses.Kind.THAT)
                && (s.at(which).equals("that") || s.at(which).equals("which"));
        int verb = people.firstVerb(next, next.to());
        boolean own = verb == which + 1 && next.kind() == Clauses.Kind.RELATIVE;
        return thing && (own || meant(verb)) ? next.to() : clause.to();
    }

    /** "the trip that he was to begin on Friday", "the talks she had hoped to hold in May". */
    private boolean meant(int verb) {
        boolean was = s.at(verb).equals("was") || s.at(verb).equals("were");
        boolean due = s.at(verb + 1).equals("to")
                || Set.of("due", "scheduled", "expected", "supposed", "meant").contains(s.at(verb + 1))
                        && s.at(verb + 2).equals("to");
        boolean had = s.at(verb).equals("had")
                && Set.of("hoped", "planned", "wanted", "intended").contains(s.at(verb + 1));
        return was && due || had;
    }

    private int evidenceEnd(Trigger trigger, int to) {
        int end = to;
        while (end > trigger.to()
                && (!s.isWord(end - 1) && s.time[end - 1] == null
                        || Set.of("and", "then", "to", "for", "a", "the", "or", "by")
                                .contains(s.at(end - 1)))) {
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
}
