package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Reckons the day of what a clause tells from the day of the clause beside it: "came on Tuesday, two days after he had seen B". */
final class ClausesApart {
    private static final Set<String> SPEAKING = EventLists.of("speaking");

    private static final Set<String> LEAVING = EventLists.of("leaving-doing");

    private static final Set<String> BACK = EventLists.of("coming-back");
    private static final int HEAD = 4;

    private final Scene s;
    private final List<Clause> clauses;
    private final NearbyDays nearby;

    ClausesApart(Passage passage) {
        this.s = passage.scene;
        this.clauses = passage.clauses;
        this.nearby = new NearbyDays(passage);
    }

    /** "came on Tuesday, an hour after he had received her", "a day before he was to see B": so far from the day beside it. */
    @Nullable
    String apartFrom(int c, int trigger) {
        Clause clause = clauses.get(c);
        if (c == 1 && fronted(clauses.get(0)) && behindComma(clause.from(), trigger)) {
            return nearby.onlyDay(clauses.get(0)); // "On Tuesday, a day after the vote, A met B"
        }
        if (c == 0 || c == 1) {
            String head = headed(c);
            if (head != null || c == 0) {
                return head;
            }
        }
        if (comingBack(clause, trigger)) {
            return null;
        }
        boolean before = clause.kind() == Clauses.Kind.BEFORE;
        Integer days = before || clause.kind() == Clauses.Kind.AFTER ? DaysApart.days(s, clause.from() - 1) : null;
        String day = days == null || c == 0 ? null : nearby.onlyDay(clauses.get(c - 1));
        return day == null || days == null || days == 0 ? day : DaysApart.shift(day, before ? days : -days);
    }

    /** "a day after flying back from a round": the day is that of the coming back. */
    private boolean comingBack(Clause clause, int trigger) {
        boolean from = false;
        for (int i = trigger; i > clause.from(); i--) {
            from |= s.at(i).equals("from");
            if (from && BACK.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** "On Tuesday, a day [after]": nothing but a time. */
    private boolean fronted(Clause clause) {
        boolean comma = false;
        boolean day = false;
        for (int i = clause.from(); i < clause.to(); i++) {
            day |= s.time[i] != null && !comma;
            comma |= s.at(i).equals(",");
            boolean time =
                    s.time[i] != null || comma || Set.of("on", "late", "early").contains(s.at(i));
            if (!time || comma && clause.to() - i > HEAD) {
                return false;
            }
        }
        return day && comma;
    }

    private boolean behindComma(int from, int head) {
        for (int i = from; i < head; i++) {
            if (s.at(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "rang B three days before she left on Tuesday", "met A hours after he had landed on Monday": so far from what follows. */
    @Nullable
    String apartBehind(int c) {
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : null;
        boolean before = next != null && next.kind() == Clauses.Kind.BEFORE;
        if (next == null || !(before || next.kind() == Clauses.Kind.AFTER)) {
            return null;
        }
        int last = s.at(next.from()).equals(before ? "before" : "after") ? next.from() - 1 : next.from();
        Integer days = DaysApart.days(s, last);
        String day = days == null ? null : nearby.onlyDay(next);
        if (days != null && days > 0 && day == null) {
            day = daysThing(next); // "the day before the May 20 vote", "two days after Friday's vote"
        }
        return day == null || days == null || days == 0 ? day : DaysApart.shift(day, before ? -days : days);
    }

    /** The day that stands before a thing at the head of a clause: "before the May 20 vote"; null without. */
    private @Nullable String daysThing(Clause clause) {
        for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + HEAD); i++) {
            TimeExpression time = s.time[i];
            if (time != null) {
                int end = s.after(i);
                boolean thing = s.isWord(end) && !Clauses.preposition(s.at(end)) && end < clause.to();
                return thing && time.resolved() && PrintedTimes.dates(time, true)
                        ? DaysApart.shift(time.value(), 0)
                        : null;
            }
        }
        return null;
    }

    /** "Two days after a call with B, A left on Monday", "Shortly before she left on Thursday, A saw B": the other's day. */
    private @Nullable String headed(int c) {
        int word = 0;
        while (word < HEAD && !s.at(word).equals("after") && !s.at(word).equals("before")) {
            word++;
        }
        boolean leaving = c == 1 && s.at(0).equals("before") && LEAVING.contains(s.at(1)); // "Before leaving on Friday"
        Integer days = word == 0 || word == HEAD || clauses.size() < 2 ? null : DaysApart.days(s, word - 1);
        days = leaving && clauses.size() > 1 ? Integer.valueOf(0) : days;
        if (days == null || clauses.get(1).kind() != Clauses.Kind.MAIN || nearby.timed(clauses.get(c))) {
            return null;
        }
        boolean later = s.at(word).equals("after") == (c == 1);
        String day = nearby.onlyDay(clauses.get(1 - c));
        return day == null || days == 0 ? day : DaysApart.shift(day, later ? days : -days);
    }

    /** "spoke a day after a session with B": how many days before the speaking; null where nobody spoke, or on a day of its own. */
    @Nullable
    Integer daysBeforeSpeaking(int c) {
        Clause clause = clauses.get(c);
        if (c == 0 || clause.kind() != Clauses.Kind.AFTER || nearby.timed(clauses.get(c - 1))) {
            return null;
        }
        Clause before = clauses.get(c - 1);
        for (int i = before.from(); i < before.to(); i++) {
            if (SPEAKING.contains(s.at(i)) && s.person[i] == null) {
                Integer days = DaysApart.days(s, clause.from() - 1);
                return days == null ? Integer.valueOf(0) : days;
            }
        }
        return null;
    }
}
