package org.parley.claims.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.claims.EventKind;
import org.parley.text.TimeExpression;

/** Reads summits that are told by their days wherever they are named: "the summit, from June 15 to 17". */
final class SummitDays {
    private static final int LOOK = 12;
    private static final Set<String> ATTENDS =
            Set.of("attend", "attends", "attended", "join", "joins", "joined", "part", "participate", "participates");
    private static final Set<String> ENDS = Set.of(".", ";", ":", "after", "while", "when", "but", "and");

    private SummitDays() {}

    /** A telling for each summit beside its range of days that no telling of the sentence has. */
    static List<Telling> in(List<Scene> scenes, List<Telling> told) {
        List<Telling> more = new ArrayList<>();
        for (Scene s : scenes) {
            for (int i = 0; i < s.size() && told.size() + more.size() < Encounters.MOST; i++) {
                boolean noun = s.at(i).equals("summit") && s.person[i] == null;
                TimeExpression days = noun ? days(s, i + 1) : null;
                boolean known = days == null
                        || told.stream()
                                .anyMatch(t -> t.sentence == s.number
                                        && t.grounded
                                        && t.only(EventKind.SUMMIT)
                                        && days.value() != null
                                        && days.value().equals(t.date));
                if (!known && days != null) {
                    more.add(telling(s, i, days));
                }
            }
        }
        return more;
    }

    private static @Nullable TimeExpression days(Scene s, int from) {
        for (int j = from; j < Math.min(s.size(), from + LOOK); j++) {
            TimeExpression time = s.time[j];
            if (time != null
                    && time.resolved()
                    && time.value() != null
                    && time.value().indexOf('/') == 10) {
                return time;
            }
            if (time == null && ENDS.contains(s.at(j))) {
                return null;
            }
        }
        return null;
    }

    private static Telling telling(Scene s, int noun, TimeExpression days) {
        Telling telling = new Telling(s, s.tokens.get(noun).span().with(days.span()), EnumSet.of(EventKind.SUMMIT));
        telling.date = days.value();
        telling.grounded = true;
        telling.stated = true;
        Places.Place place = Places.in(s, noun, s.size());
        telling.place = place == null ? null : place.name();
        for (int i = noun - 1; i >= Math.max(0, noun - LOOK / 2); i--) {
            if (ATTENDS.contains(s.at(i))) {
                telling.persons.addAll(new Participants(s).between(0, i));
                break;
            }
        }
        telling.status = null; // its days tell
        telling.firm = false;
        return telling;
    }
}
