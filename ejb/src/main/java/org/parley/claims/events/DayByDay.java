package org.parley.claims.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.TimeExpression;

/** Parts a row of people who were met on days of their own: "saw A on Sunday, B on Monday and C on Tuesday". */
final class DayByDay {
    private static final int DAY_BEHIND = 6;

    private record Day(Set<String> whom, String date, int from, int to) {}

    private final Scene s;
    private final Participants people;

    DayByDay(Passage passage) {
        this.s = passage.scene;
        this.people = passage.people;
    }

    /** The meetings of the row, like {@code first} but for whom and when; empty where there are not two with days. */
    List<Telling> row(Telling first, Set<String> subjects, int from, int to) {
        List<Day> days = days(subjects, from, to, first);
        if (days.size() < 2 || subjects.isEmpty() || Lengths.within(s, from, to) != null) {
            return List.of();
        }
        List<Telling> row = new ArrayList<>();
        for (Day day : days) {
            Telling telling = new Telling(s, s.span(day.from(), day.to()), first.kinds);
            telling.status = first.status;
            telling.firm = first.firm;
            telling.spoken = first.spoken;
            telling.conversation = first.conversation;
            telling.persons.addAll(subjects);
            telling.persons.addAll(day.whom());
            telling.date = day.date().isEmpty() ? null : day.date();
            Places.Place place = Places.in(s, day.from(), day.to());
            telling.place = place == null ? null : place.name();
            telling.pair = true;
            telling.grounded = first.status != null;
            row.add(telling);
        }
        return row;
    }

    private List<Day> days(Set<String> subjects, int from, int to, Telling first) {
        List<Day> days = new ArrayList<>();
        Set<String> whom = new LinkedHashSet<>();
        int start = -1;
        for (int i = from; i < to; i++) {
            if (s.startsPerson(i)) {
                Set<String> named = people.between(i, s.after(i));
                if (named.stream().noneMatch(subjects::contains) && !named.isEmpty()) {
                    whom.addAll(named);
                    start = start < 0 ? Math.min(i, s.mentionStart[i]) : start;
                    i = s.after(i) - 1;
                    continue;
                }
            }
            String date = whom.isEmpty() || s.time[i] == null || !rightBehind(i) ? null : date(i, first);
            if (date != null) {
                days.add(new Day(whom, date, start, s.after(i)));
                whom = new LinkedHashSet<>();
                start = -1;
                i = s.after(i) - 1;
            } else if (s.speech(i) || s.at(i).equals(";") || s.at(i).equals("to") && !days.isEmpty()) {
                break;
            }
        }
        return days;
    }

    /** Whether a person stands not far before the day. */
    private boolean rightBehind(int day) {
        for (int i = day - 1; i > Math.max(0, day - DAY_BEHIND); i--) {
            if (s.person[i] != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String date(int i, Telling first) {
        String value = EventDates.value(EventDates.near(s, i, i, i, s.after(i), first.status));
        if (value == null && s.time[i] != null && s.time[i].type() == TimeExpression.Type.TIME) {
            return first.date == null ? "" : first.date; // "A in the morning and B in the afternoon"
        }
        return value != null && value.length() >= 10 ? value : null;
    }
}
