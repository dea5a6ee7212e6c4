package org.parley.claims.events;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;
import org.parley.text.Numerals;

/** Reads one more encounter of a kind just told: "the one with B", "a third one", "the second took an hour", "the one of May 23". */
final class OneMore {
    private static final Set<String> PARTS = EventLists.of("part-of-day");
    private static final int SECOND = 18;
    private static final int ONE = 6;
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,2}");

    private final Scene s;
    private final Participants people;
    private final Cast cast;
    private final List<Telling> told;
    private final DayRules dayRules;

    OneMore(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
        this.cast = passage.cast;
        this.told = passage.told;
        this.dayRules = new DayRules(passage);
    }

    /** "came after the one of May 23": another of the same kind, on another day. */
    void in(Clause clause) {
        theOneWith(clause);
        theSecond(clause);
        andOne(clause);
        anotherOne(clause);
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            boolean one = s.at(i).equals("the")
                    && s.at(i + 1).equals("one")
                    && (s.at(i + 2).equals("of") || s.at(i + 2).equals("on"));
            if (one && !told.isEmpty()) {
                Telling like = told.get(told.size() - 1);
                String date = EventDates.value(EventDates.near(s, i, i + 2, i + 2, clause.to(), EventStatus.HELD));
                EventStatus status = dayRules.byDate(date);
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

    /** "The meeting with A lasted an hour, the one with B two": another of the same kind, with somebody else. */
    private void theOneWith(Clause clause) {
        for (int i = clause.from(); i + 3 < clause.to(); i++) {
            boolean one = (s.at(i).equals("the") || s.at(i).equals("that"))
                    && s.at(i + 1).equals("one")
                    && s.at(i + 2).equals("with");
            Set<String> others = one ? people.between(i + 3, clause.to()) : Set.of();
            Length length = one ? Lengths.within(s, i + 3, clause.to()) : null;
            Telling first = others.isEmpty() || length == null ? null : cast.lasted(s.number);
            Set<String> company = first == null ? Set.of() : cast.company(first.persons, others);
            if (first == null || length == null || company.isEmpty()) {
                continue;
            }
            first.sitting = true;
            first.persons.addAll(company);
            first.kinds = EnumSet.of(EventKind.MEETING);
            first.grounded = true;
            Set<String> both = new LinkedHashSet<>(company);
            both.addAll(others);
            Telling other = new Telling(s, s.span(i, length.to()), EnumSet.of(EventKind.MEETING));
            other.status = EventStatus.HELD;
            other.firm = true;
            other.sitting = true;
            other.pair = true;
            other.persons.addAll(both);
            other.lasts(length);
            other.grounded = true;
            other.date = first.date;
            told.add(other);
        }
    }

    /** "two calls with B, and a third one is set for Monday": one more of the kind. */
    private void anotherOne(Clause clause) {
        Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
        for (int i = clause.from(); first != null && i + 3 < clause.to(); i++) {
            boolean third = s.at(i).equals("a") && Numerals.ordinal(s.at(i + 1)).isPresent();
            int one = third ? i + 2 : i + 1;
            if (!(third || s.at(i).equals("another")) || !s.at(one).equals("one")) {
                continue;
            }
            for (int j = one + 1; j < Math.min(clause.to(), one + 5); j++) {
                if (EventWords.governor(s.at(j)) == EventWords.How.SCHEDULED) {
                    Telling other = new Telling(s, s.span(i, clause.to()), first.kinds);
                    other.date = EventDates.value(EventDates.near(s, i, j, j, clause.to(), EventStatus.SCHEDULED));
                    other.status = EventStatus.SCHEDULED;
                    other.firm = true;
                    other.persons.addAll(first.persons);
                    other.like = true;
                    told.add(other);
                    return;
                }
            }
        }
    }

    /** "A morning call took a quarter of an hour and an evening one about 20 minutes": one more, and how long it took. */
    private void andOne(Clause clause) {
        Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
        if (first == null || first.minutes == null || first.status != EventStatus.HELD || first.sentence != s.number) {
            return;
        }
        for (int i = clause.from(); i + 2 < s.size(); i++) {
            boolean one = s.at(i).equals("one") && Set.of("a", "an", "the").contains(s.at(i - 2));
            boolean other = s.at(i).equals("other") && s.at(i - 1).equals("the");
            if (!(one || other) || s.tokens.get(i).span().start() < first.span.start()) {
                continue;
            }
            Length length = Lengths.within(s, i + 1, Math.min(s.size(), i + ONE));
            int minutes = length == null ? bare(i + 1) : length.minutes();
            if (minutes > 0) {
                int end = length == null ? number(i + 1) + 1 : length.to();
                Telling more = new Telling(s, s.span(i - 2, end), first.kinds);
                more.minutes = minutes;
                more.qualifier = length == null ? first.qualifier : length.qualifier();
                more.status = first.status;
                more.firm = true;
                more.date = first.date;
                more.place = first.place;
                more.persons.addAll(first.persons);
                more.like = true;
                more.sameDay = one && PARTS.contains(s.at(i - 1));
                told.add(more);
            }
            return;
        }
    }

    /** "about 20" at the end of what is told, in the minutes of the one before; 0 for anything else. */
    private int bare(int i) {
        int number = number(i);
        return MINUTES.matcher(s.at(number)).matches() && !s.isWord(number + 1) ? Integer.parseInt(s.at(number)) : 0;
    }

    private int number(int i) {
        return Set.of("about", "around", "roughly", "some", "just", ",").contains(s.at(i)) ? i + 1 : i;
    }

    /** "the first call, on May 3, took 45 minutes and the second, on May 5, an hour": one more of the kind. */
    private void theSecond(Clause clause) {
        Telling first = told.isEmpty() ? null : told.get(told.size() - 1);
        if (first == null || first.minutes == null && first.date == null || first.status != EventStatus.HELD) {
            return;
        }
        for (int i = clause.from(); i + 2 < clause.to(); i++) {
            boolean second = s.at(i).equals("the")
                    && Numerals.ordinal(s.at(i + 1)).orElse(1) > 1
                    && (s.at(i + 2).equals(",")
                            || Clauses.preposition(s.at(i + 2))
                            || TellingLengths.LASTS.contains(s.at(i + 2)))
                    && s.time[i + 1] == null;
            if (!second || first.span.contains(s.tokens.get(i).span()) && i < clause.from()) {
                continue;
            }
            int end = Math.min(s.size(), i + SECOND);
            Telling other = new Telling(s, s.span(i, clause.to()), first.kinds);
            other.date = EventDates.value(EventDates.near(s, i, i + 2, i + 2, end, EventStatus.HELD));
            other.lasts(Lengths.within(s, i + 2, end));
            if (other.minutes == null || other.date != null && other.date.equals(first.date)) {
                return;
            }
            other.status = first.status;
            other.firm = true;
            other.persons.addAll(first.persons);
            other.like = true;
            told.add(other);
            return;
        }
    }
}
