package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.claims.events.Clauses.Clause;
import org.parley.claims.events.Lengths.Length;
import org.parley.claims.events.TogetherWords.Sense;
import org.parley.text.TimeExpression;

/**
 * Reads encounters that are told by their length, in whatever words: "gave the envoy 50 minutes of his time", "they were
 * on the line for half an hour", "two hours of discussion brought them no closer". News measures little else in minutes
 * and hours; what else it does measure so is in the table. Only lengths that no telling of the sentence has are looked at.
 */
final class TimeSpent {
    private static final int FEW = 3;
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
    private final Scene s;
    private final @Nullable Scene before;
    private final Participants people;
    private final List<Clause> clauses;
    private final Sharers sharers;
    private final TimeSharers spending;
    private final TimeGiven given;

    /** The lengths of what the sentence calls a meeting: none of them is that of a call told beside it. */
    private final Set<Integer> sat;

    private TimeSpent(Scene scene, @Nullable Scene before, Set<Integer> sat) {
        this.sat = sat;
        this.s = scene;
        this.before = before;
        this.people = new Participants(scene);
        this.clauses = Clauses.of(scene);
        this.sharers = new Sharers(scene, before);
        this.given = new TimeGiven(scene, people);
        this.spending = new TimeSharers(scene, people, clauses);
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
            TimeSpent spent = new TimeSpent(scene, before, sat(scene, told));
            for (Telling telling : spent.read(known.getOrDefault(n, Set.of()))) {
                if (!spent.ofAntecedent(telling, told)) {
                    more.add(telling);
                }
            }
        }
        return more;
    }

    /** "was received by B, who gave her 20 minutes": as long as what the clause before tells, where that is all of it. */
    private boolean ofAntecedent(Telling telling, List<Telling> told) {
        int start = 0;
        while (start < s.size() && s.tokens.get(start).span().start() < telling.span.start()) {
            start++;
        }
        boolean who = s.at(start).equals("who") && !telling.persons.isEmpty()
                || s.at(start).equals("when"); // "had spoken to B on May 9, when the two were on the line for an hour"
        List<Telling> open = who
                ? told.stream()
                        .filter(t -> t.sentence == s.number && t.grounded && t.minutes == null)
                        .filter(t -> t.status == EventStatus.HELD
                                && telling.kinds.stream().anyMatch(t::can))
                        .toList()
                : List.of();
        if (open.size() != 1) {
            return false;
        }
        open.get(0).minutes = telling.minutes;
        open.get(0).qualifier = telling.qualifier;
        Length length = Lengths.within(s, start, s.size());
        boolean more = length != null
                && !people.between(length.to(), s.upTo(telling.span)).isEmpty();
        telling.minutes = null; // "who gave him 20 minutes, and had lunch with C": another one, of no length
        telling.qualifier = null;
        return !more;
    }

    private static Set<Integer> sat(Scene scene, List<Telling> told) {
        Set<Integer> minutes = new LinkedHashSet<>();
        for (Telling telling : told) {
            if (telling.sentence == scene.number && telling.minutes != null && !telling.can(EventKind.CALL)) {
                minutes.add(telling.minutes);
            }
        }
        return minutes;
    }

    private static boolean timed(Scene s) {
        for (TimeExpression time : s.time) {
            if (time != null && time.type() == TimeExpression.Type.DURATION) {
                return true;
            }
        }
        return s.says("hour"); // "an hour"
    }

    private List<Telling> read(Set<Integer> known) {
        List<Length> lengths = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Length length = Lengths.at(s, i);
            if (length != null && !known.contains(length.minutes())) {
                lengths.add(length);
                i = length.to() - 1;
            }
        }
        List<Telling> told = new ArrayList<>();
        for (int l = 0; l < lengths.size(); l++) {
            int until = l + 1 < lengths.size() ? lengths.get(l + 1).from() : s.size();
            LeftOut.Gap gap = LeftOut.behind(s, lengths.get(l).to(), until);
            Telling telling = telling(lengths.get(l), gap == null ? until : gap.from());
            if (telling != null) {
                told.add(telling);
            }
            if (telling != null && gap != null && telling.grounded) {
                told.add(LeftOut.like(s, telling, gap));
            }
        }
        return told;
    }

    private @Nullable Telling telling(Length length, int until) {
        int c = clauseOf(length.from());
        Clause clause = clauses.get(c);
        Sense sense = TogetherWords.beside(s, length);
        if (sense == null && spending.twoFor(c, length) && !TogetherWords.otherwise(s, length)) {
            sense = Sense.TOGETHER; // "A and B went over the list for three hours"
        }
        if (sense == null && given.gives(clause, length) && !TogetherWords.otherwise(s, length)) {
            sense = Sense.TOGETHER; // "found 20 minutes for B"
        }
        if (sense == Sense.TOGETHER && before != null && TogetherWords.line(before) && !meets(clause)) {
            sense = Sense.LINE; // "was called to the telephone. For 45 minutes the two discussed"
        }
        if (sense == null
                || sittingOf(length)
                || s.headline()
                || (clause.kind() == Clauses.Kind.ATTRIBUTION && !saidAfter(length))
                || ahead(clause, length)) {
            return null;
        }
        int end = likeAnother(s, length.to(), Math.min(until, scopeEnd(c)));
        Telling telling = new Telling(
                s,
                s.span(clause.from(), Math.max(length.to(), Math.min(end, clause.to()))),
                sense == Sense.LINE ? EnumSet.of(EventKind.CALL) : EnumSet.of(EventKind.MEETING, EventKind.ROUND));
        telling.minutes = length.minutes();
        telling.qualifier = length.qualifier();
        telling.status = EventStatus.HELD;
        telling.firm = true;
        telling.definite = true;
        telling.persons.addAll(spending.named(c, length, end));
        telling.persons.addAll(given.sharers(clause, length, end));
        telling.sides.addAll(people.sides(clause.from(), end));
        boolean together = Sharers.together(s, clause.from(), length.from());
        sharers.complete(telling.persons, clause.from(), length.from(), sense);
        EventDates.Day day = EventDates.near(s, length.from(), length.to(), clause.from(), end, EventStatus.HELD);
        boolean where = s.at(clause.from()).equals("where"); // "was in Lima on Thursday, where A gave him two hours"
        where |= s.at(clause.from() + 1).equals("having"); // "left on Thursday, having spent two hours with A"
        if (day == null && (where || clause.kind() == Clauses.Kind.AFTER) && c > 0) {
            Clause said = clauses.get(c - 1); // "spoke on Monday after 90 minutes with B"
            day = EventDates.near(s, said.to(), said.to(), said.from(), said.to(), EventStatus.HELD);
        }
        boolean goesOn = (together || sense == Sense.LINE) && s.onlyDay() == null && before != null;
        telling.date = day != null ? day.value() : goesOn && before != null ? before.onlyDay() : null;
        Places.Place place = Places.in(s, clause.from(), end);
        telling.place = place == null ? null : place.name();
        telling.pair = telling.persons.size() > 1;
        telling.parties = telling.persons.isEmpty() && telling.sides.size() > 1;
        telling.grounded = telling.persons.size() > 1 && telling.persons.size() <= FEW;
        if (!telling.parties && telling.can(EventKind.MEETING) && telling.grounded) {
            telling.kinds = EnumSet.of(EventKind.MEETING);
        }
        if (telling.can(EventKind.MEETING) && s.says("conversation")) {
            telling.kinds = EnumSet.of(EventKind.MEETING, EventKind.CALL); // as open as "spoke"
            telling.conversation = true;
        }
        return telling;
    }

    /** Where "exactly the length of their session on the previous day" begins: its day is that of the other one. */
    static int likeAnother(Scene s, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean comma =
                    s.at(i).equals(",") || s.at(i).equals("--") || s.at(i).equals("\u2014");
            int like = Set.of("exactly", "precisely", "just", "roughly").contains(s.at(i + 1)) ? i + 2 : i + 1;
            boolean length = s.at(like).equals("the")
                    && (s.at(like + 1).equals("length") || s.at(like + 1).equals("same"));
            boolean as = s.at(like).equals("as") && s.at(like + 1).equals("long");
            if (comma && (length || as)) {
                return i;
            }
        }
        return to;
    }

    /** Whether a verb of the clause says that people met. */
    private boolean meets(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            EventWords.Verb verb = s.person[i] == null ? EventWords.verb(s.at(i)) : null;
            if (verb != null
                    && verb.kinds().contains(EventKind.MEETING)
                    && !verb.kinds().contains(EventKind.CALL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence calls what took so long a meeting, beside a call that it tells of too. */
    private boolean sittingOf(Length length) {
        return TogetherWords.beside(s, length) == Sense.LINE && sat.contains(length.minutes());
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
}
