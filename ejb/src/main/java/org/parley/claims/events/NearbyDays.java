package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Finds the day of an encounter that its own words do not tell: in the clauses beside it, or in what was told just before. */
final class NearbyDays {
    private static final Set<String> OCCASION = Set.of("in", "during", "over", "at");

    private static final Set<String> LEAVING = EventLists.of("sets-out");
    private static final int FEW = 6;

    private final Passage passage;
    private final Scene s;
    private final Participants people;
    private final List<Clause> clauses;

    NearbyDays(Passage passage) {
        this.passage = passage;
        this.s = passage.scene;
        this.people = passage.people;
        this.clauses = passage.clauses;
    }

    /** "have met three times since April, most recently on June 4": the last of the times. */
    @Nullable
    String mostRecent(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean most = s.at(i).equals("most") && s.at(i + 1).equals("recently");
            boolean last = s.at(i).equals("last") && s.at(i - 1).equals(",");
            int in = most ? i + 2 : i + 1;
            int time = Set.of("on", "in", "late").contains(s.at(in)) ? in + 1 : in;
            if ((most || last) && time < s.size() && s.time[time] != null) {
                return EventDates.value(EventDates.near(s, time, time + 1, time, time, EventStatus.HELD));
            }
        }
        return null;
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

    /** "in mid-June, when the two are to meet": the time right before the clause. */
    @Nullable
    String when(int c, @Nullable EventStatus status) {
        Clause clause = clauses.get(c);
        int last = clause.from() - 1;
        last = s.at(last).equals(",") ? last - 1 : last;
        if (s.at(last).equals("on")
                && s.at(last - 1).equals("day")
                && s.at(clause.from()).equals("which")) {
            last = s.at(last - 3).equals(",") ? last - 4 : last - 3; // "on Friday, the day on which A met B"
            return status == null || last < 0 || s.time[last] == null
                    ? null
                    : EventDates.value(EventDates.near(s, last, last + 1, last, last, status));
        }
        boolean when = status != null && s.at(clause.from()).equals("when") && last >= 0 && s.time[last] != null;
        TimeExpression since = when ? s.time[last] : null;
        if (since != null
                && s.at(PrintedTimes.first(s, last) - 1).equals("since")
                && PrintedTimes.dates(since, false)) {
            return since.value(); // "had not spoken since June 4, when A was in Lima for a round"
        }
        return when ? EventDates.value(EventDates.near(s, last, last + 1, last, last, status)) : null;
    }

    /** "met B, who took office on Friday, in Lima on Monday": the day behind what is inserted. */
    @Nullable
    String behindInsertion(int c, @Nullable EventStatus status) {
        Clause next = c + 1 < clauses.size() ? clauses.get(c + 1) : null;
        if (next == null
                || next.kind() != Clauses.Kind.RELATIVE
                || status == null
                || !s.at(next.from() - 1).equals(",")) {
            return null;
        }
        int comma = next.from();
        while (comma < next.to() && !s.at(comma).equals(",")) {
            comma++;
        }
        boolean goesOn = comma + 1 < next.to() && Set.of("in", "on", "at").contains(s.at(comma + 1));
        boolean verb = people.firstVerb(new Clause(comma + 1, next.to(), Clauses.Kind.MAIN), next.to()) < next.to();
        return goesOn && !verb
                ? EventDates.value(EventDates.near(s, comma + 1, comma + 1, comma + 1, next.to(), status))
                : null;
    }

    /** "on Thursday in Washington, where they had him before them": the day of what is told of the place. */
    @Nullable
    String where(int c) {
        return c > 0 && s.at(clauses.get(c).from()).equals("where") ? onlyDay(clauses.get(c - 1)) : null;
    }

    /** "is to be in Lima next week, where he may see B": the time of being there, unless that is one of setting out. */
    @Nullable
    String whereTheyWillBe(int c, @Nullable EventStatus status) {
        boolean ahead = status == EventStatus.SCHEDULED || status == EventStatus.PROPOSED;
        if (!ahead || c == 0 || !s.at(clauses.get(c).from()).equals("where") || timed(clauses.get(c))) {
            return null;
        }
        String only = null;
        Clause before = clauses.get(c - 1);
        for (int i = before.from(); i < before.to(); i = s.after(i)) {
            if (LEAVING.contains(s.at(i)) && s.person[i] == null) {
                return null;
            }
            EventDates.Day day = s.time[i] == null ? null : EventDates.near(s, i, i + 1, i, i, status);
            if (day != null && only != null) {
                return null;
            }
            only = day == null ? only : day.value();
        }
        return only;
    }

    /** "In a call, A and B discussed the truce on Monday": the day of the clause that such words open. */
    @Nullable
    String opening(int c) {
        boolean opens = opens(c);
        return opens ? onlyDay(clauses.get(c + 1)) : null;
    }

    /** Whether words that name an occasion open the sentence, and who was there acts right behind them. */
    boolean opens(int c) {
        return c == 0
                && !passage.behind.isEmpty()
                && OCCASION.contains(s.at(clauses.get(c).from()))
                && clauses.size() > 1
                && clauses.get(1).kind() == Clauses.Kind.MAIN;
    }

    /** "was in Lima last week and was received by A", "arrived on Monday and met B": one subject, one time. */
    @Nullable
    String sameSubject(int c) {
        int b = c - 1;
        while (b > 0 && clauses.get(b).kind() == Clauses.Kind.ATTRIBUTION) {
            b--;
        }
        if (resumed(c)) {
            return timed(clauses.get(c)) ? null : onlyDay(clauses.get(c - 2));
        }
        int first = clauses.get(c).from();
        String joins = s.at(s.at(first).equals(",") ? first + 1 : first);
        if (b < 0 || clauses.get(c).kind() != Clauses.Kind.AND || !(joins.equals("and") || joins.equals("then"))) {
            return null;
        }
        Clause before = clauses.get(b);
        int verb = people.firstVerb(before, before.to());
        boolean past = verb < before.to()
                && (VerbForms.form(s.at(verb)) == EventWords.Form.PAST
                        || Set.of("was", "were").contains(s.at(verb)));
        boolean leaves = Set.of("left", "departed", "flew", "travelled", "traveled", "set", "headed")
                .contains(s.at(verb));
        return past && !leaves && !s.speech(verb) && !timed(clauses.get(c)) ? onlyDay(before) : null;
    }

    /** "Late on Monday the envoy, who had flown in, sat down with B": the clause goes on with what stands before the insertion. */
    private boolean resumed(int c) {
        if (c < 2
                || clauses.get(c - 1).kind() != Clauses.Kind.RELATIVE
                || clauses.get(c - 2).kind() != Clauses.Kind.MAIN) {
            return false;
        }
        Clause main = clauses.get(c - 2);
        boolean verbBehind =
                s.at(clauses.get(c).from()).equals(",") && clauses.get(c).kind() == Clauses.Kind.AND;
        return verbBehind && people.firstVerb(main, main.to()) >= main.to();
    }

    boolean timed(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** The one time of a clause, if it is one that something may have happened at. */
    @Nullable
    String onlyDay(Clause clause) {
        String only = null;
        for (int i = clause.from(); i < clause.to(); i = s.after(i)) {
            EventDates.Day day = s.time[i] == null ? null : EventDates.near(s, i, i + 1, i, i, EventStatus.HELD);
            if (day != null && only != null && !only.equals(day.value())) {
                return null;
            }
            only = day == null ? only : day.value();
        }
        return only;
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

    /** "left the palace on Wednesday, having spent an hour with B": the day of both. */
    @Nullable
    String havingDone(int c) {
        int first = s.at(clauses.get(c).from()).equals(",")
                ? clauses.get(c).from() + 1
                : clauses.get(c).from();
        boolean having = c > 0 && s.at(first).equals("having") && !timed(clauses.get(c));
        return having ? onlyDay(clauses.get(c - 1)) : null;
    }

    /** "said on Thursday after meeting her": the day of both. */
    @Nullable
    String dayOfSaying(int c) {
        if (c == 0) {
            return null;
        }
        boolean comma = c > 1
                && s.at(clauses.get(c - 1).from()).equals(",")
                && clauses.get(c - 1).to() == clauses.get(c - 1).from() + 1;
        Clause before = clauses.get(comma ? c - 2 : c - 1);
        int time = s.at(before.to() - 1).equals(",") ? before.to() - 2 : before.to() - 1;
        int verb = time;
        while (verb > before.from() && (s.time[verb] != null || !told(verb) && time - verb < FEW)) {
            verb--;
        }
        TimeExpression day = s.time[time];
        String value = day == null ? null : day.value();
        boolean said = told(verb) && time > verb;
        return said && value != null && value.length() == 10 && !value.contains("W") ? value : null;
    }

    /** "told reporters in Tokyo": words of speaking. */
    private boolean told(int i) {
        return s.speech(i)
                || s.at(i).equals("spoke")
                || s.person[i] == null
                        && Set.of("reporters", "journalists", "press").contains(s.at(i));
    }

    private @Nullable String day(Clause clause) {
        return EventDates.value(
                EventDates.near(s, clause.to(), clause.to(), clause.from(), clause.to(), EventStatus.HELD));
    }
}
