package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.NewsEvent;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;
import org.parley.people.PersonReference;
import org.parley.text.Tables;
import org.parley.text.TimeExpression;

/**
 * Reads encounters that are told by their length, in whatever words: "gave the envoy 50 minutes of his time", "they were
 * on the line for half an hour", "two hours of discussion brought them no closer". News measures little else in minutes
 * and hours; what else it does measure so is in the table. Only lengths that no telling of the sentence has are looked at.
 */
final class TimeSpent {
    private static final int NEAR = 4;
    private static final int FEW = 3;
    private static final int TITLE = 6;
    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Set<String> RECEIVER = Set.of("him", "her", "them");
    private static final Set<String> GIVEN = Set.of("gave", "granted", "spared", "allotted", "allowed", "devoted");
    private static final Set<String> AHEAD = Set.of(
            "will",
            "would",
            "may",
            "might",
            "could",
            "can",
            "should",
            "must",
            "scheduled",
            "planned",
            "expected",
            "due",
            "slated",
            "hopes",
            "hope",
            "wants",
            "plans",
            "asked",
            "if",
            "unless",
            "not",
            "never",
            "n't",
            "no");
    private static final Set<String> TOGETHER =
            Set.of("they", "both", "two", "pair", "leaders", "ministers", "together", "their", "men");

    private static final Set<String> TALKED =
            Set.of("spoke", "talked", "conversation", "conferred", "chatted", "exchange", "speaking", "talking");
    private static final Set<String> TELEPHONE =
            Set.of("telephone", "telephoned", "phone", "phoned", "telephoning", "phoning", "videoconference");

    private enum Sense {
        TOGETHER,
        LINE,
        OTHER
    }

    private static final Map<String, Sense> WORDS = words();

    private final Scene s;
    private final @Nullable Scene before;
    private final Participants people;
    private final List<Clause> clauses;

    private TimeSpent(Scene scene, @Nullable Scene before) {
        this.s = scene;
        this.before = before;
        this.people = new Participants(scene);
        this.clauses = Clauses.of(scene);
    }

    /** The tellings that the lengths in {@code scenes} add to those that were {@code told}. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told) {
        Map<Integer, Set<Integer>> known = new HashMap<>();
        told.stream()
                .filter(t -> t.minutes != null && t.grounded)
                .forEach(t -> known.computeIfAbsent(t.sentence, k -> new LinkedHashSet<>())
                        .add(t.minutes));
        List<Telling> more = new ArrayList<>();
        for (int n = 0; n < scenes.size() && told.size() + more.size() < Encounters.MOST; n++) {
            Scene scene = scenes.get(n);
            if (!timed(scene)) {
                continue;
            }
            Scene before = n == 0 || scenes.get(n - 1).report != scene.report ? null : scenes.get(n - 1);
            more.addAll(new TimeSpent(scene, before).read(known.getOrDefault(n, Set.of())));
        }
        return more;
    }

    private static boolean timed(Scene s) {
        for (TimeExpression time : s.time) {
            if (time != null && time.type() == TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return false;
    }

    /** Talks told beside a telephone were held on it: "had been telephoned by B, and the two spoke". */
    static void overTheLine(List<Telling> told, List<Scene> scenes) {
        for (Telling telling : told) {
            boolean open = telling.can(EventKind.MEETING)
                    && telling.ordinal == null
                    && !telling.round
                    && !telling.can(EventKind.VISIT)
                    && !telling.can(EventKind.SUMMIT);
            if (open && talked(telling, scenes.get(telling.sentence)) && telephone(scenes.get(telling.sentence))) {
                telling.kinds = EnumSet.of(EventKind.CALL);
            }
        }
    }

    private static boolean talked(Telling telling, Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (TALKED.contains(s.at(i))
                    && telling.span.contains(s.tokens.get(i).span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean telephone(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (TELEPHONE.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Sense> words() {
        Map<String, Sense> words = new HashMap<>();
        for (List<String> row : Tables.rows(NewsEvent.class, "together-words.tsv")) {
            words.put(row.get(0), Sense.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT)));
        }
        return Map.copyOf(words);
    }

    private List<Telling> read(Set<Integer> known) {
        List<Length> lengths = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Length length =
                    s.time[i] != null && s.time[i].type() == TimeExpression.Type.DURATION ? Lengths.at(s, i) : null;
            if (length != null && !known.contains(length.minutes())) {
                lengths.add(length);
                i = length.to() - 1;
            }
        }
        List<Telling> told = new ArrayList<>();
        for (int l = 0; l < lengths.size(); l++) {
            int until = l + 1 < lengths.size() ? lengths.get(l + 1).from() : s.size();
            Gap gap = gap(lengths.get(l).to(), until);
            Telling telling = telling(lengths.get(l), gap == null ? until : gap.from());
            if (telling != null) {
                told.add(telling);
            }
            if (telling != null && gap != null && telling.grounded) {
                told.add(without(telling, gap));
            }
        }
        return told;
    }

    private @Nullable Telling telling(Length length, int until) {
        int c = clauseOf(length.from());
        Clause clause = clauses.get(c);
        Sense sense = sense(length);
        if (sense == Sense.TOGETHER && before != null && line(before)) {
            sense = Sense.LINE; // "was called to the telephone. For 45 minutes the two discussed"
        }
        if (sense == null
                || s.headline()
                || (clause.kind() == Clauses.Kind.ATTRIBUTION && !saidAfter(length))
                || ahead(clause, length)) {
            return null;
        }
        int end = Math.min(until, scopeEnd(c));
        Telling telling = new Telling(
                s,
                s.span(clause.from(), Math.max(length.to(), Math.min(end, clause.to()))),
                sense == Sense.LINE ? EnumSet.of(EventKind.CALL) : EnumSet.of(EventKind.MEETING, EventKind.ROUND));
        telling.minutes = length.minutes();
        telling.qualifier = length.qualifier();
        telling.status = EventStatus.HELD;
        telling.firm = true;
        telling.definite = true;
        telling.persons.addAll(subject(c, length.from()));
        telling.persons.addAll(people.between(length.to(), end));
        telling.sides.addAll(people.sides(clause.from(), end));
        if (telling.persons.size() == 1 && before != null && !before.headline() && given(clause, length.from())) {
            Set<String> other = named(before);
            other.removeAll(telling.persons);
            if (other.size() == 1) {
                telling.persons.addAll(other); // "A travelled to Rome. B gave him 70 minutes"
            }
        }
        if (telling.persons.size() < 2 && together(clause, length.from())) {
            telling.persons.addAll(company());
        } else if (telling.persons.size() == 1 && sense == Sense.LINE && before != null && line(before)) {
            Set<String> other = named(before);
            other.removeAll(telling.persons);
            if (other.size() == 1) {
                telling.persons.addAll(other); // "The call came from B. A, after 45 minutes of conversation, said"
            }
        }
        EventDates.Day day = EventDates.near(s, length.from(), length.to(), clause.from(), end, EventStatus.HELD);
        boolean goesOn = together(clause, length.from()) || sense == Sense.LINE;
        telling.date =
                day != null ? day.value() : goesOn && s.onlyDay() == null && before != null ? before.onlyDay() : null;
        Places.Place place = Places.in(s, clause.from(), end);
        telling.place = place == null ? null : place.name();
        telling.pair = telling.persons.size() > 1;
        telling.parties = telling.persons.isEmpty() && telling.sides.size() > 1;
        telling.grounded = telling.persons.size() > 1 && telling.persons.size() <= FEW;
        if (!telling.parties && telling.can(EventKind.MEETING) && telling.grounded) {
            telling.kinds = EnumSet.of(EventKind.MEETING);
        }
        return telling;
    }

    /** "gave him 70 minutes": to somebody else than the giver. */
    private boolean given(Clause clause, int until) {
        for (int i = clause.from(); i < until; i++) {
            if (RECEIVER.contains(s.at(i)) && GIVEN.contains(s.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is told of another one by leaving out what was said before: "A gave him 70 minutes, B 45".
     *
     * @param names who
     * @param minutes the bare number
     * @param from where it begins
     * @param to where it ends
     */
    private record Gap(Set<String> names, int minutes, int from, int to) {}

    private @Nullable Gap gap(int from, int until) {
        if (!s.at(from).equals(",") && !s.at(from).equals("and")) {
            return null;
        }
        int person = from + 1;
        while (person < until && person < from + TITLE && !s.startsPerson(person)) {
            person++;
        }
        PersonReference reference = person < until && s.startsPerson(person) ? s.person[person] : null;
        if (reference == null) {
            return null;
        }
        int number = s.after(person);
        boolean bare = number < until && MINUTES.matcher(s.at(number)).matches() && !s.isWord(number + 1);
        return bare && reference != null
                ? new Gap(Set.copyOf(reference.names()), Integer.parseInt(s.at(number)), from, number + 1)
                : null;
    }

    /** The same told of whom the gap names, with whoever was not the subject of the first. */
    private Telling without(Telling first, Gap gap) {
        Telling second = new Telling(s, s.span(gap.from() + 1, gap.to()), EnumSet.copyOf(first.kinds));
        second.minutes = gap.minutes();
        second.qualifier = first.qualifier;
        second.status = first.status;
        second.firm = true;
        second.definite = true;
        second.persons.addAll(gap.names());
        first.persons.stream().skip(1).forEach(second.persons::add);
        second.sides.addAll(first.sides);
        second.date = first.date;
        second.place = first.place;
        second.pair = true;
        second.grounded = second.persons.size() > 1;
        return second;
    }

    /** What the words say that the time was spent on; null where they do not say that it was spent together. */
    private @Nullable Sense sense(Length length) {
        Sense found = null;
        for (int i = 0; i < s.size(); i++) {
            Sense sense = s.person[i] == null ? WORDS.get(s.at(i)) : null;
            boolean near = i >= length.from() - NEAR && i < length.to() + NEAR;
            if (sense == Sense.OTHER && near) {
                return null;
            }
            if (sense == Sense.LINE || (sense == Sense.TOGETHER && found == null)) {
                found = sense;
            }
        }
        return found;
    }

    private static boolean line(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (s.person[i] == null && WORDS.get(s.at(i)) == Sense.LINE) {
                return true;
            }
        }
        return false;
    }

    /** "the minister said after two hours with B": who speaks was there. */
    private boolean saidAfter(Length length) {
        return Set.of("after", "following").contains(s.at(length.from() - 1));
    }

    private boolean ahead(Clause clause, Length length) {
        for (int i = clause.from(); i < length.from(); i++) {
            if (AHEAD.contains(s.at(i))) {
                return true;
            }
        }
        return false;
    }

    private int clauseOf(int token) {
        for (int c = 0; c < clauses.size(); c++) {
            if (token < clauses.get(c).to()) {
                return c;
            }
        }
        return clauses.size() - 1;
    }

    /** The clause and what trails behind it without a subject of its own. */
    private int scopeEnd(int c) {
        int end = clauses.get(c).to();
        for (int next = c + 1; next < clauses.size() && clauses.get(next).kind() == Clauses.Kind.LOOSE; next++) {
            end = clauses.get(next).to();
        }
        return end;
    }

    private Set<String> subject(int c, int until) {
        for (int at = c; at >= 0; at--) {
            Clause clause = clauses.get(at);
            if (clause.kind() == Clauses.Kind.ATTRIBUTION && at != c) {
                continue;
            }
            Set<String> own = people.subject(clause, Math.min(until, clause.to()));
            if (!own.isEmpty() || clause.kind() == Clauses.Kind.MAIN) {
                return own;
            }
        }
        return Set.of();
    }

    private boolean together(Clause clause, int until) {
        for (int i = clause.from(); i < until; i++) {
            if (TOGETHER.contains(s.at(i)) && s.person[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** Who was told of in the sentence before, where these are two or three. */
    private Set<String> company() {
        Set<String> names = before == null || before.headline() ? Set.of() : named(before);
        return names.size() == 2 || names.size() == FEW ? names : Set.of();
    }

    private static Set<String> named(Scene told) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < told.size(); i++) {
            PersonReference reference = told.startsPerson(i) ? told.person[i] : null;
            if (reference != null && reference.kind() != PersonReference.Kind.PRONOUN) {
                names.addAll(reference.names());
            }
        }
        return names;
    }
}
