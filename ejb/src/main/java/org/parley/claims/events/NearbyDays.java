package org.parley.claims.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Finds the day of an encounter that its own words do not tell: in the clauses beside it, or in what was told just before. */
final class NearbyDays {
    private final Scene s;
    private final @Nullable LocalDate published;
    private final Participants people;
    private final List<Clause> clauses;

    NearbyDays(Passage passage) {
        this.s = passage.scene;
        this.published = passage.published;
        this.people = passage.people;
        this.clauses = passage.clauses;
    }

    /** "when he entered on Wednesday": a clause of the same time beside it gives the day. */
    @Nullable
    String atTheSameTime(int c) {
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

    /** "and then sat down with": the same day as what was told just before. */
    boolean rightAfter(Clause clause) {
        for (int i = clause.from();
                clause.kind() == Clauses.Kind.AND && i < Math.min(clause.from() + 3, clause.to());
                i++) {
            if (s.at(i).equals("then") || s.at(i).equals("afterward") || s.at(i).equals("afterwards")) {
                return true;
            }
        }
        return false;
    }

    /** "said on Thursday after meeting her": the day of both. */
    @Nullable
    String dayOfSaying(int c) {
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

    /** "before the summit in mid-June", told shortly before June: some day of that month. */
    @Nullable
    String beforeMonth(int c) {
        if (c + 1 >= clauses.size() || clauses.get(c + 1).kind() != Clauses.Kind.BEFORE || published == null) {
            return null;
        }
        Clause limit = clauses.get(c + 1);
        String value = EventDates.value(
                EventDates.near(s, limit.from(), limit.from(), limit.from(), limit.to(), EventStatus.SCHEDULED));
        boolean soon = value != null
                && value.length() == 7
                && (published.toString().startsWith(value)
                        || published.plusDays(7).toString().startsWith(value));
        return soon ? value : null;
    }

    /** "was held in Vienna and ended on Friday": the day of the end, where no other is told. */
    void dayOfTheEnd(Telling telling, int c) {
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

    /** "in Lima since Sunday": there from that day on. */
    @Nullable
    String since(int from, int to, @Nullable String otherwise) {
        for (int i = from; i < Math.min(to, from + 5) - 1; i++) {
            TimeExpression time = s.at(i).equals("since") ? s.time[i + 1] : null;
            if (time != null) {
                return time.value();
            }
        }
        return otherwise;
    }

    private @Nullable String day(Clause clause) {
        return EventDates.value(
                EventDates.near(s, clause.to(), clause.to(), clause.from(), clause.to(), EventStatus.HELD));
    }
}
