package org.parley.claims.events;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.people.PersonReference;
import org.parley.text.TimeExpression;

/**
 * Reads what a list tells on without a verb of its own: "met in Oslo in May, Rome in June and Paris in July", "goes on to
 * Lima tonight, and to Quito on Friday", "arrives in Lima on Thursday, her colleague A a day later".
 */
final class Stations {
    private static final int NEAR = 14;
    private static final int MENTION = 10;
    private static final Set<String> STOPS = Set.of(";", ":", ".", "who", "which", "where", "when", "after", "but");
    private static final Set<String> TOWARDS = Set.of("in", "at", "to", "into");
    private static final Set<String> WHEN = Set.of("on", "in", "late", "early", "at");

    /** A place and a time of it, and where their words end. */
    private record Station(String place, String date, int to) {}

    private final Scene s;
    private final Telling first;

    private Stations(Scene scene, Telling first) {
        this.s = scene;
        this.first = first;
    }

    /** The tellings that lists in {@code scenes} add to those that were {@code told}. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told) {
        List<Telling> more = new ArrayList<>();
        for (Telling telling : told) {
            if (goesOn(telling) && told.size() + more.size() < Encounters.MOST) {
                new Stations(scenes.get(telling.sentence), telling)
                        .read().stream()
                                .filter(t -> !known(t, told) && !known(t, more))
                                .forEach(more::add);
            }
        }
        return more;
    }

    private static boolean goesOn(Telling telling) {
        return telling.grounded
                && !telling.title
                && telling.date != null
                && telling.place != null
                && telling.ordinal == null
                && telling.status != null
                && telling.status != EventStatus.CANCELLED
                && (telling.can(EventKind.MEETING) || telling.can(EventKind.ROUND) || telling.only(EventKind.VISIT));
    }

    private static boolean known(Telling telling, List<Telling> told) {
        return told.stream()
                .anyMatch(t -> t.sentence == telling.sentence
                        && t.kinds.stream().anyMatch(telling.kinds::contains)
                        && t.date != null
                        && t.date.equals(telling.date)
                        && t.persons.equals(telling.persons));
    }

    private List<Telling> read() {
        List<Telling> stations = new ArrayList<>();
        int end = -1;
        int begin = begin();
        for (int i = begin; i < Math.min(s.size(), begin + NEAR) && !stops(i); i++) {
            Station own = station(i);
            if (own != null
                    && first.date != null
                    && own.date().startsWith(first.date.substring(0, Math.min(7, first.date.length())))) {
                end = own.to();
                break;
            }
        }
        while (end > 0) {
            int next = behindComma(end);
            Station station = next < 0 ? null : station(next);
            if (station == null || station.date().equals(first.date) || elsewhere(next, station)) {
                Telling other = next < 0 ? null : another(next);
                if (other != null) {
                    stations.add(other);
                }
                return stations;
            }
            stations.add(telling(station, next));
            end = station.to();
        }
        return stations;
    }

    /** "on Monday night, Tuesday in Oslo": the same hour by another clock. */
    private boolean elsewhere(int at, Station station) {
        Optional<DayRange> here = DayRange.of(first.date);
        Optional<DayRange> there = DayRange.of(station.date());
        return s.time[at] != null
                && !s.at(at - 1).equals("and")
                && here.isPresent()
                && there.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                here.get().first(), there.get().first()))
                        <= 1;
    }

    private int begin() {
        int i = 0;
        while (i < s.size() && s.tokens.get(i).span().start() < first.span.start()) {
            i++;
        }
        return i;
    }

    private boolean stops(int i) {
        return STOPS.contains(s.at(i)) || s.speech(i);
    }

    /** Where the next part of a list begins; -1 where none does. */
    private int behindComma(int at) {
        int i = at;
        while (s.at(i).equals(",") || s.at(i).equals("and") || s.at(i).equals("then")) {
            i++;
        }
        return i == at || i >= s.size() ? -1 : i;
    }

    /** "in Rome in June", "in June in Rome", "to Quito on Friday". */
    private @Nullable Station station(int at) {
        int i = TOWARDS.contains(s.at(at)) ? at + 1 : at;
        Places.Place place = i < s.size() && s.time[i] == null ? Places.at(s, i) : null;
        if (place != null) {
            int comma = s.at(place.to()).equals(",") ? place.to() + 1 : place.to();
            int day = dayAt(comma);
            String date = day < 0 ? null : value(day);
            return date == null ? null : new Station(place.name(), date, s.after(day));
        }
        int day = dayAt(at);
        String date = day < 0 ? null : value(day);
        int behind = day < 0 ? at : s.after(day);
        Places.Place there = date != null && TOWARDS.contains(s.at(behind)) && behind + 1 < s.size()
                ? Places.at(s, behind + 1)
                : null;
        return there == null || date == null ? null : new Station(there.name(), date, there.to());
    }

    private int dayAt(int at) {
        int i = at;
        while (i < s.size() && s.time[i] == null && WHEN.contains(s.at(i))) {
            i++;
        }
        boolean day = i < s.size() && s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION;
        return day ? i : -1;
    }

    private @Nullable String value(int day) {
        return EventDates.value(EventDates.near(s, day, day + 1, day, day, first.status));
    }

    private Telling telling(Station station, int from) {
        Telling telling = new Telling(s, s.span(from, station.to()), first.kinds);
        telling.date = station.date();
        telling.place = station.place();
        telling.persons.addAll(first.persons);
        like(telling);
        return telling;
    }

    /** "A arrives in Lima on Thursday, her colleague B a day later": B does so too. */
    private @Nullable Telling another(int at) {
        if (!first.only(EventKind.VISIT)) {
            return null;
        }
        int person = at;
        while (person < Math.min(s.size(), at + MENTION)
                && s.person[person] == null
                && !s.at(person).equals(",")) {
            person++;
        }
        PersonReference reference = person < s.size() ? s.person[person] : null;
        if (reference == null || Math.min(person, s.mentionStart[person]) > at + 4 || verbIn(at, person)) {
            return null;
        }
        int i = s.after(person);
        if (s.at(i).equals(",")) { // "B, the Chilean envoy, a day later"
            int close = i + 1;
            while (close < Math.min(s.size(), i + MENTION) && !s.at(close).equals(",")) {
                close++;
            }
            i = close < s.size() && s.at(close).equals(",") && dayAt(close + 1) > 0 ? close + 1 : i;
        }
        int day = dayAt(i);
        String date = day < 0 ? null : value(day);
        int end = day < 0 ? i : s.after(day);
        if (date == null || s.isWord(end) && !s.at(end).equals("and")) {
            return null;
        }
        Telling telling = new Telling(s, s.span(at, end), first.kinds);
        telling.date = date;
        telling.place = first.place;
        telling.persons.addAll(reference.names());
        like(telling);
        return telling;
    }

    private boolean verbIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (EventWords.verb(s.at(i)) != null || HelpingVerbs.any(s.at(i)) || s.speech(i)) {
                return true;
            }
        }
        return false;
    }

    private void like(Telling telling) {
        telling.sides.addAll(first.sides);
        telling.status = first.status;
        telling.firm = first.firm;
        telling.parties = first.parties;
        telling.talks = first.talks;
        telling.pair = first.pair;
        telling.sitting = true;
        telling.grounded = true;
    }
}
