package org.parley.claims.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.text.TimeExpression;

/** Finds the days of an encounter from where it begins, where it ends and what it comes before, as the clauses beside it tell. */
final class BoundedDays {
    private static final Set<String> LASTING = EventLists.of("lasting");

    private final Scene s;
    private final @Nullable LocalDate published;
    private final Participants people;
    private final List<Clause> clauses;

    BoundedDays(Passage passage) {
        this.s = passage.scene;
        this.published = passage.published;
        this.people = passage.people;
        this.clauses = passage.clauses;
    }

    /** "before the summit in mid-June", "ahead of the summit of June 15 to 17", told shortly before: some day of that month. */
    @Nullable
    String beforeMonth(int c) {
        if (c + 1 >= clauses.size() || clauses.get(c + 1).kind() != Clauses.Kind.BEFORE || published == null) {
            return null;
        }
        Clause limit = clauses.get(c + 1);
        Clause behind = c + 2 < clauses.size() ? clauses.get(c + 2) : limit;
        boolean which =
                behind.kind() == Clauses.Kind.RELATIVE && s.at(behind.from()).equals("which");
        limit = which && !dated(limit) ? new Clause(limit.from(), behind.to(), limit.kind()) : limit;
        String value = EventDates.value(
                EventDates.near(s, limit.from(), limit.from(), limit.from(), limit.to(), EventStatus.SCHEDULED));
        DayRange last = DayRange.of(value).orElse(null);
        if (last == null || !last.last().isAfter(published)) {
            return null;
        }
        String month = YearMonth.from(last.first()).toString();
        boolean whole = last.days() > 25; // a day or a few must be those of a thing: "before the duties end on May 20"
        boolean thing = which || people.firstVerb(limit, limit.to()) == limit.to();
        boolean within = YearMonth.from(last.last()).toString().equals(month);
        boolean soon = published.toString().startsWith(month)
                || published.plusDays(7).toString().startsWith(month);
        return within && soon && (whole || thing) ? month : null;
    }

    private boolean dated(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (s.time[i] != null) {
                return true;
            }
        }
        return false;
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

    /** "opens next Monday and is to close on 21 November": from the one day to the other. */
    void untilTheEnd(Telling telling, int c) {
        DayRange first = DayRange.of(telling.date).orElse(null);
        boolean opens = first != null && first.days() == 1 && c + 1 < clauses.size() && begins(clauses.get(c));
        if (!opens || clauses.get(c + 1).kind() != Clauses.Kind.AND || first == null) {
            return;
        }
        Clause next = clauses.get(c + 1);
        for (int i = next.from(); i + 1 < next.to(); i++) {
            int days = LASTING.contains(s.at(i)) ? DayCounts.days(s.time[i + 1]) : -1;
            if (days > 1) {
                telling.date = first.first() + "/" + first.first().plusDays(days - 1L); // "and are to last three days"
                return;
            }
            if (DayCounts.ends(s, i)) {
                DayRange last = DayRange.of(
                                EventDates.value(EventDates.near(s, i, i + 1, i, next.to(), EventStatus.SCHEDULED)))
                        .orElse(null);
                boolean later = last != null && last.days() == 1 && last.last().isAfter(first.first());
                telling.date = later && last != null ? first.first() + "/" + last.last() : telling.date;
                boolean open = later
                        && last != null
                        && published != null
                        && last.last().isAfter(published);
                if (open && telling.status == EventStatus.HELD) {
                    telling.status = EventStatus.UNDERWAY; // "began on Monday and are to end on Friday"
                }
                return;
            }
        }
    }

    private boolean begins(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (DayCounts.begins(s, i)) {
                return true;
            }
        }
        return false;
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
