package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Finds the day that an encounter shares with what the same sentence tells of those who met: "landed on Monday and", "began his stay on Monday by meeting". */
final class DaysBeside {
    private static final Set<String> COMING = EventLists.of("coming-doing");
    private static final Set<String> BOTH = Set.of("both", "they", "he", "she");
    private static final Set<String> THE_TWO = Set.of("two", "pair", "three", "leaders", "ministers");
    private static final int FEW = 4;

    private final Scene s;
    private final List<Telling> told;
    private final List<Clause> clauses;
    private final Participants people;
    private final NearbyDays nearby;

    DaysBeside(Passage passage) {
        this.s = passage.scene;
        this.told = passage.told;
        this.clauses = passage.clauses;
        this.people = passage.people;
        this.nearby = new NearbyDays(passage);
    }

    /** The day of what the sentence tells beside the encounter; null where the two need not share it. */
    @Nullable
    String of(int c, Trigger trigger, @Nullable EventStatus status) {
        Clause clause = clauses.get(c);
        String day = byDoing(clause, trigger, status);
        day = day == null ? whenBothAreThere(c, status) : day;
        if (status != EventStatus.HELD || nearby.timed(clause) && day == null && !inserted(clause, trigger)) {
            return day;
        }
        day = day == null ? onComing(c) : day;
        return day == null ? there(clause, trigger) : day;
    }

    /** "opened his visit on Monday by meeting B": the doing and how it was done are of one day. */
    private @Nullable String byDoing(Clause clause, Trigger trigger, @Nullable EventStatus status) {
        int by = trigger.from() - 1;
        while (by > clause.from() && by > trigger.from() - 3 && !s.at(by).equals("by")) {
            by--;
        }
        boolean doing = s.at(by).equals("by") && s.at(by + 1).endsWith("ing") && by > clause.from();
        String day = doing ? EventDates.value(EventDates.near(s, by, by, clause.from(), by, status)) : null;
        return DaysApart.shift(day, 0) == null ? null : day;
    }

    /** "will see B when both attend the summit on June 15-17": while both are there. */
    private @Nullable String whenBothAreThere(int c, @Nullable EventStatus status) {
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : null;
        boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
        if (next == null || !ahead || next.kind() != Clauses.Kind.WHEN || nearby.timed(clauses.get(c))) {
            return null;
        }
        int first = next.from();
        boolean both = s.at(first).equals("when")
                && (BOTH.contains(s.at(first + 1))
                        || s.at(first + 1).equals("the") && THE_TWO.contains(s.at(first + 2)));
        return both ? EventDates.value(EventDates.near(s, first, first + 1, first, next.to(), status)) : null;
    }

    /** "Shortly after landing in Lima on Monday, A met B": the day of both. */
    private @Nullable String onComing(int c) {
        Clause before = c == 1 && clauses.get(c).kind() == Clauses.Kind.MAIN ? clauses.get(0) : null;
        for (int i = 0; before != null && i < Math.min(before.to(), FEW); i++) {
            if (COMING.contains(s.at(i))) {
                boolean close = Set.of("after", "on", "upon").contains(s.at(i - 1));
                return close ? DaysApart.shift(nearby.onlyDay(before), 0) : null;
            }
        }
        return null;
    }

    /** "A, in Lima on Monday, met B": the day of being there. */
    private @Nullable String there(Clause clause, Trigger trigger) {
        Telling before = told.isEmpty() ? null : told.get(told.size() - 1);
        boolean visit = before != null && before.sentence == s.number && before.only(EventKind.VISIT);
        return visit && before != null && inserted(clause, trigger) ? DaysApart.shift(before.date, 0) : null;
    }

    /** Whether a time between commas stands right before the verb: "A, in Lima on Monday, met". */
    private boolean inserted(Clause clause, Trigger trigger) {
        int comma = trigger.from() - 1;
        TimeExpression time = comma > clause.from() && s.at(comma).equals(",") ? s.time[comma - 1] : null;
        int open = comma - 1;
        while (time != null && open > clause.from() && !s.at(open).equals(",")) {
            open--;
        }
        boolean place = Set.of("in", "at").contains(s.at(open + 1));
        return trigger.verb() != null
                && time != null
                && time.type() != TimeExpression.Type.DURATION
                && place
                && open > clause.from()
                && people.firstVerb(new Clause(open + 1, comma, Clauses.Kind.MAIN), comma) >= comma;
    }
}
