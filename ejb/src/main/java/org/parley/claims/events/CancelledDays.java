package org.parley.claims.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Tells the day of an encounter that is off from that of the calling off. */
final class CancelledDays {
    private static final int WEEK = 7;
    private static final int JUST = 2;

    private final Scene s;
    private final @Nullable LocalDate published;
    private final DayRules days;

    CancelledDays(Passage passage, DayRules days) {
        this.s = passage.scene;
        this.published = passage.published;
        this.days = days;
    }

    /** "was scrapped on Wednesday": the day of the scrapping. */
    void ofCancelling(Telling telling, Verdict verdict, Trigger trigger, int to) {
        boolean behind = telling.status == EventStatus.CANCELLED && verdict.verb() >= trigger.to();
        for (int i = verdict.verb() + 1; behind && i < to; i++) {
            if (s.time[i] != null && s.at(i - 1).equals("on") && s.time[i - 1] == null) {
                TimeExpression time = s.time[i];
                telling.date = time.value() != null && time.value().equals(telling.date) ? null : telling.date;
            }
        }
    }

    /** "planned for Monday, was called off" on Wednesday: the Monday just gone, unless it has been or will be called off. */
    void week(Telling telling, Clause clause) {
        String date = telling.date;
        boolean open = telling.status == EventStatus.CANCELLED && telling.weekday;
        if (!open || date == null || published == null || !meantFor(date)) {
            return;
        }
        LocalDate day = LocalDate.parse(date);
        boolean since = false;
        boolean never = false;
        for (int i = clause.from(); i < s.size(); i++) {
            since |= VerbForms.HAVE.contains(s.at(i)) && !s.at(i).equals("had") || VerbForms.WILL.contains(s.at(i));
            never |= s.at(i).equals("did") && s.at(i + 1).equals("not");
        }
        boolean justGone = !day.minusDays(WEEK).isBefore(published.minusDays(JUST));
        if (day.isAfter(published) && !since && (never || justGone)) {
            telling.date = day.minusDays(WEEK).toString();
        }
    }

    /** Whether the day of the week that has the value stands behind "for". */
    private boolean meantFor(String date) {
        for (int i = 1; i < s.size(); i++) {
            TimeExpression time = s.time[i];
            boolean first = time != null && s.time[i - 1] != time && date.equals(time.value());
            if (first && days.weekday(i) && s.at(i - 1).equals("for")) {
                return true;
            }
        }
        return false;
    }
}
