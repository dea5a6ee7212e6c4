package org.parley.claims.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.articles.PartKind;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.PersonReference;

/** Reads whom a picture shows together: "A and B in Rome on May 3", "A greets B ahead of their talks". */
final class Captions {
    /** What those do whom one picture shows together. */
    private static final Set<String> TOGETHER = EventLists.of("pictured-together");

    /** A picture taken earlier is of another matter. */
    private static final int FRESH = 31;

    private Captions() {}

    /** Adds the two of a picture to what its caption tells, or tells that they met where it names the day and nothing else. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told, @Nullable LocalDate published) {
        List<Telling> more = new ArrayList<>();
        for (Scene s : scenes) {
            if (s.part == PartKind.CAPTION) {
                shown(s, told);
            }
            Set<String> two = s.part == PartKind.CAPTION ? persons(s) : Set.of();
            boolean company = two.size() == 2 && (together(s) || verbless(s));
            if (!company) {
                continue;
            }
            List<Telling> own = told.stream()
                    .filter(t -> t.sentence == s.number && !t.only(EventKind.VISIT))
                    .toList();
            own.stream().filter(t -> two.containsAll(t.persons)).forEach(t -> complete(t, two));
            Telling met = own.isEmpty() ? met(s, two, published) : null;
            if (met != null) {
                more.add(met);
            }
        }
        return more;
    }

    /** "A opens the talks": the present of a picture was over when it was printed. */
    private static void shown(Scene s, List<Telling> told) {
        told.stream()
                .filter(t -> t.sentence == s.number && t.status == EventStatus.UNDERWAY)
                .forEach(t -> t.status = EventStatus.HELD);
    }

    private static void complete(Telling telling, Set<String> two) {
        telling.persons.addAll(two);
        telling.pair = true;
        telling.grounded |= telling.status != null && (telling.date != null || telling.place != null);
    }

    private static @Nullable Telling met(Scene s, Set<String> two, @Nullable LocalDate published) {
        Telling telling = new Telling(s, s.span(0, s.size()), EnumSet.of(EventKind.MEETING));
        telling.status = EventStatus.HELD;
        telling.firm = true;
        telling.date = EventDates.value(EventDates.near(s, 0, 0, 0, s.size(), EventStatus.HELD));
        Places.Place place = Places.in(s, 0, s.size());
        telling.place = place == null ? null : place.name();
        telling.persons.addAll(two);
        telling.pair = true;
        telling.grounded = true;
        DayRange day = DayRange.of(telling.date).orElse(null);
        boolean fresh = day != null
                && published != null
                && telling.date != null
                && telling.date.length() >= 10
                && !day.last().isAfter(published)
                && day.first().isAfter(published.minusDays(FRESH));
        return fresh && telling.place != null ? telling : null;
    }

    private static Set<String> persons(Scene s) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < s.size(); i++) {
            PersonReference person = s.startsPerson(i) ? s.person[i] : null;
            if (person != null && person.kind() != PersonReference.Kind.PRONOUN) {
                if (s.possessive(s.after(i))) {
                    return Set.of();
                }
                names.addAll(person.names());
            }
        }
        return names;
    }

    private static boolean together(Scene s) {
        for (int i = 1; i < s.size(); i++) {
            if (TOGETHER.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** "A and B in Rome": two names side by side, and no verb. */
    private static boolean verbless(Scene s) {
        boolean and = false;
        boolean first = false;
        boolean between = false;
        for (int i = 0; i < s.size(); i++) {
            String word = s.at(i);
            boolean name = s.person[i] != null || s.mentionStart[i] < i || s.capitalised(i);
            boolean verb = !name
                    && s.time[i] == null
                    && (HelpingVerbs.any(word)
                            || s.speech(i)
                            || EventWords.verb(word) != null
                            || EventWords.governor(word) != null
                            || word.endsWith("ed")
                            || word.endsWith("ing"));
            if (verb) {
                return false;
            }
            between |= first && (word.equals("and") || word.equals("with"));
            and |= between && s.person[i] != null;
            first |= s.person[i] != null;
        }
        return and;
    }
}
