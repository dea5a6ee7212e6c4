package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.Qualifier;
import org.parley.claims.events.Lengths.Length;
import org.parley.people.PersonReference;

/**
 * Reads sittings told in a row, each with its length: "saw A for an hour, then B for 45 minutes", "110 minutes with A and 45
 * with B", "met A for 110 minutes on Thursday and 120 on Friday". What stands before a length or behind its "with" had it.
 */
final class InTurn {
    private static final Pattern BARE = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int DAY_AFTER = 4;

    private final Scene s;
    private final Participants people;
    private final Set<String> subjects;
    private final EventStatus status;
    private final List<Sitting> sittings = new ArrayList<>();
    private Set<String> company = new LinkedHashSet<>();
    private int companyFrom = -1;
    private boolean closed;
    private @Nullable Length ahead;

    /**
     * One of them.
     *
     * @param with whom, beside the subject
     * @param length how long
     * @param date on a day of its own; null where it has none
     * @param from first word
     * @param to after the last
     */
    record Sitting(
            Set<String> with, Length length, @Nullable String date, int from, int to) {}

    private InTurn(Scene s, Participants people, Set<String> subjects, EventStatus status) {
        this.s = s;
        this.people = people;
        this.subjects = subjects;
        this.status = status;
    }

    /** The sittings behind the word at {@code from}; empty where there are not two. */
    static List<Sitting> behind(Scene s, Participants people, int from, Set<String> subjects, EventStatus status) {
        InTurn row = new InTurn(s, people, subjects, status);
        row.read(from);
        boolean two = row.sittings.size() > 1 && !subjects.isEmpty();
        return two ? List.copyOf(row.sittings) : List.of();
    }

    /** The sitting as a telling of its own. */
    Telling telling(Sitting sitting) {
        Telling telling = new Telling(s, s.span(sitting.from(), sitting.to()), EnumSet.of(EventKind.MEETING));
        telling.status = status;
        telling.firm = true;
        telling.persons.addAll(subjects);
        telling.persons.addAll(sitting.with());
        telling.minutes = sitting.length().minutes();
        telling.qualifier = sitting.length().qualifier();
        telling.date = sitting.date();
        telling.sitting = true;
        telling.pair = true;
        telling.grounded = true;
        return telling;
    }

    /** As tellings, those without a day of their own on {@code date}, at {@code place}. */
    static List<Telling> tellings(
            Scene s,
            Participants people,
            int from,
            Set<String> subjects,
            EventStatus status,
            @Nullable String date,
            @Nullable String place) {
        InTurn row = new InTurn(s, people, subjects, status);
        return behind(s, people, from, subjects, status).stream()
                .map(sitting -> {
                    Telling telling = row.telling(sitting);
                    telling.date = telling.date == null ? date : telling.date;
                    telling.place = place;
                    return telling;
                })
                .toList();
    }

    private void read(int from) {
        for (int i = from; i < s.size(); i++) {
            if (s.startsPerson(i)) {
                i = person(i) - 1;
                continue;
            }
            Length length = lengthAt(i);
            if (length != null) {
                take(length, i);
                i = length.to() - 1;
            } else if (ends(i)) {
                return;
            } else if (s.at(i).equals(",") || s.at(i).equals("and") || s.at(i).equals("then")) {
                closed |= ahead == null && !sittings.isEmpty();
            }
        }
    }

    /** Adds whom the words name to those of the length that is open, or begins anew behind one that is closed. */
    private int person(int i) {
        int end = s.after(i);
        PersonReference reference = s.person[i];
        Set<String> named = people.between(i, end);
        boolean other = reference != null && !named.isEmpty() && named.stream().noneMatch(subjects::contains);
        if (!other) {
            return end;
        }
        Length open = ahead;
        if (open != null) {
            Set<String> with = new LinkedHashSet<>(named);
            sittings.add(new Sitting(with, open, dayBehind(end), Math.min(open.from(), i), end));
            ahead = null;
            company = with;
            closed = true;
        } else if (closed || company.isEmpty()) {
            company = new LinkedHashSet<>(named);
            companyFrom = Math.min(i, s.mentionStart[i]);
            closed = false;
        } else {
            company.addAll(named);
        }
        return end;
    }

    private void take(Length length, int i) {
        if (s.at(length.to()).equals("with")) {
            ahead = length;
        } else if (!company.isEmpty()) {
            int start = companyFrom < 0 ? i : companyFrom;
            String day = dayBehind(length.to());
            day = day == null ? dayBefore(length.from()) : day;
            sittings.add(new Sitting(Set.copyOf(company), length, day, start, length.to()));
            companyFrom = -1;
            closed = true;
        }
    }

    /** A length, or behind one the bare number of another: "70 minutes with A and 45 with B", "… on Friday and 120 on Monday". */
    private @Nullable Length lengthAt(int i) {
        Length length = Lengths.at(s, i);
        if (length != null
                || sittings.isEmpty()
                || s.time[i] != null
                || !BARE.matcher(s.at(i)).matches()) {
            return length;
        }
        String next = s.at(i + 1);
        boolean goesOn = next.equals("with")
                || (next.equals("on") && s.time[i + 2] != null)
                || !s.isWord(i + 1)
                || s.at(i - 1).equals("for") && next.equals("and");
        return goesOn && (s.at(i - 1).equals("and") || s.at(i - 1).equals("for"))
                ? new Length(Integer.parseInt(s.at(i)), Qualifier.EXACT, i, i + 1)
                : null;
    }

    /** "on Thursday for an hour": a day right before the length. */
    private @Nullable String dayBefore(int from) {
        int time = s.at(from - 1).equals("for") ? from - 2 : -1;
        boolean day = time > 0 && s.time[time] != null;
        return day ? EventDates.value(EventDates.near(s, time, time + 1, time, time, status)) : null;
    }

    private @Nullable String dayBehind(int at) {
        int stop = at;
        while (stop < Math.min(s.size(), at + DAY_AFTER) && !s.startsPerson(stop) && Lengths.at(s, stop) == null) {
            if (s.at(stop).equals("and") || s.at(stop).equals(",")) {
                break; // "for an hour and again on Friday": that is another one's day
            }
            stop++;
        }
        return EventDates.value(EventDates.near(s, at, at, at, stop, status));
    }

    /** A verb begins something else. */
    private boolean ends(int i) {
        return s.speech(i)
                || s.at(i).equals(";")
                || (EventWords.verb(s.at(i)) != null && EventWords.noun(s.at(i)) == null);
    }
}
