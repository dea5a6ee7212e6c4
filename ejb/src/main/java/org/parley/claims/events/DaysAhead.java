package org.parley.claims.events;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.DayRange;
import org.parley.claims.EventKind;
import org.parley.claims.EventStatus;
import org.parley.text.TimeExpression;

/**
 * Finds the time of an encounter to come that is told without one, behind the sentence that has it: "She will be in Lima in
 * the week of May 5. There she is to see B", "the summit on June 15. The two will meet on the sidelines".
 */
final class DaysAhead {
    /** Words that part what is told from what was told before: it may be on another day. */
    private static final Set<String> APART = Set.of(
            "later",
            "next",
            "then",
            "after",
            "afterwards",
            "before",
            "subsequently",
            "eventually",
            "soon",
            "once",
            "when",
            "until",
            "separately",
            "ahead",
            "if");

    private DaysAhead() {}

    /** Gives each such telling the only time of the sentence before, where that is told of the same people or place. */
    static void find(List<Telling> tellings, List<Scene> scenes) {
        for (Telling telling : tellings) {
            boolean open = telling.status == EventStatus.SCHEDULED
                    && telling.firm
                    && telling.date == null
                    && (!telling.timed || then(scenes.get(telling.sentence), telling))
                    && telling.ordinal == null
                    && telling.sentence > 0
                    && !telling.can(EventKind.VISIT)
                    && !telling.can(EventKind.SUMMIT);
            if (open) {
                telling.date = before(telling, tellings, scenes);
            }
        }
    }

    private static @Nullable String before(Telling telling, List<Telling> tellings, List<Scene> scenes) {
        Scene s = scenes.get(telling.sentence);
        Scene before = scenes.get(telling.sentence - 1);
        boolean goesOn = before.report == s.report && before.part == s.part && before.paragraph == s.paragraph;
        if (!goesOn || apart(s, telling) && !then(s, telling)) {
            return null;
        }
        String time = onlyTime(before);
        if (time == null) {
            return ofPlace(telling, before, tellings);
        }
        if (then(s, telling)) {
            return time; // "sign a deal in the middle of June. They are to meet then"
        }
        boolean known = tellings.stream()
                .filter(t -> t.sentence == before.number && time.equals(t.date))
                .anyMatch(t -> goesOn(s, telling, t));
        return known || aside(s) && onlySummit(before) ? time : null;
    }

    /** "will be in Oslo on Friday and in Lima on Sunday. She will meet B in Lima": when she is where it is to be. */
    private static @Nullable String ofPlace(Telling telling, Scene before, List<Telling> tellings) {
        List<String> days = tellings.stream()
                .filter(t -> t.sentence == before.number && t.can(EventKind.VISIT) && t.date != null)
                .filter(t -> telling.place != null && telling.place.equalsIgnoreCase(t.place))
                .filter(t -> t.status == EventStatus.SCHEDULED && !t.leaves)
                .filter(t -> t.persons.stream().anyMatch(telling.persons::contains))
                .map(t -> t.date)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** A day of setting out is none of what is done there. */
    private static boolean goesOn(Scene s, Telling telling, Telling before) {
        boolean day = DayRange.of(before.date).filter(d -> d.days() < 4).isPresent();
        boolean leaves = before.can(EventKind.VISIT) && !before.there && day;
        boolean samePeople = before.persons.stream().anyMatch(telling.persons::contains);
        return before.status == EventStatus.SCHEDULED
                && !leaves
                && (samePeople || s.at(0).equals("there"));
    }

    private static boolean apart(Scene s, Telling telling) {
        for (int i = 0; i < s.upTo(telling.span); i++) {
            boolean time = s.time[i] != null && s.time[i].type() != TimeExpression.Type.DURATION;
            if (time || APART.contains(s.at(i))) { // "during the two-day visit" tells no other time
                return true;
            }
        }
        return false;
    }

    private static boolean then(Scene s, Telling telling) {
        for (int i = 1; i < Math.min(s.size(), s.upTo(telling.span) + 1); i++) {
            EventWords.Verb verb = EventWords.verb(s.at(i - 1));
            if (s.at(i).equals("then") && verb != null && s.person[i - 1] == null) {
                return true;
            }
        }
        return false;
    }

    /** "The two are due to meet on the sidelines": of the gathering just spoken of. */
    private static boolean aside(Scene s) {
        for (int i = 0; i < s.size(); i++) {
            if (NounPhrases.EDGES.contains(s.at(i)) && !s.at(i + 1).equals("of")) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlySummit(Scene s) {
        return s.says("summit") || s.says("gathering") || s.says("conference");
    }

    private static @Nullable String onlyTime(Scene s) {
        String only = null;
        for (int i = 0; i < s.size(); i = s.after(i)) {
            TimeExpression time = s.time[i];
            if (time == null || time.type() == TimeExpression.Type.DURATION) {
                continue;
            }
            boolean dates = time.resolved() && DayRange.of(time.value()).isPresent();
            if (!dates || only != null) {
                return null;
            }
            only = time.value();
        }
        return only;
    }
}
